### The words of Second Look, in French (français).
### Translated by machine. No native speaker has reviewed these words yet.

-name = Second Look
name-discreet = Notes de la page

locale = fr
direction = ltr
translation = machine
translation-machine = Traduit par une machine. Aucune personne de langue française n’a encore relu ces mots. Vous pouvez nous aider à les relire.

concern-serious = Doutes sérieux
concern-some = Quelques doutes
concern-none-found = Aucun signe trouvé
concern-cannot-tell = Impossible à dire

headline-serious = { $signs ->
    [one] Cette offre montre { $signs } signe d’alerte cité par des spécialistes.
   *[other] Cette offre montre { $signs } signes d’alerte cités par des spécialistes.
}
headline-some = { $signs ->
    [one] Cette offre montre { $signs } signe qu’il vaut mieux vérifier.
   *[other] Cette offre montre { $signs } signes qu’il vaut mieux vérifier.
}
headline-none-found = Nous n’avons trouvé aucun signe d’alerte connu dans cette offre.
headline-cannot-tell = Nous n’avons pas pu comparer cette offre avec nos listes.

caution-asked = Ici, quelqu’un pose une question sur cette offre. La suite parle de l’offre elle-même.
caution-signs = Des offres honnêtes peuvent aussi montrer de tels signes. Vérifiez quelques points avant de décider.
caution-none-found = Cela ne veut pas dire que l’offre est sûre. Nos listes ne connaissent pas tous les signes. Vérifiez avant de décider.
caution-cannot-tell = Elle est peut-être dans une langue que nos listes ne couvrent pas encore. Cela ne dit rien de l’offre, ni en bien ni en mal.

reasons-title = Ce que nous avons vu
reasons-more = { $signs ->
    [one] Voir { $signs } autre signe
   *[other] Voir { $signs } autres signes
}
combination-intro = Des spécialistes décrivent ces signes ensemble :
reason-quote = L’annonce dit :
quoted = « { $quote } »
reason-source = Source :
source-dated = { $publisher }, { $date }
source-undated = { $publisher }, sans date
reason-doubts = Quand ce signe peut tromper
opens-tab = (s’ouvre dans un nouvel onglet)

next-title = Ce qui peut venir ensuite
steps-title = Ce que vous pouvez faire
step-verify-employer = Cherchez l’employeur dans le registre des entreprises de son pays.
step-ask-contract = Demandez un contrat écrit et un visa de travail avant de partir.
step-keep-passport = Gardez votre passeport sur vous. Laissez une copie à une personne de confiance.
step-check-register = Demandez au ministère du Travail de votre pays si l’agence est agréée.
step-talk = Dites à une personne de confiance où vous allez et quand vous appellerez.
step-embassy = Déjà à l’étranger, et quelque chose vous inquiète ? Vous pouvez demander de l’aide à votre ambassade ou consulat.

popup-title = { -name }
popup-starting = Lecture de cette page…
popup-unreadable = Cette page ne peut pas être lue
popup-unreadable-hint = Votre navigateur ne laisse pas les extensions lire cette page. Ouvrez une page avec une offre d’emploi et réessayez.
popup-failed = Nous n’avons pas pu finir de lire cette page
popup-failed-hint = Rechargez la page et vérifiez de nouveau. Ce que vous voyez maintenant ne dit rien de ses offres.
popup-offers = { $offers ->
    [one] { $offers } offre d’emploi sur cette page
   *[other] { $offers } offres d’emploi sur cette page
}
popup-no-offers = Nous n’avons pas trouvé d’offre d’emploi ici
popup-no-offers-hint = { $read ->
    [one] Nous avons lu { $read } publication. Elle ne ressemble pas à une offre d’emploi.
   *[other] Nous avons lu { $read } publications. Aucune ne ressemble à une offre d’emploi.
}
popup-no-posts-hint = Nous n’avons trouvé aucune publication sur cette page. Ouvrez une offre d’emploi et vérifiez de nouveau.
offer-untitled = Offre d’emploi sans titre
action-show = Voir dans la page
action-listen = Écouter
action-stop = Arrêter
listen-no-voice = Cet appareil n’a pas de voix en { $language }. Vous pouvez en ajouter une dans les réglages de l’appareil, ou lire le texte ici.
action-copy = Copier
copy-done = Copié
copy-failed = Copie impossible
action-print = Imprimer
action-wrong = Une erreur ?
action-elsewhere = Vérifier autre chose
action-again = Vérifier de nouveau
action-tab = Ouvrir dans un onglet
watch-label = Lire ce site automatiquement
watch-hint = Marque les publications sur { $host } pendant que vous lisez.
marks-refused = Cette page enlève sans cesse nos marques. Ce que nous avons trouvé est dans cette liste.
marks-hidden = Les marques sont masquées sur ce site.
action-marks = Réafficher les marques
popup-private = Fenêtre privée : rien n’est gardé quand vous la fermez.
popup-stale = Les règles datent du { $date }. Il peut y manquer des signes plus récents.
data-lost = Des données enregistrées étaient illisibles. Elles ont été effacées, et tout fonctionne de nouveau.
popup-privacy = Tout reste sur cet appareil.

