### What a reader is told of each sign, in Swahili (Kiswahili).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = Kazi ni huduma kwa wateja au kuchati katika nchi nyingine.
    .why = Serikali zinataja kazi kama hii kati ya kazi ambazo watu waliahidiwa.
    .doubt-1 = Kampuni kubwa huajiri kihalali watu wa lugha nyingi kwa huduma kwa wateja nje ya nchi.

indicator-overseas-digital-sales = Kazi ni mauzo mtandaoni, masoko au TEHAMA nje ya nchi.
    .why = Wizara ya mambo ya nje ya India inataja kazi za mauzo na masoko ya kidijitali nchini Thailand kuwa chambo.
    .doubt-1 = Kampuni nyingi sana halali huajiri wataalamu wa masoko na TEHAMA kutoka nchi nyingine.

indicator-overseas-typist = Kazi ni kuchapa au kuingiza data katika nchi nyingine.
    .why = Ripoti za India na Ufilipino zinaeleza kazi za kuchapa na kuingiza data nje ya nchi zilizoishia kwenye vituo vya utapeli.
    .doubt-1 = Ofisi katika nchi za Ghuba huajiri kihalali makarani kutoka nchi nyingine.

indicator-overseas-translator = Kazi rahisi ya kutafsiri nje ya nchi, bila kuhitaji mafunzo.
    .why = Ubalozi wa Japani nchini Thailand na ilani kutoka Korea zinaita kazi rahisi ya kutafsiri nje ya nchi chambo.
    .doubt-1 = Kampuni za utalii na matukio wakati mwingine huchukua wanaoanza wanaojua lugha mbili.

indicator-border-casino-work = Kazi ya kasino au hoteli ya mapumziko mahali panapofuatiliwa na wataalamu.
    .why = Wizara ya mambo ya nje ya Thailand na ripoti za Malaysia zinaeleza kazi za kasino na hoteli za mapumziko katika miji ya mpakani kuwa chambo.
    .doubt-1 = Kasino na hoteli zenye leseni katika nchi hizi pia huajiri kihalali.

indicator-overseas-modelling = Kazi ya uanamitindo au uigizaji Thailand au nchi jirani zake.
    .why = Habari zinasimulia kuhusu mwigizaji aliyevushwa mpaka, na mwanamitindo aliyepotea, baada ya ofa nchini Thailand.
    .doubt-1 = Kampuni zinazojulikana za filamu, mitindo na matangazo pia hufanya kazi katika nchi hizi.

indicator-ai-face-model = Anatafutwa mtu wa kuonyesha uso kwenye simu za video.
    .why = Habari zinasimulia kuhusu kazi za uanamitindo barani Asia zinazodhaniwa ziliishia kwenye vituo vya utapeli.
    .doubt-1 = Maduka ya mtandaoni huajiri watangazaji wa mauzo ya moja kwa moja.

indicator-openly-illicit-work = Chapisho lenyewe linatafuta watu wa kudanganya wengine.
    .why = Wizara ya mambo ya nje ya Indonesia inasema baadhi ya machapisho ya kazi sasa yanatafuta waziwazi watu wa kufanya utapeli.
    .doubt-1 = Utani, uteuzi wa waigizaji wa filamu na kazi za kupambana na utapeli zinaweza kusomeka hivyo.

indicator-alabuga-programme = Chapisho linataja mpango wa Alabuga nchini Urusi.
    .why = Idara ya mambo ya nje ya Afrika Kusini ilionya kuhusu ofa kama hizi baada ya ripoti kwamba wanawake walipewa kazi ya kuunganisha droni.
    .doubt-1 = Kampuni nyingine katika eneo hilohilo la kiuchumi huajiri wahandisi na wajenzi.
    .doubt-2 = Habari na maonyo kuhusu mpango huu pia huutaja.

indicator-russia-work-study = Mpango wa kazi na masomo nchini Urusi.
    .why = Idara ya mambo ya nje ya Afrika Kusini iliwaonya vijana kuhusu mipango ya nje inayotangazwa na watu maarufu mitandaoni.
    .doubt-1 = Vyuo vikuu huendesha mipango ya kubadilishana iliyo ya kweli.

indicator-russia-civil-job = Kazi ya kiraia nchini Urusi yenye bonasi au pasipoti.
    .why = Ripoti zinaeleza wageni walioajiriwa kwa kazi za kiraia nchini Urusi kisha wakaingizwa kwenye mikataba ya jeshi.
    .doubt-1 = Viwanda, mashamba na wajenzi nchini Urusi pia huajiri watu wa nje kihalali.

