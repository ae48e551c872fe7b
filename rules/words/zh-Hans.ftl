### What a reader is told of each sign, in Simplified Chinese (简体中文).
### Translated by machine. No native speaker has reviewed these words yet.

indicator-overseas-customer-service = 工作是在国外做客服或聊天。
    .why = 一些国家的政府指出，有人被许诺的正是这类工作。
    .doubt-1 = 大公司也会合法招聘会各种语言的人，到国外做客服。

indicator-overseas-digital-sales = 工作是在国外做网络销售、营销或 IT。
    .why = 印度外交部指出，在泰国做网络销售和营销的工作被用作诱饵。
    .doubt-1 = 很多合法的公司都会从国外招营销和 IT 人员。

indicator-overseas-typist = 工作是在国外打字或录入数据。
    .why = 印度和菲律宾的报道提到，有些国外打字和数据录入的工作，最后把人带到了诈骗园区。
    .doubt-1 = 海湾国家的公司也会合法招聘外国文员。

indicator-overseas-translator = 在国外做轻松的翻译，不要求受过训练。
    .why = 日本驻泰国大使馆和韩国的通告都把国外的轻松翻译工作称为诱饵。
    .doubt-1 = 旅游和活动公司有时也会招会两种语言的新手。

indicator-border-casino-work = 在专家关注的地方做赌场或度假村的工作。
    .why = 泰国外交部和马来西亚的报道提到，边境城镇的赌场和度假村工作被用作诱饵。
    .doubt-1 = 这些国家有牌照的赌场和酒店也会合法招人。

indicator-overseas-modelling = 在泰国或周边国家当模特或演员。
    .why = 新闻报道过，接到泰国的工作邀请后，一名演员被带过边境，还有一名模特失踪。
    .doubt-1 = 知名的影视、时尚和广告公司也在这些国家开展工作。

indicator-ai-face-model = 想找人在视频通话里露脸。
    .why = 新闻报道提到，亚洲有些模特工作据信最后把人带到了诈骗园区。
    .doubt-1 = 网店也会招主播做直播带货。

indicator-openly-illicit-work = 帖子本身就在找人去骗别人。
    .why = 印度尼西亚外交部表示，现在有些招聘帖公开找人做诈骗。
    .doubt-1 = 开玩笑的话、影视选角，或招人打击诈骗的帖子，读起来可能很像。

indicator-alabuga-programme = 帖子提到了俄罗斯的阿拉布加（Alabuga）项目。
    .why = 有报道说，一些女性被安排去组装无人机。南非外交部随后对这类招聘发出了提醒。
    .doubt-1 = 同一个经济区里的其他公司也会招工程师和建筑工人。
    .doubt-2 = 关于这个项目的新闻和提醒也会提到它的名字。

indicator-russia-work-study = 俄罗斯的半工半读项目。
    .why = 南非外交部提醒年轻人留意由网红推广的国外项目。
    .doubt-1 = 大学也会举办正规的交流项目。

indicator-russia-civil-job = 在俄罗斯做非军事工作，给奖金或护照。
    .why = 报道提到，有外国人应聘俄罗斯的非军事工作，后来却被安排签了军队合同。
    .doubt-1 = 俄罗斯的工厂、农场和建筑公司也会合法地从国外招人。

indicator-paid-to-play = 工作只是玩游戏或按按键。
    .why = 越南一家报纸提到，有一份工作说只要坐着玩游戏就行。
    .doubt-1 = 游戏公司会花钱请测试员，战队也会给选手发工资。

indicator-online-gambling = 公司做的是网络博彩。
    .why = 菲律宾和印度尼西亚的报道提到，诈骗园区的招人与离岸博彩公司有关。
    .doubt-1 = 在很多国家，网络博彩公司有牌照，也会合法招人。

indicator-crypto-investment = 公司做的是加密货币、外汇或投资平台。
    .why = 巴西外交部和尼泊尔的报道指出，加密货币和交易类工作被用作诱饵。
    .doubt-1 = 这一行的银行、券商和软件公司在各地都会合法招人。

