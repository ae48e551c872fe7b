import { isBadge } from './badges.ts';
import { isFirm } from './firms.ts';
import { partsOf } from './head-parts.ts';
import { fieldOf } from './label-words.ts';
import { namesJob } from './roles.ts';

/** By what a page's one job may be called. */
export interface Callings {
  /** The page's own heading, or what it tells machines. */
  readonly title: string | undefined;
  /** What parts say that the page's author named titles. */
  readonly named: readonly string[];
  /** What a line labels as the title. */
  readonly labelled: string | undefined;
  readonly headings: readonly string[];
  /** The lines around the beginning of its text. */
  readonly lines: readonly string[];
  /** What the page calls itself in its head. */
  readonly head: string;
  /** As much of that as it shows on a line, or all of it. */
  readonly inHead: string | undefined;
}

/** What pages of jobs are headed that do not say which. */
const general = new Set(
  `job|jobs|job detail|job details|job description|job information|job summary|job vacancy|job vacancy details|job opening|view job|view job details|vacancy|vacancies|vacancy details|careers?|description|details|overview|about the job|about this job|apply now|share this job
|similar jobs|detalle de la oferta|descripción|descripción del puesto|descripción de la oferta|oferta de empleo|ofertas de empleo|oferta de trabajo|vaga|vagas|descrição|descrição da vaga|detalhes da vaga|oferta de emprego|ofertas de emprego
|offre d'emploi|offres d'emploi|description du poste|descriptif du poste|détail de l'offre|lowongan kerja|detail lowongan|deskripsi pekerjaan|jawatan kosong|kerja kosong|tuyển dụng|việc làm|chi tiết công việc|mô tả công việc
|รายละเอียดงาน|งาน|ตำแหน่งงาน|ລາຍລະອຽດວຽກ|ព័ត៌មានការងារ|အလုပ်အကိုင်|职位详情|职位描述|招聘信息|職缺內容|職缺資訊|工作內容|招聘|求人情報|求人詳細|仕事内容|お仕事情報|채용정보|채용정보 상세|채용공고|채용 상세|채용|모집요강|상세정보
|job requirements|requirements|responsibilities|key responsibilities|about the role|the role|role overview|job overview|position description|position details|qualifications|benefits|how to apply|about us|about the company
|职位介绍|职位信息|职位要求|岗位职责|岗位要求|工作职责|任职要求|公司介绍|职位亮点|職位描述|職務說明|条件要求|條件要求|募集要項|募集内容|募集情報|求人内容|応募資格|会社概要|企業情報|주요업무|담당업무|자격요건|지원자격|포지션 상세|근무조건
|kualifikasi|persyaratan|tanggung jawab|keterangan kerja|yêu cầu|yêu cầu công việc|yêu cầu ứng viên|quyền lợi|phúc lợi|thông tin chung|thông tin tuyển dụng|thông tin việc làm|รายละเอียด|ลักษณะงาน|คุณสมบัติ|คุณสมบัติผู้สมัคร|สวัสดิการ
|requisitos|funciones|responsabilidades|beneficios|benefícios|sobre a vaga|sobre o cargo|sobre la vacante|missions|vos missions|le poste|votre profil|profil recherché|обязанности|требования|условия|المتطلبات|الوصف الوظيفي|المهام|المؤهلات|योग्यता|विवरण|যোগ্যতা|বিবরণ
|вакансия|вакансии|описание вакансии|работа|وظائف|وظيفة|تفاصيل الوظيفة|وصف الوظيفة|नौकरी|चाकरी|জব|চাকরি|চাকরির খবর|வேலை|වැකැන්සි|ሥራ|kazi|nafasi za kazi|trabaho`
    .split(/\s*\|/)
    .map((words) => words.trim()),
);

/**
 * What a page's one job is called. Its heading, unless that names the site, or any job: then the first of the lines that the page's
 * head repeats, of what its author named a title, of what lines label, and of its other headings; those first that name a job.
 */
export function pageTitle(callings: Callings): string | undefined {
  const { title, named, labelled, headings, lines, head, inHead } = callings;
  const heads = partsOf(head);
  const isNone = (words: string): boolean =>
    general.has(words.toLowerCase()) || fieldOf.has(words.toLowerCase());
  const isSite = heads.length > 1 && title !== undefined && title === heads.at(-1) && !namesJob(title);
  if (title && labelled && !namesJob(title) && namesJob(labelled) && !head.includes(title)) return labelled;
  if (title && !isNone(title) && !isSite) return title;
  const fits = lines
    .filter(
      (line) =>
        line.length * (namesJob(line) ? mostOfLong : mostOfHead) >= head.length && head.includes(line),
    )
    .sort((one, other) => head.indexOf(one) - head.indexOf(other) || other.length - one.length);
  const isTitle = (words: string | undefined): words is string =>
    words !== undefined &&
    words !== title &&
    words.length <= longestTitle &&
    !isNone(words) &&
    !isBadge(words) &&
    !isFirm(words);
  // Where the heading is in the page's head, it may be the job's after all.
  const headed = isSite ? [] : headings.filter(isTitle);
  const all = [...fits, ...headed, ...named, labelled].filter(isTitle);
  const likely = [...fits, labelled, ...headed, ...named].find(
    (words) => isTitle(words) && words.length >= shortestTitle,
  );
  return all.find(namesJob) ?? likely ?? (isSite ? title : inHead) ?? title;
}

const longestTitle = 160;
const shortestTitle = 4;
/** A line is more than a word of the head: a quarter of it; one that names a job may be less of a long one. */
const mostOfHead = 4;
const mostOfLong = 8;
