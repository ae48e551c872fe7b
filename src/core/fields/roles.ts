/** English words for whoever does a job, also as the ends of others. */
const english = `developer|engineer|manager|assistant|technician|supervisor|coordinator|officer|operator|accountant|receptionist|cashier|driver|cleaner|waiter|waitress|teacher|tutor|nurse|caregiver|designer|analyst|consultant|specialist|executive
|director|administrator|representative|clerk|secretary|intern|trainee|helper|worker|mechanic|electrician|plumber|welder|carpenter|mason|barista|chef|baker|pharmacist|therapist|programmer|tester|recruiter|cook|guard|rider|packer
|picker|tailor|gardener|housekeeper|nanny|editor|writer|translator|interpreter|lecturer|instructor|trainer|machinist|fitter|bartender|attendant|labou?rer|dentist|physician|architect|sales(?:person|man|woman)|storekeeper|janitor
|lawyer|paralegal|stylist|hairdresser|butcher|porter|steward|stewardess|painter|seamstress|hostess|estimator|surveyor|foreman|technologist|apprentice|associate|team lead|tech lead|team leader|team member|crew member|bookkeeper
|planner|buyer|merchandiser|coach|courier|loader|roofer|plasterer|tiler|scaffolder|installer|inspector|auditor|controller|strategist|copywriter|photographer|videographer|animator|illustrator|scientist|researcher|chemist|biologist
|veterinarian|midwife|paramedic|counsell?or|psychologist|librarian|economist|actuary|underwriter|dispatcher|scheduler|producer|moderator|operative|handyman|caretaker|concierge|valet|dishwasher|lifeguard|pilot|sailor|seaman|rigger
|driller|fabricator|turner|boilermaker|upholsterer|farmhand|typist|telemarketer|telecaller|promoter|professor|superintendent|advis[eo]r|apprenticeship|internship|fresher|salesforce`;
/** Such words of languages that part words by spaces. */
const apart = `asistente|auxiliar|ayudante|vendedora?|vendedor/a|cajer[oa]|cociner[oa]|meser[oa]|camarer[oa]|enfermer[oa]|profesora?|ingenier[oa]|técnic[oa]|contadora?|chofer|conductora?|operari[oa]|encargad[oa]|gerente|recepcionista
|programadora?|desarrolladora?|analista|diseñadora?|practicante|atendente|assistente|vendedora?|motorista|professora?|engenheir[oa]|estagiári[oa]|estágio|cozinheir[oa]|aide|agent|assistante|vendeu(?:r|se)|serveu(?:r|se)
|infirmi(?:er|ère)|ingénieur|technicien(?:ne)?|comptable|chauffeur|cuisini(?:er|ère)|responsable|stagiaire|commercial|conseill(?:er|ère)|kasir|sopir|pengemudi|perawat|guru|staf|staff|sales|admin|operator|pramuniaga|jurumasak
|pembantu|kerani|juruteknik|jurutera|pemandu|pengurus|nhân viên|kế toán|kỹ sư|trưởng phòng|giáo viên|lập trình viên|thực tập sinh|công nhân|lái xe|phụ bếp|karani|dereva|mwalimu|muuguzi|fundi|mhasibu|менеджер|продавец|водитель
|инженер|бухгалтер|повар|кассир|администратор|специалист|оператор|медсестра|учитель|программист|слесарь|электрик|сварщик|مهندس|محاسب|مدير|سائق|موظف|ممرضة?|معلمة?|فني|مندوب|مبرمج|عامل|طباخ|repartidora?|mozo|albañil|electricista
|soldadora?|mecánic[oa]|fontaner[oa]|plomero|carpinter[oa]|vigilante|secretari[oa]|administrativ[oa]|ejecutiv[oa]|asesora?|coordinadora?|supervisora?|jef[ea]|abogad[oa]|médic[oa]|farmacéutic[oa]|psicólog[oa]|arquitect[oa]|peón
|montadora?|torner[oa]|panader[oa]|jardiner[oa]|niñera|teleoperadora?|dependient[ea]|becari[oa]|ajudante|operadora?|balconista|repositora?|pedreiro|eletricista|mecânic[oa]|encanador|pintora?|porteir[oa]|zeladora?|faxineir[oa]
|secretári[oa]|coordenadora?|gestora?|diretora?|advogad[oa]|farmacêutic[oa]|entregadora?|estoquista|padeir[oa]|confeiteir[oa]|costureir[oa]|desenvolvedora?|consultora?|babá|cuidadora?|chargée?|gestionnaire|direct(?:eur|rice)
|employée?|ouvri(?:er|ère)|magasini(?:er|ère)|prépara(?:teur|trice)|mécanicien(?:ne)?|électricien(?:ne)?|plombi(?:er|ère)|menuisi(?:er|ère)|maçon|soudeu(?:r|se)|boulang(?:er|ère)|pâtissi(?:er|ère)|bouch(?:er|ère)|coiffeu(?:r|se)
|livreu(?:r|se)|conduct(?:eur|rice)|opéra(?:teur|trice)|développeu(?:r|se)|consultante|forma(?:teur|trice)|éduca(?:teur|trice)|aide-soignante?|secrétaire|réceptionniste|apprentie?|alternante?|karyawa(?:n|ti)|pelayan|koki|tukang
|teknisi|satpam|kurir|montir|mekanik|akuntan|desainer|manajer|spv|asisten|magang|penjahit|terapis|apoteker|dokter|bidan|dosen|pengajar|pekerja|penyelia|pegawai|jurujual|pengawal keselamatan|kasambahay|yaya|drayber|mananahi
|karpintero|kusinero|chuyên viên|quản lý|giám sát|trợ lý|thư ký|bảo vệ|tài xế|đầu bếp|thu ngân|lễ tân|điều dưỡng|dược sĩ|bác sĩ|thợ|kỹ thuật viên|cộng tác viên|tư vấn viên|giám đốc|trưởng nhóm|phiên dịch|phục vụ|pha chế|tạp vụ
|kiểm toán viên|mpishi|mlinzi|msaidizi|meneja|mhandisi|mwanasheria|daktari|mfamasia|mhudumu|muuzaji|msimamizi|afisa|mfanyakazi|msafishaji|помощник|ассистент|руководитель|директор|начальник|заместитель|юрист|врач|фармацевт|логист
|диспетчер|грузчик|кладовщик|охранник|уборщи(?:к|ца)|официант(?:ка)?|бармен|пекарь|кондитер|токарь|фрезеровщик|монтажник|маляр|штукатур|каменщик|плотник|столяр|механик|курьер|упаковщи(?:к|ца)|комплектовщик|мастер|технолог
|конструктор|аналитик|дизайнер|разработчик|тестировщик|маркетолог|редактор|переводчик|секретарь|няня|сиделка|воспитатель|педагог|тренер|парикмахер|косметолог|рабочий|разнорабочий|стаж[её]р|помічник|водій|кухар|продавець|вантажник
|прибиральни(?:к|ця)|охоронець|інженер|керівник|спеціаліст|фахівець|різноробочий|مشرف|منسق|[أا]خصائي|مساعد|سكرتيرة?|كهربائي|سباك|نجار|حداد|لحام|خياط|نادل|شيف|صيدلي|طبيب|مصمم|مطور|محلل|مستشار|حارس|مسؤول|ميكانيكي|مراقب|مترجم|محرر
|بائع|كاشير|منیجر|مینیجر|ڈرائیور|باورچی|استاد|ٹیچر|نرس|گارڈ|ہیلپر|مکینک|درزی|اکاؤنٹنٹ|کیشیئر|سپروائزر|آپریٹر|انجینئر|ٹیکنیشن|مزدور`;
/** Such words of languages that do not, or join endings to them. */
const joined = `พนักงาน|เจ้าหน้าที่|วิศวกร|ผู้จัดการ|ผู้ช่วย|ช่าง|ครู|พยาบาล|แม่บ้าน|พ่อครัว|แคชเชียร์|ພະນັກງານ|ວິຊາການ|បុគ្គលិក|គ្រូ|អ្នកបើកបរ|គណនេយ្យករ|វិស្វករ|ဝန်ထမ်း|စာရင်းကိုင်|ယာဉ်မောင်း|工程师|工程師|经理|經理|助理|专员|專員|会计|會計|司机|司機|店员|店員|服务员|服務員|护士|護士
|教师|教師|老师|老師|普工|文员|文員|销售|業務|业务|厨师|廚師|スタッフ|エンジニア|看護師|保育士|営業|事務|店員|ドライバー|講師|개발자|디자이너|매니저|간호사|사원|기사|강사|직원|담당자|엔지니어|इंजीनियर|शिक्षक|ड्राइवर|लेखापाल|कर्मचारी|सहायक|इन्जिनियर|चालक|सहयोगी|কর্মকর্তা|সহকারী|শিক্ষক|ড্রাইভার|এক্সিকিউটিভ
|ম্যানেজার|রাইডার|ইলেকট্রিশিয়ান|ஆசிரியர்|பொறியாளர்|ஓட்டுநர்|உதவியாளர்|ගුරු|රියදුරු|ලිපිකරු|නිලධාරි|ሹፌር|ሠራተኛ|ሰራተኛ|መምህር|ባለሙያ|ኃላፊ|กุ๊ก|เชฟ|คนขับ|รปภ|แม่ครัว|โปรแกรมเมอร์|นักบัญชี|นักวิเคราะห์|นักออกแบบ|เภสัชกร|สถาปนิก|หัวหน้า
|ผู้อำนวยการ|ล่าม|บาริสต้า|คนสวน|คนงาน|อาจารย์|ຜູ້ຈັດການ|ຄົນຂັບລົດ|ແມ່ບ້ານ|ພໍ່ຄົວ|ວິສະວະກອນ|ນັກບັນຊີ|ຊ່າງ|ຜູ້ຊ່ວຍ|ចុងភៅ|អ្នកគ្រប់គ្រង|ជំនួយការ|អ្នកលក់|អ្នកទទួលភ្ញៀវ|គិលានុបដ្ឋាក|មន្ត្រី|អ្នកយាម|បេឡាករ|ជាងភ្លើង|មេកានិច|မန်နေဂျာ
|အင်ဂျင်နီယာ|ဆရာမ|သူနာပြု|စားဖိုမှူး|ငွေကိုင်|ကြီးကြပ်ရေးမှူး|လက်ထောက်|အလုပ်သမား|技师|技師|主管|总监|總監|顾问|顧問|设计师|設計師|分析师|分析師|架构师|保安|保洁员|学徒|學徒|操作员|操作員|作业员|作業員|技术员|技術員|质检员|品管員|焊工|电工|電工|水电工|木工|车工|叉车工|骑手|快递员|配送员|客服|收银员|收銀員|前台|仓管员|倉管|编辑|編輯|翻译
|翻譯|律师|律師|药师|藥師|保姆|月嫂|育婴师|美容师|美髮師|驾驶员|实习生|實習生|主播|保育员|出纳|調理師|調理補助|調理スタッフ|介護職|介護福祉士|オペレーター|アシスタント|マネージャー|ディレクター|デザイナー|プログラマー|コンサルタント|販売員|清掃員|警備員|整備士|薬剤師|美容師|理学療法士|栄養士|溶接工|旋盤工|店長|技術者|歯科助手|조리원|조리사|요리사|상담원|상담사|운전원|배송원|경비원|미화원|간병인|요양보호사
|생산직|용접공|기획자|마케터|연구원|팀장|비서|통역사|교사|약사|물리치료사|미용사|바리스타|인턴|मैनेजर|टेक्नीशियन|ऑपरेटर|हेल्पर|गार्ड|रसोइया|नर्स|अध्यापक|कैशियर|मैकेनिक|इलेक्ट्रीशियन|प्लंबर|दर्जी|मजदूर|अकाउंटेंट|पर्यवेक्षक|प्रबंधक|प्रबन्धक|क्लर्क|कुक|वेटर|सुरक्षाकर्मी
|प्राविधिक|क्यासियर|सुपरभाइजर|अधिकृत|ইঞ্জিনিয়ার|প্রকৌশলী|নার্স|অপারেটর|হেলপার|টেকনিশিয়ান|হিসাবরক্ষক|ক্যাশিয়ার|শেফ|বাবুর্চি|ওয়েটার|সুপারভাইজার|অফিসার|বিক্রয়কর্মী|নিরাপত্তা প্রহরী|মেকানিক|পরিচ্ছন্নতাকর্মী|மேலாளர்|செவிலியர்
|சமையல்காரர்|காசாளர்|கணக்காளர்|தொழிலாளி|பணியாளர்|காவலர்|மெக்கானிக்|எலக்ட்ரீஷியன்|மேற்பார்வையாளர்|தையல்காரர்|කළමනාකරු|ගණකාධිකාරී|හෙද නිලධාරි|සේවක|අරක්කැමි|කෝකි|ඉංජිනේරු|ආරක්ෂක නිලධාරි|අධීක්ෂක|ක්‍රියාකරු|አካውንታንት|መሐንዲስ|ኢንጂነር|ነርስ|አብሳይ
|ገንዘብ ያዥ|ጸሐፊ|ተቆጣጣሪ|ማናጀር|ሥራ አስኪያጅ|ስራ አስኪያጅ|ቴክኒሽያን|አስተናጋጅ`;

const alternatives = (words: string): string => words.replaceAll('\n', '');

/**
 * Words by which a line names a job rather than a firm, in our readers' languages: a few dozen that most titles have one of. Only
 * to tell two lines of a card apart, of which one has such a word and the other none.
 */
const roles = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:\\p{L}*(?:${alternatives(english)})|${alternatives(apart)})(?![\\p{L}\\p{M}])|${alternatives(joined)}`,
  'iu',
);

/** Whether words hold one by which jobs are named. */
export const namesJob = (words: string): boolean => roles.test(words);
