import { type Attack, attackLength, flood, invites, packOf, rulesOf, upTo } from './attack.ts';

/** Every word of two signs, from the shortest on. */
function words(first: string, second: string, count: number): string[] {
  const all = [first, second];
  for (let at = 0; all.length < count + 2; at++) all.push(`${all[at]}${first}`, `${all[at]}${second}`);
  return all.slice(2, count + 2);
}

/** Phrases of ten words each, which begin alike. */
const wordings = (count: number, begin = ''): string[] =>
  upTo(count).map((index) => {
    const word = `${begin}${index.toString(36).padStart(4, 'x')}`;
    return `(${upTo(10)
      .map((at) => `${word}${at}`)
      .join(' / ')})`;
  });

/** The same numbers at every call, spread over [0, most). */
const spread = (index: number, most: number): number => Math.imul(index + 1, 0x9e3779b1 | 0) % most;
const signAt = (index: number, most: number): string =>
  String.fromCharCode(0x4e00 + Math.abs(spread(index, most)));

/** Packs whose words and phrases are expensive to look for. */
export const attacksOnMatching = (): Attack[] => [...ofWords(), ...ofPhrases()];

function ofWords(): Attack[] {
  const pair = upTo(attackLength).map((index) => (spread(index, 1_000) % 2 === 0 ? '包' : '吃'));
  return [
    {
      name: 'phrases that end each other',
      pack: packOf(rulesOf(upTo(79).map((index) => '包'.repeat(index + 2)))),
      text: flood('包'),
    },
    {
      name: 'a phrase for whatever stands there',
      pack: packOf(rulesOf(words('包', '吃', 19_900))),
      text: (invites + pair.join('')).slice(0, attackLength),
    },
    {
      name: 'words that go on',
      pack: packOf(rulesOf(upTo(70).map((index) => `${'a'.repeat(index + 3)}*`))),
      text: flood(`${'a'.repeat(180)} `),
    },
    {
      name: 'a large alphabet',
      pack: packOf(
        rulesOf(
          upTo(19_900).map((index) =>
            upTo(8)
              .map((at) => signAt(index * 8 + at, 20_000))
              .join(''),
          ),
        ),
      ),
      text: (
        invites +
        upTo(attackLength)
          .map((index) => signAt(index, 20_000))
          .join('')
      ).slice(0, attackLength),
    },
    {
      name: 'as many wordings as may be',
      pack: packOf(rulesOf(wordings(12_400))),
      text: flood('xx123 xx456 xx789 '),
    },
    {
      name: 'as many wordings in Latin letters as may be',
      pack: packOf(
        ['en', 'id', 'tl'].flatMap((lang) =>
          rulesOf(wordings(7_300, lang)).map((one) => ({ ...one, id: `${lang}-${one.id}`, lang })),
        ),
        { languages: ['en', 'id', 'tl'] },
      ),
      text: flood('enxx123 idxx456 tlxx789 '),
    },
    {
      name: 'long phrases',
      pack: packOf(
        rulesOf(upTo(13_900).map((index) => `w${index.toString(36).padStart(4, 'x')} `.repeat(13).trim())),
      ),
      text: flood('w0xxx w1xxx '),
    },
  ];
}

function ofPhrases(): Attack[] {
  return [
    {
      name: 'many phrases on one anchor',
      pack: packOf(rulesOf(upTo(19_990).map((index) => `passport ...12 (fee / x${index})`))),
      text: flood('passport fee '),
    },
    {
      name: 'many phrases that almost stand',
      pack: packOf(rulesOf(upTo(19_990).map((index) => `passport ...1 (fee / x${index})`))),
      text: flood('passport a b c d fee a b c d '),
    },
    {
      name: 'slots in every phrase',
      pack: packOf(
        rulesOf(upTo(19_990).map((index) => `{number} ...12 (wages / wx${index}) ...12 {number}`)),
      ),
      text: flood('1 wages 2 3 4 5 6 7 '),
    },
    {
      name: 'phrases of six parts that lack the last',
      pack: packOf(
        rulesOf(
          upTo(8_000).map(
            (index) => `passport ...12 aaa ...12 aaa ...12 aaa ...12 aaa ...12 (zzz / x${index})`,
          ),
        ),
      ),
      text: `zzz ${flood('passport aaa aaa aaa aaa ')}`,
    },
    {
      name: 'alternatives upon alternatives',
      pack: packOf(
        rulesOf(
          upTo(130).map((index) => {
            const some = (sign: string) =>
              `(${upTo(10)
                .map((at) => `${sign}${at}${index}`)
                .join('/')})`;
            return `x${some('a')}x${some('b')}x${some('c')}`;
          }),
        ),
      ),
      text: flood('xa00xb00xc00 '),
    },
    {
      name: 'more alternatives than a pack may have',
      pack: packOf(rulesOf(upTo(400).map((index) => `xyz${index}[a][b][c][d][e][f][g][h][i]`))),
      text: flood('xyz1abc '),
    },
    {
      name: 'more phrases than a pack may have',
      pack: packOf(rulesOf(upTo(20_001).map((index) => `word ${index}`))),
      text: flood('word 1 '),
    },
  ];
}
