### What a reader is told of each sign, in Filipino (Filipino).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = Customer service o chat ang trabaho, sa ibang bansa.
    .why = Ayon sa ilang gobyerno, ganitong trabaho ang ipinangako noon sa mga tao.
    .doubt-1 = Legal na kumukuha ang malalaking kompanya ng marunong sa iba't ibang wika para sa customer service sa ibang bansa.

indicator-overseas-digital-sales = Online sales, marketing o IT ang trabaho, sa ibang bansa.
    .why = Ayon sa foreign ministry ng India, ginagawang pain ang mga trabahong digital sales at marketing sa Thailand.
    .doubt-1 = Napakaraming legal na kompanya ang kumukuha ng marketer at IT staff mula sa ibang bansa.

indicator-overseas-typist = Pagta-type o data entry ang trabaho, sa ibang bansa.
    .why = May mga ulat sa India at Pilipinas tungkol sa trabahong pagta-type at data entry sa ibang bansa na nauwi sa mga lugar ng scam.
    .doubt-1 = Legal na kumukuha ang mga opisina sa Gulf ng mga clerk mula sa ibang bansa.

indicator-overseas-translator = Madaling pagsasalin sa ibang bansa, walang hinihinging training.
    .why = Ayon sa embahada ng Japan sa Thailand at sa mga abiso mula sa Korea, ginagawang pain ang madaling pagsasalin sa ibang bansa.
    .doubt-1 = Minsan, tumatanggap ang mga tour at event company ng baguhang marunong ng dalawang wika.

indicator-border-casino-work = Trabaho sa casino o resort sa lugar na binabantayan ng mga eksperto.
    .why = Ayon sa foreign ministry ng Thailand at sa mga ulat mula sa Malaysia, ginagawang pain ang trabaho sa casino at resort sa mga bayan sa border.
    .doubt-1 = Legal ding kumukuha ng tao ang mga lisensiyadong casino at hotel sa mga bansang ito.

indicator-overseas-modelling = Modeling o pag-arte sa Thailand o sa mga kalapit nito.
    .why = May mga balita tungkol sa isang aktor na itinawid sa border, at sa isang modelong nawawala, matapos ang mga alok sa Thailand.
    .doubt-1 = May kilalang mga kompanya rin ng pelikula, fashion at advertising sa mga bansang ito.

indicator-ai-face-model = Naghahanap ng taong magiging mukha sa mga video call.
    .why = May mga balita tungkol sa mga trabahong modeling sa Asya na pinaniniwalaang nauwi sa mga lugar ng scam.
    .doubt-1 = Kumukuha ang mga online shop ng host para sa live selling.

indicator-openly-illicit-work = Ang post mismo ay naghahanap ng taong manlilinlang sa iba.
    .why = Ayon sa foreign ministry ng Indonesia, may mga job post na ngayon na lantarang naghahanap ng taong gagawa ng scam.
    .doubt-1 = Puwedeng ganito rin ang dating ng mga biro, casting sa pelikula at post na kumukuha ng taong lalaban sa panloloko.

indicator-alabuga-programme = Binanggit sa post ang programang Alabuga sa Russia.
    .why = Nagbabala ang foreign department ng South Africa tungkol sa ganitong mga alok matapos iulat na pinag-assemble ng drone ang mga babae.
    .doubt-1 = May ibang kompanya sa parehong economic zone na kumukuha ng mga inhinyero at manggagawa sa konstruksiyon.
    .doubt-2 = Binabanggit din ito sa mga balita at babala tungkol sa programa.

indicator-russia-work-study = Programang trabaho at aral sa Russia.
    .why = Nagbabala ang foreign department ng South Africa sa mga kabataan tungkol sa mga programa sa ibang bansa na pino-promote ng mga influencer.
    .doubt-1 = May tapat na exchange program ang mga unibersidad.

indicator-russia-civil-job = Trabahong sibilyan sa Russia na may bonus o pasaporte.
    .why = May mga ulat tungkol sa mga dayuhang kinuha para sa trabahong sibilyan sa Russia, tapos inilagay sa kontrata sa army.
    .doubt-1 = Legal ding kumukuha mula sa ibang bansa ang mga pabrika, bukid at builder sa Russia.

