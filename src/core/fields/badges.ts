/** What boards mark some of their offers with, in the languages of our readers: a line of nothing else names no job, firm or place. */
const badges = new Set(
  `new|just posted|featured|urgent|urgently hiring|urgent hiring|hot|hot job|top|top job|top ad|promoted|sponsored|ad|advert|premium|verified|recommended
|in-office|in office|remote or hybrid|hybrid or remote|on-site or remote|easy apply|quick apply|actively hiring|actively recruiting|responsive employer|expired|closing soon|walk in|walk-in|remote|hybrid|on-site|onsite
|full time|full-time|part time|part-time|contract|temp|temporary|permanent|internship|freelance|casual|home office|work from home|wfh
|junior|senior|semi senior|semi-senior|ssr|mid|mid-level|mid level|middle|entry level|entry-level|lead|expert|fresher|any|all levels
|nuevo|nueva|destacado|destacada|urgente|patrocinado|recomendado|remoto|híbrido|presencial|tiempo completo|medio tiempo|jornada completa
|novo|nova|destaque|patrocinada|anúncio|híbrida|tempo inteiro|tempo integral|efetivo|efetiva|estágio
|nouveau|nouvelle|à la une|sponsorisé|sponsorisée|urgent|cdi|cdd|intérim|stage|alternance|temps plein|temps partiel|télétravail
|baru|terbaru|mendesak|segera|unggulan|iklan|promosi|penuh waktu|paruh waktu|magang|kontrak|sepenuh masa|separuh masa
|mới|gấp|đang tuyển|tuyển gấp|nổi bật|tin nổi bật|quảng cáo|toàn thời gian|bán thời gian|thực tập
|ใหม่|ด่วน|รับด่วน|แนะนำ|โฆษณา|งานประจำ|งานพาร์ทไทม์|ໃໝ່|ດ່ວນ|ថ្មី|បន្ទាន់|အသစ်|အရေးပေါ်
|新|最新|急聘|急招|招募中|招聘中|急徵|急募|熱門|热门|热招|置頂|置顶|推薦|推荐|廣告|广告|精選|精选|全職|全职|兼職|兼职
|新着|注目|募集中|急募|おすすめ|広告|正社員|契約社員|派遣社員|アルバイト|パート|신규|긴급|급구|추천|관심|응답률 높음|강소기업|광고|정규직|계약직|인턴
|новое|новая|новинка|срочно|реклама|рекомендуем|топ|полная занятость|частичная занятость|подработка|стажировка
|جديد|عاجل|مميز|إعلان|موصى به|دوام كامل|دوام جزئي|نیا|فوری|اشتہار
|नया|नयाँ|तत्काल|अत्यावश्यक|विज्ञापन|नतुन|নতুন|জরুরি|জরুরী|বিজ্ঞাপন|புதிய|அவசரம்|விளம்பரம்|නව|හදිසි|දැන්වීම|አዲስ|አስቸኳይ
|mpya|haraka|tangazo|bago|apurahan`
    .split(/\s*\|/)
    .map((badge) => badge.trim()),
);

/** What programmers work with: boards set it between a title and a firm. */
const tools = new Set(
  `java|javascript|typescript|python|kotlin|swift|go|golang|rust|ruby|ruby on rails|rails|php|laravel|c#|c++|c|.net|.net core|asp.net|scala|elixir|perl|dart|flutter|node|node.js|nodejs|nestjs|express|react|react.js|reactjs|react native|redux|next.js|nextjs|vue|vue.js|vuejs|nuxt
|angular|svelte|jquery|html|html5|css|css3|sass|tailwind|spring|spring boot|springboot|django|flask|fastapi|android|ios|unity|unreal|aws|azure|gcp|docker|kubernetes|k8s|terraform|jenkins|linux|git|github|mysql|postgresql|postgres|oracle|mssql|sql|sql server|mongodb|redis|kafka
|elasticsearch|hadoop|spark|airflow|tensorflow|pytorch|machine learning|pandas|tableau|power bi|excel|figma|photoshop|illustrator|autocad|solidworks|sap|salesforce|wordpress|shopify|jira|selenium|rest api|graphql|grpc|devops|qa|ui/ux`
    .split(/\s*\|/)
    .map((tool) => tool.trim()),
);
/** "경력무관", "경력 2년 ↑", "신입/경력", "마감 D-7", "3-5年经验": what Korean and Chinese boards ask for, and until when. */
const conditions =
  /^(?:경력|신입|학력|초대졸|대졸|고졸|석사|박사|연령|성별|마감|상시)(?:$|[\s/·~≥↑]|무관|사원|\d|직|이상)|^D-\d{1,3}$|^주 ?\d일|^[\d-]{1,5}年(?:以上)?(?:经验|經驗)?$|^(?:经验|經驗|經歷|学历|學歷)不[限拘]$|^(?:在校生|应届生|本科|大专|中专|高中|硕士|博士|大學|專科|高中職)(?:$|[/／]|及?以上)|^招(?:\d+|若干)人$/u;

/** "Apply at the employer's site", "View all jobs", "About us", but not "Save the Children". */
const action =
  /^(?:apply|answer|reply|follow|save|share|view|see|show|visit|go to|report|read|learn|sign|log|register|about)(?:$|\s(?:now|at|in|up|for|to|this|all|us|more|with|on|here|similar|company|employer|profile|jobs?|offers?|page|details|comments?)(?!\p{L}))/iu;

/** Whether a line is nothing but such a badge, or two of them. */
export const isBadge = (line: string): boolean => {
  const words = line.toLowerCase().trim();
  const isOne = (word: string) => badges.has(word) || tools.has(word);
  return isOne(words) || words.split(/\s*[·•|,/]\s*/).every(isOne) || conditions.test(words);
};

/** Whether a line says what a button or a link of a site does. */
export const isAction = (line: string): boolean => action.test(line);
