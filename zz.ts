import { timeWakes } from './src/cli/bench/in-browser.ts';
for (let i = 0; i < 2; i++) console.log((await timeWakes(() => {})).map((w) => [w.browser, Math.round(w.awake), Math.round(w.woken), Math.round(w.firstPaint)].join(' ')));