wrong-title = Dites-nous ce qui ne va pas
wrong-hint = Un petit fichier est enregistré sur votre appareil. Rien n’est envoyé. Vous pouvez le transmettre à { $publisher } si vous le voulez.
wrong-alarm = L’offre est honnête
wrong-sign = Un signe ne va pas avec les mots
wrong-missed = Il manque un signe
wrong-note = Votre note, si vous voulez en ajouter une
wrong-contents = Le fichier contient votre choix, votre note, les signes avec les mots cités et la version des règles. Il ne contient ni votre nom ni l’adresse de la page.
wrong-save = Enregistrer le fichier
wrong-saved = Le fichier est dans vos téléchargements.
action-cancel = Annuler

contacts-title = À qui vous adresser : { $country }
contacts-choose = Choisissez votre pays pour voir à qui vous adresser
contacts-none = { $country } : nous n’avons pas encore de contact vérifié. Vous pouvez vous adresser à votre ambassade, à votre ministère du Travail ou à votre police.
contacts-all = Tous les contacts, et de l’aide dans d’autres situations
contact-for-check-agency = Vérifier l’agrément d’une agence
contact-for-check-job = Vérifier si l’emploi est enregistré
contact-for-check-employer = Vérifier si l’employeur existe
contact-for-ask-before = Se renseigner avant de partir
contact-for-help-abroad = Aide pour les personnes à l’étranger
contact-for-forced-work = Aide contre le travail forcé
contact-for-work-advice = Conseils sur le travail
contact-for-cheating-advice = Conseils sur les fausses offres
contact-for-police = Police
contact-inside = depuis le pays même
contact-outside = depuis d’autres pays
contact-whatsapp = WhatsApp
contact-old = Cela a pu changer depuis.
contact-mission = L’ambassade ou le consulat de votre pays
contact-note-not-enough = Un agrément ou un permis seul prouve peu. Vérifiez aussi l’emploi lui-même.
contact-note-no-agreement = Ce pays n’a pas d’accord sur l’envoi de travailleurs vers : { $countries }.
contact-note-bank-only = Payez seulement sur le compte bancaire de l’entreprise agréée, et gardez le reçu.
contact-note-passport-after = Ne remettez pas votre passeport avant que votre sélection soit confirmée.
contact-note-contract-first = Faites vérifier le contrat par les autorités avant d’acheter un billet.
contact-note-visa-first = Obtenez le visa de travail avant de partir.
contact-note-no-fees = Une ambassade ne demande pas d’argent par un compte privé. Les gens qui se font passer pour une ambassade, si.
contact-note-ask-mission = Renseignez-vous d’abord sur l’employeur auprès de l’ambassade ou du consulat de votre pays. Une réponse lente n’est pas un non.

quick-exit = Fermer vite
quick-exit-hint = Ferme cette page tout de suite. Appuyer deux fois sur Échap fait la même chose.
nav-label = Pages
nav-check = Vérifier
nav-settings = Réglages
nav-help = Aide
title-check = Vérifier un texte
title-settings = Réglages
title-help = Aide
title-welcome = Bienvenue
page-failed-hint = Fermez-la et ouvrez-la de nouveau. Si cela n’aide pas, redémarrez le navigateur.

