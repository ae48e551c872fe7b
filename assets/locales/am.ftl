### The words of Second Look, in Amharic (አማርኛ).
### Translated by machine. No native speaker has reviewed these words yet.

-name = Second Look
name-discreet = የገጽ ማስታወሻ

locale = am
direction = ltr
translation = machine
translation-machine = በማሽን የተተረጎመ። እነዚህን ቃላት እስካሁን አፍ መፍቻ ቋንቋው አማርኛ የሆነ ሰው አልገመገማቸውም። በመገምገም ሊረዱን ይችላሉ።

concern-serious = ከባድ ስጋት
concern-some = መጠነኛ ስጋት
concern-none-found = ምልክት አልተገኘም
concern-cannot-tell = ማወቅ አልተቻለም

headline-serious = { $signs ->
    [one] በዚህ የሥራ ዕድል ባለሙያዎች የሚያስጠነቅቁበት { $signs } ምልክት አለ።
   *[other] በዚህ የሥራ ዕድል ባለሙያዎች የሚያስጠነቅቁባቸው { $signs } ምልክቶች አሉ።
}
headline-some = { $signs ->
    [one] በዚህ የሥራ ዕድል ሊጣራ የሚገባው { $signs } ምልክት አለ።
   *[other] በዚህ የሥራ ዕድል ሊጣሩ የሚገባቸው { $signs } ምልክቶች አሉ።
}
headline-none-found = በዚህ የሥራ ዕድል የታወቀ የማስጠንቀቂያ ምልክት አላገኘንም።
headline-cannot-tell = ይህን የሥራ ዕድል ከዝርዝሮቻችን ጋር ማነጻጸር አልቻልንም።

caution-asked = እዚህ አንድ ሰው ስለዚህ የሥራ ዕድል ይጠይቃል። ቀጥሎ ያለው ስለሥራ ዕድሉ ራሱ ነው።
caution-signs = ሐቀኛ የሥራ ዕድሎችም እንዲህ ያሉ ምልክቶች ሊኖሯቸው ይችላሉ። ከመወሰንዎ በፊት ጥቂት ነገሮችን ያጣሩ።
caution-none-found = ይህ ማለት የሥራ ዕድሉ አስተማማኝ ነው ማለት አይደለም። ዝርዝሮቻችን ሁሉንም ምልክት አያውቁም። ከመወሰንዎ በፊት ያጣሩ።
caution-cannot-tell = ዝርዝሮቻችን ገና ባልያዙት ቋንቋ ሊሆን ይችላል። ይህ ስለሥራ ዕድሉ ጥሩም ሆነ መጥፎ ምንም አይናገርም።

reasons-title = ያየነው
reasons-more = { $signs ->
    [one] ተጨማሪ { $signs } ምልክት ይመልከቱ
   *[other] ተጨማሪ { $signs } ምልክቶች ይመልከቱ
}
combination-intro = ባለሙያዎች እነዚህን ምልክቶች አንድ ላይ ይገልጻሉ፦
reason-quote = ጽሑፉ እንዲህ ይላል፦
quoted = «{ $quote }»
reason-source = ምንጭ፦
source-dated = { $publisher }፣ { $date }
source-undated = { $publisher }፣ ቀን የለውም
reason-doubts = ይህ ስህተት ሊሆን የሚችለው መቼ ነው
opens-tab = (በአዲስ ትር ይከፈታል)

next-title = ቀጥሎ ለእነዚህ ትኩረት ይስጡ
steps-title = ማድረግ የሚችሉት
step-verify-employer = አሠሪውን እሱ ባለበት አገር ይፋዊ የድርጅቶች ዝርዝር ውስጥ ይፈልጉ።
step-ask-contract = ከመጓዝዎ በፊት የጽሑፍ ውልና የሥራ ቪዛ ይጠይቁ።
step-keep-passport = ፓስፖርትዎን ራስዎ ይያዙ። ቅጂውን ለሚያምኑት ሰው ይተዉ።
step-check-register = ኤጀንሲው ፈቃድ እንዳለው የአገርዎን የሠራተኛ ጉዳይ ሚኒስቴር ይጠይቁ።
step-talk = የት እንደሚሄዱና መቼ እንደሚደውሉ ለሚያምኑት ሰው ይንገሩ።
step-embassy = አሁን ውጭ አገር ሆነው የሚያሳስብዎት ነገር አለ? ኤምባሲዎን ወይም ቆንስላዎን እርዳታ መጠየቅ ይችላሉ።