indicator-paid-to-play = Kazi ni kucheza michezo au kubonyeza vitufe tu.
    .why = Gazeti nchini Vietnam linasimulia ofa ambapo mtu alitakiwa tu kukaa na kucheza michezo.
    .doubt-1 = Watengenezaji wa michezo hulipa wanaoijaribu, na timu hulipa wachezaji.

indicator-online-gambling = Biashara ni kamari ya mtandaoni.
    .why = Ripoti za Ufilipino na Indonesia zinahusisha uajiri wa vituo vya utapeli na kampuni za kamari zinazohudumia nchi nyingine.
    .doubt-1 = Katika nchi nyingi kampuni za kamari ya mtandaoni zina leseni na huajiri kihalali.

indicator-crypto-investment = Biashara ni kripto, fedha za kigeni au jukwaa la uwekezaji.
    .why = Wizara ya mambo ya nje ya Brazili na ripoti kutoka Nepal zinataja kazi za kripto na biashara ya fedha kuwa chambo.
    .doubt-1 = Benki, madalali na kampuni za programu za sekta hii huajiri kihalali kila mahali.

indicator-desk-job-watched-country = Kazi ya ofisini au mtandaoni mahali panapofuatiliwa na wataalamu.
    .why = India, Pakistan na INTERPOL zinaripoti kuwa kazi kama hizi Kambodia, Laos na Myanmar ziliishia kwenye vituo vya utapeli.
    .doubt-1 = Benki, mashirika ya hisani, balozi, hoteli na kampuni za programu katika nchi hizi pia huajiri wa ofisini.

indicator-known-compound = Kazi ya ofisini au kasino mahali panaporipotiwa kuwa eneo lililofungwa.
    .why = Vyombo vya habari na wafuatiliaji wanataja mahali hapa kuwa na kazi za utapeli.
    .doubt-1 = Maduka, wajenzi, hoteli na shule pia hufanya kazi katika maeneo haya, na maeneo hubadilisha wamiliki.

indicator-thailand-sales-care = Kazi ya mauzo au huduma kwa wateja Thailand kwa wageni.
    .why = Ubalozi wa Kenya ulisema kazi za mauzo na huduma kwa wateja zinazotangazwa nchini Thailand hazipo.
    .doubt-1 = Kampuni za usafiri, maduka na vituo vya simu nchini Thailand pia huajiri wageni kihalali.

indicator-uae-chat-work = Kazi ya kuchati katika Falme za Kiarabu.
    .why = Gazeti la Khaleej Times linaeleza kazi za kuchati mjini Dubai ambapo wafanyakazi walitozwa faini kwa kutofikia malengo.
    .doubt-1 = Maduka, benki na mashirika ya ndege katika Falme za Kiarabu pia yana huduma za kuchati.

indicator-workplace-told-later = Nchi au mji wa kazi unatajwa baadaye tu.
    .why = Utafiti wa Taiwan kuhusu machapisho kama haya na ilani ya Japani zinaeleza kazi zilizotajwa tu kuwa “ng'ambo”.
    .doubt-1 = Kampuni za meli, misaada na ujenzi mara nyingi hupanga mahali baada ya kuajiri.

indicator-unnamed-overseas = Kazi yenye malipo mazuri ng'ambo, bila kutaja nchi.
    .why = Utafiti wa Taiwan na ilani ya Japani zinaeleza kazi zenye malipo mazuri zilizotajwa tu kuwa “ng'ambo”.
    .doubt-1 = Mawakala waaminifu wenye kazi katika nchi kadhaa wanaweza kuzitaja kwenye tovuti yao tu.

indicator-new-hub = Kazi ya mtandaoni au kasino mahali wataalamu walipopataja hivi karibuni.
    .why = INTERPOL, Umoja wa Mataifa na vyombo vya habari vinataja maeneo mapya nje ya ukanda wa Mekong.
    .doubt-1 = Benki, mashirika ya ndege na vituo vya simu vyenye leseni katika maeneo haya pia huajiri kihalali.

indicator-informal-border-crossing = Watu wanavushwa mpaka baada ya kufika.
    .why = Ripoti za Thailand, Vietnam na Malaysia zinasimulia kuhusu walioajiriwa na kuvushwa mpaka usiku, kwa mashua au kwa njia za porini.
    .doubt-1 = Baadhi ya hoteli za visiwani na mtoni hufikiwa kwa mashua tu.

