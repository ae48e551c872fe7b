### What a reader is told of each sign, in Traditional Chinese (繁體中文).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = 工作是在國外當客服或聊天。
    .why = 一些國家的政府指出，有人被承諾的正是這類工作。
    .doubt-1 = 大公司也會合法招募會各種語言的人，到國外當客服。

indicator-overseas-digital-sales = 工作是在國外做網路銷售、行銷或 IT。
    .why = 印度外交部指出，在泰國做網路銷售和行銷的工作被當成誘餌。
    .doubt-1 = 很多合法的公司都會從國外招募行銷和 IT 人員。

indicator-overseas-typist = 工作是在國外打字或輸入資料。
    .why = 印度和菲律賓的報導提到，有些國外打字和資料輸入的工作，最後把人帶到詐騙園區。
    .doubt-1 = 波斯灣國家的公司也會合法招募外國文書人員。

indicator-overseas-translator = 在國外做輕鬆的翻譯，不要求受過訓練。
    .why = 日本駐泰國大使館和韓國的公告，都把國外的輕鬆翻譯工作稱為誘餌。
    .doubt-1 = 旅遊和活動公司有時也會找會兩種語言的新手。

indicator-border-casino-work = 在專家關注的地方做賭場或度假村工作。
    .why = 泰國外交部和馬來西亞的報導提到，邊境城鎮的賭場和度假村工作被當成誘餌。
    .doubt-1 = 這些國家有執照的賭場和旅館也會合法徵人。

indicator-overseas-modelling = 在泰國或鄰近國家當模特兒或演員。
    .why = 新聞報導過，接到泰國的工作邀約後，一名演員被帶過邊境，還有一名模特兒失蹤。
    .doubt-1 = 知名的影視、時尚和廣告公司也在這些國家工作。

indicator-ai-face-model = 想找人在視訊通話裡露臉。
    .why = 新聞報導提到，亞洲有些模特兒工作據信最後把人帶到詐騙園區。
    .doubt-1 = 網路商店也會找主持人做直播銷售。

indicator-openly-illicit-work = 貼文本身就在找人去騙別人。
    .why = 印尼外交部表示，現在有些徵人貼文公開找人做詐騙。
    .doubt-1 = 玩笑話、影視選角，或找人打擊詐騙的貼文，讀起來可能很像。

indicator-alabuga-programme = 貼文提到俄羅斯的阿拉布加（Alabuga）計畫。
    .why = 有報導說，一些女性被安排去組裝無人機。南非外交部隨後對這類工作發出提醒。
    .doubt-1 = 同一個經濟區裡的其他公司也會招募工程師和建築工人。
    .doubt-2 = 關於這個計畫的新聞和提醒，也會提到它的名字。

indicator-russia-work-study = 俄羅斯的半工半讀計畫。
    .why = 南非外交部提醒年輕人，留意由網紅推廣的國外計畫。
    .doubt-1 = 大學也會舉辦正當的交換計畫。

indicator-russia-civil-job = 在俄羅斯做非軍事工作，給獎金或護照。
    .why = 報導提到，有外國人應徵俄羅斯的非軍事工作，後來卻被安排簽了軍隊的合約。
    .doubt-1 = 俄羅斯的工廠、農場和建築公司也會合法從國外徵人。

indicator-paid-to-play = 工作只是玩遊戲或按按鍵。
    .why = 越南一家報紙提到，有一份工作說只要坐著玩遊戲就好。
    .doubt-1 = 遊戲公司會付錢請測試員，戰隊也會付薪水給選手。

indicator-online-gambling = 公司做的是線上賭博。
    .why = 菲律賓和印尼的報導提到，詐騙園區的招募與離岸賭博公司有關。
    .doubt-1 = 在很多國家，線上賭博公司有執照，也會合法徵人。

indicator-crypto-investment = 公司做的是加密貨幣、外匯或投資平台。
    .why = 巴西外交部和尼泊爾的報導指出，加密貨幣和交易類工作被當成誘餌。
    .doubt-1 = 這一行的銀行、券商和軟體公司在各地都會合法徵人。

