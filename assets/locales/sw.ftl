### The words of Second Look, in Swahili (Kiswahili).
### Translated by machine. No native speaker has reviewed these words yet.

-name = Second Look
name-discreet = Maelezo ya ukurasa

locale = sw
direction = ltr
translation = machine
translation-machine = Imetafsiriwa na mashine. Hakuna mzungumzaji wa lugha hii aliyekagua maneno haya bado. Unaweza kutusaidia kuyakagua.

concern-serious = Wasiwasi mkubwa
concern-some = Wasiwasi kiasi
concern-none-found = Hatukuona ishara
concern-cannot-tell = Haijulikani

headline-serious = { $signs ->
    [one] Ofa hii ina ishara { $signs } ambayo wataalamu wanaonya kuihusu.
   *[other] Ofa hii ina ishara { $signs } ambazo wataalamu wanaonya kuzihusu.
}
headline-some = { $signs ->
    [one] Ofa hii ina ishara { $signs } inayofaa kukaguliwa.
   *[other] Ofa hii ina ishara { $signs } zinazofaa kukaguliwa.
}
headline-none-found = Hatukupata ishara ya tahadhari inayojulikana katika ofa hii.
headline-cannot-tell = Hatukuweza kulinganisha ofa hii na orodha zetu.

caution-asked = Hapa kuna mtu anayeuliza kuhusu ofa hii. Yanayofuata yanahusu ofa yenyewe.
caution-signs = Ofa za kweli pia zinaweza kuwa na ishara kama hizi. Kagua mambo machache kabla ya kuamua.
caution-none-found = Hii haimaanishi kuwa ofa ni salama. Orodha zetu hazijui kila ishara. Kagua kabla ya kuamua.
caution-cannot-tell = Huenda iko katika lugha ambayo orodha zetu bado hazina. Hii haisemi chochote kuhusu ofa, kizuri au kibaya.

reasons-title = Tulichoona
reasons-more = { $signs ->
    [one] Onyesha ishara { $signs } zaidi
   *[other] Onyesha ishara { $signs } zaidi
}
combination-intro = Wataalamu wanaeleza ishara hizi kwa pamoja:
reason-quote = Chapisho linasema:
quoted = “{ $quote }”
reason-source = Chanzo:
source-dated = { $publisher }, { $date }
source-undated = { $publisher }, bila tarehe
reason-doubts = Inapoweza kuwa si sahihi
opens-tab = (hufunguka katika kichupo kipya)

next-title = Mambo ya kuangalia baadaye
steps-title = Unachoweza kufanya
step-verify-employer = Tafuta mwajiri katika orodha rasmi ya kampuni ya nchi yake.
step-ask-contract = Omba mkataba wa maandishi na visa ya kazi kabla ya kusafiri.
step-keep-passport = Kaa na pasipoti yako. Acha nakala kwa mtu unayemwamini.
step-check-register = Uliza wizara ya kazi ya nchi yako kama wakala ana leseni.
step-talk = Mwambie mtu unayemwamini unakokwenda na lini utapiga simu.
step-embassy = Uko nje ya nchi tayari na una wasiwasi? Unaweza kuomba msaada kwa ubalozi au ubalozi mdogo wa nchi yako.

