### What a reader is told of each sign, in French (français).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = Le travail : service client ou chat dans un autre pays.
    .why = Des gouvernements citent ce type de travail parmi ceux que l’on a promis à des gens.
    .doubt-1 = De grandes entreprises recrutent légalement des personnes de nombreuses langues pour leur service client à l’étranger.

indicator-overseas-digital-sales = Le travail : vente en ligne, marketing ou informatique à l’étranger.
    .why = Le ministère indien des Affaires étrangères cite des emplois de vente en ligne et de marketing en Thaïlande comme appât.
    .doubt-1 = De très nombreuses entreprises légales recrutent en marketing et en informatique dans d’autres pays.

indicator-overseas-typist = Le travail : frappe ou saisie de données dans un autre pays.
    .why = Des rapports d’Inde et des Philippines décrivent de tels emplois à l’étranger qui ont mené à des centres d’arnaque.
    .doubt-1 = Des bureaux dans les pays du Golfe recrutent légalement du personnel administratif d’autres pays.

indicator-overseas-translator = Traduction facile à l’étranger, sans formation demandée.
    .why = L’ambassade du Japon en Thaïlande et des avis de Corée disent que la traduction facile à l’étranger sert d’appât.
    .doubt-1 = Des entreprises de tourisme et d’événements prennent parfois des débutants qui parlent deux langues.

indicator-border-casino-work = Travail en casino ou complexe hôtelier, dans un lieu suivi par des spécialistes.
    .why = Le ministère thaïlandais des Affaires étrangères et des rapports de Malaisie décrivent comme appât des emplois en casino et en hôtel dans des villes frontalières.
    .doubt-1 = Des casinos et hôtels agréés de ces pays recrutent aussi légalement.

indicator-overseas-modelling = Travail de mannequin ou d’acteur en Thaïlande ou chez ses voisins.
    .why = La presse parle d’un acteur emmené de l’autre côté de la frontière et d’un mannequin disparu, après des offres en Thaïlande.
    .doubt-1 = Des entreprises connues de cinéma, de mode et de publicité travaillent aussi dans ces pays.

indicator-ai-face-model = On cherche une personne pour être le visage d’appels vidéo.
    .why = La presse parle d’emplois de mannequin en Asie qui auraient mené à des centres d’arnaque.
    .doubt-1 = Des boutiques en ligne recrutent des présentateurs pour la vente en direct.

indicator-openly-illicit-work = L’annonce elle-même cherche des gens pour tromper d’autres personnes.
    .why = Le ministère indonésien des Affaires étrangères dit que certaines annonces cherchent désormais ouvertement des gens pour faire des arnaques.
    .doubt-1 = Des blagues, des castings de film et des annonces pour lutter contre la fraude peuvent y ressembler.

indicator-alabuga-programme = L’annonce cite le programme Alabuga, en Russie.
    .why = Le ministère sud-africain des Affaires étrangères a mis en garde contre ces offres, après des rapports sur des femmes affectées au montage de drones.
    .doubt-1 = D’autres entreprises de la même zone économique recrutent dans l’ingénierie et le bâtiment.
    .doubt-2 = Les articles et les alertes sur le programme le citent aussi.

indicator-russia-work-study = Un programme de travail et d’études en Russie.
    .why = Le ministère sud-africain des Affaires étrangères a mis en garde les jeunes contre des programmes étrangers vantés par des influenceurs.
    .doubt-1 = Des universités ont des programmes d’échange honnêtes.

indicator-russia-civil-job = Un emploi civil en Russie avec une prime ou un passeport.
    .why = Des rapports décrivent des étrangers recrutés pour un emploi civil en Russie, puis placés sous contrat avec l’armée.
    .doubt-1 = Des usines, des fermes et des entreprises du bâtiment en Russie recrutent aussi légalement à l’étranger.

indicator-paid-to-play = Le travail : seulement jouer ou appuyer sur des touches.
    .why = Un journal du Vietnam parle d’une offre où il suffisait de rester assis à jouer.
    .doubt-1 = Des éditeurs de jeux paient des testeurs, et des équipes paient leurs joueurs.

indicator-online-gambling = L’activité : les jeux d’argent en ligne.
    .why = Des rapports des Philippines et d’Indonésie relient le recrutement pour des centres d’arnaque à des sociétés offshore de jeux d’argent.
    .doubt-1 = Dans beaucoup de pays, des sociétés de jeux d’argent en ligne sont agréées et recrutent légalement.