indicator-paid-to-play = Maglaro lang o pumindot ng keys ang trabaho.
    .why = May pahayagan sa Vietnam na nagkuwento ng isang alok na uupo ka lang at maglalaro.
    .doubt-1 = Nagbabayad ang mga gumagawa ng game sa mga tester, at ang mga team sa kanilang mga player.

indicator-online-gambling = Online na sugal ang negosyo.
    .why = Sa mga ulat sa Pilipinas at Indonesia, iniuugnay ang pagkuha ng tao para sa mga lugar ng scam sa mga offshore na kompanya ng sugal.
    .doubt-1 = Sa maraming bansa, lisensiyado ang mga kompanya ng online na sugal at legal silang kumukuha ng tao.

indicator-crypto-investment = Crypto, forex o investment platform ang negosyo.
    .why = Ayon sa foreign ministry ng Brazil at sa mga ulat mula sa Nepal, ginagawang pain ang trabaho sa crypto at trading.
    .doubt-1 = Legal na kumukuha ng tao saanman ang mga bangko, broker at software company sa larangang ito.

indicator-desk-job-watched-country = Trabahong opisina o online sa lugar na binabantayan ng mga eksperto.
    .why = Iniulat ng India, Pakistan at INTERPOL na nauwi sa mga lugar ng scam ang ganitong mga trabaho sa Cambodia, Laos at Myanmar.
    .doubt-1 = Kumukuha rin ng taong pang-opisina ang mga bangko, charity, embahada, hotel at software company sa mga bansang ito.

indicator-known-compound = Trabahong opisina o casino sa lugar na iniulat na compound.
    .why = Ayon sa mga media at nagmamatyag na grupo, may trabahong scam sa lugar na ito.
    .doubt-1 = May mga tindahan, builder, hotel at paaralan din sa mga lugar na ito, at nagpapalit ng may-ari ang mga lugar.

indicator-thailand-sales-care = Sales o customer care sa Thailand para sa mga dayuhan.
    .why = Ayon sa embahada ng Kenya, hindi talaga umiiral ang mga ini-advertise na trabahong sales at customer care sa Thailand.
    .doubt-1 = Legal ding kumukuha ng dayuhan ang mga travel agency, tindahan at call center sa Thailand.

indicator-uae-chat-work = Trabahong chat sa United Arab Emirates.
    .why = Inilarawan ng Khaleej Times ang mga trabahong chat sa Dubai kung saan minumultahan ang hindi umaabot sa target.
    .doubt-1 = May chat desk din ang mga tindahan, bangko at airline sa Emirates.

indicator-workplace-told-later = Saka pa lang sasabihin ang bansa o lungsod ng trabaho.
    .why = May pag-aaral sa Taiwan tungkol sa ganitong mga post at abiso sa Japan na naglalarawan ng mga trabahong “sa ibang bansa” lang ang sinasabi.
    .doubt-1 = Madalas, pagkatanggap pa lang sa iyo itinatalaga ng mga kompanya sa barko at konstruksiyon at ng mga aid group ang lugar.

indicator-unnamed-overseas = Malaki ang suweldo sa ibang bansa, pero walang bansang binanggit.
    .why = May pag-aaral sa Taiwan at abiso sa Japan tungkol sa mga trabahong malaki ang suweldo na “sa ibang bansa” lang ang sinasabi.
    .doubt-1 = Puwedeng sa sarili lang nilang website pinapangalanan ng tapat na ahensiya ang mga bansa kung saan may trabaho sila.

indicator-new-hub = Trabahong online o casino sa lugar na bagong pinangalanan ng mga eksperto.
    .why = May binabanggit na mga bagong lugar sa labas ng rehiyon ng Mekong ang INTERPOL, ang United Nations at mga ulat ng press.
    .doubt-1 = Legal ding kumukuha ng tao ang mga bangko, airline at lisensiyadong call center sa mga lugar na ito.

indicator-informal-border-crossing = Itinatawid ang mga tao sa border pagdating nila.
    .why = May mga ulat mula sa Thailand, Vietnam at Malaysia tungkol sa mga na-recruit na itinawid sa border sa gabi, sakay ng bangka o sa maliliit na daan.
    .doubt-1 = May mga resort sa isla at ilog na bangka lang ang paraan para makarating.