indicator-desk-job-watched-country = 在专家关注的地方做办公室或线上工作。
    .why = 印度、巴基斯坦和国际刑警组织都通报过，柬埔寨、老挝和缅甸的这类工作把人带到了诈骗园区。
    .doubt-1 = 这些国家的银行、慈善机构、使馆、酒店和软件公司也会招办公室人员。

indicator-known-compound = 在被报道为“园区”的地点做办公室或赌场工作。
    .why = 新闻媒体和监测机构指出，这个地点有诈骗工作。
    .doubt-1 = 商店、建筑公司、酒店和学校也开在这些地方，而且场地会换主人。

indicator-thailand-sales-care = 外国人到泰国做销售或客服。
    .why = 肯尼亚大使馆表示，广告里说的泰国销售和客服工作并不存在。
    .doubt-1 = 泰国的旅行社、商店和呼叫中心也会合法招聘外国员工。

indicator-uae-chat-work = 在阿联酋做聊天工作。
    .why = Khaleej Times 报道过迪拜的聊天工作，员工没完成指标就会被罚款。
    .doubt-1 = 阿联酋的商店、银行和航空公司也有聊天客服。

indicator-workplace-told-later = 工作在哪个国家或城市，要以后才说。
    .why = 台湾一项对这类帖子的研究和日本的一份通告都提到，有些工作只写“海外”。
    .doubt-1 = 航运、援助和建筑公司常常在录用后才分配地点。

indicator-unnamed-overseas = 海外高薪工作，没说是哪个国家。
    .why = 台湾的一项研究和日本的一份通告都提到，有些高薪工作只写“海外”。
    .doubt-1 = 在几个国家都有工作的正规中介，可能只在自己的网站上写明国家。

indicator-new-hub = 在专家最近点名的地方做线上或赌场工作。
    .why = 国际刑警组织、联合国和媒体报道都提到了湄公河地区以外的新地点。
    .doubt-1 = 这些地方的银行、航空公司和有牌照的呼叫中心也会合法招人。

indicator-informal-border-crossing = 人到达后会被带过边境。
    .why = 泰国、越南和马来西亚的报道提到，应聘的人在夜里、坐船或走小路被带过边境。
    .doubt-1 = 有些海岛和河边的度假村只能坐船去。

indicator-onward-drive-to-border = 有司机把新来的人接着送往边境地区。
    .why = 报道提到，有人在曼谷下飞机后，又被车载了几个小时到边境。
    .doubt-1 = 边境城镇的酒店、学校和慈善机构也会去机场接员工。

indicator-third-country-route = 路线要先经过第三个国家。
    .why = 菲律宾移民局通报过，有应聘的人经第三国被送往柬埔寨。
    .doubt-1 = 很多航班都有普通的中转。

indicator-gateway-province = 第一段路通往边境地区。
    .why = 中国和越南的报道提到，有人先被叫到边境地区，再被带过去。
    .doubt-1 = 边境城镇的酒店、农场、学校和运输公司也会在当地接新员工。

indicator-interview-abroad = 面试和工作不在同一个国家。
    .why = 斯里兰卡的一个专案组提到，有人先在迪拜面试，再被送往缅甸。
    .doubt-1 = 航空公司和大企业有时会请应聘者飞去参加招聘日。

indicator-pay-far-above-usual = 薪资是一般水平的几倍，却不要求技能。
    .why = 美国联邦调查局（FBI）和国际移民组织都把“普通工作给很高的薪资”列为警示信号。
    .doubt-1 = 写的薪资可能是另一个国家的水平，不是帖子里提到的国家。
    .doubt-2 = 加上提成和小费，普通薪资也会显得很高。

indicator-easy-work-high-pay = 卖点是活轻松、钱又多。
    .why = 越南、泰国和香港的官员都提醒过，要留意许诺活轻松、薪资高的帖子。
    .doubt-1 = 有些正规但爱夸口的销售招聘也这样写。

indicator-windfall-pay = 许诺几天就能拿到一大笔钱。
    .why = 日本的报道引用过一些帖子，许诺去国外工作 5 天就给 100 万日元。
    .doubt-1 = 奖金、销售额或公司规模的数字，读起来可能很像。

