import { type FieldName, fieldNames } from '../model/post.ts';
import { findPay } from './find-pay.ts';

/** What pages of our readers' languages call each field, in small letters. */
const words: Readonly<Record<FieldName, string>> = {
  title: `job title|position|position title|vacancy|jabatan|posisi|jawatan|vị trí|chức danh|ตำแหน่ง|ตำแหน่งงาน|직무|포지션|모집부문
    |职位|職位|岗位|招聘职位|職務名稱|職種|募集職種|должность|вакансия|puesto|cargo|vaga|poste|stelle|trabaho|পদ|पद|ຕຳແໜ່ງ|មុខតំណែង`,
  employer: `company|company name|employer|organisation|organization|agency|hiring organization|perusahaan|nama perusahaan|syarikat
    |nama syarikat|majikan|công ty|tên công ty|nhà tuyển dụng|บริษัท|ชื่อบริษัท|회사|회사명|기업|기업명|업체명|公司|公司名称|公司名稱|企业|企業名稱|雇主
    |招聘单位|会社名|企業名|社名|компания|работодатель|организация|empresa|nombre de la empresa|nome da empresa|compañía|empleador
    |entreprise|société|employeur|unternehmen|firma|arbeitgeber|kumpanya|şirket|কোম্পানি|প্রতিষ্ঠান|প্রতিষ্ঠানের নাম|कंपनी|कंपनी का नाम
    |कम्पनी|संस्था|کمپنی|ادارہ|الشركة|اسم الشركة|صاحب العمل|நிறுவனம்|සමාගම|ආයතනය|ኩባንያ|ድርጅት|የድርጅቱ ስም|kampuni|mwajiri
    |ບໍລິສັດ|ຊື່ບໍລິສັດ|ក្រុមហ៊ុន|ឈ្មោះក្រុមហ៊ុន|ကုမ္ပဏီ|ကုမ္ပဏီအမည်`,
  location: `location|job location|work location|place of work|workplace|city|address|duty station|lokasi|lokasi kerja|alamat
    |penempatan|tempat kerja|địa điểm|địa điểm làm việc|nơi làm việc|địa chỉ làm việc|khu vực|สถานที่|สถานที่ทำงาน|สถานที่ปฏิบัติงาน|พื้นที่ทำงาน
    |근무지|근무지역|근무위치|근무장소|지역|地点|工作地点|工作地|工作地址|上班地址|地點|工作地點|上班地點|工作地區|勤務地|勤務場所|就業場所|место работы
    |город|адрес|локация|ubicación|lugar|lugar de trabajo|ciudad|localização|localidade|local|local de trabalho|cidade
    |lieu|lieu de travail|localisation|ort|arbeitsort|standort|lugar ng trabaho|konum|স্থান|কর্মস্থল|কাজের স্থান|स्थान|कार्यस्थल|काम का स्थान
    |مقام|کام کی جگہ|موقع العمل|مكان العمل|المدينة|الموقع|இடம்|பணியிடம்|ස්ථානය|සේවා ස්ථානය|የሥራ ቦታ|የስራ ቦታ|mahali|kituo cha kazi
    |province|provinsi|kota|kabupaten|wilayah|tỉnh thành|tỉnh/thành phố|thành phố|จังหวัด|위치|城市|地区|地區|工作城市|エリア|регион|место
    |provincia|región|localidad|região|المحافظة|शहर|जिला|জেলা|දිස්ත්‍රික්කය|ແຂວງ|ເມືອງ|ສະຖານທີ່|ບ່ອນເຮັດວຽກ|ສະຖານທີ່ເຮັດວຽກ|ទីតាំង|ទីកន្លែង|កន្លែងធ្វើការ|တည်နေရာ|အလုပ်နေရာ`,
  pay: `salary|salary range|pay|pay range|wage|wages|remuneration|compensation|ctc|stipend|gaji|gaji bulanan|gaji pokok|upah|lương
    |mức lương|thu nhập|เงินเดือน|รายได้|ค่าจ้าง|ค่าตอบแทน|อัตราเงินเดือน|급여|연봉|월급|시급|일급|임금|薪资|薪水|月薪|日薪|工资|薪酬|待遇|薪资范围
    |薪资待遇|薪資|工作待遇|薪資待遇|月给|月給|給与|給料|年収|想定年収|时薪|時薪|時給|日給|зарплата|заработная плата|оплата|оклад|доход|sueldo|salario
    |remuneración|salário|remuneração|faixa salarial|salaire|rémunération|gehalt|lohn|vergütung|sahod|sweldo|maaş|ücret|বেতন|মাসিক বেতন
    |वेतन|सैलरी|मासिक वेतन|तलब|تنخواہ|الراتب|الراتب الشهري|الأجر|சம்பளம்|ஊதியம்|වැටුප|මාසික වැටුප|ደመወዝ|ደሞዝ|mshahara|malipo
    |လစာ|ប្រាក់ខែ|ប្រាក់បៀវត្ស|ເງິນເດືອນ|ຄ່າແຮງ`,
};