popup-title = { -name }
popup-starting = Tunasoma ukurasa huu…
popup-unreadable = Ukurasa huu hauwezi kusomwa
popup-unreadable-hint = Kivinjari chako hakiruhusu viongezi kusoma ukurasa huu. Fungua ukurasa wenye chapisho la kazi na ujaribu tena.
popup-failed = Hatukuweza kumaliza kusoma ukurasa huu
popup-failed-hint = Pakia ukurasa upya na ukague tena. Unachoona sasa hakisemi chochote kuhusu ofa zake.
popup-offers = { $offers ->
    [one] Ofa { $offers } ya kazi kwenye ukurasa huu
   *[other] Ofa { $offers } za kazi kwenye ukurasa huu
}
popup-no-offers = Hatukupata ofa ya kazi hapa
popup-no-offers-hint = { $read ->
    [one] Tulisoma chapisho { $read }. Halionekani kuwa ofa ya kazi.
   *[other] Tulisoma machapisho { $read }. Hakuna linaloonekana kuwa ofa ya kazi.
}
popup-no-posts-hint = Hatukupata machapisho kwenye ukurasa huu. Fungua chapisho la kazi na ukague tena.
offer-untitled = Ofa ya kazi isiyo na kichwa
action-show = Onyesha kwenye ukurasa
action-listen = Sikiliza
action-stop = Acha
listen-no-voice = Kifaa hiki hakina sauti ya { $language }. Unaweza kuiongeza kwenye mipangilio ya kifaa chako, au kusoma maandishi hapa.
action-copy = Nakili
copy-done = Imenakiliwa
copy-failed = Imeshindwa kunakili
action-print = Chapisha
action-wrong = Inaonekana si sahihi
action-elsewhere = Kagua kingine
action-again = Kagua tena
action-tab = Fungua kwenye kichupo
watch-label = Fuatilia tovuti hii kiotomatiki
watch-hint = Huweka alama kwenye machapisho ya { $host } unaposoma.
marks-refused = Ukurasa huu unaendelea kuondoa alama zetu. Tulichopata kimeorodheshwa hapa.
marks-hidden = Huoni alama kwenye tovuti hii.
action-marks = Onyesha alama tena
popup-private = Dirisha la faragha: hakuna kinachohifadhiwa ukilifunga.
popup-stale = Kanuni ni za { $date }. Huenda hazina ishara mpya zaidi.
data-lost = Baadhi ya data iliyohifadhiwa haikusomeka. Imefutwa, na kila kitu kinafanya kazi tena.
popup-privacy = Kila kitu kinabaki kwenye kifaa hiki.

wrong-title = Tuambie kinachoonekana si sahihi
wrong-hint = Hii huhifadhi faili ndogo kwenye kifaa chako. Hakuna kinachotumwa. Unaweza kuipa { $publisher } ukipenda.
wrong-alarm = Ofa ni ya kweli
wrong-sign = Ishara hailingani na maneno
wrong-missed = Kuna ishara inayokosekana
wrong-note = Maoni yako, ukitaka kuongeza
wrong-contents = Faili ina chaguo lako, maoni yako, ishara pamoja na maneno yaliyonukuliwa, na toleo la kanuni. Haina jina lako wala anwani ya ukurasa.
wrong-save = Hifadhi faili
wrong-saved = Faili iko kwenye vipakuliwa vyako.
action-cancel = Ghairi

contacts-title = Unaoweza kuwauliza: { $country }
contacts-choose = Chagua nchi yako uone unaoweza kuwauliza
contacts-none = Kwa { $country } bado hatuna mawasiliano yaliyokaguliwa. Unaweza kuuliza ubalozi wako, wizara ya kazi au polisi.
contacts-all = Mawasiliano yote, na msaada katika hali nyingine
contact-for-check-agency = Kagua leseni ya wakala
contact-for-check-job = Kagua kama kazi imesajiliwa
contact-for-check-employer = Kagua kama mwajiri yupo
contact-for-ask-before = Uliza kabla ya kusafiri
contact-for-help-abroad = Msaada kwa walio nje ya nchi
contact-for-forced-work = Msaada dhidi ya kazi ya kulazimishwa
contact-for-work-advice = Ushauri kuhusu kazi
contact-for-cheating-advice = Ushauri kuhusu ofa za uongo
contact-for-police = Polisi
contact-inside = kutoka ndani ya nchi
contact-outside = kutoka nchi nyingine
contact-whatsapp = WhatsApp
contact-old = Huenda imebadilika tangu wakati huo.
contact-mission = Ubalozi au ubalozi mdogo wa nchi yako
contact-note-not-enough = Leseni au kibali peke yake hakithibitishi mengi. Kagua kazi yenyewe pia.
contact-note-no-agreement = Nchi hii haina makubaliano ya kupeleka wafanyakazi { $countries }.
contact-note-bank-only = Lipa tu kwenye akaunti ya benki ya kampuni yenye leseni, na utunze risiti.
contact-note-passport-after = Usikabidhi pasipoti yako kabla ya kuchaguliwa.
contact-note-contract-first = Mkataba ukaguliwe na mamlaka kabla hujanunua tiketi.
contact-note-visa-first = Uwe na visa ya kazi kabla ya kuondoka.
contact-note-no-fees = Balozi haziombi fedha kupitia akaunti za watu binafsi. Wanaojifanya ubalozi hufanya hivyo.
contact-note-ask-mission = Uliza kwanza ubalozi wa nchi yako kuhusu mwajiri. Jibu kuchelewa si kukataliwa.