indicator-crypto-investment = L’activité : crypto, forex ou plateforme d’investissement.
    .why = Le ministère brésilien des Affaires étrangères et des rapports du Népal citent le travail dans la crypto et le trading comme appât.
    .doubt-1 = Des banques, des courtiers et des éditeurs de logiciels de ce secteur recrutent légalement partout.

indicator-desk-job-watched-country = Travail de bureau ou en ligne, dans un lieu suivi par des spécialistes.
    .why = L’Inde, le Pakistan et INTERPOL rapportent que de tels emplois au Cambodge, au Laos et au Myanmar ont mené à des centres d’arnaque.
    .doubt-1 = Des banques, des ONG, des ambassades, des hôtels et des éditeurs de logiciels de ces pays recrutent aussi pour des bureaux.

indicator-known-compound = Travail de bureau ou de casino, sur un site décrit comme un complexe fermé.
    .why = Des médias et des observateurs citent ce site comme un lieu où l’on fait des arnaques.
    .doubt-1 = Des boutiques, des entreprises du bâtiment, des hôtels et des écoles travaillent aussi dans ces lieux, et les sites changent de mains.

indicator-thailand-sales-care = Vente ou service client en Thaïlande, pour des étrangers.
    .why = L’ambassade du Kenya a dit que les emplois de vente et de service client annoncés en Thaïlande n’existent pas.
    .doubt-1 = Des agences de voyages, des boutiques et des centres d’appels en Thaïlande recrutent aussi légalement des étrangers.

indicator-uae-chat-work = Travail de chat aux Émirats arabes unis.
    .why = Le Khaleej Times décrit des emplois de chat à Dubaï où l’on donnait des amendes pour des objectifs manqués.
    .doubt-1 = Des boutiques, des banques et des compagnies aériennes des Émirats ont aussi un service de chat.

indicator-workplace-told-later = Le pays ou la ville du travail n’est donné que plus tard.
    .why = Une étude de Taïwan sur ces annonces et un avis du Japon décrivent des emplois présentés seulement comme « à l’étranger ».
    .doubt-1 = Dans le transport maritime, l’aide humanitaire et le bâtiment, le lieu est souvent fixé après l’embauche.

indicator-unnamed-overseas = Travail bien payé à l’étranger, sans nom de pays.
    .why = Une étude de Taïwan et un avis du Japon décrivent des emplois bien payés présentés seulement comme « à l’étranger ».
    .doubt-1 = Des agences honnêtes qui recrutent pour plusieurs pays ne les nomment parfois que sur leur propre site.

indicator-new-hub = Travail en ligne ou en casino, dans un lieu cité depuis peu par des spécialistes.
    .why = INTERPOL, les Nations unies et la presse citent de nouveaux lieux hors de la région du Mékong.
    .doubt-1 = Des banques, des compagnies aériennes et des centres d’appels agréés de ces lieux recrutent aussi légalement.

indicator-informal-border-crossing = Après l’arrivée, on fait passer une frontière aux gens.
    .why = Des rapports de Thaïlande, du Vietnam et de Malaisie parlent de personnes recrutées qui ont passé une frontière de nuit, en bateau ou par des sentiers.
    .doubt-1 = Certains hôtels sur des îles ou des fleuves ne sont accessibles qu’en bateau.

indicator-onward-drive-to-border = Un chauffeur emmène les arrivants vers une zone frontalière.
    .why = Des rapports parlent de personnes arrivées en avion à Bangkok, puis conduites pendant des heures jusqu’à la frontière.
    .doubt-1 = Des hôtels, des écoles et des ONG de villes frontalières viennent aussi chercher leur personnel à l’aéroport.

indicator-third-country-route = Le trajet passe d’abord par un autre pays.
    .why = Le Bureau de l’immigration des Philippines signale des personnes recrutées envoyées au Cambodge en passant par un autre pays.
    .doubt-1 = Beaucoup de vols ont des escales ordinaires.

indicator-gateway-province = La première étape mène à une région frontalière.
    .why = Des rapports de Chine et du Vietnam parlent de personnes appelées d’abord dans une région frontalière, puis emmenées de l’autre côté.
    .doubt-1 = Des hôtels, des fermes, des écoles et des transporteurs de villes frontalières y accueillent aussi leur nouveau personnel.

