import { html } from './html.ts';

/** Light and dark, wide and narrow, screen and paper. Every pair of colours has the contrast of WCAG 2.2, level AA. */
export const style = html`
:root {
  color-scheme: light dark;
  --page: #f4f6f8; --card: #ffffff; --ink: #1b2027; --muted: #57606a; --edge: #d5dbe1; --link: #0a58a8; --track: #e9edf1;
  --good: #116329; --good-bed: #e7f5ea; --bad: #a5102a; --bad-bed: #fdebee; --warning: #754b00; --warning-bed: #fff4d9;
  --on: #ffffff; --critical: #8f1233; --high: #bf3b0a; --medium: #856000; --low: #1d5fa8; --info: #4d5763; --unknown: #6b3fa0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181e25; --ink: #e6eaef; --muted: #9aa6b2; --edge: #303944; --link: #7cb8ff; --track: #262e38;
    --good: #7fdc9c; --good-bed: #11291a; --bad: #ff9ba6; --bad-bed: #34151b; --warning: #f0c46c; --warning-bed: #2d230d;
    --on: #10151a; --critical: #ff7d92; --high: #ff9d66; --medium: #e3b844; --low: #74b4ff; --info: #a5afbb; --unknown: #c5a0ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
header, main, footer { max-width: 1160px; margin: 0 auto; padding: 0 20px; }
header, section, footer { overflow: hidden; }
h1, h2, p, ul, dl { margin: 0; }
h1 { font-size: 26px; line-height: 1.25; display: flex; gap: 12px; align-items: center; }
h2 { font-size: 17px; line-height: 1.3; margin-bottom: 12px; }
ul { padding-left: 20px; }
p + p { margin-top: 8px; }
a { color: var(--link); }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate; }
td, th, li { unicode-bidi: isolate; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.muted { color: var(--muted); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 20px; top: 8px; background: var(--card); padding: 6px 12px; z-index: 1; }

header { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; padding-top: 18px; padding-bottom: 14px; }
.brand { font-size: 17px; letter-spacing: -0.01em; }
.facts li { min-width: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; padding: 0; list-style: none; color: var(--muted); }

section { background: var(--card); border: 1px solid var(--edge); border-radius: 10px; padding: 20px; margin-bottom: 16px; }
.verdict { border-left-width: 8px; }
.verdict svg { width: 34px; height: 34px; flex: none; fill: currentColor; }
.verdict path { fill: none; stroke: var(--card); stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.verdict ul { margin-top: 10px; padding-left: 66px; }
.verdict.good { background: var(--good-bed); border-color: var(--good); }
.verdict.bad { background: var(--bad-bed); border-color: var(--bad); }
.verdict.warning { background: var(--warning-bed); border-color: var(--warning); }
.good h1 { color: var(--good); }
.bad h1 { color: var(--bad); }
.warning h1 { color: var(--warning); }
.next li + li { margin-top: 4px; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 16px; }
.pair > :only-child { grid-column: 1 / -1; }

table { border-collapse: collapse; width: 100%; }
.bars caption { text-align: left; font-weight: 600; font-size: 14px; color: var(--muted); padding-bottom: 6px; }
.charts { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px 40px; margin-top: 14px; align-items: start; }
.bars th { text-align: left; font-weight: 400; padding: 3px 12px 3px 0; width: 34%; }
.bars td { padding: 3px 0; }
.bars .figure { text-align: right; font-variant-numeric: tabular-nums; width: 4.5em; padding-right: 14px; font-weight: 600; }
.bars svg { display: block; }
.track { fill: var(--track); }
rect.critical { fill: var(--critical); }
rect.high, rect.failed { fill: var(--high); }
rect.medium, rect.warned { fill: var(--medium); }
rect.low { fill: var(--low); }
rect.info { fill: var(--info); }
rect.unknown { fill: var(--unknown); }
rect.plain { fill: var(--link); }

.checks { list-style: none; padding: 0; }
.checks > li + li { border-top: 1px solid var(--edge); margin-top: 8px; padding-top: 8px; }
.checks ul { color: var(--muted); }
.state { border-radius: 4px; padding: 1px 7px; font-size: 13px; margin: 0 6px; }
.state.good { color: var(--good); background: var(--good-bed); }
.state.warning { color: var(--warning); background: var(--warning-bed); font-weight: 600; }
.state.bad { color: var(--bad); background: var(--bad-bed); font-weight: 600; }

.controls { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin-bottom: 10px; }
.controls[hidden] { display: none; }
.controls label { display: grid; gap: 3px; font-size: 13px; color: var(--muted); }
.controls label:first-child { flex: 1 1 220px; }
input, select, button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--muted); border-radius: 6px; padding: 6px 10px; min-height: 38px; max-width: 100%; }
button { cursor: pointer; }
#count { margin-bottom: 8px; font-size: 13px; }

.list { table-layout: fixed; }
.list th { text-align: left; font-size: 13px; color: var(--muted); border-bottom: 2px solid var(--edge); padding: 6px 12px 6px 0; }
.list td { vertical-align: top; border-bottom: 1px solid var(--edge); padding: 9px 12px 9px 0; }
.list tbody tr:last-child td { border-bottom: 0; }
.list th:nth-child(1) { width: 106px; }
.list th:nth-child(3) { width: 23%; }
.list th:nth-child(4) { width: 12%; }
.list th:nth-child(5) { width: 100px; }
.ignored th:nth-child(3) { width: 18%; }
.ignored th:nth-child(4) { width: 32%; }
.list th button { border: 0; background: none; padding: 2px 0; min-height: 26px; color: inherit; font-weight: 600; white-space: nowrap; }
.list th button::after { content: " \\2195"; opacity: 0.55; }
.list th[aria-sort="ascending"] button::after { content: " \\2191"; opacity: 1; }
.list th[aria-sort="descending"] button::after { content: " \\2193"; opacity: 1; }
.list tr[hidden] { display: none; }
.badge { display: inline-block; min-width: 82px; text-align: center; white-space: nowrap; border-radius: 5px; padding: 1px 7px; font-size: 13px; font-weight: 600; color: var(--on); background: var(--unknown); }
.badge.critical { background: var(--critical); }
.badge.high, .badge.failed { background: var(--high); }
.badge.medium, .badge.warned { background: var(--medium); }
.badge.low { background: var(--low); }
.badge.info { background: var(--info); }
.mark { border: 1px solid var(--edge); border-radius: 4px; padding: 0 6px; font-size: 12px; color: var(--muted); white-space: nowrap; }
.mark.gate { color: var(--bad); border-color: currentColor; }
summary { cursor: pointer; }
details[open] > summary { margin-bottom: 8px; }
.text p { max-width: 75ch; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 14px; margin-top: 10px; font-size: 14px; }
dt { color: var(--muted); }
dd { margin: 0; }
dd ul { list-style: none; padding: 0; }
.more { margin-bottom: 12px; }
footer { color: var(--muted); padding-top: 8px; padding-bottom: 32px; font-size: 14px; }
footer h2 { color: var(--ink); font-size: 15px; margin-bottom: 4px; }
footer ul { margin-bottom: 10px; }

@media screen and (max-width: 720px) {
  header, main, footer { padding-left: 12px; padding-right: 12px; }
  section { padding: 16px; }
  h1 { font-size: 21px; }
  .verdict ul { padding-left: 20px; }
  .pair, .charts { grid-template-columns: minmax(0, 1fr); }
  .controls label { flex: 1 1 130px; }
  .controls label:first-child { flex-basis: 100%; }
  .list, .list tbody { display: block; }
  .list thead tr { display: flex; flex-wrap: wrap; gap: 0 14px; border-bottom: 2px solid var(--edge); }
  .list thead th:nth-child(n) { width: auto; border: 0; padding: 2px 0; }
  .list.ignored thead { position: absolute; clip-path: inset(50%); }
  .list tbody tr { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 10px; padding: 12px 0; border-bottom: 1px solid var(--edge); }
  .list tbody tr:last-child { border-bottom: 0; padding-bottom: 0; }
  .list tbody tr[hidden] { display: none; }
  .list td { border: 0; padding: 0; min-width: 0; }
  .list td:nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .list td:nth-child(3) { grid-column: 1 / 3; grid-row: 3; }
  .list td:nth-child(4) { grid-column: 3; grid-row: 3; text-align: right; }
  .list td:nth-child(5) { grid-column: 3; grid-row: 1; text-align: right; }
  .fix:not(:has(.muted))::before { content: "fixed in "; color: var(--muted); }
  .list.ignored td:nth-child(4) { grid-column: 1 / -1; grid-row: 4; text-align: left; }
  .until::before { content: "until "; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt { margin-top: 6px; }
}
@media print {
  :root { --page: #ffffff; --edge: #b8c0c8; }
  body { font-size: 11px; }
  h1 { font-size: 18px; }
  h2 { font-size: 13px; margin-bottom: 6px; }
  .badge, .state, .mark, .list th, dl { font-size: 10px; }
  .badge { min-width: 64px; padding: 1px 4px; }
  .list th:nth-child(1) { width: 80px; }
  .verdict svg { width: 24px; height: 24px; }
  .verdict ul { padding-left: 54px; }
  .controls, .skip, #count { display: none; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  section { padding: 10px 0; border: 0; border-radius: 0; break-inside: auto; }
  .verdict { padding: 10px; border: 1px solid; border-left-width: 8px; }
  tr, .verdict, .next { break-inside: avoid; }
  thead { display: table-header-group; }
  .list th button::after { content: ""; }
  * { print-color-adjust: exact; }
}
`;