indicator-desk-job-watched-country = 在專家關注的地方做辦公室或線上工作。
    .why = 印度、巴基斯坦和國際刑警組織都通報過，柬埔寨、寮國和緬甸的這類工作把人帶到詐騙園區。
    .doubt-1 = 這些國家的銀行、慈善團體、使館、旅館和軟體公司也會徵辦公室人員。

indicator-known-compound = 在被報導為「園區」的地點做辦公室或賭場工作。
    .why = 新聞媒體和監察團體指出，這個地點有詐騙工作。
    .doubt-1 = 商店、建築公司、旅館和學校也開在這些地方，而且場地會換主人。

indicator-thailand-sales-care = 外國人到泰國做銷售或客服。
    .why = 肯亞大使館表示，廣告裡說的泰國銷售和客服工作並不存在。
    .doubt-1 = 泰國的旅行社、商店和客服中心也會合法僱用外國員工。

indicator-uae-chat-work = 在阿聯酋做聊天工作。
    .why = Khaleej Times 報導過杜拜的聊天工作，員工沒達到目標就會被罰錢。
    .doubt-1 = 阿聯酋的商店、銀行和航空公司也有聊天客服。

indicator-workplace-told-later = 工作在哪個國家或城市，之後才說。
    .why = 台灣一項對這類貼文的研究和日本的一份公告都提到，有些工作只寫「海外」。
    .doubt-1 = 航運、援助和建築公司常在錄取後才分配地點。

indicator-unnamed-overseas = 海外高薪工作，沒說是哪個國家。
    .why = 台灣的一項研究和日本的一份公告都提到，有些高薪工作只寫「海外」。
    .doubt-1 = 在幾個國家都有工作的正當仲介，可能只在自己的網站上寫明國家。

indicator-new-hub = 在專家最近點名的地方做線上或賭場工作。
    .why = 國際刑警組織、聯合國和媒體報導都提到湄公河地區以外的新地點。
    .doubt-1 = 這些地方的銀行、航空公司和有執照的客服中心也會合法徵人。

indicator-informal-border-crossing = 人到了之後會被帶過邊境。
    .why = 泰國、越南和馬來西亞的報導提到，應徵的人在夜裡、搭船或走小路被帶過邊境。
    .doubt-1 = 有些海島和河邊的度假村只能搭船去。

indicator-onward-drive-to-border = 有司機把新來的人再載往邊境地區。
    .why = 報導提到，有人在曼谷下飛機後，又被車子載了幾個小時到邊境。
    .doubt-1 = 邊境城鎮的旅館、學校和慈善團體也會去機場接員工。

indicator-third-country-route = 路線要先經過第三個國家。
    .why = 菲律賓移民局通報過，有應徵的人經第三國被送往柬埔寨。
    .doubt-1 = 很多航班都有一般的轉機。

indicator-gateway-province = 第一段路通往邊境地區。
    .why = 中國和越南的報導提到，有人先被叫到邊境地區，再被帶過去。
    .doubt-1 = 邊境城鎮的旅館、農場、學校和貨運公司也會在當地接新員工。

indicator-interview-abroad = 面試和工作不在同一個國家。
    .why = 斯里蘭卡的一個專案小組提到，有人先在杜拜面試，再被送往緬甸。
    .doubt-1 = 航空公司和大企業有時會請應徵者搭機去參加徵才日。

indicator-pay-far-above-usual = 薪水是一般的好幾倍，卻不要求技能。
    .why = 美國聯邦調查局（FBI）和國際移民組織，都把「普通工作給很高的薪水」列為警訊。
    .doubt-1 = 寫的薪水可能是另一個國家的水準，不是貼文裡提到的國家。
    .doubt-2 = 加上佣金和小費，一般的薪水也會顯得很高。

indicator-easy-work-high-pay = 賣點是工作輕鬆、薪水又高。
    .why = 越南、泰國和香港的官員都提醒過，要留意承諾工作輕鬆、薪水高的貼文。
    .doubt-1 = 有些正當但愛誇口的業務徵才也這樣寫。

indicator-windfall-pay = 承諾幾天就能拿到一大筆錢。
    .why = 日本的報導引用過一些貼文，承諾去國外工作 5 天就給 100 萬日圓。
    .doubt-1 = 獎金、銷售額或公司規模的數字，讀起來可能很像。

