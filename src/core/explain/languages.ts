/** The languages that the interface speaks, by the name of their file and their BCP 47 tag, with the name they give themselves. */
export const languages = {
  am: 'አማርኛ',
  ar: 'العربية',
  bn: 'বাংলা',
  en: 'English',
  es: 'Español',
  fil: 'Filipino',
  fr: 'Français',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  km: 'ខ្មែរ',
  ko: '한국어',
  lo: 'ລາວ',
  ms: 'Bahasa Melayu',
  my: 'မြန်မာ',
  ne: 'नेपाली',
  pt: 'Português',
  ru: 'Русский',
  si: 'සිංහල',
  sw: 'Kiswahili',
  ta: 'தமிழ்',
  th: 'ไทย',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
} as const;
export type Language = keyof typeof languages;

/** Languages of which browsers may know neither months nor countries: a second file has them. */
export const withNames: readonly string[] = ['km', 'lo', 'my', 'ne', 'si'] satisfies readonly Language[];

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

/** The first of a reader's languages (BCP 47, such as a browser lists) that the interface speaks; English when it speaks none. */
export function closestLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const spoken = languageOf(tag);
    if (spoken) return spoken;
  }
  return 'en';
}

function languageOf(tag: string): Language | undefined {
  const [base = '', ...parts] = tag.split(/[-_]/);
  const language = base.toLowerCase();
  if (language === 'zh') {
    const written = parts.find((part) => /^han[st]$/i.test(part));
    const traditional = written ? /t$/i.test(written) : parts.some((part) => /^(tw|hk|mo)$/i.test(part));
    return traditional ? 'zh-Hant' : 'zh-Hans';
  }
  const known = otherNames[language] ?? language;
  return isLanguage(known) ? known : undefined;
}

/** Tags of the same languages that browsers and devices also use. */
const otherNames: Readonly<Record<string, Language>> = { tl: 'fil', in: 'id' };