indicator-onward-drive-to-border = Dereva anawapeleka waliofika hadi eneo la mpakani.
    .why = Ripoti zinasimulia watu waliotua Bangkok kisha wakasafirishwa kwa gari kwa saa nyingi hadi mpakani.
    .doubt-1 = Hoteli, shule na mashirika ya hisani katika miji ya mpakani pia hupokea wafanyakazi uwanja wa ndege.

indicator-third-country-route = Safari inapitia kwanza nchi ya tatu.
    .why = Idara ya Uhamiaji ya Ufilipino inaripoti walioajiriwa waliotumwa Kambodia kupitia nchi ya tatu.
    .doubt-1 = Safari nyingi za ndege husimama njiani kwa kawaida.

indicator-gateway-province = Hatua ya kwanza ya safari ni kwenda eneo la mpakani.
    .why = Ripoti za China na Vietnam zinasimulia watu walioitwa kwanza eneo la mpakani kisha wakavushwa.
    .doubt-1 = Hoteli, mashamba, shule na kampuni za uchukuzi katika miji ya mpakani pia hupokea wafanyakazi wapya huko.

indicator-interview-abroad = Usaili uko katika nchi tofauti na ya kazi.
    .why = Kikosi kazi cha Sri Lanka kinasimulia usaili uliofanyika Dubai kabla safari haijaendelea hadi Myanmar.
    .doubt-1 = Mashirika ya ndege na kampuni kubwa wakati mwingine huwasafirisha waombaji kwenda kwenye siku ya usaili.

indicator-pay-far-above-usual = Malipo ni mara kadhaa ya kawaida, bila kuhitaji ujuzi.
    .why = FBI na Shirika la Kimataifa la Uhamiaji yanataja malipo makubwa sana kwa kazi ya kawaida kuwa ishara ya tahadhari.
    .doubt-1 = Malipo yanaweza kuwa ya nchi tofauti na ile inayotajwa kwenye chapisho.
    .doubt-2 = Kamisheni na bahashishi zinaweza kufanya malipo ya kawaida yaonekane makubwa.

indicator-easy-work-high-pay = Kinachovutia ni kazi rahisi na malipo makubwa.
    .why = Maafisa wa Vietnam, Thailand na Hong Kong wanaonya kuhusu machapisho yanayoahidi kazi nyepesi na malipo makubwa.
    .doubt-1 = Baadhi ya machapisho ya kweli ya kazi za mauzo hujisifu hivi.

indicator-windfall-pay = Fedha nyingi sana zinaahidiwa kwa siku chache.
    .why = Ripoti za Japani zinanukuu machapisho yanayoahidi yeni milioni moja kwa siku tano za kazi ng'ambo.
    .doubt-1 = Zawadi, takwimu za mauzo au ukubwa wa kampuni vinaweza kusomeka hivyo.

indicator-pay-in-dollars-or-crypto = Malipo yanatajwa kwa dola au kripto.
    .why = Wizara ya mambo ya nje ya Indonesia inaripoti kuwa watu waliahidiwa malipo ya dola kwa kazi Kambodia.
    .doubt-1 = Meli, mashirika ya hisani na waajiri wengi halali hulipa kwa dola.

indicator-advance-or-debts-cleared = Fedha kabla ya safari, au kampuni inalipa madeni.
    .why = Utafiti wa Taiwan kuhusu machapisho ya kazi za nje ulikuta ofa za fedha za awali na za kulipa madeni.
    .doubt-1 = Benki na washauri wa madeni wanaoajiri wafanyakazi wanaweza kutumia maneno haya.

indicator-no-experience = Uzoefu hauhitajiki.
    .why = Televisheni nchini Vietnam inasimulia ofa za kazi nyepesi ambazo hazikuhitaji ujuzi.
    .doubt-1 = Kazi nyingi sana za kawaida hufundisha wanaoanza.

indicator-no-diploma = Cheti cha elimu hakihitajiki.
    .why = Vyombo vya habari vinasema machapisho ya kazi za kamari mtandaoni hayaulizi cheti wala alama.
    .doubt-1 = Kazi nyingi sana za kawaida hazihitaji cheti.