indicator-pay-in-dollars-or-crypto = 薪水用美元或加密貨幣計算。
    .why = 印尼外交部通報過，有人被承諾到柬埔寨工作，領美元薪水。
    .doubt-1 = 船公司、慈善團體和很多合法雇主都用美元發薪。

indicator-advance-or-debts-cleared = 出發前先給現金，或公司幫忙還債。
    .why = 台灣一項研究查看了國外工作的貼文，發現有些會承諾預支現金或幫忙還債。
    .doubt-1 = 銀行和債務諮詢單位徵人時，也可能用到這些詞。

indicator-no-experience = 不需要經驗。
    .why = 越南的電視節目提到，有些工作機會說工作輕鬆，不要求技能。
    .doubt-1 = 很多普通工作都會訓練新手。

indicator-no-diploma = 不要求學歷。
    .why = 關於線上賭博徵人貼文的媒體報導說，這些貼文不要求文憑或成績。
    .doubt-1 = 很多普通工作都不要求學歷。

indicator-typing-test-only = 測試的技能只有打字速度。
    .why = 印度外交部提到，有些國外工作只有簡短的面試和打字測驗。
    .doubt-1 = 寫明雇主的文書和客服中心工作也會測打字。

indicator-passport-is-enough = 主要的要求就是有護照。
    .why = 關於線上賭博徵人貼文的媒體報導說，這些貼文要的是打字速度和護照。
    .doubt-1 = 船上或農場的工作可能只要證件，因為技能之前已經測過。

indicator-anyone-accepted = 國外的高薪工作，誰都收。
    .why = 日本的報導引用過一些國外高薪工作的貼文，不限年齡和性別。
    .doubt-1 = 農場和工廠的徵人計畫也歡迎各年齡層的男女。

indicator-telegram-contact = 用 Telegram 聯絡。
    .why = 韓國外交部和菲律賓官員都提到，有些國外工作是透過 Telegram 聯絡的。
    .doubt-1 = 在很多國家，合法雇主每天都用 Telegram。

indicator-messenger-only = 只能用通訊軟體聯絡招募方。
    .why = 香港警方提到，有些國外工作只留一個聊天帳號當聯絡方式。
    .doubt-1 = 波斯灣國家、印度和非洲的小型仲介和雇主，常常只留一個 WhatsApp 號碼。

indicator-bounty-per-recruit = 每帶來一個人，就給一筆錢。
    .why = 日本的報導引用過一些國外工作的貼文，同時也找介紹人，按人頭給錢。
    .doubt-1 = 很多公司都會發獎金給介紹人才的員工。

indicator-no-interview = 國外工作，沒有真正面試就錄取。
    .why = 印尼和巴西的官員提到，有人只在網路上簡單聊一下，很快就出發了。
    .doubt-1 = 季節性的農場計畫可能用抽籤或考試來安排人。

indicator-passport-held = 員工的護照由公司保管。
    .why = 國際勞工組織把扣留勞工的身分證件列為強迫勞動的警訊之一。
    .doubt-1 = 船上和一些旅遊公司會在員工同意後保管護照，用來辦理港口手續。

indicator-passport-scan-upfront = 還沒有合約，就要護照照片。
    .why = 尼泊爾的一份公告，把「簽約前先要護照」列為警訊之一。
    .doubt-1 = 有執照的仲介和波斯灣國家的雇主，常常要求應徵時附上護照影本。

indicator-passport-made-for-you = 招募方代辦護照或付護照的錢。
    .why = 印尼的一個部會提到，有人在匆忙出發前由別人辦好了護照。
    .doubt-1 = 有些合法的工作安置計畫會幫忙填護照表格，或借錢繳費。

indicator-fake-itinerary = 回程機票或訂房只是做做樣子。
    .why = 菲律賓移民局通報過，有應徵的人拿到假的回程機票和訂房紀錄。
    .doubt-1 = 徵訂票訂房人員的旅行社，也可能用到這些詞。

indicator-family-and-bank-details = 工作還沒開始，就要家人或銀行資料。
    .why = 韓國和日本的公告提醒，這些資料後來被用來向人施壓。
    .doubt-1 = 錄取之後，雇主需要緊急聯絡人和銀行帳戶。