indicator-pay-in-dollars-or-crypto = 薪资用美元或加密货币来算。
    .why = 印度尼西亚外交部通报过，有人被许诺到柬埔寨工作，拿美元薪资。
    .doubt-1 = 船运公司、慈善机构和很多合法雇主都用美元发薪。

indicator-advance-or-debts-cleared = 出发前先给现金，或公司帮忙还债。
    .why = 台湾一项研究查看了国外工作的帖子，发现有些会许诺预支现金或帮忙还债。
    .doubt-1 = 银行和债务咨询机构招人时，也可能用到这些词。

indicator-no-experience = 不需要经验。
    .why = 越南的电视节目提到，有些招聘说工作轻松，不要求技能。
    .doubt-1 = 很多普通工作都会培训新手。

indicator-no-diploma = 不要求学历。
    .why = 关于网络博彩招聘帖的媒体报道说，这些帖子不要求文凭或成绩。
    .doubt-1 = 很多普通工作都不要求学历。

indicator-typing-test-only = 测试的技能只是打字速度。
    .why = 印度外交部提到，有些国外工作只有简短的面试和打字测试。
    .doubt-1 = 写明雇主的文员和呼叫中心工作也会测打字。

indicator-passport-is-enough = 主要的要求就是有护照。
    .why = 关于网络博彩招聘帖的媒体报道说，这些帖子要的是打字速度和护照。
    .doubt-1 = 船上或农场的工作可能只要证件，因为技能之前已经考过。

indicator-anyone-accepted = 国外的高薪工作，谁都收。
    .why = 日本的报道引用过一些国外高薪工作的帖子，不限年龄和性别。
    .doubt-1 = 农场和工厂的招工项目也欢迎各年龄段的男女。

indicator-telegram-contact = 用 Telegram 联系。
    .why = 韩国外交部和菲律宾官员都提到，有些国外工作是通过 Telegram 联系的。
    .doubt-1 = 在很多国家，合法雇主每天都用 Telegram。

indicator-messenger-only = 只能用聊天软件联系招聘方。
    .why = 香港警方提到，有些国外工作只留一个聊天账号作联系方式。
    .doubt-1 = 海湾国家、印度和非洲的小中介和雇主，常常只留一个 WhatsApp 号码。

indicator-bounty-per-recruit = 每带来一个人，就给一笔钱。
    .why = 日本的报道引用过一些国外工作的帖子，同时也招介绍人，按人头给钱。
    .doubt-1 = 很多公司都会给内部推荐的员工发奖金。

indicator-no-interview = 国外工作，没有真正的面试就录用。
    .why = 印度尼西亚和巴西的官员提到，有人只在网上简单聊几句，很快就出发了。
    .doubt-1 = 季节性的农场项目可能通过抽签或考试来安排人。

indicator-passport-held = 员工的护照由公司保管。
    .why = 国际劳工组织把扣留劳动者的身份证件列为强迫劳动的信号之一。
    .doubt-1 = 船上和一些旅游公司会在员工同意后保管护照，用来办理港口手续。

indicator-passport-scan-upfront = 还没有合同，就要护照照片。
    .why = 尼泊尔的一份公告把“签合同之前先要护照”列为信号之一。
    .doubt-1 = 有牌照的中介和海湾国家的雇主，常常要求申请时附上护照复印件。

indicator-passport-made-for-you = 招聘方代办护照或出护照的钱。
    .why = 印度尼西亚的一个部提到，有人在匆忙出发前由别人办好了护照。
    .doubt-1 = 有些合法的劳务项目会帮忙填护照表格，或借钱交费。

indicator-fake-itinerary = 回程票或酒店预订只是做样子。
    .why = 菲律宾移民局通报过，有应聘的人拿到假的回程票和酒店预订。
    .doubt-1 = 招订票订房人员的旅行社，也可能用到这些词。

indicator-family-and-bank-details = 工作还没开始，就要家人或银行信息。
    .why = 韩国和日本的通告提醒，这些信息后来被用来向人施压。
    .doubt-1 = 录用之后，雇主需要紧急联系人和银行账户。