quick-exit = Funga sasa
quick-exit-hint = Hufunga ukurasa huu mara moja. Kubonyeza Esc mara mbili hufanya vivyo hivyo.
nav-label = Kurasa
nav-check = Kagua
nav-settings = Mipangilio
nav-help = Msaada
title-check = Kagua maandishi
title-settings = Mipangilio
title-help = Msaada
title-welcome = Karibu
page-failed-hint = Ufunge na uufungue tena. Kama hiyo haisaidii, washa kivinjari upya.

welcome-title = Tazama ofa za kazi mara ya pili
welcome-what-reads = { -name } husoma ofa za kazi kwenye kurasa unazochagua.
welcome-what-signs = Huzilinganisha na ishara za tahadhari zilizochapishwa na wizara, polisi na Umoja wa Mataifa.
welcome-what-shows = Unaona maneno ya ofa, nani aliyetaja ishara, na unachoweza kufanya baadaye.
welcome-reader-title = Lugha na nchi yako
welcome-sites-title = Iangalie wapi?
welcome-sites-hint = Kivinjari chako kitakuomba uruhusu hili. Unaweza kuondoa ruhusa wakati wowote.
welcome-sites-recommended = { $sites ->
    [one] Fuatilia tovuti { $sites } inayojulikana ya kazi au ya kijamii
   *[other] Fuatilia tovuti { $sites } zinazojulikana za kazi na za kijamii
}
welcome-sites-choose = Chagua tovuti moja moja
welcome-sites-none = Hakuna: nitabofya nikitaka kukagua
welcome-sites-on = { $sites ->
    [0] Hakuna tovuti inayofuatiliwa. Bonyeza kitufe cha upau wa zana kwenye ukurasa wowote kuukagua.
    [one] Tovuti { $sites } inafuatiliwa. Unaweza pia kubonyeza kitufe cha upau wa zana kwenye ukurasa mwingine wowote.
   *[other] Tovuti { $sites } zinafuatiliwa. Unaweza pia kubonyeza kitufe cha upau wa zana kwenye ukurasa mwingine wowote.
}
welcome-sites-refused = Kivinjari chako hakikuruhusu. Hakuna kilichobadilika.
welcome-try-title = Jaribu
welcome-try-hint = Ofa hii ni ya kubuni. Ona { -name } inasema nini kuihusu.
example-offer = Nafasi za haraka! Huduma kwa wateja mtandaoni nchini Kambodia. Uzoefu hauhitajiki, mtu yeyote anakubalika. Mshahara dola 2,500 kwa mwezi, tiketi ya ndege bure, malazi na chakula bure. Huhitaji visa, unasafiri kama mtalii. Kampuni inakaa na pasipoti yako ukiwa kazini. Jaribio la kuchapa tu. Kuondoka ndani ya siku 3. Mawasiliano ni Telegram tu @example_hr.
welcome-try = Kagua mfano huu
promise-title = Tunachoahidi
promise-stays = Unachosoma na kukagua kinabaki kwenye kifaa hiki.
promise-no-account = Hakuna akaunti, hakuna matangazo, na hakuna anayehesabu unachofanya.
promise-off = Kwenye Mipangilio unaweza kuzima yote, na kufuta yote.
welcome-done = Nimemaliza