indicator-onward-drive-to-border = May driver na magdadala sa bagong dating papunta sa border.
    .why = May mga ulat tungkol sa mga taong lumapag sa Bangkok at ilang oras na ibiniyahe papunta sa border.
    .doubt-1 = Sumusundo rin ng staff sa airport ang mga hotel, paaralan at charity sa mga bayan sa border.

indicator-third-country-route = Dadaan muna sa ikatlong bansa.
    .why = Iniulat ng Bureau of Immigration ng Pilipinas na may mga na-recruit na ipinadala sa Cambodia sa pamamagitan ng ikatlong bansa.
    .doubt-1 = Maraming flight ang may karaniwang stopover.

indicator-gateway-province = Sa lugar na malapit sa border ang unang biyahe.
    .why = May mga ulat mula sa China at Vietnam tungkol sa mga taong pinapunta muna sa lugar na malapit sa border bago itinawid.
    .doubt-1 = Doon din sinasalubong ng mga hotel, bukid, paaralan at trucking company sa mga bayan sa border ang bago nilang tauhan.

indicator-interview-abroad = Nasa ibang bansa ang interview, hindi kung nasaan ang trabaho.
    .why = May task force sa Sri Lanka na nagkuwento ng mga interview sa Dubai bago tumuloy ang biyahe sa Myanmar.
    .doubt-1 = Minsan, pinalilipad ng mga airline at malaking kompanya ang mga aplikante papunta sa araw ng hiring.

indicator-pay-far-above-usual = Ilang beses ang laki ng suweldo kaysa karaniwan, walang hinihinging skills.
    .why = Ayon sa FBI at sa International Organization for Migration, palatandaan ng babala ang napakalaking suweldo para sa karaniwang trabaho.
    .doubt-1 = Puwedeng sa ibang bansa ang suweldong nakasulat, hindi sa bansang binanggit sa post.
    .doubt-2 = Dahil sa komisyon at tip, puwedeng magmukhang malaki ang karaniwang suweldo.

indicator-easy-work-high-pay = Madaling trabaho at malaking suweldo ang pang-akit.
    .why = Nagbababala ang mga opisyal sa Vietnam, Thailand at Hong Kong tungkol sa mga post na nangangako ng magaan na trabaho at malaking suweldo.
    .doubt-1 = Ganito rin ang dating ng ilang tapat pero mayabang na sales post.

indicator-windfall-pay = Napakalaking halaga ang pangako para sa ilang araw.
    .why = May mga ulat sa Japan na sumisipi ng mga post na nangangako ng isang milyong yen sa loob ng limang araw para sa trabaho sa ibang bansa.
    .doubt-1 = Puwedeng ganito rin ang dating ng mga post tungkol sa premyo, benta o laki ng kompanya.

indicator-pay-in-dollars-or-crypto = Dolyar o crypto ang suweldong binanggit.
    .why = Iniulat ng foreign ministry ng Indonesia na may mga taong pinangakuan ng suweldo sa dolyar para sa trabaho sa Cambodia.
    .doubt-1 = Nagbabayad sa dolyar ang mga barko, charity at maraming legal na employer.

indicator-advance-or-debts-cleared = May cash bago umalis, o kompanya ang magbabayad ng utang.
    .why = Sa isang pag-aaral sa Taiwan tungkol sa mga post ng trabaho sa ibang bansa, may mga alok ng cash advance at pagbabayad ng utang.
    .doubt-1 = Puwede ring gumamit ng ganitong salita ang mga bangko at tagapayo sa utang na kumukuha ng tauhan.

indicator-no-experience = Hindi kailangan ng experience.
    .why = May istasyon ng TV sa Vietnam na nag-ulat ng mga alok na magaan ang trabaho at walang hinihinging skills.
    .doubt-1 = Napakaraming karaniwang trabaho ang nagte-train ng baguhan.

indicator-no-diploma = Hindi kailangan ng diploma.
    .why = Ayon sa mga ulat ng press, hindi humihingi ng diploma o grado ang mga job post para sa online na sugal.
    .doubt-1 = Napakaraming karaniwang trabaho ang hindi nangangailangan ng diploma.

indicator-typing-test-only = Bilis sa pagta-type ang tine-test.
    .why = Nagkuwento ang foreign ministry ng India ng mga alok sa ibang bansa na may maikling interview at typing test.
    .doubt-1 = May typing test din sa mga trabahong clerk at call center na may malinaw na employer.

