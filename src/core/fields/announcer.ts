const name = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&.'’ -]{1,60}?`;

const capitalised = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:&|and|of|for|the|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,6}`;

/** How notices begin that say who looks for people: the name in them is the first group. */
const announcements = [
  String.raw`(?:la société|l['’]entreprise|le groupe|la clinique|le cabinet)\s+(${name})\s+(?:recrute|recherche|embauche)`,
  String.raw`(?:la empresa|a empresa|la compañía|o grupo|el grupo)\s+(${name})\s+(?:busca|contrata|requiere|solicita|está contratando|recruta|seleciona|selecciona)`,
  String.raw`^(?!We\s|I\s|Our\s|You\s|They\s|Who\s)(${capitalised})\s+(?:is (?:now |currently )?(?:hiring|recruiting)|invites applications)\b`,
  String.raw`(PT\.? ${name})\s+(?:membuka|sedang mencari|mencari|membutuhkan)`,
  String.raw`((?:Công ty|CÔNG TY) [^.,:;]{2,60}?)\s+(?:cần tuyển|tuyển|thông báo tuyển)`,
  String.raw`(บริษัท\s?[^.,:;]{2,60}?จำกัด(?:\s?\(มหาชน\))?)\s?(?:เปิดรับ|รับสมัคร|กำลังมองหา|ต้องการ)`,
  String.raw`(?:تعلن|أعلنت)\s+((?:شركة|مؤسسة|مجموعة)\s[^.,،:؛]{2,60}?)\s+(?:عن|حاجتها)`,
  String.raw`([^\s，。、：]{2,30}(?:有限公司|株式会社|集团|集團))(?:现|現|因业务|因業務)?[^，。、：]{0,6}(?:招聘|诚聘|誠聘|徵才|招募)`,
].map((notice) => new RegExp(notice, 'mu'));

/** So much of a text is looked at: who announces something says so soon. */
const longestBeginning = 1_500;

/** Who says in a sentence near the beginning of a text that they look for people: "La société Blue Pot recrute un cuisinier". */
export function announcer(text: string): string | undefined {
  const beginning = text.slice(0, longestBeginning);
  return announcements.map((notice) => notice.exec(beginning)?.[1]).find(Boolean);
}