indicator-contract-after-arrival = 出發前沒有書面合約。
    .why = 韓國的一間大使館建議把條件寫成書面；越南報導過有人沒有簽過合約。
    .doubt-1 = 有些雇主會在員工抵達後，再簽一份當地的合約。

indicator-tourist-visa-for-work = 拿觀光簽證入境去工作。
    .why = 很多國家的官員都通報過，有人被要求以遊客身分入境。
    .doubt-1 = 在一些波斯灣國家，雇主可以在員工入境後，合法把訪問簽證轉成工作簽證。

indicator-no-visa-needed = 對方說不需要簽證。
    .why = 菲律賓和韓國政府把「國外工作不用簽證」列為警訊。
    .doubt-1 = 本來就有權在某國工作的人不需要簽證。
    .doubt-2 = 船上的工作和遠距工作也可能不需要簽證。

indicator-agent-handles-all = 所有手續和費用都由招募方包辦。
    .why = 馬來西亞和印度的報導提到，仲介替應徵的人辦好了簽證、機票和旅館。
    .doubt-1 = 公道的雇主也會付簽證和機票錢，並幫忙辦手續。

indicator-ticket-paid = 招募方出機票錢。
    .why = 韓國和巴西的公告提到，有些工作機會先寄來機票，最後卻是詐騙工作。
    .doubt-1 = 公平招募的準則要求雇主付旅費，所以很多好工作也會這樣寫。

indicator-posing-as-tourist = 要人裝成遊客，或教人怎麼應付移民官。
    .why = 菲律賓移民局通報過，有應徵的人被要求裝成遊客，還被教了該怎麼說。
    .doubt-1 = 賣旅遊行程的公司也會幫遊客填表。

indicator-departure-within-days = 幾天之內就要出發。
    .why = 菲律賓、巴西和印尼的報導提到，錄取很快，馬上就出發。
    .doubt-1 = 船上、活動和短期建築工程也會急著用人。

indicator-upfront-fee = 工作還沒開始就要付錢。
    .why = 印度和肯亞的報導提到，應徵的人為這類工作付過錢給仲介。
    .doubt-1 = 有些國家允許有執照的仲介在簽約後收取有限的費用。

indicator-travel-cost-as-debt = 旅費或住宿費之後要向員工扣回。
    .why = FBI 和國際勞工組織提到，旅費變成了要靠工作來還的債。
    .doubt-1 = 有些合法的季節性計畫會先墊機票錢，再按書面約定分期扣回。

indicator-penalty-to-leave = 提早離開的人要付錢。
    .why = 人權團體和國際刑警組織通報過，有人要付錢才被允許離開。
    .doubt-1 = 在一些國家和行業，培訓合約裡的違約金是合法的。

indicator-fines-for-targets = 沒達到目標或違反規定要扣錢。
    .why = Khaleej Times 報導過，做聊天工作的人沒達到目標就被罰錢。
    .doubt-1 = 業務工作沒達到目標時，可能少發獎金，但不扣薪水。

indicator-free-room-and-board = 免費提供吃住。
    .why = 泰國就業廳提到，有些線上工作的貼文寫著提供吃住。
    .doubt-1 = 很多普通工作都供吃住。

indicator-closed-campus = 工作和住宿都在同一個封閉的地方。
    .why = 越南的報導和人權團體的報告提到，有些封閉的場所裡，人們工作和居住都在裡面。
    .doubt-1 = 工廠、礦場、學校和度假村也常讓員工住在院區內。

indicator-phone-not-allowed = 員工不能保留或使用自己的手機。
    .why = 韓國的一份公告和一名記者的描述提到，有些地方會收走員工的手機，或禁止使用。
    .doubt-1 = 銀行、晶片廠和客服中心也禁止在工作區用手機。

indicator-long-shifts = 辦公室工作，工時很長或幾乎沒有休假。
    .why = Khaleej Times 和尼泊爾的報導提到，這類工作一班要 12 小時以上。
    .doubt-1 = 保全、護理師、司機和工廠工人也會合法輪長班，並有休假日。

indicator-not-a-scam-denial = 貼文自己保證內容誠實可靠。
    .why = 台灣的一項研究和日本的報導發現，這類貼文會自己保證誠實、安全。
    .doubt-1 = 正當的招募方被問到是不是真的時，也可能這樣說。