indicator-passport-is-enough = Pasaporte ang pangunahing hinihingi.
    .why = Ayon sa mga ulat ng press, bilis sa pagta-type at pasaporte ang hinihingi ng mga post para sa online na sugal.
    .doubt-1 = Puwedeng papeles lang ang hinihingi sa trabaho sa barko o bukid dahil na-test na ang skills dati.

indicator-anyone-accepted = Kahit sino, tanggap sa trabahong malaki ang suweldo sa ibang bansa.
    .why = May mga ulat sa Japan na sumisipi ng mga post para sa trabahong malaki ang suweldo sa ibang bansa na tumatanggap ng kahit anong edad, lalaki man o babae.
    .doubt-1 = Tumatanggap din ng lalaki at babae sa maraming edad ang mga programa sa bukid at pabrika.

indicator-telegram-contact = Sa Telegram ang kontak.
    .why = Inilarawan ng foreign ministry ng Korea at ng mga opisyal ng Pilipinas ang mga alok na trabaho sa ibang bansa na inayos sa Telegram.
    .doubt-1 = Sa maraming bansa, araw-araw na gumagamit ng Telegram ang mga legal na employer.

indicator-messenger-only = Messaging app lang ang paraan para makausap ang recruiter.
    .why = Ayon sa pulisya ng Hong Kong, may mga alok sa ibang bansa na chat account lang ang kontak.
    .doubt-1 = Madalas, WhatsApp number lang ang ibinibigay ng maliliit na ahensiya at employer sa Gulf, India at Africa.

indicator-bounty-per-recruit = May bayad para sa bawat taong maisasama.
    .why = May mga ulat sa Japan na sumisipi ng mga post para sa trabaho sa ibang bansa na kumukuha rin ng recruiter at may bayad sa bawat tao.
    .doubt-1 = Maraming kompanya ang nagbabayad sa sarili nilang staff para sa magandang referral.

indicator-no-interview = Tanggap sa trabaho sa ibang bansa nang walang totoong interview.
    .why = Nagkuwento ang mga opisyal sa Indonesia at Brazil ng mabilis na usapan online at agad na biyahe.
    .doubt-1 = Puwedeng pumili ng tao sa pamamagitan ng lottery o test ang mga seasonal na programa sa bukid.

indicator-passport-held = Kompanya ang may hawak ng pasaporte ng manggagawa.
    .why = Ayon sa International Labour Organization, palatandaan ng sapilitang pagtatrabaho ang paghawak ng kompanya sa mga ID at papeles ng manggagawa.
    .doubt-1 = Humahawak ng pasaporte ang mga barko at ilang tour company para sa papeles sa pantalan, nang may pahintulot ng manggagawa.

indicator-passport-scan-upfront = Hinihingi ang larawan ng pasaporte bago ang kontrata.
    .why = Ayon sa isang pampublikong abiso sa Nepal, palatandaan ang paghingi ng pasaporte bago ang kontrata.
    .doubt-1 = Madalas humingi ng kopya ng pasaporte ang mga lisensiyadong ahensiya at employer sa Gulf kasama ng application.

indicator-passport-made-for-you = Recruiter ang nagpapagawa o nagbabayad ng pasaporte.
    .why = May ministry sa Indonesia na nagkuwento ng mga taong ginawan ng pasaporte bago ang mabilis na biyahe.
    .doubt-1 = May mga legal na programa sa placement na tumutulong sa form ng pasaporte o nagpapahiram ng bayad.

indicator-fake-itinerary = Pampakita lang ang return ticket o hotel booking.
    .why = Iniulat ng Bureau of Immigration ng Pilipinas ang mga pekeng return ticket at hotel booking na ibinigay sa mga na-recruit.
    .doubt-1 = Puwede ring gumamit ng ganitong salita ang mga travel office na kumukuha ng taong gagawa ng booking.

indicator-family-and-bank-details = Hinihingi ang detalye ng pamilya o bangko bago ang trabaho.
    .why = Nagbabala ang mga abiso sa Korea at Japan na ginamit kalaunan ang ganitong impormasyon para gipitin ang mga tao.
    .doubt-1 = Kapag natanggap ka na, kailangan ng employer ang emergency contact at bank account.