indicator-contract-after-arrival = 出发前没有书面合同。
    .why = 韩国的一家大使馆建议把条件写成书面；越南报道过有人没有签过合同。
    .doubt-1 = 有些雇主会在员工到达后，再签一份当地的合同。

indicator-tourist-visa-for-work = 拿旅游签证入境去工作。
    .why = 很多国家的官员都通报过，有人被要求以游客身份入境。
    .doubt-1 = 在一些海湾国家，雇主可以在员工入境后，合法地把访问签证转成工作签证。

indicator-no-visa-needed = 招聘信息说不需要签证。
    .why = 菲律宾和韩国政府把“国外工作不用签证”列为警示信号。
    .doubt-1 = 本来就有权在某国工作的人不需要签证。
    .doubt-2 = 船上的工作和远程工作也可能不需要签证。

indicator-agent-handles-all = 所有手续和费用都由招聘方包办。
    .why = 马来西亚和印度的报道提到，中介替应聘的人办好了签证、机票和酒店。
    .doubt-1 = 规范的雇主也会付签证和机票钱，并帮忙办手续。

indicator-ticket-paid = 招聘方出机票钱。
    .why = 韩国和巴西的通告提到，有些招聘先寄来机票，最后却是诈骗工作。
    .doubt-1 = 公平招聘的准则要求雇主付路费，所以很多好工作也会这样写。

indicator-posing-as-tourist = 让出行的人装成游客，或教怎样应付边检。
    .why = 菲律宾移民局通报过，有应聘的人被要求装成游客，还被教了该怎么说。
    .doubt-1 = 卖旅游产品的公司也会帮游客填表。

indicator-departure-within-days = 几天之内就要出发。
    .why = 菲律宾、巴西和印度尼西亚的报道提到，录用很快，马上就出发。
    .doubt-1 = 船上、活动和短期建筑项目也会急着用人。

indicator-upfront-fee = 工作还没开始就要交钱。
    .why = 印度和肯尼亚的报道提到，应聘的人为这类工作向中介交过钱。
    .doubt-1 = 有些国家允许有牌照的中介在签合同后收取有限的费用。

indicator-travel-cost-as-debt = 路费或住宿费以后要从员工身上扣回。
    .why = FBI 和国际劳工组织提到，路费变成了要靠干活来还的债。
    .doubt-1 = 有些合法的季节性项目会先垫机票钱，再按书面约定分期扣回。

indicator-penalty-to-leave = 提前离开的人要付钱。
    .why = 人权团体和国际刑警组织通报过，有人要付钱才被允许离开。
    .doubt-1 = 在一些国家和行业，培训协议里的违约金是合法的。

indicator-fines-for-targets = 没完成指标或违反规定要扣钱。
    .why = Khaleej Times 报道过，做聊天工作的人没完成指标就被罚款。
    .doubt-1 = 销售工作没完成指标时，可能少发奖金，但不扣工资。

indicator-free-room-and-board = 包吃包住。
    .why = 泰国就业厅提到，有些线上工作的帖子写着提供吃住。
    .doubt-1 = 很多普通工作都包吃住。

indicator-closed-campus = 工作和住宿都在同一个封闭的地方。
    .why = 越南的报道和人权团体的报告提到，有些封闭的场所里，人们吃住和工作都在里面。
    .doubt-1 = 工厂、矿场、学校和度假村也常让员工住在院内。

indicator-phone-not-allowed = 员工不能保留或使用自己的手机。
    .why = 韩国的一份通告和一名记者的记述提到，有些地方会收走员工的手机，或禁止使用。
    .doubt-1 = 银行、芯片厂和呼叫中心也禁止在工作区用手机。

indicator-long-shifts = 办公室工作，班很长或几乎没有休息日。
    .why = Khaleej Times 和尼泊尔的报道提到，这类工作一班要 12 小时以上。
    .doubt-1 = 保安、护士、司机和工厂工人也会合法地上长班，并有休息日。