indicator-typing-test-only = Ujuzi unaopimwa ni kasi ya kuchapa.
    .why = Wizara ya mambo ya nje ya India inasimulia ofa za nje zenye usaili mfupi na jaribio la kuchapa.
    .doubt-1 = Kazi za ukarani na vituo vya simu zenye mwajiri anayetajwa pia hupima kuchapa.

indicator-passport-is-enough = Kinachotakiwa hasa ni pasipoti.
    .why = Vyombo vya habari vinasema machapisho ya kamari mtandaoni yanauliza kasi ya kuchapa na pasipoti.
    .doubt-1 = Kazi za meli au shamba zinaweza kuuliza hati tu kwa sababu ujuzi ulipimwa kabla.

indicator-anyone-accepted = Yeyote anakubaliwa kwa kazi ya nje yenye malipo mazuri.
    .why = Ripoti za Japani zinanukuu machapisho ya kazi za nje zenye malipo mazuri yanayochukua watu wa umri au jinsia yoyote.
    .doubt-1 = Mipango ya kazi za mashamba na viwanda pia hukaribisha wanaume na wanawake wa umri mbalimbali.

indicator-telegram-contact = Mawasiliano ni kwa Telegram.
    .why = Wizara ya mambo ya nje ya Korea na maafisa wa Ufilipino wanaeleza ofa za kazi za nje zilizoendeshwa kwa Telegram.
    .doubt-1 = Katika nchi nyingi waajiri halali hutumia Telegram kila siku.

indicator-messenger-only = Wakala anapatikana kwa programu za ujumbe tu.
    .why = Polisi wa Hong Kong wanasimulia ofa za nje ambazo mawasiliano yake ni akaunti ya kuchati tu.
    .doubt-1 = Mawakala wadogo na waajiri katika nchi za Ghuba, India na Afrika mara nyingi hutoa namba ya WhatsApp tu.

indicator-bounty-per-recruit = Fedha zinatolewa kwa kila mtu anayeletwa.
    .why = Ripoti za Japani zinanukuu machapisho ya kazi za nje ambayo pia yanatafuta watu wa kuleta wengine na kulipa kwa kila mtu.
    .doubt-1 = Kampuni nyingi huwalipa wafanyakazi wao kwa kupendekeza mtu anayefaa.

indicator-no-interview = Kuajiriwa kwa kazi ya nje bila usaili wa kweli.
    .why = Maafisa wa Indonesia na Brazili wanasimulia mazungumzo mafupi mtandaoni kisha safari ya haraka.
    .doubt-1 = Mipango ya kazi za mashamba za msimu inaweza kuchagua watu kwa bahati nasibu au jaribio.

indicator-passport-held = Kampuni inakaa na pasipoti ya mfanyakazi.
    .why = Shirika la Kazi Duniani linataja kuzuia hati za utambulisho za mfanyakazi kuwa ishara ya kazi ya kulazimishwa.
    .doubt-1 = Meli na baadhi ya kampuni za utalii hutunza pasipoti kwa hati za bandari, mfanyakazi akikubali.

indicator-passport-scan-upfront = Picha ya pasipoti inatakiwa kabla ya mkataba wowote.
    .why = Ilani ya umma nchini Nepal inataja kudaiwa pasipoti kabla ya mkataba kuwa ishara.
    .doubt-1 = Mawakala wenye leseni na waajiri wa Ghuba mara nyingi huomba nakala ya pasipoti pamoja na maombi.

indicator-passport-made-for-you = Wakala anakutengenezea au analipia pasipoti.
    .why = Wizara moja nchini Indonesia inasimulia watu waliotengenezewa pasipoti kabla ya safari ya haraka.
    .doubt-1 = Baadhi ya mipango halali ya ajira husaidia kujaza fomu ya pasipoti au kukopesha ada yake.

indicator-fake-itinerary = Tiketi ya kurudi au hoteli iliyowekwa ni ya maonyesho tu.
    .why = Idara ya Uhamiaji ya Ufilipino inaripoti tiketi bandia za kurudi na nafasi bandia za hoteli walizopewa walioajiriwa.
    .doubt-1 = Ofisi za usafiri zinazoajiri watu wa kuweka nafasi zinaweza kutumia maneno haya.

indicator-family-and-bank-details = Taarifa za familia au benki zinatakiwa kabla ya kazi.
    .why = Ilani za Korea na Japani zinaonya kuwa taarifa kama hizi zilitumiwa baadaye kushinikiza watu.
    .doubt-1 = Baada ya kuajiri, waajiri huhitaji mtu wa kupigiwa wakati wa dharura na akaunti ya benki.