indicator-interview-abroad = L’entretien a lieu dans un autre pays que le travail.
    .why = Un groupe de travail spécial du Sri Lanka parle d’entretiens à Dubaï, avant que le voyage continue vers le Myanmar.
    .doubt-1 = Des compagnies aériennes et de grandes entreprises font parfois venir des candidats en avion pour une journée de recrutement.

indicator-pay-far-above-usual = Plusieurs fois le salaire habituel, sans compétences demandées.
    .why = Le FBI et l’Organisation internationale pour les migrations citent un salaire très élevé pour un travail ordinaire comme signe d’alerte.
    .doubt-1 = Le salaire est peut-être celui d’un autre pays que celui cité dans l’annonce.
    .doubt-2 = Les commissions et les pourboires peuvent faire paraître élevé un salaire ordinaire.

indicator-easy-work-high-pay = L’argument : travail facile et salaire élevé.
    .why = Des autorités du Vietnam, de Thaïlande et de Hong Kong mettent en garde contre des annonces qui promettent un travail léger et un salaire élevé.
    .doubt-1 = Certaines annonces de vente, honnêtes mais vantardes, parlent ainsi.

indicator-windfall-pay = Une très grosse somme est promise pour quelques jours.
    .why = Des rapports du Japon citent des annonces qui promettent un million de yens en cinq jours pour un travail à l’étranger.
    .doubt-1 = Des prix à gagner, des chiffres de vente ou la taille d’une entreprise peuvent y ressembler.

indicator-pay-in-dollars-or-crypto = Le salaire est annoncé en dollars ou en crypto.
    .why = Le ministère indonésien des Affaires étrangères rapporte que l’on a promis à des gens un salaire en dollars pour un travail au Cambodge.
    .doubt-1 = Des navires, des ONG et beaucoup d’employeurs légaux paient en dollars.

indicator-advance-or-debts-cleared = De l’argent avant le voyage, ou des dettes payées par l’entreprise.
    .why = Une étude de Taïwan sur des annonces de travail à l’étranger a trouvé des offres d’avance d’argent et de paiement de dettes.
    .doubt-1 = Des banques et des conseillers en dettes qui recrutent peuvent employer ces mots.

indicator-no-experience = Aucune expérience n’est demandée.
    .why = La télévision du Vietnam parle d’offres de travail léger qui ne demandaient aucune compétence.
    .doubt-1 = De très nombreux emplois ordinaires forment des débutants.

indicator-no-diploma = Aucun diplôme n’est demandé.
    .why = Selon la presse, des annonces pour les jeux d’argent en ligne ne demandent ni diplôme ni notes.
    .doubt-1 = De très nombreux emplois ordinaires ne demandent pas de diplôme.

indicator-typing-test-only = On teste surtout la vitesse de frappe.
    .why = Le ministère indien des Affaires étrangères parle d’offres à l’étranger avec un court entretien et un test de frappe.
    .doubt-1 = Des emplois de bureau et de centre d’appels chez un employeur connu testent aussi la frappe.

indicator-passport-is-enough = On demande surtout un passeport.
    .why = Selon la presse, des annonces pour les jeux d’argent en ligne demandent une vitesse de frappe et un passeport.
    .doubt-1 = Des emplois en mer ou à la ferme ne demandent parfois que des papiers, car les compétences ont été testées avant.

indicator-anyone-accepted = Tout le monde est accepté pour un travail bien payé à l’étranger.
    .why = Des rapports du Japon citent des annonces de travail bien payé à l’étranger qui prennent des gens de tout âge et de tout sexe.
    .doubt-1 = Des programmes dans les fermes et les usines accueillent aussi des hommes et des femmes de tous âges.

indicator-telegram-contact = Le contact se fait par Telegram.
    .why = Le ministère coréen des Affaires étrangères et des autorités philippines décrivent des offres à l’étranger traitées sur Telegram.
    .doubt-1 = Dans beaucoup de pays, des employeurs légaux utilisent Telegram tous les jours.

indicator-messenger-only = On ne peut joindre le recruteur que par messagerie.
    .why = La police de Hong Kong parle d’offres à l’étranger avec un simple compte de messagerie comme contact.
    .doubt-1 = De petites agences et des employeurs du Golfe, d’Inde et d’Afrique ne donnent souvent qu’un numéro WhatsApp.

