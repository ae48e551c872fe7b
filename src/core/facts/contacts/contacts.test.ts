import { describe, expect, test } from 'vitest';
import { readNumbers } from '../pay/numbers.ts';
import { readAddresses } from './addresses.ts';
import { readContacts } from './contacts.ts';
import { readPhones } from './phones.ts';

const addresses = (text: string) =>
  readAddresses(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  ['write to jobs@company.example now', 'email', 'jobs@company.example'],
  ['hr.anna+x@gmail.com', 'free-email', 'hr.anna+x@gmail.com'],
  ['a@qq.com', 'free-email', 'a@qq.com'],
  ['a_b@yahoo.co.id', 'free-email', 'a_b@yahoo.co.id'],
  ['a@naver.com.', 'free-email', 'a@naver.com'],
  ['see www.company.example/jobs?x=1 here', 'web', 'www.company.example/jobs?x=1'],
  ['https://forms.example/abc', 'web', 'https://forms.example/abc'],
  ['company.co.th', 'web', 'company.co.th'],
  ['company.vn', 'web', 'company.vn'],
  ['join t.me/abc_hr!', 'messenger', 't.me/abc_hr!'],
  ['https://wa.me/85512345678', 'messenger', 'https://wa.me/85512345678'],
  ['https://api.whatsapp.com/send?phone=1', 'messenger', 'https://api.whatsapp.com/send?phone=1'],
  ['https://chat.whatsapp.com/abc', 'messenger', 'https://chat.whatsapp.com/abc'],
  ['https://line.me/ti/p/abc', 'messenger', 'https://line.me/ti/p/abc'],
  ['lin.ee/abc', 'messenger', 'lin.ee/abc'],
  ['zalo.me/0912345678', 'messenger', 'zalo.me/0912345678'],
  ['https://open.kakao.com/o/abc', 'messenger', 'https://open.kakao.com/o/abc'],
  ['discord.gg/abc', 'messenger', 'discord.gg/abc'],
  ['https://m.facebook.com/messages/t/1', 'messenger', 'https://m.facebook.com/messages/t/1'],
  ['https://www.facebook.com/company', 'web', 'https://www.facebook.com/company'],
  ['viber://chat?number=1', 'messenger', 'viber://chat?number=1'],
])('%s', (text, kind, address) => {
  expect(addresses(text)).toEqual([[kind, address]]);
});

test.each([
  'wait...what',
  'e.g. this',
  'at 9.30 p.m.',
  'experience.we offer',
  'asp.net',
  'a @ b',
  '@',
  'v2.0.1',
  '://',
])('no address in %s', (text) => {
  expect(addresses(text)).toEqual([]);
});

describe('telephone numbers', () => {
  const phones = (text: string, countries: string[] = []) =>
    readPhones(text, readNumbers(text), countries).map(({ start, end, country }) => [
      text.slice(start, end),
      country,
    ]);

  test('have a country when they are written internationally', () => {
    expect(phones('call +855 12 345 678')).toEqual([['+855 12 345 678', 'KH']]);
    expect(phones('+63 917 123 4567 or +44 20 7946 0123')).toEqual([
      ['+63 917 123 4567', 'PH'],
      ['+44 20 7946 0123', 'GB'],
    ]);
  });

  test('have the country of the place when it is the only one and the number is valid there', () => {
    expect(phones('0912.345.678', ['VN'])).toEqual([['0912.345.678', 'VN']]);
    expect(phones('0912.345.678', ['VN', 'KH'])).toEqual([['0912.345.678', undefined]]);
    expect(phones('(02) 8888 1234', ['PH'])).toEqual([['(02) 8888 1234', 'PH']]);
  });

  test('are told with some of their digits hidden, and a country by the calling code alone', () => {
    expect(phones('call 09xx xxx 820 or 010-xxxx-1234')).toEqual([
      ['09xx xxx 820', undefined],
      ['010-xxxx-1234', undefined],
    ]);
    expect(phones('+855 1x xxx xxx; 08** ****21')).toEqual([
      ['+855 1x xxx xxx', 'KH'],
      ['08** ****21', undefined],
    ]);
  });

  test.each([
    'size 4xxl',
    '1920x1080',
    '10x12x14 cm',
    'card 1234 xxxx xxxx xxxx 12',
    'card xxxx xxxx xxxx 1234',
    '2 ** 3',
    '1xxxxxxx',
    '5 xx',
  ])('are not the signs of %s', (text) => {
    expect(phones(text)).toEqual([]);
  });

  test.each([
    '2024-05-01',
    '01.05.2024',
    '15000000',
    '15.000.000 - 20.000.000',
    '2 800-3 000',
    '10000-20000',
    '6.47 0 0 0.00 0 00',
    '12345',
  ])('are not %s', (text) => {
    expect(phones(text)).toEqual([]);
  });
});

describe('contacts', () => {
  const contacts = (text: string, messenger = '') => {
    const start = messenger ? text.indexOf(messenger) : -1;
    const messengers = start < 0 ? [] : [{ start, end: start + messenger.length }];
    return readContacts(text, messengers, readPhones(text, readNumbers(text), [])).map(
      ({ kind, span, country }) => [kind, text.slice(span.start, span.end), ...(country ? [country] : [])],
    );
  };

  test('a name or a number beside a messenger is one of it', () => {
    expect(contacts('line id: anna_88', 'line id')).toEqual([
      ['messenger', 'line id'],
      ['messenger', 'anna_88'],
    ]);
    expect(contacts('微信号:hr2024abc', '微信号')).toEqual([
      ['messenger', '微信号'],
      ['messenger', 'hr2024abc'],
    ]);
    expect(contacts('zalo 0912 345 678', 'zalo')).toEqual([
      ['messenger', 'zalo'],
      ['messenger', '0912 345 678'],
    ]);
    expect(contacts('whatsapp +855 12 345 678', 'whatsapp')).toEqual([
      ['messenger', 'whatsapp'],
      ['messenger', '+855 12 345 678', 'KH'],
    ]);
  });

  test('a plain word after a messenger is no name', () => {
    expect(contacts('whatsapp only please', 'whatsapp')).toEqual([['messenger', 'whatsapp']]);
  });

  test('the host of a mail address is no web page, and no handle', () => {
    expect(contacts('jobs@company.example')).toEqual([['email', 'jobs@company.example']]);
    expect(contacts('@anna_hr')).toEqual([['messenger', '@anna_hr']]);
  });
});
