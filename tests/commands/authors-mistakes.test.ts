import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPack } from '../../src/cli/pack/check.ts';
import { faultLine } from '../../src/cli/pack/source/source-problem.ts';

const command = fileURLToPath(new URL('../../src/cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { stdout, stderr, status };
}

const rule = 'en/deposit-before-work.en.yaml';

beforeAll(() => {
  expect(pack('new', 'good', '--pack', 'ngo', '--publisher', 'Help Desk').status).toBe(0);
});

let copies = 0;

/** A copy of the good pack to put a mistake into, and what “check” says of it then. */
function mistaken() {
  copies++;
  const name = `p${copies}`;
  cpSync(join(folder, 'good'), join(folder, name), { recursive: true });
  const at = (file: string) => join(folder, name, file);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
  };
  const replace = (file: string, from: string | RegExp, to: string) => {
    const before = readFileSync(at(file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(at(file), after);
  };
  const check = async () => {
    const { problems } = await checkPack(join(folder, name));
    return problems.map((fault) => faultLine(fault).replaceAll(join(folder, name, '/'), '')).join('\n');
  };
  return { at, write, replace, check };
}

test.each([
  ['pack.yaml', 'version: "0.1.0"', 'version: 0.2', 'pack.yaml:3: “version”: Write three numbers with dots'],
  ['pack.yaml', 'version: "0.1.0"\n', '', 'pack.yaml: “version”: Write three numbers with dots'],
  ['pack.yaml', /^id: .*$/m, 'id: 123', 'pack.yaml:2: “id”: Put it in quotation marks: "123".'],
  ['pack.yaml', 'licence:', 'license:', 'pack.yaml:7: There is no “license”.'],
  ['pack.yaml', /^languages: .*$/m, 'languages: en', 'pack.yaml:8: name the languages of the rules'],
  [
    rule,
    'confidence: medium',
    'confidence: midium',
    `${rule}:4: “confidence”: There is no “midium”. Is “medium” meant?`,
  ],
  [rule, 'confidence: medium', 'confidence: 3', `${rule}:4: “confidence”: Write one of: high, medium, low.`],
  [rule, /^confidence: .*\n/m, '', `${rule}:2: “confidence”: Write one of: high, medium, low.`],
  [rule, 'phrases: ', 'phrase: ', `${rule}:7: There is no “phrase” here. Is “phrases” meant?`],
  [
    rule,
    'lang: en',
    'lang: th',
    `${rule}:6: the file lies in the folder “en”: write “lang: en”, or move the file.`,
  ],
  [
    rule,
    'id: deposit-before-work.en',
    'id: deposit.en',
    `${rule}:2: the file is called “deposit-before-work.en”`,
  ],
  [rule, 'indicator: deposit-before-work', 'indicator: deposit', `${rule}:2: There is no indicator deposit.`],
  [
    rule,
    '- pay ...',
    '- fee: pay ...',
    `${rule}:8: “phrases”: Write a text here; in quotation marks when it has “: ” in it`,
  ],
  [rule, '- pay ...', '- #1 job ...', `${rule}:8: “phrases”: Nothing stands here.`],
  [rule, '- pay ...', '- *pay ...', `${rule}:8: put text that begins with “*” or “&” in quotation marks.`],
  [
    rule,
    '- pay ...',
    '- [pay] ...',
    `${rule}:8: this is one text too many: put the whole text in quotation marks`,
  ],
  [rule, '  - pay ...', '\t- pay ...', `${rule}:8: indent with spaces, not with tabs.`],
  [rule, 'confidence: medium', 'confidence: medium\nconfidence: low', `${rule}:5: this name stands twice`],
  [
    rule,
    'falsePositives:',
    'when:\n  - fact: abroat\nfalsePositives:',
    `${rule}:11: “fact”: There is no “abroat”. Is “abroad” meant?`,
  ],
  [
    rule,
    'falsePositives:',
    'when:\n  - abroad\nfalsePositives:',
    `${rule}:11: “when”: Write a condition: “phrases”, “fact”`,
  ],
  [rule, 'falsePositives:', 'when: abroad\nfalsePositives:', `${rule}:10: “when”: Write a list`],
  [
    rule,
    '    - Room to let',
    '    - 300\n    - Room to let',
    `${rule}:17: put this example in quotation marks.`,
  ],
  [
    rule,
    /^ {4}- Room to let.*\n/m,
    '',
    `${rule}:12: write at least 2 examples under “match” and 2 under “noMatch”.`,
  ],
  [
    rule,
    '    - Room to let',
    '    - You pay a small deposit before joining.\n    - Room',
    `${rule}:17: should not match but does: “You pay`,
  ],
  [
    rule,
    /^falsePositives:.*\n.*\n/m,
    '',
    `${rule}:2: say under “falsePositives” when the rule may be wrong.`,
  ],
  ['indicators.yaml', 'strength: S2', 'strength: S4', 'indicators.yaml:4: “strength”: There is no “S4”.'],
  [
    'indicators.yaml',
    'sources: [EXAMPLE-26]',
    'sources: [OTHER]',
    'indicators.yaml:2: There is no source OTHER.',
  ],
  [
    'indicators.yaml',
    'A deposit is asked for',
    'A scam asks for a deposit',
    'indicators.yaml:6: It says “scam”.',
  ],
  [
    'sources.yaml',
    'https://example.org/the-page',
    'example.org',
    'sources.yaml:6: “url”: Write a whole address',
  ],
  ['sources.yaml', '"2026-01-31"', 'January', 'sources.yaml:5: “date”: Write a date as'],
])('in %s, %s → %s is told with file, line and what to write instead', async (file, from, to, said) => {
  const { replace, check } = mistaken();
  replace(file, from, to);
  expect(await check()).toContain(said);
});

test.each([
  ['pack.yaml', '', 'pack.yaml: write “name: value” lines'],
  ['sources.yaml', '', 'sources.yaml:1: Write “name: value” here'],
  ['indicators.yaml', 'none', 'indicators.yaml:1: Write a list'],
  [rule, '# later\n', `${rule}: nothing is written in it: fill it in, or delete it.`],
  [rule, '- a\n', `${rule}: write “name: value” lines`],
  ['places/kh.yaml', '', 'places/kh.yaml: nothing is written in it'],
  [
    'places/kh.yaml',
    'country: KH\nname: [Cambodia]\n',
    'places/kh.yaml:2: There is no “name” here. Is “names” meant?',
  ],
  [
    'places/kh.yaml',
    'country: KH\nplaces: [x]\n',
    'places/kh.yaml:2: write “name: value” lines for the place.',
  ],
  ['help/np.yaml', '', 'help/np.yaml: nothing is written in it'],
  ['help/np.yaml', 'country: NP\ncontacts: [x]\n', 'help/np.yaml:2: “contacts”: Write “name: value” here'],
  ['cues/en.yaml', '', 'cues/en.yaml: nothing is written in it'],
  ['pay.yaml', '[]', 'pay.yaml: write “name: value” lines'],
  [
    'words/th.ftl',
    'indicator-deposit-before-work = x\n',
    'words/th.ftl:1: “indicator-deposit-before-work” has no “.why”',
  ],
  ['th/deposit-before-work.th.yaml', 'id: x\n', 'th: pack.yaml does not name this language'],
  ['rules/some.yaml', 'id: x\n', 'rules: no folder of a pack is called so'],
  ['en/more/some.yaml', 'id: x\n', 'en/more: folders in here are not read: put its files into'],
  [
    'indicator.yaml',
    '[]',
    'indicator.yaml: no file of a pack is called so, so it would not be read. Is “indicators.yaml” meant?',
  ],
  ['tips.yml', '[]', 'tips.yml: call it .yaml, or it is not read.'],
  ['en/some.yml', '[]', 'en/some.yml: call it .yaml, or it is not read.'],
])('%s with %j in it is told, not passed over', async (file, content, said) => {
  const { write, check } = mistaken();
  write(file, content);
  expect(await check()).toContain(said);
});

test('a language without a rule, a file that is missing, and letters that are no UTF-8 are told', async () => {
  const none = mistaken();
  none.replace('pack.yaml', 'languages: [en]', 'languages: [en, th]');
  expect(await none.check()).toContain('pack.yaml:8: no rule lies in the folder “th”');
  const empty = mistaken();
  rmSync(empty.at(rule));
  expect(await empty.check()).toContain('no rule lies in the folder “en”');
  const missing = mistaken();
  renameSync(missing.at('sources.yaml'), missing.at('sources.txt'));
  expect(await missing.check()).toContain('sources.yaml: there is no such file, and every pack has one.');
  const letters = mistaken();
  writeFileSync(letters.at('sources.yaml'), Buffer.from('A: caf\xe9', 'latin1'));
  expect(await letters.check()).toContain('sources.yaml: save it as UTF-8');
});

test('what is wrong in several files is told at once', async () => {
  const { write, replace, check } = mistaken();
  write('pay.yaml', '');
  write('th/x.yaml', '');
  replace(rule, 'lang: en', 'lang: th');
  expect((await check()).match(/^\S+: /gm)).toHaveLength(3);
});

test('“check” prints a line for each problem, and answers with 1', () => {
  cpSync(join(folder, 'good'), join(folder, 'wrong'), { recursive: true });
  writeFileSync(join(folder, 'wrong/pay.yaml'), '');
  const { stdout, stderr, status } = pack('check', 'wrong');
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^wrong\/pay\.yaml: nothing is written in it: .*\n.*1 problems\n$/);
  expect(pack('build', 'wrong', '--out', 'wrong.json')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('wrong/pay.yaml: nothing is written in it'),
  });
});

test('a folder that is none, or holds no pack, is named in a sentence', () => {
  mkdirSync(join(folder, 'empty'));
  const said = (path: string) => {
    const { stderr, status } = pack('check', path);
    expect(status).toBe(2);
    return stderr;
  };
  expect(said('nowhere')).toMatch(
    /^pack: nowhere: there is no such folder\. Begin a pack with “.* new”\.\n$/,
  );
  expect(said('empty')).toContain('empty: there is no pack.yaml in this folder');
  expect(said('good/pack.yaml')).toContain('good/pack.yaml: this is a file. Name the folder');
});

test.each(['123', 'null', '1e5', 'true'])('a pack called %s is begun so that it can be read', (id) => {
  expect(pack('new', `called-${id}`, '--pack', id, '--publisher', 'Help Desk').status).toBe(0);
  expect(pack('check', `called-${id}`).stdout).toContain('1 rules, 4 examples, 0 problems');
});