indicator-bounty-per-recruit = De l’argent est offert pour chaque personne amenée.
    .why = Des rapports du Japon citent des annonces de travail à l’étranger qui cherchent aussi des recruteurs et paient pour chaque personne.
    .doubt-1 = Beaucoup d’entreprises paient leur propre personnel pour une bonne recommandation.

indicator-no-interview = Embauche pour l’étranger sans véritable entretien.
    .why = Des autorités d’Indonésie et du Brésil parlent d’un échange rapide en ligne, puis d’un départ très vite.
    .doubt-1 = Des programmes agricoles saisonniers peuvent placer les gens par tirage au sort ou par un test.

indicator-passport-held = L’entreprise garde le passeport du personnel.
    .why = L’Organisation internationale du Travail cite le fait de garder les papiers d’identité du personnel comme un signe de travail forcé.
    .doubt-1 = Des navires et certaines entreprises de tourisme gardent les passeports pour les formalités de port, avec l’accord du personnel.

indicator-passport-scan-upfront = On demande une photo du passeport avant tout contrat.
    .why = Un avis public du Népal cite comme signe le passeport demandé avant tout contrat.
    .doubt-1 = Des agences agréées et des employeurs du Golfe demandent souvent une copie du passeport avec la candidature.

indicator-passport-made-for-you = Le recruteur fait faire ou paie le passeport.
    .why = Un ministère d’Indonésie parle de personnes pour qui l’on a fait faire un passeport avant un départ rapide.
    .doubt-1 = Certains programmes légaux de placement aident à remplir le formulaire du passeport ou prêtent l’argent des frais.

indicator-fake-itinerary = Un billet retour ou un hôtel réservé juste pour la forme.
    .why = Le Bureau de l’immigration des Philippines signale de faux billets retour et de fausses réservations d’hôtel donnés à des personnes recrutées.
    .doubt-1 = Des agences de voyages qui recrutent pour faire des réservations peuvent employer ces mots.

indicator-family-and-bank-details = On demande des données de famille ou de banque avant l’emploi.
    .why = Des avis de Corée et du Japon préviennent que ces données ont servi plus tard à faire pression sur des gens.
    .doubt-1 = Après l’embauche, un employeur a besoin d’un contact d’urgence et d’un compte bancaire.

indicator-contract-after-arrival = Pas de contrat écrit avant le voyage.
    .why = Une ambassade de Corée conseille de demander les conditions par écrit, et le Vietnam signale des personnes sans contrat signé.
    .doubt-1 = Certains employeurs signent un second contrat, local, après l’arrivée.

indicator-tourist-visa-for-work = On entre avec un visa de tourisme, pour travailler.
    .why = Des autorités de nombreux pays rapportent que l’on a dit à des gens d’entrer comme touristes.
    .doubt-1 = Dans certains pays du Golfe, des employeurs changent légalement un visa de visite en visa de travail après l’entrée.

indicator-no-visa-needed = L’offre dit qu’il ne faut pas de visa.
    .why = Les gouvernements des Philippines et de Corée citent les emplois à l’étranger sans visa comme un signe d’alerte.
    .doubt-1 = Les personnes qui ont le droit de travailler dans un pays n’ont pas besoin de visa.
    .doubt-2 = Les emplois sur des navires et à distance peuvent aussi s’en passer.

indicator-agent-handles-all = Le recruteur s’occupe de tous les papiers et de tous les frais.
    .why = Des rapports de Malaisie et d’Inde décrivent des agents qui ont arrangé visa, billet et hôtel pour les personnes recrutées.
    .doubt-1 = Des employeurs justes paient aussi le visa et le billet et aident pour les formulaires.

indicator-ticket-paid = Le recruteur paie le billet.
    .why = Des avis de Corée et du Brésil décrivent des billets envoyés à l’avance, pour des offres qui ont fini en travail d’arnaque.
    .doubt-1 = Les règles du recrutement équitable demandent à l’employeur de payer le voyage, et de très nombreuses bonnes offres le disent donc.

indicator-posing-as-tourist = On demande de se faire passer pour touriste, ou on explique quoi dire à l’immigration.
    .why = Le Bureau de l’immigration des Philippines signale des personnes recrutées à qui l’on a dit de se faire passer pour touristes et quoi répondre.
    .doubt-1 = Des entreprises qui vendent des voyages aident aussi les touristes pour les formulaires.