welcome-title = Un second regard sur les offres d’emploi
welcome-what-reads = { -name } lit les offres d’emploi sur les pages que vous choisissez.
welcome-what-signs = Il les compare à des signes d’alerte publiés par des ministères, la police et les Nations unies.
welcome-what-shows = Vous voyez les mots de l’offre, qui a cité le signe, et ce que vous pouvez faire ensuite.
welcome-reader-title = Votre langue et votre pays
welcome-sites-title = Où faut-il regarder ?
welcome-sites-hint = Votre navigateur vous demande de l’autoriser. Vous pouvez changer d’avis à tout moment.
welcome-sites-recommended = { $sites ->
    [one] Lire { $sites } site d’emploi ou réseau social connu
   *[other] Lire { $sites } sites d’emploi et réseaux sociaux connus
}
welcome-sites-choose = Choisir les sites un par un
welcome-sites-none = Aucun : je cliquerai quand je voudrai vérifier
welcome-sites-on = { $sites ->
    [0] Aucun site n’est lu automatiquement. Appuyez sur le bouton de la barre d’outils sur n’importe quelle page pour la vérifier.
    [one] { $sites } site est lu automatiquement. Vous pouvez aussi appuyer sur le bouton de la barre d’outils sur toute autre page.
   *[other] { $sites } sites sont lus automatiquement. Vous pouvez aussi appuyer sur le bouton de la barre d’outils sur toute autre page.
}
welcome-sites-refused = Votre navigateur ne l’a pas autorisé. Rien n’a changé.
welcome-try-title = Essayez
welcome-try-hint = Cette offre est inventée. Voyez ce que { -name } en dit.
example-offer = Recrutement urgent ! Service client en ligne au Cambodge. Sans expérience, tout le monde est accepté. Salaire 2500 USD par mois, billet gratuit, logement et repas gratuits. Pas besoin de visa, vous partez comme touriste. L’entreprise garde votre passeport pendant que vous travaillez. Juste un test de frappe. Départ dans 3 jours. Contact uniquement sur Telegram @example_hr.
welcome-try = Vérifier cet exemple
promise-title = Ce que nous promettons
promise-stays = Ce que vous lisez et vérifiez reste sur cet appareil.
promise-no-account = Il n’y a ni compte ni publicité, et personne ne compte ce que vous faites.
promise-off = Dans les Réglages, vous pouvez tout désactiver et tout supprimer.
welcome-done = Terminé

check-title = Vérifier un texte ou un lien
check-field = Collez une offre, un message ou une adresse web
check-field-hint = Vous pouvez aussi déposer ici un fichier texte. Rien ne quitte cet appareil.
check-go = Vérifier
check-clear = Vider
check-empty = Collez ou écrivez d’abord quelque chose.
check-too-long = Ce texte a plus de { $most } lettres. Collez un morceau plus court, par exemple une seule offre.
check-file-unreadable = Ce fichier ne contient pas de texte que nous pouvons lire. Les images ne peuvent pas encore être lues.
check-working = Comparaison…
check-link-title = Ouvrir { $host } et vérifier ?
check-link-hint = La page s’ouvre dans un nouvel onglet. Le site voit votre visite, comme avec tout lien. Votre navigateur peut vous demander d’autoriser la lecture.
check-link-open = Ouvrir et vérifier
check-link-working = Ouverture et lecture de { $host }…
check-link-refused = Sans votre accord, la page ne peut pas être lue. Vous pouvez l’ouvrir vous-même et y appuyer sur le bouton de la barre d’outils, ou coller son texte ici.
check-link-failed = Cette page n’a pas pu être ouverte ou lue. Vérifiez l’adresse, ou collez le texte ici.
check-not-offer = Cela ne ressemble pas à une offre d’emploi
check-not-offer-hint = Nous comparons seulement des offres d’emploi. Si c’en est une, collez-la en entier : le travail, le lieu, le salaire et le contact.
check-text-title = Le texte, avec les signes marqués
check-sign = Signe { $number }
check-earlier = Vérifications précédentes
menu-check-text = Vérifier ce texte
menu-check-link = Vérifier ce lien