indicator-not-a-scam-denial = 帖子自己保证内容诚实可靠。
    .why = 台湾的一项研究和日本的报道发现，这类帖子会自己保证诚实、安全。
    .doubt-1 = 正规的招聘方被问到是不是真的时，也可能这样说。

indicator-legal-claim = 帖子一再强调工作合法或真实。
    .why = 泰国公共电视台报道过，有个网页模仿政府机构，还保证签证合法。
    .doubt-1 = 在骗局很多的地方，招聘方也常会说自己是真的。

indicator-delete-chat = 让人删除聊天记录。
    .why = 中国一家地方报纸报道过，一名应聘者被要求删掉和联系人的所有聊天记录。
    .doubt-1 = 软件和内容审核工作的任务里，可能就有删除消息。

indicator-family-not-told = 让人不要告诉家人或朋友。
    .why = 利比里亚、尼日利亚和越南的报道提到，应聘的人被要求对这份工作保密。
    .doubt-1 = 保密招聘可能会请应聘者不要外传雇主的情况。

indicator-limited-slots = 名额不多，催人马上决定。
    .why = 泰国和台湾的报道引用过一些帖子，用“名额有限”来催人。
    .doubt-1 = 很多普通的帖子也会催人快点回复。

indicator-employer-withheld = 不说公司的名字。
    .why = 香港反诈骗协调中心把“国外工作没有写清雇主”列为警示信号。
    .doubt-1 = 招聘中介常常要先聊过一次，才会说出客户的名字。

indicator-vague-computer-work = 简单的电脑或聊天工作，没写清做什么。
    .why = 韩国和 FBI 的通告把国外含糊或简单的电脑工作列为警示信号。
    .doubt-1 = 正规雇主的短帖子也可能没写工作内容。

indicator-foreign-firm = 雇主只写了是哪一类公司。
    .why = 印度尼西亚的报道提到，有些公司只被称作外资、投资或 IT 公司。
    .doubt-1 = 招聘中介一开始也常常不写正规客户的名字。

indicator-aimed-at-debtors = 帖子专找欠债或有困难的人。
    .why = 台湾一项研究查看了国外工作的帖子，发现很多是写给欠债或账户被冻结的人看的。
    .doubt-1 = 慈善机构和债务咨询机构招人时，也可能用到这些词。

indicator-narrow-age-or-looks = 国外工作，要找年轻或漂亮的女性。
    .why = 南非外交部提醒过，要留意只招年轻女性的国外工作。
    .doubt-1 = 在一些国家，商店、酒店和空乘的招聘仍会写明性别、年龄和外貌。

indicator-minors-accepted = 国外工作，不满 18 岁也收。
    .why = 关于诈骗园区的报道提到，被招去的人里有未成年人，最小的 15 岁。
    .doubt-1 = 交流和培训项目也会合法地接收不满 18 岁的人。

indicator-students-holiday = 面向学生或刚毕业的人的国外假期工。
    .why = 中国的一篇报道提到，一名学生找假期工，后来在缅甸附近失踪。
    .doubt-1 = 知名的交流、打工和旅行项目也会在假期招学生。

