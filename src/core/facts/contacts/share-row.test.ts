import { expect, test } from 'vitest';
import { isInShareRow } from './share-row.ts';

const shared = (text: string, names: readonly string[]) => {
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return spans.map((span) => isInShareRow(text, span, spans));
};

test.each([
  ['we bake.\nshare: facebook whatsapp telegram copy link\nmore jobs', ['whatsapp', 'telegram']],
  ['we bake.\nchia sẻ: facebook zalo sao chép liên kết', ['zalo']],
  ['we bake.\nfacebook\nwhatsapp\nlinkedin', ['whatsapp']],
  ['compartir\nwhatsapp', ['whatsapp']],
  ['whatsapp | x | 分享', ['whatsapp']],
])('in %j messengers are places to share a page in', (text, names) => {
  expect(shared(text, names)).toEqual(names.map(() => true));
});

test.each([
  ['apply by whatsapp or telegram', ['whatsapp', 'telegram']],
  ['whatsapp\ntelegram', ['whatsapp', 'telegram']],
  ['share your cv on whatsapp: 0123', ['whatsapp']],
  ['facebook\nwhatsapp me\nemail', ['whatsapp']],
  ['we share rooms\nwhatsapp\ncall us', ['whatsapp']],
  ['whatsapp / telegram / e-mail', ['whatsapp', 'telegram']],
])('in %j messengers are ways to whoever hires', (text, names) => {
  expect(shared(text, names)).toEqual(names.map(() => false));
});
