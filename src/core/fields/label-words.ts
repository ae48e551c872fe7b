import { type FieldName, fieldNames } from '../model/post.ts';

/** What pages of our readers' languages call each field, in small letters. */
const words: Readonly<Record<FieldName, string>> = {
  title: `job title|position|position title|vacancy|jabatan|posisi|jawatan|vị trí|chức danh|ตำแหน่ง|ตำแหน่งงาน|직무|포지션|모집부문
    |职位|职位名称|職位|職位名稱|岗位|岗位名称|招聘职位|職務名稱|職種|募集職種|должность|вакансия|puesto|cargo|vaga|poste|stelle|trabaho|পদ|पद|ຕຳແໜ່ງ|មុខតំណែង`,
  employer: `company|company name|name of company|employer name|name of employer|organization name|organisation name|advertiser|事業所名|название организации|название компании|наименование организации|about the company|about the employer|company information|hiring company|employer|organisation|organization|agency|hiring organization|perusahaan|nama perusahaan|syarikat
    |nama syarikat|majikan|công ty|tên công ty|nhà tuyển dụng|บริษัท|ชื่อบริษัท|회사|회사명|기업|기업명|업체명|公司|公司名称|公司名稱|企业|企業名稱|雇主
    |招聘单位|单位名称|單位名稱|用人单位|会社名|企業名|社名|компания|работодатель|организация|empresa|nombre de la empresa|sobre la empresa|sobre a empresa|nome da empresa|compañía|empleador
    |entreprise|l'entreprise|l’entreprise|société|employeur|recruteur|à propos de l'entreprise|à propos de l’entreprise|unternehmen|firma|arbeitgeber|kumpanya|şirket|কোম্পানি|প্রতিষ্ঠান|প্রতিষ্ঠানের নাম|कंपनी|कंपनी का नाम
    |कम्पनी|संस्था|کمپنی|ادارہ|الشركة|اسم الشركة|صاحب العمل|நிறுவனம்|සමාගම|ආයතනය|ኩባንያ|ድርጅት|የድርጅቱ ስም|kampuni|mwajiri
    |ບໍລິສັດ|ຊື່ບໍລິສັດ|ក្រុមហ៊ុន|ឈ្មោះក្រុមហ៊ុន|ကုမ္ပဏီ|ကုမ္ပဏီအမည်
    |tentang perusahaan|profil perusahaan|maklumat syarikat|mengenai syarikat|về công ty|thông tin công ty|giới thiệu công ty|เกี่ยวกับบริษัท|ข้อมูลบริษัท
    |公司简介|公司簡介|公司介绍|公司介紹|公司信息|公司资料|公司資料|企業情報|会社情報|会社概要
    |acerca de la empresa|informações da empresa|عن الشركة|कंपनी के बारे में|কোম্পানির তথ্য`,
  location: `location|locations|job location|job locations|work locations|work location|work place|job place|place of posting|posting location|base location|इलाका|place of work|workplace|city|address|duty station|region|island|district|lokasi|lokasi kerja|alamat
    |penempatan|tempat kerja|địa điểm|địa điểm làm việc|nơi làm việc|địa chỉ làm việc|khu vực|สถานที่|สถานที่ทำงาน|สถานที่ปฏิบัติงาน|พื้นที่ทำงาน
    |근무지|근무지역|근무위치|근무장소|지역|地点|工作地点|工作地|工作地址|上班地址|地點|工作地點|上班地點|工作地區|勤務地|勤務場所|就業場所|место работы
    |город|адрес|локация|ubicación|lugar|lugar de trabajo|ciudad|localização|localidade|local|local de trabalho|cidade
    |lieu|lieu de travail|localisation|ort|arbeitsort|standort|lugar ng trabaho|konum|স্থান|কর্মস্থল|কাজের স্থান|स्थान|कार्यस्थल|काम का स्थान
    |مقام|کام کی جگہ|موقع العمل|مكان العمل|المدينة|الموقع|இடம்|பணியிடம்|ස්ථානය|සේවා ස්ථානය|የሥራ ቦታ|የስራ ቦታ|mahali|kituo cha kazi
    |province|provinsi|kota|kabupaten|wilayah|tỉnh thành|tỉnh/thành phố|thành phố|จังหวัด|위치|城市|地区|地區|工作城市|エリア|регион|место
    |provincia|región|localidad|região|المحافظة|शहर|जिला|জেলা|දිස්ත්‍රික්කය|ແຂວງ|ເມືອງ|ສະຖານທີ່|ບ່ອນເຮັດວຽກ|ສະຖານທີ່ເຮັດວຽກ|ទីតាំង|ទីកន្លែង|កន្លែងធ្វើការ|တည်နေရာ|အလုပ်နေရာ`,
  pay: `salary|salary range|pay|pay range|wage|wages|remuneration|compensation|ctc|stipend|gaji|gaji bulanan|gaji pokok|upah|lương
    |mức lương|thu nhập|เงินเดือน|รายได้|ค่าจ้าง|ค่าตอบแทน|อัตราเงินเดือน|급여|연봉|월급|시급|일급|임금|薪资|薪水|薪金|月薪|日薪|工资|薪酬|待遇|薪资范围
    |薪资待遇|薪資|工作待遇|薪資待遇|月给|月給|給与|給料|年収|想定年収|时薪|時薪|時給|日給|зарплата|заработная плата|оплата|оклад|доход|sueldo|salario
    |remuneración|salário|remuneração|faixa salarial|salaire|rémunération|gehalt|lohn|vergütung|sahod|sweldo|maaş|ücret|বেতন|মাসিক বেতন
    |वेतन|सैलरी|मासिक वेतन|तलब|تنخواہ|الراتب|الراتب الشهري|الأجر|சம்பளம்|ஊதியம்|වැටුප|මාසික වැටුප|ደመወዝ|ደሞዝ|mshahara|malipo
    |လစာ|ប្រាក់ខែ|ប្រាក់បៀវត្ស|ເງິນເດືອນ|ຄ່າແຮງ`,
};

