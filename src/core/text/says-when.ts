/** Words that stand beside a time gone by, in languages of our readers. */
const ago =
  /\b(?:ago|yesterday|today|just now|posted|hace|ayer|hoy|il y a|hier|há|ontem|hoje|lalu|kemarin|hari ini|semalam|trước|hôm qua|hôm nay|kanina|kahapon)\b|ที่แล้ว|เมื่อวาน|วันนี้|前|[昨今][天日]|어제|오늘|[일간] 전|назад|вчера|сегодня|منذ|أمس|اليوم/iu;
const clock = /(?:^|\s)\d{1,2}[:.h]\d{2}(?:\s|$|[,;)])/i;
const longest = 40;

/** True for a short line that says when something was posted: "Posted today, 08:10", "3 days ago". */
export function saysWhen(line: string): boolean {
  return line.length <= longest && (ago.test(line) || clock.test(line));
}
