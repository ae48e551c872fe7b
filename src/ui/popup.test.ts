import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { createWords } from '../core/explain/words.ts';
import type { Concern } from '../core/model/assessment.ts';
import type { Explanation, Reason } from '../core/model/explanation.ts';
import type { Settings } from '../core/model/settings.ts';
import Popup from './Popup.svelte';
import type { PopupSite, PopupState } from './popup-state.ts';

const words = createWords('en', readFileSync('assets/locales/en.ftl', 'utf8'));

function popup(state: PopupState, site?: PopupSite): HTMLElement {
  const ignore = () => {};
  const acts = {
    onShow: ignore,
    onWatch: ignore,
    onMarks: ignore,
    onCheckAgain: ignore,
    onPrint: ignore,
    onOpen: ignore,
    onLeave: ignore,
  };
  const settings: Settings = {
    lang: 'en',
    country: undefined,
    textSize: 'usual',
    historyDays: 0,
    discreet: false,
  };
  const props = { words, settings, lost: false, state, site, surroundings: undefined, ...acts };
  return new JSDOM(render(Popup, { props }).body).window.document.body;
}

function report(...offers: Explanation[]): HTMLElement {
  return popup({ kind: 'report', report: { offers, others: [], refused: false, read: offers.length } });
}

function offer(post: string, concern: Concern, more: Partial<Explanation> = {}): Explanation {
  const headline = words(`headline-${concern}`, { signs: 1 });
  const caution = words(concern === 'none-found' ? 'caution-none-found' : 'caution-signs');
  return { post, concern, headline, caution, reasons: [], combinations: [], next: [], steps: [], ...more };
}

function reason(more: Partial<Reason> = {}): Reason {
  return {
    rule: 'passport.en',
    category: 'documents',
    strength: 'S3',
    message: 'This post asks for your passport.',
    why: 'Nobody may keep it.',
    evidence: [{ field: 'text', start: 0, end: 8, quote: 'passport' }],
    sources: [{ publisher: 'ILO', title: 'Indicators', date: '2012', url: 'https://example.org/' }],
    falsePositives: [],
    from: [],
    pack: { id: 'starter', version: '1' },
    ...more,
  };
}

test('each concern has a picture and a word', () => {
  for (const concern of ['serious', 'some', 'none-found', 'cannot-tell'] as const) {
    const band = report(offer('1', concern)).querySelector('.band');
    expect(band?.textContent).toContain(words(`concern-${concern}`));
    expect(band?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  }
});

test('the first offer is open, the others wait', () => {
  const body = report(offer('1', 'serious'), offer('2', 'some'));
  const states = [...body.querySelectorAll('h2 button')].map((each) => each.getAttribute('aria-expanded'));
  expect(states).toEqual(['true', 'false']);
});

test('an only offer cannot be folded away', () => {
  expect(report(offer('1', 'some')).querySelector('[aria-expanded]')).toBeNull();
});

test('a reason stands with the words of the post, its source and its date', () => {
  const text = report(offer('1', 'some', { reasons: [reason()] })).querySelector('.reason');
  expect(text?.querySelector('q')?.textContent).toBe('passport');
  expect(text?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/');
  expect(text?.querySelector('a')?.textContent).toContain('2012');
});

test('words of a stranger stay words', () => {
  const title = '<img src=x onerror=alert(1)>';
  const body = report(offer('1', 'some', { title, employer: title, reasons: [reason({ message: title })] }));
  expect(body.querySelector('img')).toBeNull();
  expect(body.querySelector('.name')?.textContent).toBe(title);
});

test('an address that is no web page becomes no link', () => {
  const sources = [{ publisher: 'X', title: 'X', url: 'javascript:alert(1)' }];
  const steps = [{ text: 'Look here', url: 'data:text/html,hello' }];
  const body = report(offer('1', 'some', { reasons: [reason({ sources })], steps }));
  expect(body.querySelector('article a')).toBeNull();
});

test('every state says something in the status', () => {
  const states: PopupState[] = [
    { kind: 'starting' },
    { kind: 'unreadable' },
    { kind: 'report', report: { offers: [], others: [], refused: false, read: 0 } },
    { kind: 'report', report: { offers: [], others: [], refused: false, read: 3 } },
    { kind: 'report', report: { offers: [offer('1', 'some')], others: [], refused: false, read: 3 } },
  ];
  const said = states.map((state) => popup(state).querySelector('[role=status]')?.textContent?.trim());
  expect(new Set(said).size).toBe(states.length);
  expect(said.every(Boolean)).toBe(true);
});

test('the popup says when a page keeps removing the marks, and when the reader chose to see none', () => {
  const found = { offers: [offer('1', 'some')], others: [], refused: true, read: 1 };
  const site = { host: 'jobs.example', watched: true, marked: false, isPrivate: false };
  const shown = popup({ kind: 'report', report: found }, site);
  expect(shown.textContent).toContain(words('marks-refused'));
  expect(shown.textContent).toContain(words('marks-hidden'));
  expect([...shown.querySelectorAll('button')].map((button) => button.textContent)).toContain(
    words('action-marks'),
  );
  const usual = popup({ kind: 'report', report: { ...found, refused: false } }, { ...site, marked: true });
  expect(usual.querySelector('.notice')).toBeNull();
});