/** Icons of a widely used font are written as words, and stand right before what they show: "placePorto". */
export const icons = /^(place|location_on|attach_money|payments|business|apartment)(?=[\p{Lu}\p{N}\p{Sc}])/u;
/** As labels they begin with a colon, for a "business" may be a label, too. */
const shownBy: readonly (readonly [string, FieldName])[] = [
  [':place', 'location'],
  [':location_on', 'location'],
  [':attach_money', 'pay'],
  [':payments', 'pay'],
  [':business', 'employer'],
  [':apartment', 'employer'],
];

/** The field that a label names, in small letters. */
export const fieldOf: ReadonlyMap<string, FieldName> = new Map([
  ...fieldNames.flatMap((field) => words[field].split('|').map((word) => [word.trim(), field] as const)),
  ...shownBy,
]);

/** What boards label besides: what stands behind is no employer and no place. */
export const otherLabels: ReadonlySet<string> = new Set(
  `category|categories|job category|department|departments|team|function|job function|job family|discipline|type|job type|employment type|contract type|position type|work type|remote type|workplace type|schedule
    |shift|level|job level|seniority|experience|education|id|job id|req id|requisition id|requisition number|reference|reference number|ref|posted|posted on|posted date|date posted|closing date|deadline|openings|vacancies|industry|sector
    |skills|language|languages|kategori|departemen|bidang|jenis pekerjaan|tipe pekerjaan|pengalaman|pendidikan|ngành nghề|kinh nghiệm|hình thức|cấp bậc|หมวดหมู่|แผนก|ประเภทงาน|ประสบการณ์|categoría|área|departamento|tipo de contrato|jornada|experiencia
    |categoria|tipo de vaga|nível|catégorie|service|type de contrat|expérience|niveau|部门|部門|类别|類別|职位类别|職務類別|经验|經驗|学历|學歷|雇用形態|業種|고용형태|직종|категория|отдел|тип занятости|опыт|القسم|الفئة|نوع الوظيفة|الخبرة|श्रेणी|विभाग|अनुभव|বিভাগ|অভিজ্ঞতা`
    .split('|')
    .map((word) => word.trim()),
);

/** A country, where a place of work is asked for. */
export const countries: ReadonlySet<string> = new Set(
  'country|country of work|work country|destination|destination country|negara|negara tujuan|negara penempatan|bansa|quốc gia|nước làm việc|ประเทศ|ประเทศที่ทำงาน|국가|근무국가|国家|工作国家|國家|工作國家|国|勤務国|país|país de destino|pays|страна|страна работы|الدولة|بلد العمل|देश|দেশ|ملک|நாடு|රට|nchi|ሀገር|ប្រទេស|ປະເທດ|နိုင်ငံ'.split(
    '|',
  ),
);

const payWords = words.pay.split('|').map((word) => word.trim());
/** A label of several words of which the first or the last is one of pay. */
export const payAmongWords = new RegExp(
  `^(?:${payWords.join('|')})(?:[\\s(/]|$)|\\s(?:${payWords.join('|')})$|^(?:薪|工资|給与|급여|เงินเดือน|ค่าจ้าง)`,
  'u',
);
/** What others earn, or must. */
export const comparing =
  /averag|median|m[ií]nim|promedi|m[eé]di[ao]|moyen|rata-rata|trung bình|bình quân|средн|平均|평균|เฉลี่ย/u;
/** Words of pay anywhere in a line. */
export const payAsked = new RegExp(`(?<!\\p{L})(?:${payWords.join('|')})(?!\\p{L})`, 'u');
/** Such a word within a line, as a label, and what follows it. */
export const labelledPay = new RegExp(`(?<!\\p{L})(?:${payWords.join('|')})\\s?[:：]\\s?(.{2,60})`, 'iu');
