/** The marks' own style sheet. Colours as in the popup; the serious look is used for nothing else. */
export const markStyle = `*{box-sizing:border-box;margin:0;padding:0}
.note{color-scheme:light dark;--band:light-dark(#fbeed2,#382b10);--edge:light-dark(#b97a10,#c48f32);
position:absolute;top:0;left:0;font:15px/1.5 system-ui,"Noto Sans",sans-serif}
.serious{--band:light-dark(#571643,#7a2460);--edge:light-dark(#571643,#d983bf)}
.open{z-index:1}
button{border:0;font:inherit;color:inherit;background:none;cursor:pointer}
:focus-visible{outline:3px solid light-dark(#0a5566,#86d3e2);outline-offset:2px}
.mark{display:flex;align-items:center;gap:6px;min-height:30px;padding:2px 11px 2px 8px;border:2px solid var(--edge);
border-radius:22px;background:var(--band);color:light-dark(#5e3a00,#ffdc94);font-size:14px;white-space:nowrap}
.serious .mark{color:#fff}
svg{width:18px;fill:none;stroke:currentcolor;stroke-width:2.2;stroke-linecap:round}
.serious svg{fill:currentcolor;fill-rule:evenodd;stroke:none}
.unseen{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%)}
.panel{position:absolute;top:0;left:0;width:340px;max-width:96vw;padding:16px;overflow:auto;
overflow-wrap:anywhere;border:2px solid var(--edge);border-radius:12px;
background:light-dark(#fff,#1b212a);color:light-dark(#1b2230,#eceff4);box-shadow:0 6px 24px #0004}
[hidden]{display:none}
.close{float:inline-end;width:44px;height:44px;margin:-10px;font-size:24px}
.mark,.headline,.message{font-weight:700}
.headline{font-size:17px}
.soft{color:light-dark(#4a5264,#b3bccb);font-size:14px}
ol{list-style:none}
.hides{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
.hide{min-height:44px;padding:4px 12px;border:1px solid #8889;border-radius:8px;font-size:14px;text-align:start}
li,.more{margin-top:10px;padding-top:10px;border-top:1px solid #8886}
q{padding:1px 4px;border-radius:4px;background:#ffe79c;color:#2b2200}
@media print{.note{display:none}}
@media (pointer:coarse){.mark{min-height:44px}}
@media (forced-colors:active){.serious .mark{border:4px double}q{outline:1px solid}}`;

/** How words of the post are marked in elements of these kinds. Legible on any page: it brings its own ink. */
export function highlightStyle(name: string, kinds: readonly string[]): string {
  const marked = kinds.map((kind) => `${kind}::highlight(${name})`).join();
  return `${marked}{background-color:#ffe79c;color:#2b2200}
@media (forced-colors:active){${marked}{background-color:Mark;color:MarkText}}
@media print{${marked}{background-color:transparent;color:inherit}}`;
}
