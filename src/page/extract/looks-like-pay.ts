const money =
  /[$€£¥￥₹₩₫฿₱₽৳₨₦₴₺₪﷼]|\b(?:usdt?|eur|gbp|sgd|hkd|myr|rm|thb|php|idr|inr|vnd|aed|rub|rur|rmb|cny|jpy|krw|brl|aud|cad|ngn|kes|zar|ghs|mmk|khr|lak|bdt|pkr|npr|lkr|rp|rs|lacs?|lakhs?|lpa|baht|peso|pesos|dirhams?|jt|juta|triệu|млн|руб)\b|\d\s?(?:k|u|万|元|円|만원|บาท|triệu|jt|руб)/iu;

/** Whether a short line names a sum of money. */
export function looksLikePay(line: string): boolean {
  return line.length <= 80 && /\p{Nd}/u.test(line) && money.test(line);
}