check-title = Kagua maandishi au kiungo
check-field = Bandika ofa, ujumbe au anwani ya tovuti
check-field-hint = Unaweza pia kudondosha faili ya maandishi hapa. Hakuna kinachotoka kwenye kifaa hiki.
check-go = Kagua
check-clear = Futa
check-empty = Bandika au andika kitu kwanza.
check-too-long = Hii ina zaidi ya herufi { $most }. Bandika kipande kifupi zaidi, kama ofa moja.
check-file-unreadable = Faili hii haina maandishi tunayoweza kusoma. Picha bado haziwezi kusomwa.
check-working = Inalinganisha…
check-link-title = Ufungue { $host } na kuikagua?
check-link-hint = Ukurasa utafunguka katika kichupo kipya. Tovuti itaona kuwa umeitembelea, kama kwa kiungo chochote. Kivinjari chako kinaweza kukuomba uruhusu usomaji.
check-link-open = Fungua na ukague
check-link-working = Inafungua na kusoma { $host }…
check-link-refused = Bila ruhusa yako ukurasa hauwezi kusomwa. Unaweza kuufungua mwenyewe na kubonyeza kitufe cha upau wa zana huko, au kubandika maandishi yake hapa.
check-link-failed = Ukurasa huu haukuweza kufunguliwa au kusomwa. Kagua anwani, au bandika maandishi hapa.
check-not-offer = Hii haionekani kuwa ofa ya kazi
check-not-offer-hint = Tunalinganisha ofa za kazi tu. Kama ni ofa, ibandike yote: kazi, mahali, malipo na mawasiliano.
check-text-title = Maandishi, ishara zikiwa na alama
check-sign = Ishara { $number }
check-earlier = Ulizokagua awali
menu-check-text = Kagua maandishi haya
menu-check-link = Kagua kiungo hiki

settings-title = Mipangilio
settings-saved = Imehifadhiwa
settings-reader = Wewe
setting-language = Lugha
setting-country = Nchi unakotoka
setting-country-hint = Hutuonyesha unaoweza kuwauliza, na kazi ipi iko nje ya nchi. Inabaki kwenye kifaa hiki.
country-unsaid = Haijatajwa
setting-size = Ukubwa wa maandishi
size-usual = Kawaida
size-large = Makubwa
size-largest = Makubwa sana
settings-sites = Tovuti zinazofuatiliwa
settings-sites-hint = Machapisho kwenye tovuti hizi hukaguliwa unaposoma. Kwenye kurasa nyingine, bonyeza kitufe cha upau wa zana.
settings-sites-none = Hakuna tovuti inayofuatiliwa.
site-off = Acha kufuatilia { $site }
site-add = Ongeza tovuti
site-add-field = Anwani ya tovuti
site-add-wrong = Hii si anwani ya tovuti. Huonekana hivi: jobs.example.com
sites-boards = Tovuti za kazi
sites-social = Tovuti za kijamii na za kuchati
settings-rules = Kanuni
settings-rules-about = { $publisher }, toleo { $version } la { $date }: kanuni { $rules } katika lugha { $languages }.
settings-history = Historia
settings-history-hint = Huhifadhi ofa zenye ishara ulizokutana nazo, na maandishi uliyokagua. Kwenye kifaa hiki tu.
history-off = Usihifadhi
history-week = Hifadhi kwa siku 7
history-month = Hifadhi kwa siku 30
history-empty = Hakuna kilichohifadhiwa.
history-delete = Futa { $title }
history-delete-all = Futa yote
history-delete-sure = Ufute historia yote? Hili haliwezi kutenduliwa.
action-delete = Futa
action-keep = Bakiza
history-deleted = Imefutwa.
action-undo = Rudisha
settings-discreet = Hali ya siri
settings-discreet-hint = Aikoni na majina ya kawaida yasiyoonyesha kazi yake. Historia haihifadhiwi, na dirisha hujifunga ukienda kwenye kitu kingine.
settings-file = Hamisha au anza upya
settings-export = Hifadhi mipangilio kama faili
settings-import = Pakia mipangilio kutoka kwenye faili
settings-imported = Mipangilio yako imepakiwa. Tovuti zinahitaji ruhusa tena: ziwashe kwenye orodha.
settings-import-failed = Faili hii haina mipangilio yetu. Hakuna kilichobadilika.
settings-reset = Futa kila kitu na uanze upya
settings-reset-sure = Ufute mipangilio yote, historia na tovuti zinazofuatiliwa? Hili haliwezi kutenduliwa.
settings-reset-done = Kila kitu kimefutwa.