indicator-contract-after-arrival = Hakuna mkataba wa maandishi kabla ya safari.
    .why = Ubalozi wa Korea unashauri kupata masharti kwa maandishi, na Vietnam inaripoti watu ambao hawakuwa na mkataba uliosainiwa.
    .doubt-1 = Waajiri wengine husaini mkataba wa pili wa nchini humo baada ya kufika.

indicator-tourist-visa-for-work = Kuingia ni kwa visa ya utalii, kwa ajili ya kazi.
    .why = Maafisa wa nchi nyingi wanaripoti kuwa watu waliambiwa waingie kama watalii.
    .doubt-1 = Katika baadhi ya nchi za Ghuba waajiri hubadilisha kihalali visa ya matembezi kuwa ya kazi baada ya kuingia.

indicator-no-visa-needed = Ofa inasema visa haihitajiki.
    .why = Serikali za Ufilipino na Korea zinataja kazi za nje zisizohitaji visa kuwa ishara ya tahadhari.
    .doubt-1 = Watu wenye haki ya kufanya kazi katika nchi hawahitaji visa.
    .doubt-2 = Kazi za melini na kazi za mbali pia zinaweza zisihitaji visa.

indicator-agent-handles-all = Wakala anashughulikia hati na gharama zote.
    .why = Ripoti za Malaysia na India zinaeleza mawakala waliopanga visa, tiketi na hoteli kwa walioajiriwa.
    .doubt-1 = Waajiri wema pia hulipia visa na tiketi na kusaidia kujaza fomu.

indicator-ticket-paid = Wakala analipia tiketi.
    .why = Ilani za Korea na Brazili zinaeleza tiketi zilizotumwa mapema kwa ofa zilizoishia kwenye kazi za utapeli.
    .doubt-1 = Kanuni za uajiri wa haki zinamtaka mwajiri alipie safari, hivyo ofa nyingi sana nzuri husema hivi.

indicator-posing-as-tourist = Wasafiri wanaambiwa wajifanye watalii au wanafundishwa la kusema uhamiaji.
    .why = Idara ya Uhamiaji ya Ufilipino inaripoti walioajiriwa walioambiwa wajifanye watalii na la kusema.
    .doubt-1 = Kampuni za utalii zinazouza safari pia husaidia watalii kujaza fomu.

indicator-departure-within-days = Safari ni ndani ya siku chache.
    .why = Ripoti za Ufilipino, Brazili na Indonesia zinaeleza kuajiriwa haraka na kuondoka mara moja.
    .doubt-1 = Meli, matukio na miradi mifupi ya ujenzi pia huhitaji watu mara moja.

indicator-upfront-fee = Fedha zinatakiwa kabla kazi haijaanza.
    .why = Ripoti za India na Kenya zinaeleza ada ambazo watu waliwalipa mawakala kwa kazi kama hizi.
    .doubt-1 = Baadhi ya nchi huruhusu mawakala wenye leseni kutoza ada yenye kikomo baada ya mkataba kusainiwa.

indicator-travel-cost-as-debt = Gharama za safari au malazi zinakatwa kwa mfanyakazi.
    .why = FBI na ILO zinaeleza gharama za safari zilizogeuka deni la kulipwa kwa kufanya kazi.
    .doubt-1 = Baadhi ya mipango halali ya msimu hukopesha tiketi na kuirudisha kwa awamu zilizoandikwa.

indicator-penalty-to-leave = Anayeacha kazi mapema anadaiwa malipo.
    .why = Mashirika ya haki na INTERPOL yanaripoti watu waliolazimika kulipa ili waruhusiwe kuondoka.
    .doubt-1 = Makubaliano ya kurudisha gharama za mafunzo ni halali katika baadhi ya nchi na fani.

indicator-fines-for-targets = Kutofikia malengo au kuvunja kanuni kunatozwa fedha.
    .why = Gazeti la Khaleej Times linaeleza wafanyakazi wa kuchati waliotozwa faini walipokosa kufikia malengo.
    .doubt-1 = Kazi za mauzo zinaweza kupunguza bonasi, si mshahara, malengo yasipofikiwa.

indicator-free-room-and-board = Malazi na chakula ni bure.
    .why = Idara ya ajira ya Thailand inaeleza machapisho ya kazi za mtandaoni zenye malazi na chakula.
    .doubt-1 = Kazi nyingi sana za kawaida hutoa malazi na chakula.

