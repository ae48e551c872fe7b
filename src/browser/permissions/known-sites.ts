/** A site on which offers are often met, to be turned on with one press. */
export interface KnownSite {
  readonly name: string;
  readonly kind: 'boards' | 'social';
  /** Match patterns, each with all hosts below it. */
  readonly patterns: readonly string[];
  /** Not in the recommended set: private messages stand there, which a reader should choose by name. */
  readonly private?: boolean;
}

const site = (kind: KnownSite['kind'], name: string, ...hosts: readonly string[]): KnownSite => ({
  name,
  kind,
  patterns: hosts.map((host) => `https://*.${host}/*`),
});
const board = (name: string, ...hosts: readonly string[]) => site('boards', name, ...hosts);
const social = (name: string, ...hosts: readonly string[]) => site('social', name, ...hosts);
const messages = (name: string, ...hosts: readonly string[]): KnownSite => ({
  ...site('social', name, ...hosts),
  private: true,
});

/** Job boards and social sites of the countries that readers come from. None is needed: every page can be checked by a press. */
export const knownSites: readonly KnownSite[] = [
  board('104', '104.com.tw'),
  board('1111', '1111.com.tw'),
  board('51job', '51job.com'),
  board('Albamon', 'albamon.com'),
  board('Bayt', 'bayt.com'),
  board('BongThom', 'bongthom.com'),
  board('BrighterMonday', 'brightermonday.co.ke', 'brightermonday.co.ug'),
  board('Catho', 'catho.com.br'),
  board('Computrabajo', 'computrabajo.com'),
  board('Craigslist', 'craigslist.org'),
  board('Glassdoor', 'glassdoor.com', 'glassdoor.co.in', 'glassdoor.sg'),
  board('Glints', 'glints.com'),
  board('GulfTalent', 'gulftalent.com'),
  board('hh.ru', 'hh.ru'),
  board('Indeed', 'indeed.com'),
  board('Jobberman', 'jobberman.com'),
  board('JobsDB', 'jobsdb.com'),
  board('JobStreet', 'jobstreet.com'),
  board('JobThai', 'jobthai.com'),
  board('Jora', 'jora.com'),
  board('Kalibrr', 'kalibrr.com'),
  board('Kyujinbox', 'xn--pckua2a7gp15o89zb.com'),
  board('LinkedIn', 'linkedin.com'),
  board('Naukri', 'naukri.com'),
  board('OnlineJobs.ph', 'onlinejobs.ph'),
  board('Saramin', 'saramin.co.kr'),
  board('TimesJobs', 'timesjobs.com'),
  board('TopCV', 'topcv.vn'),
  board('VietnamWorks', 'vietnamworks.com'),
  board('Wellfound', 'wellfound.com'),
  social('Facebook', 'facebook.com'),
  social('Instagram', 'instagram.com'),
  social('Reddit', 'reddit.com'),
  social('Telegram (t.me)', 't.me'),
  social('Threads', 'threads.com', 'threads.net'),
  social('TikTok', 'tiktok.com'),
  social('VK', 'vk.com'),
  social('Weibo', 'weibo.com', 'weibo.cn'),
  social('X', 'x.com', 'twitter.com'),
  social('YouTube', 'youtube.com'),
  messages('Discord', 'discord.com'),
  messages('Messenger', 'messenger.com'),
  messages('Telegram Web', 'web.telegram.org'),
  messages('WhatsApp Web', 'web.whatsapp.com'),
  messages('Zalo', 'chat.zalo.me'),
];

/** The patterns that one press turns on. */
export const recommendedPatterns: readonly string[] = knownSites
  .filter((one) => !one.private)
  .flatMap(({ patterns }) => patterns);
