/** "Cook at Blue Pot | Jobs" has three parts, and 【厨师招聘】_青锅有限公司招聘信息-职位 as well. */
export const partsOf = (head: string): string[] =>
  head
    .split(/\s[-–—|·•:«»@]\s|\s(?:at|chez|bei|tại|di|en)\s|[_【】]|(?<=招聘(?:信息)?)-/u)
    .map((words) => words.replace(/招聘(?:信息)?$/, '').trim());