indicator-departure-within-days = Le départ est prévu sous quelques jours.
    .why = Des rapports des Philippines, du Brésil et d’Indonésie décrivent une embauche rapide et un départ immédiat.
    .doubt-1 = Des navires, des événements et des chantiers courts ont aussi besoin de gens tout de suite.

indicator-upfront-fee = On demande de l’argent avant le début du travail.
    .why = Des rapports d’Inde et du Kenya décrivent des frais que des personnes recrutées ont payés à des agents pour de tels emplois.
    .doubt-1 = Certains pays permettent aux agences agréées de demander des frais limités après la signature du contrat.

indicator-travel-cost-as-debt = Le voyage ou le logement est à rembourser par le personnel.
    .why = Le FBI et l’OIT décrivent des frais de voyage devenus une dette à rembourser par le travail.
    .doubt-1 = Certains programmes saisonniers légaux avancent le billet et le reprennent en plusieurs fois, selon un accord écrit.

indicator-penalty-to-leave = On fait payer les personnes qui partent plus tôt.
    .why = Des groupes de défense des droits et INTERPOL signalent des personnes qui ont dû payer pour pouvoir partir.
    .doubt-1 = Dans certains pays et métiers, il est légal de prévoir le remboursement d’une formation.

indicator-fines-for-targets = Des objectifs manqués ou des règles non suivies coûtent de l’argent.
    .why = Le Khaleej Times décrit du personnel de chat qui recevait des amendes pour des objectifs manqués.
    .doubt-1 = Dans la vente, des objectifs manqués peuvent réduire une prime, mais pas le salaire.

indicator-free-room-and-board = Le logement et les repas sont gratuits.
    .why = Le Département de l’emploi de Thaïlande décrit des annonces de travail en ligne, logé et nourri.
    .doubt-1 = De très nombreux emplois ordinaires offrent le logement et les repas.

indicator-closed-campus = On travaille et on loge dans un même lieu fermé.
    .why = Des rapports du Vietnam et de groupes de défense des droits décrivent des sites fermés où les gens travaillaient et vivaient.
    .doubt-1 = Des usines, des mines, des écoles et des hôtels logent souvent leur personnel sur place.

indicator-phone-not-allowed = Le personnel ne peut pas garder ou utiliser son téléphone.
    .why = Un avis de Corée et le récit d’un journaliste décrivent des sites où les téléphones du personnel étaient pris ou interdits.
    .doubt-1 = Des banques, des usines de puces et des centres d’appels interdisent les téléphones dans l’espace de travail.

indicator-long-shifts = Travail de bureau avec de très longues journées ou presque sans repos.
    .why = Le Khaleej Times et des rapports du Népal décrivent des journées de douze heures et plus dans de tels bureaux.
    .doubt-1 = Dans le gardiennage, les soins, le transport et les usines, de longues journées sont légales, avec des jours de repos.

indicator-not-a-scam-denial = L’annonce promet elle-même qu’elle est honnête.
    .why = Une étude de Taïwan et des rapports du Japon montrent que de telles annonces promettent elles-mêmes honnêteté et sécurité.
    .doubt-1 = Des recruteurs honnêtes à qui l’on a demandé si leur offre est réelle peuvent le dire aussi.

indicator-legal-claim = L’annonce insiste : le travail est légal ou réel.
    .why = La télévision publique de Thaïlande décrit une page qui imitait un service officiel et promettait des visas légaux.
    .doubt-1 = Là où il y a beaucoup de fraude, des recruteurs disent souvent qu’ils sont authentiques.

indicator-delete-chat = On demande d’effacer la discussion.
    .why = Un journal local de Chine rapporte que l’on a dit à une personne recrutée d’effacer toutes les discussions avec son contact.
    .doubt-1 = Dans le logiciel ou la modération, effacer des messages peut faire partie du travail.

indicator-family-not-told = On demande de ne rien dire à la famille ou aux amis.
    .why = Des rapports du Liberia, du Nigeria et du Vietnam décrivent des personnes recrutées à qui l’on a demandé de garder l’offre secrète.
    .doubt-1 = Un recrutement confidentiel peut demander d’être discret sur un employeur.

indicator-limited-slots = Il reste peu de places, il faut décider tout de suite.
    .why = Des rapports de Thaïlande et de Taïwan citent des annonces qui pressent les gens avec un nombre de places limité.
    .doubt-1 = De très nombreuses annonces ordinaires poussent à répondre vite.