popup-title = { -name }
popup-starting = ይህን ገጽ በማንበብ ላይ…
popup-unreadable = ይህ ገጽ ሊነበብ አይችልም
popup-unreadable-hint = አሳሽዎ ተጨማሪ ፕሮግራሞች ይህን ገጽ እንዲያነቡ አይፈቅድም። የሥራ ማስታወቂያ ያለበት ገጽ ከፍተው እንደገና ይሞክሩ።
popup-failed = ይህን ገጽ አንብበን መጨረስ አልቻልንም
popup-failed-hint = ገጹን እንደገና ጭነው እንደገና ያጣሩ። አሁን የሚያዩት ስለሥራ ዕድሎቹ ምንም አይናገርም።
popup-offers = { $offers ->
    [one] በዚህ ገጽ { $offers } የሥራ ዕድል
   *[other] በዚህ ገጽ { $offers } የሥራ ዕድሎች
}
popup-no-offers = እዚህ የሥራ ዕድል አላገኘንም
popup-no-offers-hint = { $read ->
    [one] { $read } ጽሑፍ አንብበናል። የሥራ ዕድል አይመስልም።
   *[other] { $read } ጽሑፎች አንብበናል። አንዳቸውም የሥራ ዕድል አይመስሉም።
}
popup-no-posts-hint = በዚህ ገጽ ምንም ጽሑፍ አላገኘንም። የሥራ ማስታወቂያ ከፍተው እንደገና ያጣሩ።
offer-untitled = ርዕስ የሌለው የሥራ ዕድል
action-show = በገጹ ላይ ይመልከቱ
action-listen = ያዳምጡ
action-stop = ያቁሙ
listen-no-voice = ይህ መሣሪያ ለ{ $language } ድምፅ የለውም። በመሣሪያዎ ቅንብሮች ውስጥ መጨመር ወይም ጽሑፉን እዚህ ማንበብ ይችላሉ።
action-copy = ይቅዱ
copy-done = ተቀድቷል
copy-failed = መቅዳት አልተቻለም
action-print = ያትሙ
action-wrong = ይህ ስህተት ይመስላል
action-elsewhere = ሌላ ነገር ያጣሩ
action-again = እንደገና ያጣሩ
action-tab = በትር ይክፈቱ
watch-label = ይህን ድረ ገጽ በራስ ሰር ይከታተል
watch-hint = ሲያነቡ በ{ $host } ላይ ባሉ ጽሑፎች ላይ መለያ ያደርጋል።
marks-refused = ይህ ገጽ መለያዎቻችንን ደጋግሞ ያጠፋል። ያገኘነው እዚህ ተዘርዝሯል።
marks-hidden = በዚህ ድረ ገጽ መለያ አያዩም።
action-marks = መለያዎችን መልሰው ያሳዩ
popup-private = የግል መስኮት፦ ሲዘጉት ምንም አይቀመጥም።
popup-stale = ደንቦቹ የ{ $date } ናቸው። አዳዲስ ምልክቶች ሊያመልጧቸው ይችላሉ።
data-lost = አንዳንድ የተቀመጠ መረጃ ሊነበብ አልቻለም። ተሰርዟል፣ ሁሉም ነገር እንደገና ይሠራል።
popup-privacy = ሁሉም ነገር በዚህ መሣሪያ ላይ ይቀራል።

wrong-title = ስህተት የመሰለዎትን ይንገሩን
wrong-hint = ይህ በመሣሪያዎ ላይ ትንሽ ፋይል ያስቀምጣል። ምንም አይላክም። ከፈለጉ ለ{ $publisher } መስጠት ይችላሉ።
wrong-alarm = የሥራ ዕድሉ ሐቀኛ ነው
wrong-sign = አንድ ምልክት ከቃላቱ ጋር አይስማማም
wrong-missed = ያልታየ ምልክት አለ
wrong-note = ማስታወሻ መጨመር ከፈለጉ
wrong-contents = ፋይሉ የመረጡትን፣ ማስታወሻዎን፣ ምልክቶቹን ከተጠቀሱት ቃላት ጋርና የደንቦቹን ዕትም ይይዛል። ስምዎን ወይም የገጹን አድራሻ አይዝም።
wrong-save = ፋይሉን ያስቀምጡ
wrong-saved = ፋይሉ በወረዱ ፋይሎችዎ ውስጥ ነው።
action-cancel = ይተዉት

