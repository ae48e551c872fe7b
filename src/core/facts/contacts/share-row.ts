import { countUntil } from '../../match/count-until.ts';
import type { Span } from '../../model/span.ts';

/** Where pages are shared besides messengers, and what the buttons to share them say, in the languages of our readers; folded. */
const shares =
  /facebook|twitter|linkedin|pinterest|tumblr|reddit|xing|weibo|copy (?:link|url)|print|share(?: (?:this|on|via|job|now))*|chia sẻ|chia se|sao chép (?:liên kết|link)|sao chep (?:lien ket|link)|bagikan|salin (?:tautan|link|pautan)|kongsi|ibahagi|shiriki|compartir|compart(?:e|ilh[ae]r?)|partilhar|cop(?:y|iar|ier)(?: (?:el|o|le))? (?:link|enlace|lien)|partager|imprimir|imprimer|поделиться|вконтакте|одноклассники|скопировать(?: ссылку)?|แชร์|แบ่งปัน|คัดลอกลิงก์|คัดลอก|ແບ່ງປັນ|ចែករំលែក|မျှဝေ(?:ရန်)?|分享|复制链接|複製連結|微博|朋友圈|シェア|共有|リンクをコピー|공유(?:하기)?|링크 ?복사|페이스북|مشاركة|شارك|نسخ الرابط|شیئر(?: کریں)?|शेयर(?: करें)?|साझा करें|शेयर गर्नुहोस्|সেয়ার|শেয়ার(?: করুন)?|பகிர்|බෙදාගන්න|አጋራ/g;
/** What stands among them, and may be a way to write to somebody, too. */
const besides =
  /[\s:：,;|/·•()+&-]|(?<![a-z])(?:x|or|on|to|via|fb|messenger|instagram|e-?mail|gmail)(?![a-z])/g;

/** Whether the messenger that is named here is one of several places where a page offers to be shared: that leads to nobody who hires. Messengers are in the order of the text. */
export function isInShareRow(folded: string, { start, end }: Span, messengers: readonly Span[]): boolean {
  // No further than a row is long: a hostile text is one line that names a messenger ten thousand times.
  const back = Math.max(0, start - longestRow);
  const from = back + folded.slice(back, start).lastIndexOf('\n') + 1;
  const on = folded.slice(end, end + longestRow).indexOf('\n');
  const to = on < 0 ? Math.min(folded.length, end + longestRow) : end + on;
  if (to - from > longestRow) return false;
  const named = messengers.slice(
    countUntil(messengers, (one) => one.start < from),
    countUntil(messengers, (one) => one.end <= to),
  );
  const left = named.reduceRight(
    (words, one) => words.slice(0, one.start - from) + words.slice(one.end - from),
    folded.slice(from, to),
  );
  if (!isBare(left)) return false;
  return saysShare(left) || saysShare(lineBefore(folded, from)) || saysShare(lineAfter(folded, to));
}

const longestRow = 120;

/** Whether nothing is left of a line without the names of services. */
const isBare = (line: string): boolean => line.replace(shares, '').replace(besides, '') === '';

/** Whether a line is made of such names, and has one. */
const saysShare = (line: string): boolean => line.search(shares) >= 0 && isBare(line);

const lineBefore = (folded: string, from: number): string =>
  folded
    .slice(Math.max(0, from - 1 - longestRow), Math.max(0, from - 1))
    .split('\n')
    .at(-1) ?? '';

const lineAfter = (folded: string, to: number): string =>
  folded.slice(to + 1, to + 1 + longestRow).split('\n', 1)[0] ?? '';
