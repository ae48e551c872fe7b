import { type FieldName, fieldNames } from '../model/post.ts';
import { findPay } from './find-pay.ts';

const words: Readonly<Record<FieldName, string>> = {
  title: `job title|position|vacancy|jabatan|posisi|vị trí|chức danh|ตำแหน่ง|ตำแหน่งงาน|직무|포지션|职位|職位|岗位|招聘职位
    |職種|должность|вакансия|puesto|cargo|vaga|poste|stelle|position title|trabaho|পদ|पद`,
  employer: `company|company name|employer|organisation|organization|agency|hiring organization|perusahaan|công ty|บริษัท
    |회사|기업|公司|公司名称|企业|雇主|会社名|企業名|компания|работодатель|empresa|compañía|entreprise|société|employeur
    |unternehmen|firma|arbeitgeber|kumpanya|şirket|কোম্পানি|कंपनी`,
  location: `location|job location|work location|place of work|workplace|city|address|duty station|lokasi|lokasi kerja
    |penempatan|địa điểm|địa điểm làm việc|nơi làm việc|สถานที่|สถานที่ทำงาน|สถานที่ปฏิบัติงาน|근무지|근무지역|지역|地点|工作地点|工作地
    |地點|工作地點|勤務地|место работы|город|адрес|локация|ubicación|lugar|lugar de trabajo|ciudad|localização|localidade
    |local|local de trabalho|lieu|lieu de travail|ort|arbeitsort|standort|lugar ng trabaho|konum|স্থান|स्थान`,
  pay: `salary|salary range|pay|pay range|wage|wages|remuneration|compensation|ctc|stipend|gaji|upah|lương
    |mức lương|thu nhập|เงินเดือน|รายได้|ค่าจ้าง|ค่าตอบแทน|급여|연봉|월급|薪资|薪水|月薪|工资|薪酬|待遇|薪资范围|薪資|月给|月給|給与|給料
    |年収|时薪|時給|зарплата|заработная плата|оплата|оклад|доход|sueldo|salario|remuneración|salário|remuneração
    |salaire|rémunération|gehalt|lohn|vergütung|sahod|sweldo|maaş|ücret|বেতন|वेतन|சம்பளம்|လစာ|ប្រាក់ខែ|ເງິນເດືອນ`,
};

const fieldOf: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((field) => words[field].split('|').map((word) => [word.trim(), field] as const)),
);
const longestLabel = 40;
const longestValue = 300;

/**
 * What the lines of a post label as a title, an employer, a place or pay: the first value of each. Pay that
 * repeats `claimed`, what the page says to machines, gives way to pay that does not.
 */
export function readLabels(
  lines: readonly string[],
  claimed?: string | undefined,
): ReadonlyMap<FieldName, string> {
  const found = new Map<FieldName, string>();
  const repeats = (value: string | undefined) => value !== undefined && claimed?.includes(value) === true;
  for (const [index, line] of lines.entries()) {
    const parted = part(line, lines[index + 1]);
    const field = parted && fieldOf.get(parted.label);
    if (!field) continue;
    const value = valueFor(field, parted.value);
    if (value === undefined) continue;
    const better = field === 'pay' && repeats(found.get(field)) && !repeats(value) && findPay(value);
    if (better || !found.has(field)) found.set(field, value);
  }
  return found;
}

/** The value in short. Empty for a dash, which says that there is none; undefined for what is no value. */
function valueFor(field: FieldName, value: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(value.slice(0, longestValue))) return value.length <= 3 ? '' : undefined;
  if (value.length <= longestValue) return value;
  return field === 'pay' ? findPay(value.slice(0, longestValue)) : undefined;
}

/** "Label: value", "Label<tab>value", or a label alone on its line before the value's. */
function part(line: string, next: string | undefined): { label: string; value: string } | undefined {
  const cut = line.slice(0, longestLabel + 10).search(/[:：\t]/);
  const label = bare(cut < 0 ? line : line.slice(0, cut));
  if (label === '' || label.length > longestLabel) return undefined;
  const rest = cut < 0 ? '' : line.slice(cut + 1).trim();
  const value = rest === '' ? next?.trim() : rest;
  return value === undefined ? undefined : { label, value };
}

/** A label without its bullets, emoji and brackets. */
function bare(label: string): string {
  if (label.length > longestLabel + 10) return '';
  return /\p{L}(?:.*[\p{L}\p{M}])?/u.exec(label)?.[0].toLowerCase() ?? '';
}