indicator-closed-campus = Kazi na malazi viko katika eneo moja lililofungwa.
    .why = Ripoti za Vietnam na za mashirika ya haki zinaeleza maeneo yaliyofungwa ambapo watu walifanya kazi na kuishi.
    .doubt-1 = Viwanda, migodi, shule na hoteli mara nyingi huwapa wafanyakazi makazi ndani ya eneo lao.

indicator-phone-not-allowed = Wafanyakazi hawaruhusiwi kuwa na simu zao au kuzitumia.
    .why = Ilani ya Korea na simulizi ya mwandishi wa habari zinaeleza maeneo ambako simu za wafanyakazi zilichukuliwa au kukatazwa.
    .doubt-1 = Benki, viwanda vya chipu na vituo vya simu hukataza simu mahali pa kazi.

indicator-long-shifts = Kazi ya ofisini yenye zamu ndefu sana au karibu bila siku ya mapumziko.
    .why = Gazeti la Khaleej Times na ripoti za Nepal zinaeleza zamu za saa kumi na mbili na zaidi katika kazi kama hizi.
    .doubt-1 = Walinzi, wauguzi, madereva na wafanyakazi wa viwandani hufanya kihalali zamu ndefu zenye siku za mapumziko.

indicator-not-a-scam-denial = Chapisho lenyewe linaahidi kuwa ni la kweli.
    .why = Utafiti wa Taiwan na ripoti za Japani ziligundua kuwa machapisho kama haya huahidi ukweli na usalama.
    .doubt-1 = Mawakala waaminifu walioulizwa kama ofa yao ni ya kweli wanaweza kusema hivi pia.

indicator-legal-claim = Chapisho linasisitiza kuwa kazi ni halali au ya kweli.
    .why = Televisheni ya umma ya Thailand inaeleza ukurasa ulioiga ofisi na kuahidi visa halali.
    .doubt-1 = Mahali penye utapeli mwingi, mawakala mara nyingi husema kuwa wao ni wa kweli.

indicator-delete-chat = Wasomaji wanaambiwa wafute mazungumzo.
    .why = Gazeti la eneo moja nchini China linaripoti kuwa mtu aliyeajiriwa aliambiwa afute mazungumzo yote na aliyewasiliana naye.
    .doubt-1 = Kazi za programu na za kusimamia maudhui zinaweza kuwa na jukumu la kufuta jumbe.

indicator-family-not-told = Watu wanaambiwa wasiwaambie familia au marafiki.
    .why = Ripoti za Liberia, Nigeria na Vietnam zinaeleza walioajiriwa walioambiwa waifanye ofa kuwa siri.
    .doubt-1 = Katika uajiri wa siri, waombaji wanaweza kuombwa wasimtaje mwajiri.

indicator-limited-slots = Nafasi chache zimebaki, hivyo amua sasa.
    .why = Ripoti za Thailand na Taiwan zinanukuu machapisho yanayowashinikiza wasomaji kwa nafasi chache.
    .doubt-1 = Machapisho mengi sana ya kawaida huhimiza jibu la haraka.

indicator-employer-withheld = Jina la kampuni halitajwi.
    .why = Kituo cha kupambana na udanganyifu cha Hong Kong kinataja ofa za nje zisizo na mwajiri wazi kuwa ishara ya tahadhari.
    .doubt-1 = Mawakala wa ajira mara nyingi humtaja mteja wao baada ya mazungumzo ya kwanza tu.

indicator-vague-computer-work = Kazi rahisi ya kompyuta au kuchati bila majukumu wazi.
    .why = Ilani za Korea na FBI zinaeleza kazi ya nje ya kompyuta isiyo wazi au rahisi kuwa ishara ya tahadhari.
    .doubt-1 = Machapisho mafupi ya waajiri waaminifu yanaweza kuacha kutaja majukumu.

indicator-foreign-firm = Mwajiri anatajwa kwa aina ya kampuni tu.
    .why = Ripoti za Indonesia zinasimulia kampuni zilizoitwa tu za kigeni, za uwekezaji au za TEHAMA.
    .doubt-1 = Mawakala wa ajira mara nyingi hawamtaji mteja mwaminifu mwanzoni.