indicator-contract-after-arrival = Walang nakasulat na kontrata bago umalis.
    .why = May embahada ng Korea na nagpapayong ipasulat ang mga kondisyon, at iniulat ng Vietnam na may mga taong walang pirmadong kontrata.
    .doubt-1 = May mga employer na pumipirma ng ikalawang lokal na kontrata pagdating ng manggagawa.

indicator-tourist-visa-for-work = Tourist visa ang pagpasok, pero trabaho ang pakay.
    .why = Iniulat ng mga opisyal sa maraming bansa na may mga taong pinapasok bilang turista.
    .doubt-1 = Sa ilang bansa sa Gulf, legal na pinapalitan ng employer ang visit visa ng work visa pagkatapos makapasok.

indicator-no-visa-needed = Sabi sa alok, hindi kailangan ng visa.
    .why = Ayon sa gobyerno ng Pilipinas at Korea, palatandaan ng babala ang mga trabaho sa ibang bansa na hindi kailangan ng visa.
    .doubt-1 = Hindi kailangan ng visa ng mga taong may karapatang magtrabaho sa isang bansa.
    .doubt-2 = Puwedeng wala ring kailangang visa ang mga trabaho sa barko at remote na trabaho.

indicator-agent-handles-all = Recruiter ang bahala sa lahat ng papeles at gastos.
    .why = Inilarawan sa mga ulat mula sa Malaysia at India ang mga ahenteng nag-ayos ng visa, ticket at hotel para sa mga na-recruit.
    .doubt-1 = Nagbabayad din ng visa at ticket at tumutulong sa mga form ang patas na employer.

indicator-ticket-paid = Recruiter ang magbabayad ng ticket.
    .why = Inilarawan sa mga abiso mula sa Korea at Brazil ang mga ticket na ipinadala nang maaga para sa mga alok na nauwi sa trabahong scam.
    .doubt-1 = Sa mga patakaran ng patas na recruitment, employer ang dapat magbayad ng biyahe, kaya napakaraming mabuting alok ang ganito ang sinasabi.

indicator-posing-as-tourist = Pinagkukunwaring turista ang bibiyahe, o tinuturuan ng isasagot sa immigration.
    .why = Iniulat ng Bureau of Immigration ng Pilipinas na may mga na-recruit na pinagkunwaring turista at sinabihan ng isasagot.
    .doubt-1 = Tumutulong din sa mga form ng turista ang mga tour company na nagbebenta ng biyahe.

indicator-departure-within-days = Aalis sa loob ng ilang araw lang.
    .why = Inilarawan sa mga ulat ng Pilipinas, Brazil at Indonesia ang mabilis na hiring at agad na pag-alis.
    .doubt-1 = Nangangailangan din agad ng tao ang mga barko, event at maiikling proyekto sa konstruksiyon.

indicator-upfront-fee = Humihingi ng pera bago magsimula ang trabaho.
    .why = Inilarawan sa mga ulat mula sa India at Kenya ang mga bayad na ibinigay ng mga na-recruit sa mga ahente para sa ganitong trabaho.
    .doubt-1 = May mga bansang pumapayag na maningil ng limitadong bayad ang mga lisensiyadong ahensiya pagkatapos pirmahan ang kontrata.

indicator-travel-cost-as-debt = Binabawi sa manggagawa ang gastos sa biyahe o tirahan.
    .why = Inilarawan ng FBI at ILO ang mga gastos sa biyahe na naging utang na kailangang bayaran sa pagtatrabaho.
    .doubt-1 = May mga legal na seasonal na programang nagpapahiram ng ticket at binabawi ito nang hulugan ayon sa nakasulat na kasunduan.

indicator-penalty-to-leave = Pinagbabayad ang sinumang aalis nang maaga.
    .why = Iniulat ng mga human rights group at ng INTERPOL na may mga taong kinailangang magbayad para payagang umalis.
    .doubt-1 = Legal sa ilang bansa at trabaho ang training bond.

indicator-fines-for-targets = May multa kapag hindi naabot ang target o nalabag ang patakaran.
    .why = Inilarawan ng Khaleej Times ang mga chat worker na minultahan kapag hindi umabot sa target.
    .doubt-1 = Sa mga trabahong sales, puwedeng mabawasan ang bonus, hindi ang suweldo, kapag hindi naabot ang target.