indicator-legal-claim = 貼文一再強調工作合法或真實。
    .why = 泰國公共電視台報導過，有個網頁模仿政府機關，還保證簽證合法。
    .doubt-1 = 在騙局很多的地方，招募方也常會說自己是真的。

indicator-delete-chat = 要人刪除聊天紀錄。
    .why = 中國一家地方報紙報導過，一名應徵者被要求刪掉和聯絡人的所有聊天紀錄。
    .doubt-1 = 軟體和內容審核工作的任務裡，可能就有刪除訊息。

indicator-family-not-told = 要人不要告訴家人或朋友。
    .why = 賴比瑞亞、奈及利亞和越南的報導提到，應徵的人被要求對這份工作保密。
    .doubt-1 = 保密徵才可能會請應徵者不要把雇主的事說出去。

indicator-limited-slots = 名額不多，催人馬上決定。
    .why = 泰國和台灣的報導引用過一些貼文，用「名額有限」來催人。
    .doubt-1 = 很多普通的貼文也會催人快點回覆。

indicator-employer-withheld = 不說公司的名字。
    .why = 香港反詐騙協調中心把「國外工作沒寫清楚雇主」列為警訊。
    .doubt-1 = 人力仲介常常要先談過一次，才會說出客戶的名字。

indicator-vague-computer-work = 簡單的電腦或聊天工作，沒寫清楚做什麼。
    .why = 韓國和 FBI 的公告，把國外含糊或簡單的電腦工作列為警訊。
    .doubt-1 = 正當雇主的短貼文也可能沒寫工作內容。

indicator-foreign-firm = 雇主只寫了是哪一類公司。
    .why = 印尼的報導提到，有些公司只被稱作外商、投資或 IT 公司。
    .doubt-1 = 人力仲介一開始也常常不寫正當客戶的名字。

indicator-aimed-at-debtors = 貼文專找欠債或有困難的人。
    .why = 台灣一項研究查看了國外工作的貼文，發現很多是寫給欠債或帳戶被凍結的人看的。
    .doubt-1 = 慈善團體和債務諮詢單位徵人時，也可能用到這些詞。

indicator-narrow-age-or-looks = 國外工作，要找年輕或漂亮的女性。
    .why = 南非外交部提醒過，要留意只找年輕女性的國外工作。
    .doubt-1 = 在一些國家，商店、旅館和空服員的徵人貼文仍會寫明性別、年齡和外貌。

indicator-minors-accepted = 國外工作，未滿 18 歲也收。
    .why = 關於詐騙園區的報導提到，被招去的人裡有未成年人，最小的 15 歲。
    .doubt-1 = 交換和訓練計畫也會合法接受未滿 18 歲的人。

indicator-students-holiday = 找學生或剛畢業的人去國外做假期打工。
    .why = 中國的一篇報導提到，一名學生找假期打工，後來在緬甸附近失蹤。
    .doubt-1 = 知名的交換、打工和旅行計畫也會在假期找學生。