title-rules = Kanuni
rules-title = Kanuni za nani zinatumika
rules-intro = Kanuni hutaja maneno ambayo ni ishara. { -name } ina kanuni zake. Unaweza pia kupokea kanuni za shirika unaloliamini. Kanuni zinaweza tu kuongeza ishara. Haziwezi kuficha kile ambacho kanuni nyingine zimepata, na hazijui chochote kukuhusu.
rules-open = Ona, ongeza au zima kanuni
rules-bundled = Kanuni hizi huja na { -name } na husasishwa pamoja nayo.
rules-since = Umekuwa ukipokea kanuni hizi tangu { $date }.
rules-confirmed-on = Mchapishaji alizithibitisha mara ya mwisho tarehe { $date }.
rules-expired = Kanuni hizi zilithibitishwa mara ya mwisho tarehe { $date }. Bado zinafanya kazi, lakini huenda zimepitwa na wakati.
rules-sure = Umelinganisha namba: kanuni hizi zimetoka kwa { $publisher }.
rules-unsure = Bado hakuna aliyehakikisha kuwa kanuni hizi zimetoka kwa { $publisher }. Hadi hapo, kile ambacho kanuni hizi pekee zimepata hakitaonyeshwa zaidi ya “Wasiwasi kiasi”.
rules-managed = Msimamizi wa kivinjari hiki ndiye aliyechagua kanuni hizi.
rules-left-out = Kanuni hizi haziwezi kutumika pamoja na nyingine. Zimehifadhiwa, lakini hazitafuti ishara.
rules-digits = Linganisha namba
rules-digits-hint = Mwombe mchapishaji akusomee namba hizi, kwa simu au ana kwa ana. Ujumbe uliokuja na kiungo hauthibitishi chochote.
rules-digits-same = Ni zilezile
rules-digits-undo = Sina uhakika tena
rules-digits-differ = Namba zikitofautiana, usitumie kanuni hizi, na umjulishe mchapishaji.
rules-use = Tumia kanuni hizi
rules-single = Kanuni moja moja
rules-single-hint = Zima kanuni inayokosea mara kwa mara. Nyingine zitaendelea kufanya kazi.
rules-taken-back = Mchapishaji ameondoa kanuni hii.
rules-changed = Toleo { $version }: kanuni mpya au zilizobadilishwa ni { $added }, zilizoondolewa ni { $removed }.
rules-look = Tafuta mpya sasa
rules-up-to-date = Hakuna jipya.
rules-renewed = Kanuni mpya zaidi sasa zinatumika.
rules-stop = Acha kupokea
rules-stop-sure = Uache kupokea kanuni hizi na uzifute kwenye kifaa hiki?
rules-stopped = Hupokei tena kanuni hizi.
rules-when = Wakati wa kutafuta kanuni mpya
rules-daily = Mara moja kwa siku
rules-by-hand = Nikibonyeza kitufe tu
rules-when-hint = Hapo kompyuta ya mchapishaji huona kuwa kuna mtu anayeuliza, na kutoka anwani gani ya intaneti. Haioni ukurasa, maandishi wala jina.
rules-add = Pokea kanuni nyingine
rules-add-hint = Unahitaji kiungo, faili, au picha ya miraba midogo (msimbo wa QR) kutoka kwa shirika hilo.
rules-link = Kiungo
rules-link-go = Angalia kanuni
rules-file = Chagua faili au picha
rules-camera = Tumia kamera
rules-camera-hint = Shika picha ya miraba midogo mbele ya kamera.
rules-camera-stop = Zima kamera
rules-camera-refused = Kamera haiwezi kutumika. Chagua picha, au bandika kiungo.
rules-looking = Tunaangalia kanuni…
rules-found = Bado hakuna kilichobadilika. Kanuni zenyewe ni hizi:
rules-follow = Pokea kanuni hizi
rules-followed = Sasa unapokea kanuni hizi.
rules-move = Tumia anwani hii kuanzia sasa
rules-refused = Hakuna kilichobadilika.
rules-no-link = Hiki si kiungo cha kanuni. Kiungo cha kanuni huanza na { $start }
rules-no-code = Hakuna kiungo cha kanuni katika faili au picha hii.
rules-why-unreachable = Kanuni hazipatikani. Je, una intaneti? Jaribu tena baadaye.
rules-why-missing = Hakuna kanuni kwenye anwani hii. Mwombe mchapishaji kiungo kipya.
rules-why-other = Kanuni hizi si zile zinazotajwa na kiungo. Mwombe mchapishaji kiungo kipya.
rules-why-unsigned = Saini ya mchapishaji hailingani. Huenda kuna mtu aliyebadilisha kanuni hizi. Muulize mchapishaji.
rules-why-expired = Kanuni zilizo hapo zimeisha muda. Mchapishaji anahitaji kuzisasisha.
rules-why-older = Kanuni zilizo hapo ni za zamani kuliko ulizo nazo.
rules-why-unusable = Kanuni hizi zimeharibika, au zinahitaji { -name } mpya zaidi.
rules-why-full = Hakuna nafasi iliyobaki ya kuhifadhi kanuni hizi kwenye kifaa hiki.
rules-why-taken = Tayari una kanuni zenye jina hili kutoka kwa mchapishaji mwingine. Ukitaka hizi, kwanza acha kupokea zile nyingine.
reason-rules = Kutoka kwenye kanuni za { $publisher }
reason-unsure = Bado hakuna aliyehakikisha ni nani anayechapisha kanuni hizi.