indicator-employer-withheld = Le nom de l’entreprise n’est pas donné.
    .why = Le centre anti-fraude de Hong Kong cite les offres à l’étranger sans employeur clair comme un signe d’alerte.
    .doubt-1 = Des agences de recrutement ne nomment souvent leur client qu’après un premier échange.

indicator-vague-computer-work = Travail simple sur ordinateur ou de chat, sans tâches claires.
    .why = Des avis de Corée et du FBI décrivent un travail vague ou simple sur ordinateur à l’étranger comme un signe d’alerte.
    .doubt-1 = De courtes annonces d’employeurs honnêtes ne donnent parfois pas les tâches.

indicator-foreign-firm = De l’employeur, on ne dit que le type d’entreprise.
    .why = Des rapports d’Indonésie parlent de sociétés appelées seulement société étrangère, d’investissement ou d’informatique.
    .doubt-1 = Des agences de recrutement taisent souvent au début le nom d’un client honnête.

indicator-aimed-at-debtors = L’annonce vise des gens endettés ou en difficulté.
    .why = Une étude de Taïwan sur des annonces de travail à l’étranger en a trouvé beaucoup qui s’adressent à des gens endettés ou aux comptes bloqués.
    .doubt-1 = Des associations et des conseillers en dettes qui recrutent peuvent employer ces mots.

indicator-narrow-age-or-looks = On cherche des femmes jeunes ou belles pour l’étranger.
    .why = Le ministère sud-africain des Affaires étrangères a mis en garde contre des offres à l’étranger visant seulement de jeunes femmes.
    .doubt-1 = Dans certains pays, des annonces pour boutiques, hôtels et cabines d’avion citent encore sexe, âge et apparence.

indicator-minors-accepted = Des moins de 18 ans sont acceptés pour un travail à l’étranger.
    .why = Des rapports sur des centres d’arnaque parlent d’enfants parmi les personnes recrutées, le plus jeune de 15 ans.
    .doubt-1 = Des programmes d’échange et de formation acceptent légalement des moins de 18 ans.

indicator-students-holiday = Un travail de vacances à l’étranger pour étudiants ou jeunes sortant de l’école.
    .why = Un rapport de Chine parle d’un étudiant qui cherchait un travail de vacances et a disparu près du Myanmar.
    .doubt-1 = Des programmes connus d’échange, de travail et de voyage cherchent aussi des étudiants pour les vacances.