settings-title = Réglages
settings-saved = Enregistré
settings-reader = Vous
setting-language = Langue
setting-country = Votre pays d’origine
setting-country-hint = Cela indique à qui vous pouvez vous adresser, et quel travail est à l’étranger. Cela reste sur cet appareil.
country-unsaid = Non précisé
setting-size = Taille du texte
size-usual = Normale
size-large = Grande
size-largest = Très grande
settings-sites = Sites lus automatiquement
settings-sites-hint = Les publications de ces sites sont vérifiées pendant que vous lisez. Sur d’autres pages, appuyez sur le bouton de la barre d’outils.
settings-sites-none = Aucun site n’est lu automatiquement.
site-off = Ne plus lire { $site }
site-add = Ajouter un site
site-add-field = Adresse web du site
site-add-wrong = Ce n’est pas une adresse web. Elle s’écrit ainsi : jobs.example.com
sites-boards = Sites d’emploi
sites-social = Réseaux sociaux et messageries
settings-rules = Règles
settings-rules-about = { $publisher }, version { $version } du { $date } : { $rules ->
        [one] { $rules } règle
       *[other] { $rules } règles
    } en { $languages ->
        [one] { $languages } langue
       *[other] { $languages } langues
    }.
settings-history = Historique
settings-history-hint = Garde les offres avec des signes que vous avez rencontrées et les textes que vous avez vérifiés. Seulement sur cet appareil.
history-off = Ne pas garder
history-week = Garder 7 jours
history-month = Garder 30 jours
history-empty = Rien n’est gardé.
history-delete = Supprimer { $title }
history-delete-all = Tout supprimer
history-delete-sure = Supprimer tout l’historique ? On ne peut pas revenir en arrière.
action-delete = Supprimer
action-keep = Garder
history-deleted = Supprimé.
action-undo = Annuler
settings-discreet = Mode discret
settings-discreet-hint = Une icône neutre et des titres neutres. Aucun historique n’est gardé, et la fenêtre se ferme quand vous passez à autre chose.
settings-file = Déplacer ou réinitialiser
settings-export = Enregistrer les réglages dans un fichier
settings-import = Charger des réglages depuis un fichier
settings-imported = Vos réglages sont chargés. Il faut autoriser de nouveau les sites : activez-les dans la liste.
settings-import-failed = Ce fichier ne contient aucun de nos réglages. Rien n’a changé.
settings-reset = Tout supprimer et recommencer
settings-reset-sure = Supprimer tous les réglages, l’historique et les sites ? On ne peut pas revenir en arrière.
settings-reset-done = Tout a été supprimé.