contacts-title = ማንን መጠየቅ ይችላሉ፦ { $country }
contacts-choose = ማንን መጠየቅ እንደሚችሉ ለማየት አገርዎን ይምረጡ
contacts-none = ለ{ $country } እስካሁን የተጣራ አድራሻ የለንም። ኤምባሲዎን፣ የሠራተኛ ጉዳይ ሚኒስቴርዎን ወይም ፖሊስዎን መጠየቅ ይችላሉ።
contacts-all = ሁሉም አድራሻዎች፣ እና ለሌሎች ሁኔታዎች እርዳታ
contact-for-check-agency = የኤጀንሲ ፈቃድ ማጣራት
contact-for-check-job = ሥራው መመዝገቡን ማጣራት
contact-for-check-employer = አሠሪው መኖሩን ማጣራት
contact-for-ask-before = ከመጓዝ በፊት መጠየቅ
contact-for-help-abroad = ውጭ አገር ላሉ ሰዎች እርዳታ
contact-for-forced-work = በግዳጅ ሥራ ጉዳይ እርዳታ
contact-for-work-advice = ስለሥራ ምክር
contact-for-cheating-advice = ስለሐሰተኛ የሥራ ዕድሎች ምክር
contact-for-police = ፖሊስ
contact-inside = ከአገሩ ውስጥ
contact-outside = ከሌሎች አገሮች
contact-whatsapp = ዋትስአፕ
contact-old = ከዚያ ወዲህ ተቀይሮ ሊሆን ይችላል።
contact-mission = የአገርዎ ኤምባሲ ወይም ቆንስላ
contact-note-not-enough = ፈቃድ ብቻውን ብዙ አያረጋግጥም። ሥራውን ራሱንም ያጣሩ።
contact-note-no-agreement = ይህ አገር ሠራተኞችን ወደ { $countries } ለመላክ ስምምነት የለውም።
contact-note-bank-only = ፈቃድ ባለው ድርጅት የባንክ ሒሳብ ብቻ ይክፈሉ፣ ደረሰኙንም ያስቀምጡ።
contact-note-passport-after = ከመመረጥዎ በፊት ፓስፖርትዎን አይስጡ።
contact-note-contract-first = ቲኬት ከመግዛትዎ በፊት ውሉን ባለሥልጣናት እንዲያዩት ያድርጉ።
contact-note-visa-first = ከመሄድዎ በፊት የሥራ ቪዛ ይኑርዎት።
contact-note-no-fees = ኤምባሲዎች በግል ሒሳብ ገንዘብ አይጠይቁም። እንዲህ የሚጠይቁት ኤምባሲ ነን ብለው የሚያስመስሉ ሰዎች ናቸው።
contact-note-ask-mission = መጀመሪያ ስለአሠሪው የአገርዎን ኤምባሲ ወይም ቆንስላ ይጠይቁ። የዘገየ መልስ እምቢ ማለት አይደለም።

quick-exit = አሁን ይዝጉ
quick-exit-hint = ይህን ገጽ ወዲያውኑ ይዘጋል። Esc ሁለት ጊዜ መጫንም እንዲሁ ያደርጋል።
nav-label = ገጾች
nav-check = ያጣሩ
nav-settings = ቅንብሮች
nav-help = እርዳታ
title-check = ጽሑፍ ያጣሩ
title-settings = ቅንብሮች
title-help = እርዳታ
title-welcome = እንኳን ደህና መጡ
page-failed-hint = ዘግተው እንደገና ይክፈቱት። ይህ ካልረዳ አሳሹን እንደገና ያስጀምሩ።

welcome-title = የሥራ ዕድሎችን ዳግም ማየት
welcome-what-reads = { -name } በመረጧቸው ገጾች ላይ ያሉ የሥራ ዕድሎችን ያነባል።
welcome-what-signs = ሚኒስቴሮች፣ ፖሊስና የተባበሩት መንግሥታት ካወጧቸው የማስጠንቀቂያ ምልክቶች ጋር ያነጻጽራቸዋል።
welcome-what-shows = የሥራ ዕድሉን ቃላት፣ ምልክቱን ማን እንደጠቀሰውና ቀጥሎ ማድረግ የሚችሉትን ያያሉ።
welcome-reader-title = ቋንቋዎና አገርዎ
welcome-sites-title = የት ይመልከት?
welcome-sites-hint = አሳሽዎ እንዲፈቅዱ ይጠይቅዎታል። በማንኛውም ጊዜ መልሰው መከልከል ይችላሉ።
welcome-sites-recommended = { $sites ->
    [one] { $sites } የታወቀ የሥራ ወይም ማኅበራዊ ድረ ገጽ ይከታተሉ
   *[other] { $sites } የታወቁ የሥራና ማኅበራዊ ድረ ገጾች ይከታተሉ
}
welcome-sites-choose = ድረ ገጾችን አንድ በአንድ ይምረጡ
welcome-sites-none = ምንም፦ ማጣራት ስፈልግ ራሴ እጫናለሁ
welcome-sites-on = { $sites ->
    [0] የሚከታተለው ድረ ገጽ የለም። ለማጣራት በማንኛውም ገጽ ላይ በመሣሪያ አሞሌው ያለውን ቁልፍ ይጫኑ።
    [one] { $sites } ድረ ገጽ ይከታተላል። በማንኛውም ሌላ ገጽ ላይም በመሣሪያ አሞሌው ያለውን ቁልፍ መጫን ይችላሉ።
   *[other] { $sites } ድረ ገጾች ይከታተላል። በማንኛውም ሌላ ገጽ ላይም በመሣሪያ አሞሌው ያለውን ቁልፍ መጫን ይችላሉ።
}
welcome-sites-refused = አሳሽዎ አልፈቀደም። ምንም አልተቀየረም።
welcome-try-title = ይሞክሩት
welcome-try-hint = ይህ የሥራ ዕድል ለምሳሌ የተፈጠረ ነው። { -name } ስለእሱ የሚለውን ይመልከቱ።
example-offer = አስቸኳይ የሥራ ማስታወቂያ! በካምቦዲያ በኢንተርኔት የደንበኞች አገልግሎት ሠራተኛ እንፈልጋለን። የሥራ ልምድ አያስፈልግም፣ ሁሉም ተቀባይነት አለው። ደመወዝ በወር 2,500 ዶላር፣ የአውሮፕላን ቲኬት በነፃ፣ መኖሪያና ምግብ በነፃ። ቪዛ አያስፈልግም፣ በቱሪስት ቪዛ ይገባሉ። በሥራ ላይ እያሉ ፓስፖርትዎ በድርጅቱ ይያዛል። የታይፕ ፈተና ብቻ። ጉዞ በ3 ቀን ውስጥ። በቴሌግራም ብቻ ያግኙን @example_hr
welcome-try = ይህን ምሳሌ ያጣሩ
promise-title = ቃል የምንገባው
promise-stays = የሚያነቡትና የሚያጣሩት በዚህ መሣሪያ ላይ ይቀራል።
promise-no-account = አካውንት የለም፣ ማስታወቂያ የለም፣ የሚያደርጉትንም ማንም አይቆጥርም።
promise-off = በቅንብሮች ውስጥ ሁሉንም ማጥፋትና ሁሉንም መሰረዝ ይችላሉ።
welcome-done = ተጠናቋል