combination-desk-job-with-typing-test = 印度外交部提到過這樣的工作機會：在泰國、寮國或柬埔寨做辦公室工作，還要測打字。
combination-typing-test-and-short-interview = 印度外交部提到過這樣的工作機會：簡單面試，還要測打字。
combination-desk-job-on-visit-visa = 孟加拉、巴基斯坦、尼泊爾和斯里蘭卡都有報導提到這樣的工作機會：做電腦或客服中心工作，拿的卻是訪問簽證。
combination-customer-service-by-messenger = 菲律賓移民單位通報過這樣的工作機會：在柬埔寨或寮國做客服或資料輸入，用通訊軟體聯絡。
combination-customer-service-as-tourist = 菲律賓移民局通報過這樣的工作機會：去國外當客服，卻以遊客身分出境。
combination-thailand-work-with-fee = 肯亞和烏干達都有報導提到這樣的工作機會：在泰國做銷售或客服，要付費或拿觀光簽證。
combination-high-pay-travel-and-board = FBI 通報過這樣的工作機會：做電腦工作，薪水很高，旅費全包，還免費提供吃住。
combination-chat-work-in-the-emirates = Khaleej Times 報導過這樣的工作機會：在阿聯酋做聊天工作，要測打字，住宿免費。
combination-easy-work-no-experience = 香港保安局通報過這樣的國外工作機會：工作輕鬆、薪水高、不需要經驗，旅費全包。
combination-simple-work-high-income = 韓國外交部通報過這樣的工作機會：簡單的電腦工作，收入高，旅費全包。
combination-short-work-for-anyone = 日本有關單位通報過這樣的工作機會：賺錢快、誰都能做，不說地點或用通訊軟體聯絡。
combination-debts-and-advance = 台灣有報導提到這樣的工作機會：找欠債的人，承諾預支現金或保證誠實，還包機票。
combination-light-work-over-the-border = 越南警方通報過這樣的工作機會：工作輕鬆、薪水高，用通訊軟體聯絡，還要過邊境。
combination-call-centre-with-fast-departure = 巴西外交部通報過這樣的工作機會：做客服中心或加密貨幣工作，旅費全包，錄取特別快。
combination-foreign-firm-typing-and-passport = 印尼媒體報導過這樣的工作機會：內容含糊的線上工作，不要求學歷，要會打字、有護照。
combination-alabuga-for-young-women = 南非外交部通報過這樣的工作機會：俄羅斯的計畫，找年輕女性，機票免費。
combination-civil-job-in-russia = 多家媒體報導過這樣的工作機會：在俄羅斯做非軍事工作，給獎金，但要付費或很晚才給合約。
combination-casting-in-thailand = 中國媒體報導過這樣的工作機會：去泰國當演員或模特兒，用通訊軟體聯絡，旅費全包或突然就要出發。
combination-face-for-video-calls = 新聞媒體報導過這樣的工作機會：找人在視訊通話裡露臉，看重外貌，用通訊軟體聯絡。
combination-admin-in-a-neighbouring-country = 泰國勞動部通報過這樣的工作機會：到邊境另一邊做線上行政，輕鬆高薪，住宿免費。
combination-no-way-to-check-the-employer = 南非有關單位通報過這樣的工作機會：旅費和住宿全包，卻不說雇主是誰，只留通訊軟體。
combination-high-pay-for-work-that-pays-little = 聯合國移民機構通報過這樣的工作機會：普通工作給很高的薪水，還幫忙安排行程。
combination-nameless-firm-with-paid-trip = 印尼大使館通報過這樣的工作機會：不說名字的公司，薪水高，包旅費或住宿，在柬埔寨做辦公室工作。
combination-job-by-way-of-the-border = 中國媒體報導過這樣的假期打工：第一步是別人出錢，要人先去邊境地區。
combination-interview-abroad-on-visit-visa = 斯里蘭卡國防部通報過這樣的辦公室工作：在另一個國家面試，拿訪問簽證。
combination-online-work-in-a-new-hub = 非洲和秘魯都有報導提到這樣的工作機會：在新出現的地點做線上或賭場工作，機票全包。

tip-told-to-say-tourist = 如果對方要你說自己是遊客，先停一下，問問自己國家的出入境單位。
tip-led-through-another-country = 如果機票要經過一個你不會去工作的國家，出發前先問清楚原因。
tip-driven-on-from-bangkok = 如果有司機從曼谷把你往邊境載，你還是可以回頭，也可以打電話找人。
tip-place-changes = 如果你答應之後工作地點變了，就把它當成一個新的工作機會，重新查一遍。
tip-small-path-over-the-border = 如果要你搭船、在夜裡或走小路過邊境，就不要再往前走。
tip-told-to-delete-messages = 如果對方要你刪除訊息，把訊息留著，給你信任的人看。
tip-family-must-not-know = 如果對方要你別告訴家裡的人，出發前先找個人說一聲。
tip-no-written-terms = 如果對方什麼書面的都不給，在付錢或出發前，先要一份你看得懂的合約。
tip-travel-with-strangers = 如果要你和陌生人假裝成朋友一起出行，先問問自己國家的出入境單位。
tip-phone-handed-over = 如果到了之後對方要你的手機或護照，你可以不給。
tip-fee-before-travel = 如果還沒有合約就要你付錢，先問問勞動部門可不可以這樣做。
tip-contract-in-another-language = 如果合約用的是你看不懂的語言，簽名前先請人念給你聽、講給你聽。