title-rules = Règles
rules-title = D’où viennent les règles utilisées
rules-intro = Les règles disent quels mots sont des signes. { -name } a les siennes. Vous pouvez aussi recevoir les règles d’une organisation en qui vous avez confiance. Des règles peuvent seulement ajouter des signes. Elles ne peuvent pas cacher ce que d’autres règles trouvent, et elles n’apprennent rien sur vous.
rules-open = Voir, ajouter ou désactiver des règles
rules-bundled = Ces règles sont fournies avec { -name } et renouvelées avec lui.
rules-since = Vous recevez ces règles depuis le { $date }.
rules-confirmed-on = L’organisation qui les publie les a confirmées pour la dernière fois le { $date }.
rules-expired = Les règles ont été confirmées pour la dernière fois le { $date }. Elles marchent toujours, mais ne sont peut-être plus à jour.
rules-sure = Vous avez comparé les chiffres : ces règles sont bien publiées par { $publisher }.
rules-unsure = Personne n’a encore vérifié que ces règles sont bien publiées par { $publisher }. En attendant, ce qu’elles sont seules à trouver s’affiche au plus comme « Quelques doutes ».
rules-managed = La personne ou l’organisation qui gère ce navigateur a choisi ces règles.
rules-left-out = Ces règles ne peuvent pas être utilisées avec les autres. Elles sont gardées, mais ne trouvent rien.
rules-digits = Comparez les chiffres
rules-digits-hint = Demandez à l’organisation qui publie ces règles de vous lire ces chiffres, par téléphone ou en face à face. Un message arrivé avec le lien ne prouve rien.
rules-digits-same = Ils sont identiques
rules-digits-undo = Je ne sais plus
rules-digits-differ = S’ils sont différents, n’utilisez pas ces règles et prévenez l’organisation qui les publie.
rules-use = Utiliser ces règles
rules-single = Règle par règle
rules-single-hint = Désactivez une règle qui se trompe sans cesse. Les autres continuent.
rules-taken-back = L’organisation qui a publié cette règle l’a retirée.
rules-changed = Version { $version }. Règles nouvelles ou modifiées : { $added }. Règles retirées : { $removed }.
rules-look = Chercher du nouveau
rules-up-to-date = Il n’y a rien de nouveau.
rules-renewed = Des règles plus récentes sont utilisées.
rules-stop = Ne plus recevoir
rules-stop-sure = Ne plus recevoir ces règles et les supprimer de cet appareil ?
rules-stopped = Vous ne recevez plus ces règles.
rules-when = Quand chercher des règles plus récentes
rules-daily = Une fois par jour
rules-by-hand = Seulement quand j’appuie sur le bouton
rules-when-hint = L’ordinateur de l’organisation voit alors que quelqu’un demande, et depuis quelle adresse internet. Il ne voit ni page, ni texte, ni nom.
rules-add = Recevoir d’autres règles
rules-add-hint = Il vous faut un lien, un fichier ou une image faite de petits carrés (un code QR) de l’organisation.
rules-link = Lien
rules-link-go = Voir les règles
rules-file = Choisir un fichier ou une image
rules-camera = Utiliser la caméra
rules-camera-hint = Tenez l’image de petits carrés devant la caméra.
rules-camera-stop = Éteindre la caméra
rules-camera-refused = La caméra ne peut pas être utilisée. Choisissez une image, ou collez le lien.
rules-looking = Lecture des règles…
rules-found = Rien n’a encore changé. Voici les règles :
rules-follow = Recevoir ces règles
rules-followed = Vous recevez maintenant ces règles.
rules-move = Utiliser désormais cette adresse
rules-refused = Rien n’a changé.
rules-no-link = Ce n’est pas un lien vers des règles. Un tel lien commence par { $start }
rules-no-code = Il n’y a pas de lien vers des règles dans ce fichier ou cette image.
rules-why-unreachable = Impossible d’atteindre les règles. Avez-vous une connexion internet ? Réessayez plus tard.
rules-why-missing = Il n’y a pas de règles à cette adresse. Demandez un nouveau lien à l’organisation qui les publie.
rules-why-other = Ce ne sont pas les règles indiquées par le lien. Demandez un nouveau lien à l’organisation qui les publie.
rules-why-unsigned = La signature de l’organisation n’est pas correcte. Quelqu’un a peut-être modifié ces règles. Posez la question à l’organisation.
rules-why-expired = Ce qui est proposé à cette adresse a expiré. L’organisation qui publie les règles doit le renouveler.
rules-why-older = Ce qui est proposé à cette adresse est plus ancien que ce que vous avez.
rules-why-unusable = Ces règles sont abîmées, ou demandent un { -name } plus récent.
rules-why-full = Il n’y a plus de place pour garder ces règles sur cet appareil.
rules-why-taken = Vous avez déjà des règles de ce nom, publiées par quelqu’un d’autre. Si vous voulez celles-ci, cessez d’abord de recevoir les autres.
reason-rules = D’après les règles publiées par { $publisher }
reason-unsure = Personne n’a encore vérifié qui publie ces règles.