check-title = ጽሑፍ ወይም ሊንክ ያጣሩ
check-field = የሥራ ዕድል፣ መልእክት ወይም የድረ ገጽ አድራሻ ይለጥፉ
check-field-hint = የጽሑፍ ፋይልም እዚህ መጣል ይችላሉ። ምንም ነገር ከዚህ መሣሪያ አይወጣም።
check-go = ያጣሩ
check-clear = ያጽዱ
check-empty = መጀመሪያ የሆነ ነገር ይለጥፉ ወይም ይጻፉ።
check-too-long = ይህ ከ{ $most } ፊደላት ይበልጣል። አጠር ያለ ክፍል፣ ለምሳሌ አንድ የሥራ ዕድል ይለጥፉ።
check-file-unreadable = በዚህ ፋይል ውስጥ ልናነበው የምንችለው ጽሑፍ የለም። ምስሎችን ገና ማንበብ አይቻልም።
check-working = በማነጻጸር ላይ…
check-link-title = { $host } ይከፈትና ይጣራ?
check-link-hint = ገጹ በአዲስ ትር ይከፈታል። እንደማንኛውም ሊንክ ድረ ገጹ ጉብኝትዎን ያያል። አሳሽዎ ለማንበብ ፈቃድዎን ሊጠይቅ ይችላል።
check-link-open = ይክፈቱና ያጣሩ
check-link-working = { $host } በመክፈትና በማንበብ ላይ…
check-link-refused = ካልፈቀዱ ገጹ ሊነበብ አይችልም። ራስዎ ከፍተው እዚያ በመሣሪያ አሞሌው ያለውን ቁልፍ መጫን ወይም ጽሑፉን እዚህ መለጠፍ ይችላሉ።
check-link-failed = ይህ ገጽ ሊከፈት ወይም ሊነበብ አልቻለም። አድራሻውን ያረጋግጡ ወይም ጽሑፉን እዚህ ይለጥፉ።
check-not-offer = ይህ የሥራ ዕድል አይመስልም
check-not-offer-hint = የምናነጻጽረው የሥራ ዕድሎችን ብቻ ነው። የሥራ ዕድል ከሆነ ሁሉንም ይለጥፉ፦ ሥራውን፣ ቦታውን፣ ክፍያውንና የመገናኛ አድራሻውን።
check-text-title = ጽሑፉ፣ ምልክቶቹ ደምቀው
check-sign = ምልክት { $number }
check-earlier = ከዚህ በፊት ያጣሯቸው
menu-check-text = ይህን ጽሑፍ ያጣሩ
menu-check-link = ይህን ሊንክ ያጣሩ

