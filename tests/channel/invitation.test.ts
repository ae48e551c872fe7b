import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundleOf, bundleSource } from '../../src/core/packs/channel/bundle.ts';
import { fingerprintOf } from '../../src/core/packs/channel/fingerprint.ts';
import { invitationLink, readInvitation } from '../../src/core/packs/channel/invitation.ts';

const root = 'ab'.repeat(32);
const good = { pack: 'ngo', url: 'https://ngo.example/channel/', root };

test('an invitation is read as it was written', () => {
  expect(readInvitation(` ${invitationLink(good)}\n`)).toEqual(good);
  expect(readInvitation(invitationLink({ pack: 'ngo', url: 'http://127.0.0.1:8080' }))).toEqual({
    pack: 'ngo',
    url: 'http://127.0.0.1:8080',
  });
});

test.each([
  ['a web page', 'https://ngo.example/channel/'],
  ['another version', invitationLink(good).replace('v=1', 'v=2')],
  ['a part that nobody knows', `${invitationLink(good)}&run=1`],
  ['a part twice', `${invitationLink(good)}&url=https%3A%2F%2Fother.example%2F`],
  ['no name for a pack', invitationLink({ ...good, pack: '../x' })],
  ['no fingerprint', invitationLink({ ...good, root: 'AB' })],
  ['a channel in the open', invitationLink({ ...good, url: 'http://ngo.example/' })],
  ['a script', invitationLink({ ...good, url: 'javascript:alert(1)' })],
  ['a file of the device', invitationLink({ ...good, url: 'file:///etc/passwd' })],
  ['a password', invitationLink({ ...good, url: 'https://a:b@ngo.example/' })],
  ['a question', invitationLink({ ...good, url: 'https://ngo.example/?who=1' })],
  ['much', invitationLink({ ...good, url: `https://ngo.example/${'a'.repeat(2_000)}` })],
])('%s is no invitation', (_, link) => {
  expect(readInvitation(link)).toBeUndefined();
});

test('no text that anybody may paste makes reading it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      readInvitation(text);
      readInvitation(`web+secondlook:subscribe?${text}`);
    }),
  );
});

test('the digits are six groups of four, whatever the root', () => {
  expect(fingerprintOf('0'.repeat(64))).toBe('0000 0000 0000 0000 0000 0000');
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      expect(fingerprintOf(Buffer.from(bytes).toString('hex'))).toMatch(/^(\d{4} ){5}\d{4}$/);
    }),
  );
});

test('a bundle gives back every file, and no more than is asked for', async () => {
  const large = new Uint8Array(6_000_000).map((_, at) => at % 251);
  const files = [
    { path: '1.root.json', bytes: new Uint8Array([1, 2, 3]) },
    { path: 'p/large.json', bytes: large },
  ];
  const source = bundleSource(bundleOf(files));
  expect(await source?.get('1.root.json', 10)).toEqual(files[0]?.bytes);
  expect(Buffer.from((await source?.get('p/large.json', large.length)) ?? []).equals(large)).toBe(true);
  await expect(source?.get('p/large.json', large.length - 1)).rejects.toThrow('more than');
  expect(await source?.get('2.root.json', 10)).toBeUndefined();
  expect(await source?.get('__proto__', 10)).toBeUndefined();
});

test.each([
  ['another kind', '{"kind":"second-look-settings","version":1,"files":{}}'],
  ['a member twice', '{"kind":"second-look-channel","version":1,"files":{"a":"AA==","a":"AQ=="}}'],
  ['no JSON', 'PK\u0003\u0004'],
  ['no text in a file', '{"kind":"second-look-channel","version":1,"files":{"a":1}}'],
])('%s is no bundle', (_, text) => {
  expect(bundleSource(text)).toBeUndefined();
});