indicator-free-room-and-board = Libre ang tirahan at pagkain.
    .why = Inilarawan ng employment department ng Thailand ang mga post para sa online na trabaho na may tirahan at pagkain.
    .doubt-1 = Napakaraming karaniwang trabaho ang may tirahan at pagkain.

indicator-closed-campus = Nasa iisang saradong lugar ang trabaho at tirahan.
    .why = Inilarawan sa mga ulat mula sa Vietnam at ng mga human rights group ang mga saradong lugar kung saan nagtrabaho at tumira ang mga tao.
    .doubt-1 = Madalas, may tirahan para sa staff sa loob ng mga pabrika, minahan, paaralan at resort.

indicator-phone-not-allowed = Bawal sa manggagawa ang magtabi o gumamit ng sariling cellphone.
    .why = Inilarawan sa isang abiso mula sa Korea at sa kuwento ng isang mamamahayag ang mga lugar kung saan kinuha o ipinagbawal ang cellphone ng mga manggagawa.
    .doubt-1 = Bawal ang cellphone sa lugar ng trabaho sa mga bangko, pabrika ng chip at call center.

indicator-long-shifts = Trabahong opisina na napakahaba ng oras o halos walang day off.
    .why = Inilarawan ng Khaleej Times at ng mga ulat mula sa Nepal ang shift na labindalawang oras o higit pa sa ganitong trabaho.
    .doubt-1 = Legal na mahaba ang shift ng mga guwardiya, nars, driver at manggagawa sa pabrika, na may araw ng pahinga.

indicator-not-a-scam-denial = Ang post mismo ang nangangako na tapat ang alok.
    .why = Sa isang pag-aaral sa Taiwan at mga ulat sa Japan, ganitong mga post mismo ang nangangako ng katapatan at kaligtasan.
    .doubt-1 = Puwede rin itong sabihin ng mga tapat na recruiter na tinanong kung totoo ang alok nila.

indicator-legal-claim = Iginigiit ng post na legal o totoo ang trabaho.
    .why = Inilarawan ng pampublikong telebisyon ng Thailand ang isang page na ginaya ang isang opisina at nangako ng legal na visa.
    .doubt-1 = Sa mga lugar na maraming panloloko, madalas sabihin ng mga recruiter na totoo sila.

indicator-delete-chat = Pinapabura sa mga nagbabasa ang chat.
    .why = May lokal na pahayagan sa China na nag-ulat na sinabihan ang isang na-recruit na burahin ang lahat ng chat sa kausap niya.
    .doubt-1 = Puwedeng bahagi ng trabaho sa software at moderation ang magbura ng mensahe.

indicator-family-not-told = Sinasabihan ang mga tao na huwag ipaalam sa pamilya o kaibigan.
    .why = Inilarawan sa mga ulat mula sa Liberia, Nigeria at Vietnam ang mga na-recruit na sinabihang ilihim ang alok.
    .doubt-1 = Kapag kumpidensiyal ang paghahanap, puwedeng hilingin sa aplikante na huwag pag-usapan ang employer.

indicator-limited-slots = Kaunti na lang ang slots, kaya magdesisyon agad.
    .why = May mga ulat mula sa Thailand at Taiwan na sumisipi ng mga post na minamadali ang nagbabasa dahil limitado ang slots.
    .doubt-1 = Napakaraming karaniwang post ang humihingi ng mabilis na sagot.

indicator-employer-withheld = Hindi sinasabi ang pangalan ng kompanya.
    .why = Ayon sa sentro kontra panloloko ng Hong Kong, palatandaan ng babala ang mga alok sa ibang bansa na walang malinaw na employer.
    .doubt-1 = Madalas, saka lang pinapangalanan ng mga recruitment agency ang kliyente nila pagkatapos ng unang usapan.

indicator-vague-computer-work = Simpleng trabaho sa computer o chat na walang malinaw na gawain.
    .why = Sa mga abiso mula sa Korea at FBI, palatandaan ng babala ang malabo o simpleng trabaho sa computer sa ibang bansa.
    .doubt-1 = Puwedeng hindi isulat ang mga gawain sa maiikling post ng tapat na employer.

indicator-foreign-firm = Uri lang ng kompanya ang binanggit tungkol sa employer.
    .why = May mga ulat mula sa Indonesia tungkol sa mga kompanyang tinawag lang na dayuhan, investment o IT company.
    .doubt-1 = Madalas, hindi muna sinasabi ng mga recruitment agency ang pangalan ng tapat nilang kliyente.