indicator-aimed-at-debtors = Chapisho linawalenga watu wenye madeni au shida.
    .why = Utafiti wa Taiwan kuhusu machapisho ya kazi za nje ulikuta mengi yanayowalenga watu wenye madeni au akaunti zilizofungiwa.
    .doubt-1 = Mashirika ya hisani na washauri wa madeni wanaoajiri wafanyakazi wanaweza kutumia maneno haya.

indicator-narrow-age-or-looks = Wanawake vijana au warembo wanatafutwa kwa kazi ya nje.
    .why = Idara ya mambo ya nje ya Afrika Kusini ilionya kuhusu ofa za nje zinazowalenga wanawake vijana tu.
    .doubt-1 = Katika baadhi ya nchi machapisho ya maduka, hoteli na wahudumu wa ndege bado hutaja jinsia, umri na sura.

indicator-minors-accepted = Walio chini ya miaka kumi na minane wanakubaliwa kwa kazi ya nje.
    .why = Ripoti kuhusu vituo vya utapeli zinasimulia kuhusu watoto kati ya walioajiriwa, mdogo zaidi wa miaka kumi na mitano.
    .doubt-1 = Mipango ya kubadilishana na mafunzo huchukua kihalali walio chini ya miaka kumi na minane.

indicator-students-holiday = Kazi ya likizo nje ya nchi, kwa wanafunzi au waliomaliza shule.
    .why = Ripoti ya China inasimulia mwanafunzi aliyetafuta kazi ya likizo na akapotea karibu na Myanmar.
    .doubt-1 = Mipango inayojulikana ya kubadilishana na ya kazi na safari pia hutafuta wanafunzi wakati wa likizo.

combination-desk-job-with-typing-test = Wizara ya mambo ya nje ya India imeripoti ofa zinazounganisha kazi ya ofisini Thailand, Laos au Kambodia na jaribio la kuchapa.
combination-typing-test-and-short-interview = Wizara ya mambo ya nje ya India imeripoti ofa zinazounganisha usaili mfupi na jaribio la kuchapa.
combination-desk-job-on-visit-visa = Ofa zinazounganisha kazi ya kompyuta au kituo cha simu na visa ya matembezi zimeripotiwa Bangladesh, Pakistan, Nepal na Sri Lanka.
combination-customer-service-by-messenger = Uhamiaji wa Ufilipino umeripoti ofa zinazounganisha huduma kwa wateja au kuingiza data Kambodia au Laos na mawasiliano kwa programu ya ujumbe.
combination-customer-service-as-tourist = Idara ya Uhamiaji ya Ufilipino imeripoti ofa zinazounganisha huduma kwa wateja nje ya nchi na kuondoka kama mtalii.
combination-thailand-work-with-fee = Ofa zinazounganisha mauzo au huduma kwa wateja Thailand na ada au visa ya utalii zimeripotiwa Kenya na Uganda.
combination-high-pay-travel-and-board = FBI imeripoti ofa za kazi ya kompyuta zinazounganisha malipo makubwa sana, safari iliyolipiwa na malazi na chakula cha bure.
combination-chat-work-in-the-emirates = Gazeti la Khaleej Times limeripoti ofa zinazounganisha kazi ya kuchati katika Falme za Kiarabu, jaribio la kuchapa na malazi ya bure.
combination-easy-work-no-experience = Ofisi ya Usalama ya Hong Kong imeripoti ofa za nje zinazounganisha kazi rahisi, malipo makubwa, kutohitaji uzoefu na safari iliyolipiwa.
combination-simple-work-high-income = Wizara ya mambo ya nje ya Korea imeripoti ofa zinazounganisha kazi rahisi ya kompyuta, kipato kikubwa na safari iliyolipiwa.
combination-short-work-for-anyone = Mamlaka za Japani zimeripoti ofa zinazounganisha fedha za haraka, kazi kwa yeyote na mahali pasipotajwa au programu ya ujumbe.
combination-debts-and-advance = Ofa zinazowalenga wenye madeni, zikiwa na fedha za awali au ahadi ya ukweli, na tiketi iliyolipiwa, zimeripotiwa Taiwan.
combination-light-work-over-the-border = Polisi wa Vietnam wameripoti ofa zinazounganisha kazi nyepesi, malipo makubwa, programu ya ujumbe na kuvuka mpaka.
combination-call-centre-with-fast-departure = Wizara ya mambo ya nje ya Brazili imeripoti ofa zinazounganisha kazi ya kituo cha simu au kripto, safari iliyolipiwa na kuajiri haraka sana.
combination-foreign-firm-typing-and-passport = Vyombo vya habari vya Indonesia vimeripoti ofa zinazounganisha kazi ya mtandaoni isiyo wazi, kutohitaji cheti, kuchapa na pasipoti.
combination-alabuga-for-young-women = Idara ya mambo ya nje ya Afrika Kusini imeripoti ofa zinazounganisha mpango wa Urusi, wanawake vijana na ndege ya bure.
combination-civil-job-in-russia = Vyumba kadhaa vya habari vimeripoti ofa zinazounganisha kazi ya kiraia Urusi, bonasi na ada au mkataba unaotolewa kwa kuchelewa.
combination-casting-in-thailand = Vyombo vya habari vya China vimeripoti ofa zinazounganisha uigizaji au uanamitindo Thailand, programu ya ujumbe na safari iliyolipiwa au ya ghafla.
combination-face-for-video-calls = Vyombo vya habari vimeripoti ofa zinazotafuta uso wa simu za video, kwa kuangalia sura na kupitia programu ya ujumbe.
combination-admin-in-a-neighbouring-country = Wizara ya kazi ya Thailand imeripoti ofa zinazounganisha kazi ya usimamizi mtandaoni, malipo makubwa kwa urahisi na malazi ya bure ng'ambo ya mpaka.
combination-no-way-to-check-the-employer = Mamlaka za Afrika Kusini zimeripoti ofa zinazolipia safari na malazi bila kutaja mwajiri, zenye programu ya ujumbe tu.
combination-high-pay-for-work-that-pays-little = Shirika la Umoja wa Mataifa la uhamiaji limeripoti ofa zinazounganisha malipo makubwa sana kwa kazi ya kawaida na msaada wa safari.
combination-nameless-firm-with-paid-trip = Ubalozi wa Indonesia umeripoti ofa za kampuni zisizotajwa zinazounganisha malipo makubwa, safari iliyolipiwa au malazi na kazi ya ofisini Kambodia.
combination-job-by-way-of-the-border = Vyombo vya habari vya China vimeripoti kazi za likizo zinazoanza kwa safari iliyolipiwa kwenda eneo la mpakani.
combination-interview-abroad-on-visit-visa = Wizara ya ulinzi ya Sri Lanka imeripoti kazi za ofisini zenye usaili katika nchi nyingine na visa ya matembezi.
combination-online-work-in-a-new-hub = Ofa zinazounganisha kazi ya mtandaoni au kasino katika kituo kipya na tiketi iliyolipiwa zimeripotiwa Afrika na Peru.

