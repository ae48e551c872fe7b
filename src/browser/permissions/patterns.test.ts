import { describe, expect, test } from 'vitest';
import { knownSites, recommendedPatterns } from './known-sites.ts';
import { covers, hostOf, patternFor, sitePatternFor, webAddressIn } from './patterns.ts';

test.each([
  ['https://*.example.com/*', 'https://example.com/jobs', true],
  ['https://*.example.com/*', 'https://my.jobs.example.com/', true],
  ['https://*.example.com/*', 'https://notexample.com/', false],
  ['https://*.example.com/*', 'http://example.com/', false],
  ['*://*.example.com/*', 'http://example.com/', true],
  ['*://*.example.com/*', 'ftp://example.com/', false],
  ['https://example.com/*', 'https://www.example.com/', false],
  ['https://example.com/*', 'https://example.com:8443/x?y#z', true],
  ['https://example.com/*', 'no address', false],
])('%s allows %s: %s', (pattern, address, allowed) => {
  expect(covers(pattern, address)).toBe(allowed);
});

describe('what somebody pastes is an address', () => {
  test.each([
    ['example.com/job?id=3', 'https://example.com/job?id=3'],
    [' https://t.me/somebody ', 'https://t.me/somebody'],
    ['example.com:8080/a', 'https://example.com:8080/a'],
    ['http://localhost/x', 'http://localhost/x'],
  ])('%s', (typed, address) => {
    expect(webAddressIn(typed)?.href).toBe(address);
  });

  test.each([
    'Work in Bangkok. Apply now',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    'https://user:word@example.com/',
    'hello',
    'https://*.*/job',
    '',
  ])('but not: %s', (typed) => {
    expect(webAddressIn(typed)).toBeUndefined();
  });
});

test('every known site has patterns of its own that browsers accept', () => {
  const patterns = knownSites.flatMap((site) => site.patterns);
  expect(new Set(patterns).size).toBe(patterns.length);
  for (const pattern of patterns) {
    expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(covers(pattern, `https://${hostOf(pattern)}/`)).toBe(true);
  }
});

test('private messages are watched only where the reader names their site', () => {
  expect(recommendedPatterns.filter((pattern) => covers(pattern, 'https://web.whatsapp.com/'))).toEqual([]);
});

test.each([
  ['https://www.example.com/a', '*://*.example.com/*'],
  ['http://jobs.example.com', '*://*.jobs.example.com/*'],
  ['http://127.0.0.1:8000/x', 'http://127.0.0.1/*'],
  ['http://localhost/x', 'http://localhost/*'],
])('the site of %s is %s', (address, pattern) => {
  expect(sitePatternFor(new URL(address))).toBe(pattern);
});

test('a page of the browser has no pattern', () => {
  expect(patternFor('about:config')).toBeUndefined();
  expect(patternFor('https://jobs.example/1')).toBe('https://jobs.example/*');
});