indicator-aimed-at-debtors = Para sa mga taong may utang o may problema ang post.
    .why = Sa isang pag-aaral sa Taiwan tungkol sa mga post ng trabaho sa ibang bansa, marami ang para sa mga taong may utang o naka-freeze ang account.
    .doubt-1 = Puwede ring gumamit ng ganitong salita ang mga charity at tagapayo sa utang na kumukuha ng tauhan.

indicator-narrow-age-or-looks = Kabataang babae o magaganda ang hanap para sa ibang bansa.
    .why = Nagbabala ang foreign department ng South Africa tungkol sa mga alok sa ibang bansa na para lang sa mga kabataang babae.
    .doubt-1 = Sa ilang bansa, binabanggit pa rin ang kasarian, edad at itsura sa mga post para sa tindahan, hotel at cabin crew.

indicator-minors-accepted = Tinatanggap ang wala pang 18 taon para sa trabaho sa ibang bansa.
    .why = Sa mga ulat tungkol sa mga lugar ng scam, may mga bata sa mga na-recruit, at labinlimang taon ang pinakabata.
    .doubt-1 = Legal na tumatanggap ng wala pang 18 taon ang mga programa sa exchange at training.

indicator-students-holiday = Trabaho tuwing bakasyon, sa ibang bansa, para sa estudyante o bagong graduate.
    .why = May ulat sa China tungkol sa isang estudyanteng naghanap ng trabaho para sa bakasyon at nawala malapit sa Myanmar.
    .doubt-1 = Naghahanap din ng estudyante tuwing bakasyon ang mga kilalang programa sa exchange, trabaho at paglalakbay.

combination-desk-job-with-typing-test = May iniulat ang foreign ministry ng India na mga alok na pinagsasama ang trabahong opisina sa Thailand, Laos o Cambodia at typing test.
combination-typing-test-and-short-interview = May iniulat ang foreign ministry ng India na mga alok na pinagsasama ang maikling interview at typing test.
combination-desk-job-on-visit-visa = May iniulat sa Bangladesh, Pakistan, Nepal at Sri Lanka na mga alok na pinagsasama ang trabaho sa computer o call center at visit visa.
combination-customer-service-by-messenger = May iniulat ang immigration ng Pilipinas na mga alok na pinagsasama ang customer service o encoding sa Cambodia o Laos at kontak sa messaging app.
combination-customer-service-as-tourist = May iniulat ang Bureau of Immigration ng Pilipinas na mga alok na pinagsasama ang customer service sa ibang bansa at pag-alis bilang turista.
combination-thailand-work-with-fee = May iniulat sa Kenya at Uganda na mga alok na pinagsasama ang sales o customer care sa Thailand at sinisingil na bayad o tourist visa.
combination-high-pay-travel-and-board = May iniulat ang FBI na mga alok na pinagsasama ang napakalaking suweldo, bayad na biyahe at libreng tirahan at pagkain para sa trabaho sa computer.
combination-chat-work-in-the-emirates = May iniulat ang Khaleej Times na mga alok na pinagsasama ang trabahong chat sa Emirates, typing test at libreng tirahan.
combination-easy-work-no-experience = May iniulat ang Security Bureau ng Hong Kong na mga alok sa ibang bansa na pinagsasama ang madaling trabaho, malaking suweldo, walang experience at bayad na biyahe.
combination-simple-work-high-income = May iniulat ang foreign ministry ng Korea na mga alok na pinagsasama ang simpleng trabaho sa computer, malaking kita at bayad na biyahe.
combination-short-work-for-anyone = May iniulat ang mga awtoridad ng Japan na mga alok na pinagsasama ang mabilis na pera, trabaho para sa kahit sino at lihim na lugar o messaging app.
combination-debts-and-advance = May iniulat sa Taiwan na mga alok para sa mga taong may utang, na may paunang bayad o pangako ng katapatan, at bayad na ticket.
combination-light-work-over-the-border = May iniulat ang pulisya ng Vietnam na mga alok na pinagsasama ang magaan na trabaho, malaking suweldo, messaging app at pagtawid sa border.
combination-call-centre-with-fast-departure = May iniulat ang foreign ministry ng Brazil na mga alok na pinagsasama ang trabaho sa call center o crypto, bayad na biyahe at napakabilis na hiring.
combination-foreign-firm-typing-and-passport = May iniulat ang press ng Indonesia na mga alok na pinagsasama ang malabong online na trabaho, walang diploma, pagta-type at pasaporte.
combination-alabuga-for-young-women = May iniulat ang foreign department ng South Africa na mga alok na pinagsasama ang programa sa Russia, mga kabataang babae at libreng flight.
combination-civil-job-in-russia = May iniulat ang ilang newsroom na mga alok na pinagsasama ang trabahong sibilyan sa Russia, bonus, at sinisingil na bayad o kontratang saka na lang ibibigay.
combination-casting-in-thailand = May iniulat ang media ng China na mga alok na pinagsasama ang pag-arte o modeling sa Thailand, messaging app at bayad o biglaang biyahe.
combination-face-for-video-calls = May iniulat ang media na mga alok na naghahanap ng mukha para sa video call, base sa itsura at sa pamamagitan ng messaging app.
combination-admin-in-a-neighbouring-country = May iniulat ang labor ministry ng Thailand na mga alok na pinagsasama ang online na admin work, malaking suweldo sa madaling trabaho at libreng tirahan sa kabila ng border.
combination-no-way-to-check-the-employer = May iniulat ang mga awtoridad ng South Africa na mga alok na bayad ang biyahe at tirahan pero walang binabanggit na employer, messaging app lang.
combination-high-pay-for-work-that-pays-little = May iniulat ang ahensiya ng UN para sa migration na mga alok na pinagsasama ang napakalaking suweldo para sa simpleng trabaho at tulong sa biyahe.
combination-nameless-firm-with-paid-trip = May iniulat ang embahada ng Indonesia na mga alok ng kompanyang walang pangalan na pinagsasama ang malaking suweldo, bayad na biyahe o tirahan at trabahong opisina sa Cambodia.
combination-job-by-way-of-the-border = May iniulat ang media ng China na mga trabaho tuwing bakasyon na nagsisimula sa bayad na biyahe papunta sa lugar na malapit sa border.
combination-interview-abroad-on-visit-visa = May iniulat ang defense ministry ng Sri Lanka na mga trabahong opisina na may interview sa ibang bansa at visit visa.
combination-online-work-in-a-new-hub = May iniulat sa Africa at Peru na mga alok na pinagsasama ang trabahong online o casino sa bagong sentro at bayad na ticket.