settings-title = ቅንብሮች
settings-saved = ተቀምጧል
settings-reader = እርስዎ
setting-language = ቋንቋ
setting-country = የትውልድ አገርዎ
setting-country-hint = ይህ ማንን መጠየቅ እንደሚችሉና የትኛው ሥራ ውጭ አገር እንደሆነ ይነግረናል። በዚህ መሣሪያ ላይ ይቀራል።
country-unsaid = አልተገለጸም
setting-size = የጽሑፍ መጠን
size-usual = መደበኛ
size-large = ትልቅ
size-largest = በጣም ትልቅ
settings-sites = የሚከታተላቸው ድረ ገጾች
settings-sites-hint = በእነዚህ ድረ ገጾች ያሉ ጽሑፎች ሲያነቡ ይጣራሉ። በሌሎች ገጾች ላይ በመሣሪያ አሞሌው ያለውን ቁልፍ ይጫኑ።
settings-sites-none = የሚከታተለው ድረ ገጽ የለም።
site-off = { $site } መከታተል ያቁሙ
site-add = ድረ ገጽ ይጨምሩ
site-add-field = የድረ ገጹ አድራሻ
site-add-wrong = ይህ የድረ ገጽ አድራሻ አይደለም። እንዲህ ይመስላል፦ jobs.example.com
sites-boards = የሥራ ድረ ገጾች
sites-social = የማኅበራዊና የቻት ድረ ገጾች
settings-rules = ደንቦች
settings-rules-about = { $publisher }፣ ዕትም { $version }፣ { $date }፦ { $rules } ደንቦች በ{ $languages } ቋንቋዎች።
settings-history = ታሪክ
settings-history-hint = ያጋጠሙዎትን ምልክት ያላቸው የሥራ ዕድሎችና ያጣሯቸውን ጽሑፎች ያስቀምጣል። በዚህ መሣሪያ ላይ ብቻ።
history-off = አይቀመጥ
history-week = ለ7 ቀን ይቀመጥ
history-month = ለ30 ቀን ይቀመጥ
history-empty = ምንም አልተቀመጠም።
history-delete = { $title } ይሰርዙ
history-delete-all = ሁሉንም ይሰርዙ
history-delete-sure = ታሪኩ ሁሉ ይሰረዝ? ይህ ሊመለስ አይችልም።
action-delete = ይሰርዙ
action-keep = ይቀመጥ
history-deleted = ተሰርዟል።
action-undo = ይመልሱ
settings-discreet = ትኩረት የማይስብ ሁነታ
settings-discreet-hint = ገለልተኛ አዶና ገለልተኛ ርዕሶች። ታሪክ አይቀመጥም፣ ወደ ሌላ ነገር ሲዞሩም ትንሹ መስኮት ይዘጋል።
settings-file = ማዛወር ወይም ዳግም ማስጀመር
settings-export = ቅንብሮችን እንደ ፋይል ያስቀምጡ
settings-import = ቅንብሮችን ከፋይል ይጫኑ
settings-imported = ቅንብሮችዎ ተጭነዋል። ድረ ገጾች እንደገና መፈቀድ አለባቸው፦ በዝርዝሩ ውስጥ ያብሯቸው።
settings-import-failed = ይህ ፋይል የእኛ ቅንብሮች የሉትም። ምንም አልተቀየረም።
settings-reset = ሁሉንም ሰርዘው እንደ አዲስ ይጀምሩ
settings-reset-sure = ቅንብሮች፣ ታሪክና የሚከታተላቸው ድረ ገጾች ሁሉ ይሰረዙ? ይህ ሊመለስ አይችልም።
settings-reset-done = ሁሉም ነገር ተሰርዟል።