combination-desk-job-with-typing-test = 印度外交部提到过这样的招聘：在泰国、老挝或柬埔寨做办公室工作，还要测打字。
combination-typing-test-and-short-interview = 印度外交部提到过这样的招聘：简单面试，还要测打字。
combination-desk-job-on-visit-visa = 孟加拉国、巴基斯坦、尼泊尔和斯里兰卡都有报道提到这样的招聘：做电脑或呼叫中心工作，拿的却是访问签证。
combination-customer-service-by-messenger = 菲律宾移民部门通报过这样的招聘：在柬埔寨或老挝做客服或数据录入，用聊天软件联系。
combination-customer-service-as-tourist = 菲律宾移民局通报过这样的招聘：去国外做客服，却以游客身份出境。
combination-thailand-work-with-fee = 肯尼亚和乌干达都有报道提到这样的招聘：在泰国做销售或客服，要交费或拿旅游签证。
combination-high-pay-travel-and-board = FBI 通报过这样的招聘：做电脑工作，薪资很高，路费全包，还包吃住。
combination-chat-work-in-the-emirates = Khaleej Times 报道过这样的招聘：在阿联酋做聊天工作，要测打字，住宿免费。
combination-easy-work-no-experience = 香港保安局通报过这样的国外招聘：工作轻松、薪资高、不需要经验，路费全包。
combination-simple-work-high-income = 韩国外交部通报过这样的招聘：简单的电脑工作，收入高，路费全包。
combination-short-work-for-anyone = 日本有关部门通报过这样的招聘：来钱快、谁都能做，不说地点或用聊天软件联系。
combination-debts-and-advance = 台湾有报道提到这样的招聘：面向欠债的人，许诺预支现金或保证诚实，还包机票。
combination-light-work-over-the-border = 越南警方通报过这样的招聘：活轻松、薪资高，用聊天软件联系，还要过边境。
combination-call-centre-with-fast-departure = 巴西外交部通报过这样的招聘：做呼叫中心或加密货币工作，路费全包，录用特别快。
combination-foreign-firm-typing-and-passport = 印度尼西亚媒体报道过这样的招聘：内容含糊的线上工作，不要求学历，要会打字、有护照。
combination-alabuga-for-young-women = 南非外交部通报过这样的招聘：俄罗斯的项目，面向年轻女性，机票免费。
combination-civil-job-in-russia = 多家媒体报道过这样的招聘：在俄罗斯做非军事工作，给奖金，但要交费或很晚才给合同。
combination-casting-in-thailand = 中国媒体报道过这样的招聘：去泰国当演员或模特，用聊天软件联系，旅费全包或突然就要出发。
combination-face-for-video-calls = 新闻媒体报道过这样的招聘：找人在视频通话里露脸，看重外貌，用聊天软件联系。
combination-admin-in-a-neighbouring-country = 泰国劳工部通报过这样的招聘：到边境另一边做线上行政，轻松高薪，住宿免费。
combination-no-way-to-check-the-employer = 南非有关部门通报过这样的招聘：路费和住宿全包，却不说雇主是谁，只留聊天软件。
combination-high-pay-for-work-that-pays-little = 联合国移民机构通报过这样的招聘：普通工作给很高的薪资，还帮忙安排出行。
combination-nameless-firm-with-paid-trip = 印度尼西亚大使馆通报过这样的招聘：不说名字的公司，薪资高，包路费或住宿，在柬埔寨做办公室工作。
combination-job-by-way-of-the-border = 中国媒体报道过这样的假期工：第一步是别人出钱，让人先去边境地区。
combination-interview-abroad-on-visit-visa = 斯里兰卡国防部通报过这样的办公室工作：在另一个国家面试，拿访问签证。
combination-online-work-in-a-new-hub = 非洲和秘鲁都有报道提到这样的招聘：在新出现的地点做线上或赌场工作，机票全包。

tip-told-to-say-tourist = 如果对方让你说自己是游客，先停一停，问问自己国家的出入境部门。
tip-led-through-another-country = 如果机票要经过一个你不会去工作的国家，出发前先问清原因。
tip-driven-on-from-bangkok = 如果有司机从曼谷把你往边境送，你仍然可以掉头，也可以打电话找人。
tip-place-changes = 如果你答应之后工作地点变了，就把它当成一份新工作，重新查一遍。
tip-small-path-over-the-border = 如果要你坐船、在夜里或走小路过边境，就不要再往前走。
tip-told-to-delete-messages = 如果对方让你删除消息，把消息留着，给你信任的人看。
tip-family-must-not-know = 如果对方让你别告诉家里人，出发前先找个人说一声。
tip-no-written-terms = 如果对方什么书面的都不给，在付钱或出发前，先要一份你看得懂的合同。
tip-travel-with-strangers = 如果要你和陌生人假装成朋友一起出行，先问问自己国家的出入境部门。
tip-phone-handed-over = 如果到了之后对方要你的手机或护照，你可以不给。
tip-fee-before-travel = 如果还没有合同就要你交钱，先问问劳动部门是否允许这样做。
tip-contract-in-another-language = 如果合同用的是你看不懂的语言，签字前先请人念给你听、讲给你听。