tip-told-to-say-tourist = Wakikuambia useme wewe ni mtalii, simama na uulize kwanza ofisi ya uhamiaji ya nchi yako.
tip-led-through-another-country = Tiketi ikipitia nchi ambayo hutafanya kazi, uliza sababu kabla ya kwenda.
tip-driven-on-from-bangkok = Dereva akikutoa Bangkok kuelekea mpakani, bado unaweza kurudi na kumpigia mtu simu.
tip-place-changes = Mahali pa kazi pakibadilika baada ya kukubali, ichukulie kama ofa mpya na ukague tena.
tip-small-path-over-the-border = Ukitakiwa kuvuka mpaka kwa mashua, usiku au kwa njia ndogo, usiendelee.
tip-told-to-delete-messages = Wakikuomba ufute jumbe, zihifadhi na uzionyeshe kwa mtu unayemwamini.
tip-family-must-not-know = Wakikuomba usimwambie mtu yeyote nyumbani, mwambie mtu kabla ya kwenda.
tip-no-written-terms = Wasipokupa chochote kwa maandishi, omba mkataba unaoweza kuusoma kabla ya kulipa au kusafiri.
tip-travel-with-strangers = Ukitakiwa kusafiri na watu usiowajua kana kwamba ni marafiki, omba ushauri kwa ofisi ya uhamiaji ya nchi yako.
tip-phone-handed-over = Wakitaka simu au pasipoti yako ukifika, si lazima uwape.
tip-fee-before-travel = Fedha zikitakiwa kabla ya kuwa na mkataba, uliza wizara ya kazi ya nchi yako kama inaruhusiwa.
tip-contract-in-another-language = Mkataba ukiwa kwa lugha usiyoweza kuisoma, tafuta mtu akusomee kabla ya kusaini.
