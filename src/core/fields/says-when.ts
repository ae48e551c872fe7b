/** Words that stand beside a time gone by, in languages of our readers. */
const ago =
  /\b(?:ago|yesterday|today|just now|posted|hace|ayer|hoy|il y a|hier|ontem|hoje|lalu|kemarin|hari ini|semalam|trước|hôm qua|hôm nay|kanina|kahapon|iliyopita|zilizopita|pehle)\b|(?<!\p{L})há\s\d|\d\s\S{1,8}\slepas\b|ที่แล้ว|เมื่อวาน|วันนี้|\d\s?\S{1,8}\s?(?:ก่อน|ກ່ອນ|មុន)|(?:\d|[०-९০-৯])\s?\S{1,8}\s(?:पहले|पूर्व|अघि|আগে|پہلے|முன்|කට පෙර|በፊት)|\d\s?\S{1,8}\s?(?:အကြာ|က$)|(?:[\d几幾数數半]\s?\S{0,2}|[时時间間日天周週月年])\s?前|[昨今][天日]|어제|오늘|[일간] 전|назад|вчера|сегодня|منذ|قبل \d|أمس|اليوم/iu;
const clock = /(?:^|\s)\d{1,2}[:.h]\d{2}(?:\s|$|[,;)])/i;
/** "2h", "3 d · edited", "5 分钟前", "11-29发布", "12/20". */
const short =
  /^\d{1,3}\s?(?:s|m|h|d|w|y|min|hrs?|days?|wks?|mo|yrs?|[smhdw]ago|jam|hari|giờ|phút|ngày|ชม|วัน|시간|분|일|小?[时時]|分[钟鐘]|天|ч|дн?)(?![\p{L}\p{M}])|^(?:\D{0,10}\s)?\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?(?!\d)|\d月\d|\b\d{1,2}[-\s]\p{L}{3,12}\.?[-\s]20\d\d/iu;
/** Months by their whole names or as they are cut short, so that "Marketing" and "Junior" are none. */
const months =
  'jan(?:uary|uari|vier|eiro)?|feb(?:ruary|ruari|rero)?|f[eé]v(?:ereiro|rier)?|mar(?:ch|zo|s|et|ço)?|apr(?:il)?|abr(?:il)?|avril|may|mei|mai|maio|june?|juni|juin|junio|junho|july?|juli|juillet|julio|julho|aug(?:ust)?|agu(?:stus)?|ago(?:sto)?|août|sept?(?:ember|iembre|embre)?|set(?:embro)?|o[ck]t(?:ober|ubre|obre)?|out(?:ubro)?|nov(?:ember|iembre|embre|embro)?|de[csz](?:ember|embro)?|déc(?:embre)?|dic(?:iembre)?';
/** "Nov 30", "12 de marzo". */
const month = new RegExp(
  `\\d(?:st|nd|rd|th)?\\.?\\s(?:de\\s)?(?:${months})(?!\\p{L})|(?<!\\p{L})(?:${months})\\.?\\s(?:[0-2]?\\d|3[01])(?!\\d)`,
  'iu',
);
const longest = 40;

/** True for a short line that says when something was posted: "Posted today, 08:10", "3 days ago". */
export function saysWhen(line: string): boolean {
  return line.length <= longest && [ago, clock, short, month].some((form) => form.test(line));
}