const fieldOf: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((field) => words[field].split('|').map((word) => [word.trim(), field] as const)),
);
const longestLabel = 40;
const longestValue = 300;

/** What stands behind a label, on its line or, less surely, on the next. */
export interface Labelled {
  readonly value: string;
  readonly onNextLine: boolean;
}

/**
 * What the lines of a post label as a title, an employer, a place or pay: the first value of each. Pay that
 * repeats `claimed`, what the page says to machines, gives way to pay that does not.
 */
export function readLabels(
  lines: readonly string[],
  claimed?: string | undefined,
): ReadonlyMap<FieldName, Labelled> {
  const found = new Map<FieldName, Labelled>();
  const repeats = (value: string | undefined) => value !== undefined && claimed?.includes(value) === true;
  const rows = lines.flatMap(cellsOf);
  for (const [index, line] of rows.entries()) {
    const parted = part(line, rows[index + 1]);
    const field = parted && fieldOf.get(parted.label);
    if (!field) continue;
    const value = valueFor(field, parted.value);
    if (value === undefined) continue;
    const better = field === 'pay' && repeats(found.get(field)?.value) && !repeats(value) && findPay(value);
    if (better || !found.has(field)) found.set(field, { value, onNextLine: parted.onNextLine });
  }
  return found;
}

/** A row of a table may hold several labels, each with its value. */
function cellsOf(line: string): string[] {
  const cells = line.split('\t');
  if (cells.length < 4 || cells.length % 2 === 1) return [line];
  return cells.flatMap((cell, index) => (index % 2 === 0 ? `${cell}\t${cells[index + 1]}` : []));
}

/** The value in short. Empty for a dash, which says that there is none; undefined for what is no value. */
function valueFor(field: FieldName, value: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(value.slice(0, longestValue))) return value.length <= 3 ? '' : undefined;
  if (value.length <= longestValue) return value;
  return field === 'pay' ? findPay(value.slice(0, longestValue)) : undefined;
}

/** "Label: value", "Label<tab>value", or a label alone on its line before the value's. */
function part(
  line: string,
  next: string | undefined,
): { label: string; value: string; onNextLine: boolean } | undefined {
  const cut = line.slice(0, longestLabel + 10).search(/[:：\t]/);
  const label = bare(cut < 0 ? line : line.slice(0, cut));
  if (label === '' || label.length > longestLabel) return undefined;
  const rest = cut < 0 ? '' : line.slice(cut + 1).trim();
  const value = rest === '' ? next?.trim() : rest;
  return value === undefined ? undefined : { label, value, onNextLine: rest === '' };
}

/** A label without its bullets, emoji and brackets. */
function bare(label: string): string {
  if (label.length > longestLabel + 10) return '';
  return /\p{L}(?:.*[\p{L}\p{M}])?/u.exec(label)?.[0].toLowerCase() ?? '';
}