tip-told-to-say-tourist = Kung sabihan kang magpanggap na turista, huminto ka at magtanong muna sa immigration ng bansa mo.
tip-led-through-another-country = Kung dadaan ang ticket sa bansang hindi mo pagtatrabahuhan, itanong kung bakit bago ka umalis.
tip-driven-on-from-bangkok = Kung dalhin ka ng driver mula Bangkok papunta sa border, puwede ka pang bumalik at tumawag sa isang tao.
tip-place-changes = Kung magbago ang lugar ng trabaho pagkatapos mong pumayag, ituring itong bagong alok at mag-check ulit.
tip-small-path-over-the-border = Kung tatawid ka sa border sakay ng bangka, sa gabi o sa maliit na daan, huwag ka nang tumuloy.
tip-told-to-delete-messages = Kung pinapabura sa iyo ang mga mensahe, itabi mo ang mga ito at ipakita sa taong pinagkakatiwalaan mo.
tip-family-must-not-know = Kung sabihan kang huwag ipaalam sa bahay, magsabi ka sa isang tao bago ka umalis.
tip-no-written-terms = Kung wala silang ibinibigay na nakasulat, humingi ng kontratang mababasa mo bago ka magbayad o bumiyahe.
tip-travel-with-strangers = Kung bibiyahe ka kasama ng mga hindi mo kilala na parang mga kaibigan mo, humingi ng payo sa immigration ng bansa mo.
tip-phone-handed-over = Kung hingin nila ang cellphone o pasaporte mo pagdating, hindi mo kailangang ibigay.
tip-fee-before-travel = Kung humihingi ng pera bago ka magkaroon ng kontrata, itanong sa labor ministry ninyo kung pinapayagan ito.
tip-contract-in-another-language = Kung nasa wikang hindi mo nababasa ang kontrata, ipabasa ito sa iyo bago ka pumirma.