help-title = Msaada
help-words-title = Maana ya maneno
help-serious = Ishara kali za aina kadhaa, au ishara ambazo wataalamu wanazieleza kwa pamoja. Kagua kabla ya kufanya jambo lingine lolote.
help-some = Ishara kali moja, au ishara zisizo za kawaida za aina mbili. Katika ujumbe mfupi, ishara chache zaidi zinatosha. Baadhi ya ofa za kweli huonekana hivi pia.
help-none-found = Ofa isiyo na ishara inayojulikana. Hii haimaanishi kuwa ni salama.
help-cannot-tell = Ofa katika lugha au muundo ambao orodha zetu hazina.
help-how-title = Inavyofanya kazi
help-how-why = Baadhi ya ofa za kazi zimewapeleka watu kwenye kazi nje ya nchi ambayo hawakuweza kuiacha.
help-how-reads = { -name } husoma maandishi ya machapisho kwenye kifaa chako na kutafuta maneno ambayo ripoti zilizochapishwa zinayataja kuwa ishara.
help-how-source = Kila ishara ina chanzo cha wazi: wizara, polisi, Umoja wa Mataifa, watafiti au taarifa za habari. Chanzo huonyeshwa pamoja na tarehe yake.
help-how-together = Ishara nyingi hazina maana kubwa zikiwa peke yake. Muhimu ni ofa ina aina ngapi za ishara.
help-limits-title = Isichoweza kufanya
help-limits-truth = Haiwezi kujua kama ofa ni ya kweli. Inaona maneno tu.
help-limits-chat = Ishara nyingi huonekana baadaye, kwenye mazungumzo au njiani. Rudi ukague tena.
help-limits-pictures = Bado haiwezi kusoma maneno yaliyo kwenye picha.
help-limits-languages = Kanuni ziliandikwa na mashine na zinasubiri kukaguliwa na wazungumzaji wa lugha. Zitakosa baadhi ya ishara.
help-errors-title = Hukosea mara ngapi
help-errors-honest = Kati ya machapisho { $posts } ya kazi za kweli, katika { $alarms } tulionyesha wasiwasi. Hakuna jambo baya linalojulikana kuyahusu.
help-errors-lures = Kati ya ofa mbaya { $lures } za kubuni ambazo haikuandaliwa kuzitambua, iligundua { $caught }.
help-errors-date = Ilipimwa { $date }. Ofa halisi zitatofautiana.
help-contacts-title = Unaoweza kuwauliza
help-contacts-country = Nchi
help-embassy = Ubalozi au ubalozi mdogo wa nchi yako unaweza kukusaidia katika nchi nyingine. Inaweza kuchukua muda, na hakuna anayeweza kuahidi matokeo.
help-iom = Shirika la Kimataifa la Uhamiaji (IOM) hufanya kazi na serikali na makazi ya hifadhi katika nchi nyingi. Uliza ilipo ofisi yake ya karibu.
help-police = Polisi wa nchi yako wanaweza kushirikiana na polisi wa nchi nyingine.
help-situations-title = Msaada katika hali nyingine
help-travelling-title = Niko njiani tayari
help-inside-title = Niko huko, na siwezi kuondoka
help-friend-title = Nina wasiwasi kuhusu mtu
help-back = Rudi kwenye msaada wote
help-travelling-turn = Unaweza kurudi. Hakuna anayeruhusiwa kukulazimisha kuendelea.
help-travelling-staff = Kwenye uwanja wa ndege au mpakani unaweza kuomba msaada kwa wafanyakazi wa hapo.
help-travelling-papers = Kaa na pasipoti na simu yako. Si lazima kumpa yeyote anayekupokea.
help-travelling-tell = Mtumie mtu unayemwamini mahali ulipo, tiketi yako, na jina na namba ya anayekupokea.
help-travelling-change = Kama mahali au dereva si mliyokubaliana, simama na umpigie mtu simu kabla ya kuendelea.
help-travelling-embassy = Pigia simu ubalozi au ubalozi mdogo wa nchi yako katika nchi uliyoko.
help-inside-fault = Yaliyotokea si kosa lako. Watu wenye shahada na busara wamedanganywa na ofa kama hizi.
help-inside-watched = Simu yako inaweza kuwa inafuatiliwa. Soma hii ukiwa peke yako tu, na ubonyeze “{ quick-exit }” usipokuwa peke yako.
help-inside-embassy = Mtu asipoona, andikia ubalozi wako au upigie simu. Taja jina lako, namba ya pasipoti na mahali ulipo.
help-inside-photos = Weka picha za hati zako mahali ambapo wewe tu unaweza kufungua.
help-inside-before = Kama unakaribia kutoka, pigia ubalozi simu kwanza. Makazi ya hifadhi mara nyingi hujaa, na msaada unaweza kuchukua muda.
help-inside-risk = Wewe tu ndiye unayeweza kupima linalowezekana. Kuna watu walioadhibiwa baada ya kujaribu kuondoka na kushindwa.
help-inside-fees = Balozi haziombi fedha kupitia akaunti za watu binafsi.
help-inside-forced = Kama ulilazimishwa kufanya mambo usiyoyataka, sema hivyo. Umoja wa Mataifa unaomba nchi zisiwachukulie watu kama hao kuwa wakosaji.
help-friend-before = Kama mtu huyo bado hajaondoka: msikilize, usimlaumu, na mziangalie ishara pamoja.
help-friend-recruiter = Usimwandikie wakala au kampuni. Inaweza kuzidisha ubaya wa hali.
help-friend-messages = Kama mtu huyo huenda anashikiliwa, usimsumbue kwa jumbe. Simu yake inaweza kuwa inafuatiliwa.
help-friend-write = Andika yote unayojua: jina kamili, pasipoti, safari za ndege, majina, namba, mahali, tarehe. Tunza jumbe na picha.
help-friend-tell = Ieleze wizara ya mambo ya nje ya nchi yako, au ubalozi wa huko, na polisi wa nchi yako.
help-friend-pay = Uliza ubalozi kabla ya kumlipa mtu yeyote ili amrudishe mtu huyo nyumbani.
help-friend-rest = Jitunze wewe pia, na mshirikishe haya mtu unayemwamini.

mark-open = Ona sababu
mark-close = Funga
mark-quote = Chapisho linasema:
mark-unseen = Baadhi ya maneno haya yako kwenye ukurasa, lakini hayaonekani.
mark-more = Fungua { -name } kwenye upau wa zana upate vyanzo na hatua zinazofuata.
mark-hide-post = Ficha alama hii
mark-hide-site = Bila alama kwenye tovuti hii