combination-desk-job-with-typing-test = Le ministère indien des Affaires étrangères a signalé des offres qui réunissent travail de bureau en Thaïlande, au Laos ou au Cambodge et test de frappe.
combination-typing-test-and-short-interview = Le ministère indien des Affaires étrangères a signalé des offres qui réunissent un court entretien et un test de frappe.
combination-desk-job-on-visit-visa = Au Bangladesh, au Pakistan, au Népal et au Sri Lanka, on a signalé des offres qui réunissent travail sur ordinateur ou en centre d’appels et visa de visite.
combination-customer-service-by-messenger = Le Bureau de l’immigration des Philippines a signalé des offres qui réunissent service client ou saisie de données au Cambodge ou au Laos et contact par messagerie.
combination-customer-service-as-tourist = Le Bureau de l’immigration des Philippines a signalé des offres qui réunissent service client à l’étranger et départ comme touriste.
combination-thailand-work-with-fee = Au Kenya et en Ouganda, on a signalé des offres qui réunissent vente ou service client en Thaïlande et des frais ou un visa de tourisme.
combination-high-pay-travel-and-board = Le FBI a signalé des offres qui réunissent salaire très élevé, voyage payé, et logement et repas gratuits pour un travail sur ordinateur.
combination-chat-work-in-the-emirates = Le Khaleej Times a signalé des offres qui réunissent travail de chat aux Émirats, test de frappe et logement gratuit.
combination-easy-work-no-experience = Le Bureau de la sécurité de Hong Kong a signalé des offres à l’étranger qui réunissent travail facile sans expérience, salaire élevé et voyage payé.
combination-simple-work-high-income = Le ministère coréen des Affaires étrangères a signalé des offres qui réunissent travail simple sur ordinateur, revenu élevé et voyage payé.
combination-short-work-for-anyone = Des autorités du Japon ont signalé des offres qui réunissent argent rapide, travail pour tout le monde et un lieu caché ou une messagerie.
combination-debts-and-advance = À Taïwan, on a signalé des offres pour des gens endettés, avec une avance ou une promesse d’honnêteté, et un billet payé.
combination-light-work-over-the-border = La police du Vietnam a signalé des offres qui réunissent travail léger, salaire élevé, messagerie et passage de frontière.
combination-call-centre-with-fast-departure = Le ministère brésilien des Affaires étrangères a signalé des offres qui réunissent travail en centre d’appels ou dans la crypto, voyage payé et embauche très rapide.
combination-foreign-firm-typing-and-passport = La presse d’Indonésie a signalé des offres de travail en ligne vague, sans diplôme, qui demandent de savoir taper et un passeport.
combination-alabuga-for-young-women = Le ministère sud-africain des Affaires étrangères a signalé des offres d’un programme russe pour de jeunes femmes, avec un vol gratuit.
combination-civil-job-in-russia = Plusieurs rédactions ont signalé des offres qui réunissent un emploi civil en Russie, une prime et des frais ou un contrat tardif.
combination-casting-in-thailand = Des médias de Chine ont signalé des offres qui réunissent travail d’acteur ou de mannequin en Thaïlande, messagerie et voyage payé ou soudain.
combination-face-for-video-calls = Des médias ont signalé des offres qui cherchent un visage pour des appels vidéo, regardent l’apparence et passent par une messagerie.
combination-admin-in-a-neighbouring-country = Le ministère thaïlandais du Travail a signalé des offres qui réunissent travail administratif en ligne, gros salaire facile et logement gratuit de l’autre côté de la frontière.
combination-no-way-to-check-the-employer = Des autorités d’Afrique du Sud ont signalé des offres qui paient le voyage et la chambre, mais ne nomment aucun employeur, seulement une messagerie.
combination-high-pay-for-work-that-pays-little = L’agence des Nations unies pour les migrations a signalé des offres qui réunissent salaire très élevé pour un travail simple et aide au voyage.
combination-nameless-firm-with-paid-trip = L’ambassade d’Indonésie a signalé des offres de sociétés sans nom qui réunissent salaire élevé, voyage ou logement payé et travail de bureau au Cambodge.
combination-job-by-way-of-the-border = Des médias de Chine ont signalé des emplois de vacances qui commencent par un voyage payé vers une région frontalière.
combination-interview-abroad-on-visit-visa = Le ministère de la Défense du Sri Lanka a signalé des emplois de bureau avec un entretien dans un autre pays et un visa de visite.
combination-online-work-in-a-new-hub = En Afrique et au Pérou, on a signalé des offres qui réunissent travail en ligne ou en casino dans un nouveau lieu et billet payé.

tip-told-to-say-tourist = Si l’on vous dit de vous présenter comme touriste, arrêtez-vous et demandez d’abord aux services d’immigration de votre pays.
tip-led-through-another-country = Si le billet passe par un pays où vous ne travaillerez pas, demandez pourquoi avant de partir.
tip-driven-on-from-bangkok = Si un chauffeur vous emmène de Bangkok vers une frontière, vous pouvez encore faire demi-tour et appeler quelqu’un.
tip-place-changes = Si le lieu de travail change après que vous avez dit oui, voyez cela comme une nouvelle offre et vérifiez de nouveau.
tip-small-path-over-the-border = Si vous devez passer une frontière en bateau, de nuit ou par un petit chemin, n’allez pas plus loin.
tip-told-to-delete-messages = Si l’on vous demande d’effacer des messages, gardez-les et montrez-les à une personne de confiance.
tip-family-must-not-know = Si l’on vous demande de ne rien dire chez vous, parlez-en à quelqu’un avant de partir.
tip-no-written-terms = Si l’on ne vous donne rien par écrit, demandez un contrat que vous pouvez lire avant de payer ou de partir.
tip-travel-with-strangers = Si vous devez voyager avec des inconnus comme avec des amis, demandez conseil aux services d’immigration de votre pays.
tip-phone-handed-over = Si l’on veut votre téléphone ou votre passeport à l’arrivée, rien ne vous oblige à les donner.
tip-fee-before-travel = Si l’on demande de l’argent avant que vous ayez un contrat, demandez au ministère du Travail de votre pays si c’est permis.
tip-contract-in-another-language = Si le contrat est dans une langue que vous ne lisez pas, demandez à quelqu’un de vous le lire avant de signer.
