/** The script of each language that is not written in Latin letters, as Unicode names it. */
const scripts: Readonly<Record<string, string>> = {
  am: 'Ethi',
  ar: 'Arab',
  bn: 'Beng',
  hi: 'Deva',
  ja: 'Hira',
  km: 'Khmr',
  ko: 'Hang',
  lo: 'Laoo',
  my: 'Mymr',
  ne: 'Deva',
  ru: 'Cyrl',
  si: 'Sinh',
  ta: 'Taml',
  th: 'Thai',
  ur: 'Arab',
  'zh-Hans': 'Hani',
  'zh-Hant': 'Hani',
};

export const scriptOf = (lang: string): string => scripts[lang] ?? 'Latn';

/** Words that judge an offer or a person – deception, victim, slave, crime, danger –, by the beginnings that mean nothing else. */
const banned: Readonly<Record<string, string>> = {
  am: 'ማጭበርበር|አጭበርባሪ|ተጠቂ|ሰለባ|ባሪያ|ወንጀል',
  ar: 'احتيال|محتال|نصاب|ضحية|ضحايا|عبيد|مجرم|جريمة',
  bn: 'প্রতারণা|প্রতারক|জালিয়াত|দাস|অপরাধী|শিকার',
  es: 'estafa|fraude|víctima|esclav|ilegal|criminal|delincuente|peligro',
  fil: 'panloloko|manloloko|biktima|alipin|ilegal|kriminal|delikado',
  fr: 'arnaque|fraude|victime|esclav|illégal|criminel|danger',
  hi: 'धोखा|ठग|पीड़ित|शिकार|गुलाम|अपराधी|ख़तरनाक',
  id: 'penipuan|penipu|korban|budak|ilegal|penjahat|berbahaya',
  ja: '詐欺|犯罪|被害者|奴隷|危険',
  km: 'បោកប្រាស់|ឆបោក|ជនរងគ្រោះ|ទាសករ|ឧក្រិដ្ឋ|គ្រោះថ្នាក់',
  ko: '사기(?! 전에)|범죄|피해자|노예|위험',
  lo: 'ສໍ້ໂກງ|ສໍ້ໂກງ|ເຫຍື່ອ(?!ລໍ້)|ທາດ|ອາຊະຍາກຳ|ອັນຕະລາຍ',
  ms: 'penipuan|penipu|mangsa|hamba|haram|penjenayah|bahaya',
  my: 'လိမ်လည်|ငွေလိမ်|သားကောင်|ကျွန်ပြု|ရာဇဝတ်',
  ne: 'ठगी|ठग|पीडित|दास|अपराधी|खतरनाक',
  pt: 'golpe|fraude|vítima|escrav|ilegal|criminos|perigo',
  ru: 'мошен|обман|жертв|раб[ау]? |преступ|(?<!без)опасн',
  si: 'වංචා|වින්දිත|වහල්|අපරාධ|භයානක',
  sw: 'utapeli|ulaghai|tapeli|mwathirika|waathirika|mtumwa|watumwa|mhalifu|hatari',
  ta: 'மோசடி|அடிமை|குற்றவாளி|ஆபத்து',
  th: 'หลอกลวง|มิจฉาชีพ|เหยื่อ(?!ล่อ)|ทาส|อาชญา|อันตราย',
  ur: 'دھوکا|دھوکہ|فراڈ|متاثرین|غلام|مجرم|خطرناک',
  vi: 'lừa đảo|nạn nhân|nô lệ|tội phạm|bất hợp pháp|nguy hiểm',
  'zh-Hans': '诈骗|骗局|骗子|受害者|奴隶|犯罪|非法|危险',
  'zh-Hant': '詐騙|騙局|騙子|受害者|奴隸|犯罪|非法|危險',
};

export function bannedIn(lang: string): RegExp {
  const words = banned[lang];
  if (!words) throw new Error(`Nobody has listed the words that judge in ${lang}.`);
  return new RegExp(words, 'iu');
}
