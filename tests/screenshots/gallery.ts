import { createWords } from '../../src/core/explain/words.ts';
import * as ui from '../../src/ui/mount.svelte.ts';
import type { Given } from './given.ts';
import { states } from './states.ts';

/** Shows one state of one of our pages, as its address asks: "?state=popup-serious&lang=th". */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'en';
const given = (await (await fetch(`/given/${lang}.json`)).json()) as Given;
const words = createWords(lang, given.fluent, {
  discreet: asked.get('state')?.includes('discreet') ?? false,
});

const state = states(given, words)[asked.get('state') ?? ''];
if (!state) throw new Error('There is no such state.');
if (state.page === 'popup') ui.mountPopup(document.body, state.props);
if (state.page === 'check') ui.mountCheck(document.body, state.props);
if (state.page === 'settings') ui.mountSettings(document.body, state.props);
if (state.page === 'welcome') ui.mountWelcome(document.body, state.props);
if (state.page === 'rules') ui.mountRules(document.body, state.props);
if (state.page === 'help') ui.mountHelp(document.body, state.props);
for (const selector of state.press ?? []) document.querySelector<HTMLElement>(selector)?.click();
document.documentElement.dataset['shown'] = '';