help-title = Aide
help-words-title = Ce que veulent dire les mots
help-serious = Des signes forts de plusieurs sortes, ou des signes que des spécialistes décrivent ensemble. Vérifiez avant de faire autre chose.
help-some = Un signe fort, ou des signes inhabituels de deux sortes. Dans un message court, moins de signes suffisent. Certaines offres honnêtes ressemblent aussi à cela.
help-none-found = Une offre sans signe connu. Cela ne veut pas dire qu’elle est sûre.
help-cannot-tell = Une offre dans une langue ou une forme que nos listes ne couvrent pas.
help-how-title = Comment cela marche
help-how-why = Certaines offres d’emploi ont mené des gens à l’étranger, dans un travail qu’ils ne pouvaient pas quitter.
help-how-reads = { -name } lit le texte des publications sur votre appareil et cherche des mots que des rapports publiés citent comme signes.
help-how-source = Chaque signe vient d’une source publique : un ministère, la police, les Nations unies, des chercheurs ou la presse. La source est affichée avec sa date.
help-how-together = La plupart des signes veulent dire peu de chose seuls. Ce qui compte, c’est combien de sortes de signes une offre montre.
help-limits-title = Ce qu’il ne peut pas faire
help-limits-truth = Il ne peut pas savoir si une offre est honnête. Il voit seulement les mots.
help-limits-chat = Beaucoup de signes apparaissent plus tard, dans une discussion ou en route. Revenez et vérifiez de nouveau.
help-limits-pictures = Il ne peut pas encore lire les mots dans les images.
help-limits-languages = Les règles ont été écrites par une machine et attendent la relecture de personnes dont c’est la langue. Certains signes leur échapperont.
help-errors-title = À quelle fréquence il se trompe
help-errors-honest = Sur { $posts } vraies annonces d’emploi, { $alarms } ont donné lieu à des doutes. Rien de connu ne les met en cause.
help-errors-lures = Sur { $lures } mauvaises offres inventées, pour lesquelles personne ne l’avait réglé, il en a remarqué { $caught }.
help-errors-date = Mesuré le { $date }. Les vraies offres seront différentes.
help-contacts-title = À qui vous adresser
help-contacts-country = Pays
help-embassy = Votre ambassade ou consulat peut vous aider dans un autre pays. Cela peut prendre du temps, et personne ne peut promettre le résultat.
help-iom = L’Organisation internationale pour les migrations (OIM) travaille avec des gouvernements et des refuges dans de nombreux pays. Demandez où se trouve son bureau local.
help-police = La police de votre pays peut travailler avec la police d’autres pays.
help-situations-title = De l’aide dans d’autres situations
help-travelling-title = Je suis déjà en route
help-inside-title = Je suis sur place et je ne peux pas partir
help-friend-title = Je m’inquiète pour quelqu’un
help-back = Retour à toute l’aide
help-travelling-turn = Vous pouvez faire demi-tour. Personne n’a le droit de vous forcer à continuer.
help-travelling-staff = Dans un aéroport ou à une frontière, vous pouvez demander de l’aide au personnel.
help-travelling-papers = Gardez votre passeport et votre téléphone. Rien ne vous oblige à les donner aux gens qui vous accueillent.
help-travelling-tell = Envoyez à une personne de confiance le lieu où vous êtes, votre billet, et le nom et le numéro de la personne qui vous accueille.
help-travelling-change = Si le lieu ou le chauffeur n’est pas celui qui était convenu, arrêtez-vous et appelez quelqu’un avant de continuer.
help-travelling-embassy = Appelez votre ambassade ou consulat dans le pays où vous êtes.
help-inside-fault = Ce qui est arrivé n’est pas votre faute. Des gens diplômés et pleins de bon sens ont été trompés par de telles offres.
help-inside-watched = Votre téléphone est peut-être surveillé. Lisez ceci seulement quand il n’y a personne près de vous, et appuyez sur « { quick-exit } » si quelqu’un vient.
help-inside-embassy = Quand personne ne le voit, écrivez à votre ambassade ou appelez-la. Donnez votre nom, votre numéro de passeport et le lieu où vous êtes.
help-inside-photos = Gardez des photos de vos papiers dans un endroit que personne d’autre ne peut ouvrir.
help-inside-before = Si vous êtes sur le point de sortir, appelez d’abord l’ambassade. Les refuges sont souvent pleins, et l’aide peut prendre du temps.
help-inside-risk = Personne d’autre que vous ne peut juger ce qui est possible. Des tentatives de départ manquées ont été punies.
help-inside-fees = Une ambassade ne demande pas d’argent par un compte privé.
help-inside-forced = Si l’on vous a fait faire des choses que vous ne vouliez pas, dites-le. Les Nations unies demandent aux États de ne pas traiter ces personnes comme des délinquants.
help-friend-before = Si la personne n’est pas encore partie : écoutez, ne faites pas de reproches, et regardez les signes ensemble.
help-friend-recruiter = N’écrivez pas au recruteur ni à l’entreprise. Cela peut aggraver les choses.
help-friend-messages = Si la personne est peut-être retenue, n’insistez pas avec des messages. Son téléphone est peut-être surveillé.
help-friend-write = Notez tout ce que vous savez : nom complet, passeport, vols, noms, numéros, lieux, dates. Gardez les messages et les images.
help-friend-tell = Prévenez le ministère des Affaires étrangères de votre pays, ou l’ambassade sur place, et la police de votre pays.
help-friend-pay = Demandez conseil à l’ambassade avant de payer quelqu’un pour faire revenir la personne.
help-friend-rest = Prenez aussi soin de vous, et parlez-en à une personne de confiance.

mark-open = Voir pourquoi
mark-close = Fermer
mark-quote = L’annonce dit :
mark-unseen = Certains de ces mots sont sur la page, mais ne se voient pas.
mark-more = Ouvrez { -name } dans la barre d’outils pour voir les sources et la suite.
mark-hide-post = Masquer cette marque
mark-hide-site = Pas de marques sur ce site