title-rules = ደንቦች
rules-title = የማን ደንቦች ጥቅም ላይ እንደሚውሉ
rules-intro = ደንቦች የትኞቹ ቃላት ምልክት እንደሆኑ ይናገራሉ። { -name } የራሱ ደንቦች አሉት። የሚያምኑትን ድርጅት ደንቦችም መቀበል ይችላሉ። ደንቦች ምልክት መጨመር ብቻ ይችላሉ። ሌሎች ደንቦች ያገኙትን መደበቅ አይችሉም፣ ስለእርስዎም ምንም አያውቁም።
rules-open = ደንቦችን ይመልከቱ፣ ይጨምሩ ወይም ያጥፉ
rules-bundled = እነዚህ ደንቦች ከ{ -name } ጋር የመጡ ናቸው፣ ከእሱም ጋር ይታደሳሉ።
rules-since = እነዚህን ደንቦች ከ{ $date } ጀምሮ እየተቀበሉ ነው።
rules-confirmed-on = አውጪው ድርጅት ለመጨረሻ ጊዜ ያረጋገጣቸው በ{ $date } ነው።
rules-expired = ደንቦቹ ለመጨረሻ ጊዜ የተረጋገጡት በ{ $date } ነው። አሁንም ይሠራሉ፣ ነገር ግን ጊዜ ያለፈባቸው ሊሆኑ ይችላሉ።
rules-sure = ቁጥሮቹን አነጻጽረዋል፦ እነዚህ ደንቦች ከ{ $publisher } የመጡ ናቸው።
rules-unsure = እነዚህ ደንቦች ከ{ $publisher } የመጡ መሆናቸውን እስካሁን ማንም አላረጋገጠም። እስከዚያ ድረስ እነዚህ ደንቦች ብቻ ያገኙት ነገር ቢበዛ «መጠነኛ ስጋት» ተብሎ ይታያል።
rules-managed = እነዚህን ደንቦች የመረጠው የዚህ አሳሽ አስተዳዳሪ ነው።
rules-left-out = እነዚህ ደንቦች ከሌሎቹ ጋር አብረው ሊሠሩ አይችሉም። ተቀምጠዋል፣ ነገር ግን ምልክት አይፈልጉም።
rules-digits = ቁጥሮቹን ያነጻጽሩ
rules-digits-hint = አውጪው ድርጅት እነዚህን ቁጥሮች በስልክ ወይም በአካል እንዲያነብልዎት ይጠይቁ። ከሊንኩ ጋር የመጣ መልእክት ምንም አያረጋግጥም።
rules-digits-same = አንድ ዓይነት ናቸው
rules-digits-undo = አሁን እርግጠኛ አይደለሁም
rules-digits-differ = ቁጥሮቹ ከተለያዩ እነዚህን ደንቦች አይጠቀሙ፣ ለአውጪው ድርጅትም ይንገሩ።
rules-use = እነዚህን ደንቦች ይጠቀሙ
rules-single = ደንቦች በተናጠል
rules-single-hint = ደጋግሞ የሚሳሳት ደንብ ካለ ያጥፉት። ሌሎቹ መሥራታቸውን ይቀጥላሉ።
rules-taken-back = አውጪው ድርጅት ይህን ደንብ አንስቶታል።
rules-changed = ዕትም { $version }፦ አዲስ ወይም የተቀየሩ ደንቦች { $added }፣ የተወገዱ ደንቦች { $removed }።
rules-look = አዲስ ካለ አሁን ይፈልጉ
rules-up-to-date = አዲስ ነገር የለም።
rules-renewed = አዳዲስ ደንቦች ሥራ ላይ ናቸው።
rules-stop = መቀበል ያቁሙ
rules-stop-sure = እነዚህን ደንቦች መቀበል ይቁምና ከዚህ መሣሪያ ይሰረዙ?
rules-stopped = እነዚህን ደንቦች መቀበል አቁመዋል።
rules-when = አዳዲስ ደንቦች መቼ ይፈለጉ
rules-daily = በቀን አንድ ጊዜ
rules-by-hand = ቁልፉን ስጫን ብቻ
rules-when-hint = ያን ጊዜ የአውጪው ድርጅት ኮምፒውተር አንድ ሰው እንደሚጠይቅና ከየትኛው የኢንተርኔት አድራሻ እንደሆነ ያያል። ገጽ፣ ጽሑፍ ወይም ስም አያይም።
rules-add = ሌሎች ደንቦችን ይቀበሉ
rules-add-hint = ከድርጅቱ የተገኘ ሊንክ፣ ፋይል ወይም በትናንሽ አራት ማዕዘኖች የተሠራ ምስል (QR ኮድ) ያስፈልግዎታል።
rules-link = ሊንክ
rules-link-go = ደንቦቹን ይመልከቱ
rules-file = ፋይል ወይም ምስል ይምረጡ
rules-camera = ካሜራ ይጠቀሙ
rules-camera-hint = በትናንሽ አራት ማዕዘኖች የተሠራውን ምስል ከካሜራው ፊት ለፊት ይያዙ።
rules-camera-stop = ካሜራውን ያጥፉ
rules-camera-refused = ካሜራውን መጠቀም አልተቻለም። ምስል ይምረጡ ወይም ሊንኩን ይለጥፉ።
rules-looking = ደንቦቹን በማየት ላይ…
rules-found = እስካሁን ምንም አልተቀየረም። ደንቦቹ እነዚህ ናቸው፦
rules-follow = እነዚህን ደንቦች ይቀበሉ
rules-followed = ከአሁን ጀምሮ እነዚህን ደንቦች ይቀበላሉ።
rules-move = ከአሁን ጀምሮ ይህን አድራሻ ይጠቀሙ
rules-refused = ምንም አልተቀየረም።
rules-no-link = ይህ የደንቦች ሊንክ አይደለም። የደንቦች ሊንክ እንዲህ ይጀምራል፦ { $start }
rules-no-code = በዚህ ፋይል ወይም ምስል ውስጥ የደንቦች ሊንክ የለም።
rules-why-unreachable = ደንቦቹን ማግኘት አልተቻለም። ከኢንተርኔት ጋር ተገናኝተዋል? ቆየት ብለው እንደገና ይሞክሩ።
rules-why-missing = በዚህ አድራሻ ደንቦች የሉም። አውጪውን ድርጅት አዲስ ሊንክ ይጠይቁ።
rules-why-other = እነዚህ ደንቦች ሊንኩ ከሚጠቅሳቸው የተለዩ ናቸው። አውጪውን ድርጅት አዲስ ሊንክ ይጠይቁ።
rules-why-unsigned = የአውጪው ድርጅት ፊርማ አይዛመድም። እነዚህን ደንቦች አንድ ሰው ቀይሯቸው ሊሆን ይችላል። አውጪውን ድርጅት ይጠይቁ።
rules-why-expired = እዚያ ያሉት ደንቦች ጊዜያቸው አልፏል። አውጪው ድርጅት ሊያድሳቸው ይገባል።
rules-why-older = እዚያ ያሉት ደንቦች አሁን ካሉዎት የቆዩ ናቸው።
rules-why-unusable = እነዚህ ደንቦች ተበላሽተዋል፣ ወይም አዲስ የ{ -name } ዕትም ያስፈልጋቸዋል።
rules-why-full = በዚህ መሣሪያ ላይ እነዚህን ደንቦች ለማስቀመጥ የቀረ ቦታ የለም።
rules-why-taken = በዚህ ስም ከሌላ ድርጅት የተቀበሏቸው ደንቦች አሉ። እነዚህን ከፈለጉ በመጀመሪያ ሌሎቹን መቀበል ያቁሙ።
reason-rules = ከ{ $publisher } ደንቦች
reason-unsure = እነዚህን ደንቦች ማን እንዳወጣቸው እስካሁን ማንም አላረጋገጠም።

