import type { Clues } from '../model/post.ts';
import { isAction, isBadge } from './badges.ts';
import { namesJob } from './roles.ts';

/** Where links lead that name a firm. */
const firmPaths =
  /\/(?:compan(?:y|ies)|comp|empresas?|entreprises?|employers?|agenc(?:y|ies)|gongsi|corp|brands?|perusahaan|cong-ty|organi[sz]ations?)(?:[/_-]|$)/i;
const aroundPath = /^https?:\/\/[^/]*|[?#].*/g;
/** What a firm's page does not lead through, but to a list of firms: "/jobs/companies/blue-pot". */
const jobPaths = /\/(?:jobs?|vacanc|vagas?|positions?|openings?|empleos?|offres?)(?:[/-]|$)/i;
const firmAtEnd = /\/(?:compan(?:y|ies)|empresas?|employers?)[/-][^/]+\/?$/i;

/** The offers of one firm: "/jobs/?company=blue-pot". */
const firmInQuery = /[?&](?:compan(?:y|ies)|employer|empresa)(?:[_-]?id)?=[^&]/i;

/** Whether words are the number of an offer, "REF123456", and no more: "20418-Receptionist" is a job. */
export const isCode = (words: string): boolean =>
  /\d{5}/.test(words) && !moreThanCode.test(words.replace(number, ''));
const number = /vacancy|number|职位编号|職缺編號|编号|編號|番号|번호/giu;
const moreThanCode = /(?:[\u3041-\ud7ff][^\u3041-\ud7ff]{0,20}){3}|\p{L}{5}/u;

/** What the first link to a firm says. */
export const firmLinked = ({ links = [], targets = [] }: Clues): string | undefined =>
  links.find((words, index) => {
    const path = targets[index]?.replaceAll(aroundPath, '') ?? '';
    return (
      /[\p{L}\p{N}].*\p{L}|\p{L}.*\p{N}/u.test(words) &&
      !isCode(words) &&
      !isBadge(words) &&
      !isAction(words) &&
      (firmInQuery.test(targets[index] ?? '') ||
        (firmPaths.test(path) && (!jobPaths.test(path) || (firmAtEnd.test(path) && !namesJob(words)))))
    );
  });

/** "Blue Pot Sdn Bhd" and "株式会社青鍋 | 創業52年" are firms. */
const legalForms =
  /^(?:PT|CV)\.?\s\p{Lu}|^(?:株式会社|有限会社|合同会社|医療法人|\(주\)|㈜|주식회사|유한회사|(?:ООО|ОАО|ЗАО|ПАО|АО|ИП)\s|công ty\s|บริษัท\s?.*จำกัด)|(?:株式会社|\(주\)|㈜|\s주식회사|有限公司|\b(?:sdn\.? bhd|co\.?,? ltd|pvt\.? ltd|pte\.? ltd|ltda|lda|inc|llc|gmbh|corp)\.?|\s(?:s\. ?r\. ?o|a\.s|sp\. ?z ?o\.o|b\.v|n\.v|s\.a(?:\.[cs])?|s\.l(?:\.u)?|s\.p\.a|s\.r\.l|e\.i\.r\.l)\.?)$/iu;
const behindName = /\s[|｜–—-]\s.*$/u;

/** Who is no firm and has no such form; and a PLC, which machines are run by, too. */
const bodies =
  /^(?:universi(?:ty of|dad|dade|té|tà|tät|teit|tas)|instituto?|fundaci[oó]n|fundação|fondation|ministry of|ministerio|ministério|ministère|学校法人|社会福祉法人|一般社団法人|一般財団法人|公益財団法人|公益社団法人|NPO法人|trường đại học|bệnh viện|โรงพยาบาล|มหาวิทยาลัย)|(?:^|\s)(?:university|foundation|hogeschool|hochschule|universität|institute|college|hospital|council|plc)$/iu;

/** Whether words begin or end with a firm's legal form, or with what other bodies call themselves. */
export const isFirm = (words: string): boolean =>
  legalForms.test(words) || (bodies.test(words) && !namesJob(words));

/** A heading without what stands behind a dash or line: "青鍋 | 創業52年". */
export const beforeDash = (heading: string): string => heading.replace(behindName, '');

/** Ratings stand around many an employer's name: "3.8 Crumb & Sons", "Crumb & Sons 3.8 86 reviews", "푸른냄비3.8". */
const ratings =
  /^[0-5][.,]\d\s+(?=\p{L})|(?<=[\u3041-\ud7ff])[0-5]\.\d$|\s[0-5][.,]\d\s?(?:[^\s\p{L}]|$|\s?\d).*$|\s[-–—·|•]+$/gu;

/** "Blue Pot 6 reviews", "Blue Pot (1.2k ratings)". */
const reviews =
  /\s\(?\d[\d.,]{0,8}k?\+?\s(?:reviews?|ratings?|opiniones|avaliaç(?:ão|ões)|avis|bewertungen|ulasan|đánh giá|รีวิว|评价|評價|条评论|리뷰|отзыв\p{L}*)\)?$/iu;

/** When it was posted stands behind others: "Crumb & Sons Posted 2 days ago". */
const posted =
  /(?<=[\p{L}\p{N}.)])[\s·|–—-]*(?<!\p{L})(?:posted|published|updated|publicad[oa]|publiée?|diposting|ditayangkan|опубликован\p{L}*)(?!\p{L}).*$/iu;
/** "CRUMB & SONS - 44 - NANTES" tells its department and town. */
const department = /\s-\s\d{2,3}\s-\s.*$/u;

/** "Crumb & Sons ✔ Verified" is vouched for by the site. */
const vouched = /\s*[✓✔☑✅].*$/u;

/** Behind a bar stands where: "Crumb & Sons | Porto". */
const behindBar = /\s\|\s.*$/u;

/** "青锅餐饮有限公司成立于2010年，…" begins with whom it tells of. */
const toldOf =
  /^([^\s，。,、；]{2,40}?(?:有限公司|有限責任公司|有限责任公司|株式会社|有限会社))(?=[^\s，。,、；)）]{3}).{20,}$/u;

/** So much of a name is looked at. */
const longestName = 1_000;

/** An employer without ratings, dates and departments. */
export const onlyName = (words: string): string =>
  words
    .slice(0, longestName)
    .replace(reviews, '')
    .replace(ratings, '')
    .replace(posted, '')
    .replace(department, '')
    .replace(behindBar, '')
    .replace(vouched, '')
    .replace(toldOf, '$1');