help-title = እርዳታ
help-words-title = የቃላቱ ትርጉም
help-serious = የተለያየ ዓይነት ጠንካራ ምልክቶች፣ ወይም ባለሙያዎች አንድ ላይ የሚገልጿቸው ምልክቶች። ሌላ ነገር ከማድረግዎ በፊት ያጣሩ።
help-some = አንድ ጠንካራ ምልክት፣ ወይም ሁለት ዓይነት ያልተለመዱ ምልክቶች። በአጭር መልእክት ውስጥ ጥቂት ምልክቶችም ይበቃሉ። አንዳንድ ሐቀኛ የሥራ ዕድሎችም እንዲህ ይመስላሉ።
help-none-found = የታወቀ ምልክት የሌለው የሥራ ዕድል። ይህ ማለት አስተማማኝ ነው ማለት አይደለም።
help-cannot-tell = ዝርዝሮቻችን በማይሸፍኑት ቋንቋ ወይም መልክ ያለ የሥራ ዕድል።
help-how-title = እንዴት እንደሚሠራ
help-how-why = አንዳንድ የሥራ ዕድሎች ሰዎችን ሊተዉት ወደማይችሉት የውጭ አገር ሥራ አድርሰዋል።
help-how-reads = { -name } የጽሑፎችን ቃላት በመሣሪያዎ ላይ አንብቦ የታተሙ ዘገባዎች ምልክት ያሏቸውን ቃላት ይፈልጋል።
help-how-source = እያንዳንዱ ምልክት ከይፋዊ ምንጭ የመጣ ነው፦ ከሚኒስቴር፣ ከፖሊስ፣ ከተባበሩት መንግሥታት፣ ከተመራማሪዎች ወይም ከዜና ዘገባዎች። ምንጩ ከነቀኑ ይታያል።
help-how-together = አብዛኞቹ ምልክቶች ብቻቸውን ብዙ ትርጉም የላቸውም። ዋናው ነገር አንድ የሥራ ዕድል ስንት ዓይነት ምልክቶች እንዳሉት ነው።
help-limits-title = ማድረግ የማይችለው
help-limits-truth = አንድ የሥራ ዕድል ሐቀኛ መሆኑን ማወቅ አይችልም። የሚያየው ቃላቱን ብቻ ነው።
help-limits-chat = ብዙ ምልክቶች በኋላ፣ በቻት ወይም በጉዞ ላይ ይታያሉ። ተመልሰው መጥተው እንደገና ያጣሩ።
help-limits-pictures = በምስል ውስጥ ያሉ ቃላትን ገና ማንበብ አይችልም።
help-limits-languages = ደንቦቹ በማሽን የተጻፉ ሲሆን በአፍ መፍቻ ተናጋሪዎች መገምገምን ይጠብቃሉ። አንዳንድ ምልክቶች ያመልጧቸዋል።
help-errors-title = ምን ያህል ጊዜ እንደሚሳሳት
help-errors-honest = ከ{ $posts } እውነተኛ የሥራ ማስታወቂያዎች መካከል { $alarms } ስጋት አሳይተዋል። በእነሱ ላይ የሚታወቅ መጥፎ ነገር የለም።
help-errors-lures = ለማስተካከል ካልተጠቀምንባቸው { $lures } የተፈጠሩ መጥፎ የሥራ ዕድሎች መካከል { $caught } ለይቷል።
help-errors-date = በ{ $date } የተለካ። እውነተኛ የሥራ ዕድሎች ይለያያሉ።
help-contacts-title = ማንን መጠየቅ ይችላሉ
help-contacts-country = አገር
help-embassy = ኤምባሲዎ ወይም ቆንስላዎ በሌላ አገር ሊረዳዎት ይችላል። ጊዜ ሊወስድ ይችላል፣ ውጤቱንም ማንም ቃል መግባት አይችልም።
help-iom = ዓለም አቀፉ የፍልሰት ድርጅት (IOM) በብዙ አገሮች ከመንግሥታትና ከመጠለያዎች ጋር ይሠራል። በአካባቢዎ ያለውን ቢሮውን ይጠይቁ።
help-police = የአገርዎ ፖሊስ ከሌሎች አገሮች ፖሊስ ጋር መሥራት ይችላል።
help-situations-title = ለሌሎች ሁኔታዎች እርዳታ
help-travelling-title = ጉዞ ላይ ነኝ
help-inside-title = እዚያ ነኝ፣ መውጣትም አልችልም
help-friend-title = ስለአንድ ሰው እጨነቃለሁ
help-back = ወደ ሁሉም እርዳታ ይመለሱ
help-travelling-turn = መመለስ ይችላሉ። ማንም እንዲቀጥሉ ሊያስገድድዎት አይገባም።
help-travelling-staff = በአየር ማረፊያ ወይም በድንበር እዚያ ያሉ ሠራተኞችን እርዳታ መጠየቅ ይችላሉ።
help-travelling-papers = ፓስፖርትዎንና ስልክዎን ራስዎ ይያዙ። ለሚቀበልዎት ለማንም ሰው የመስጠት ግዴታ የለብዎትም።
help-travelling-tell = ያሉበትን ቦታ፣ ቲኬትዎን፣ የሚቀበልዎትን ሰው ስምና ስልክ ቁጥር ለሚያምኑት ሰው ይላኩ።
help-travelling-change = ቦታው ወይም ሾፌሩ የተስማሙበት ካልሆነ፣ ቆም ብለው ከመቀጠልዎ በፊት ለሰው ይደውሉ።
help-travelling-embassy = ባሉበት አገር ላለው ኤምባሲዎ ወይም ቆንስላዎ ይደውሉ።
help-inside-fault = የደረሰው የእርስዎ ጥፋት አይደለም። የተማሩና አስተዋይ ሰዎችም በእንዲህ ዓይነት የሥራ ዕድሎች ተታልለዋል።
help-inside-watched = ስልክዎን የሚከታተሉ ሰዎች ሊኖሩ ይችላሉ። ይህን ብቻዎን ሲሆኑ ብቻ ያንብቡ፣ ብቻዎን ካልሆኑ «{ quick-exit }» የሚለውን ይጫኑ።
help-inside-embassy = ማንም በማያይበት ጊዜ ለኤምባሲዎ ይጻፉ ወይም ይደውሉ። ስምዎን፣ የፓስፖርት ቁጥርዎንና ያሉበትን ቦታ ይንገሩ።
help-inside-photos = የሰነዶችዎን ፎቶ እርስዎ ብቻ ሊከፍቱት በሚችሉት ቦታ ያስቀምጡ።
help-inside-before = ለመውጣት ከተቃረቡ መጀመሪያ ለኤምባሲው ይደውሉ። መጠለያዎች ብዙ ጊዜ ሙሉ ናቸው፣ እርዳታም ጊዜ ሊወስድ ይችላል።
help-inside-risk = የሚቻለውን መመዘን የሚችሉት እርስዎ ብቻ ነዎት። ያልተሳኩ የመውጣት ሙከራዎች ቅጣት አስከትለዋል።
help-inside-fees = ኤምባሲዎች በግል ሒሳብ ገንዘብ አይጠይቁም።
help-inside-forced = የማይፈልጉትን ነገር እንዲያደርጉ ተገድደው ከሆነ ይናገሩ። የተባበሩት መንግሥታት አገሮች እንዲህ ያሉ ሰዎችን እንደ ጥፋተኛ እንዳያዩ ይጠይቃል።
help-friend-before = የሚጨነቁላቸው ሰው ገና ካልሄዱ፦ ያዳምጧቸው፣ አይውቀሷቸው፣ ምልክቶቹንም አብረው ይመልከቱ።
help-friend-recruiter = ለመልማዩ ወይም ለድርጅቱ አይጻፉ። ነገሩን ሊያባብሰው ይችላል።
help-friend-messages = የሚጨነቁላቸው ሰው ተይዘው ሊሆን ከቻለ በመልእክት አያጣድፏቸው። ስልካቸውን የሚከታተሉ ሊኖሩ ይችላሉ።
help-friend-write = የሚያውቁትን ሁሉ ይጻፉ፦ ሙሉ ስም፣ ፓስፖርት፣ በረራዎች፣ ስሞች፣ ቁጥሮች፣ ቦታዎች፣ ቀኖች። መልእክቶችንና ምስሎችን ያስቀምጡ።
help-friend-tell = ለአገርዎ የውጭ ጉዳይ ሚኒስቴር ወይም እዚያ ላለው ኤምባሲ፣ እንዲሁም ለአገርዎ ፖሊስ ይንገሩ።
help-friend-pay = የሚጨነቁላቸውን ሰው ወደ አገር ለማምጣት ለማንም ከመክፈልዎ በፊት ኤምባሲውን ይጠይቁ።
help-friend-rest = ራስዎንም ይንከባከቡ፣ ይህንንም ለሚያምኑት ሰው ያካፍሉ።

mark-open = ለምን እንደሆነ ይመልከቱ
mark-close = ይዝጉ
mark-quote = ጽሑፉ እንዲህ ይላል፦
mark-unseen = ከእነዚህ ቃላት አንዳንዶቹ በገጹ ላይ አሉ፣ ነገር ግን አይታዩም።
mark-more = ምንጮችንና ቀጣይ እርምጃዎችን ለማየት { -name } በመሣሪያ አሞሌው ውስጥ ይክፈቱ።
mark-hide-post = ይህን መለያ ይደብቁ
mark-hide-site = በዚህ ድረ ገጽ መለያ አይታይ
