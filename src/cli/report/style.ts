/** The page's whole look: light and dark by the reader's setting, A4 on paper, nothing fetched. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --muted: #57606a; --paper: #ffffff; --ground: #f3f5f7; --line: #d5dbe1; --track: #e4e8ed;
  --good: #0b6a3b; --good-bg: #e1f3e8; --warn: #7a4300; --warn-bg: #fdeed3;
  --bad: #9b1c22; --bad-bg: #fbe7e7; --note: #1f4e8c; --note-bg: #e6eefa;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eaed; --muted: #a9b2bc; --paper: #1f2429; --ground: #15181c; --line: #3b434c; --track: #39414a;
    --good: #7bd8a2; --good-bg: #12351f; --warn: #f2bd66; --warn-bg: #3b2a0c;
    --bad: #f5a3a3; --bad-bg: #451d1f; --note: #a3c6ff; --note-bg: #1b2d48;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0; }
a { color: var(--note); }
.quiet { color: var(--muted); font-size: .875rem; }
.file { margin-top: 3.5rem; padding-top: 2rem; border-top: 2px solid var(--line); }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1rem; break-inside: avoid; }
.answer { margin-top: 1rem; border-left: 6px solid var(--note); }
.answer.correct { border-left-color: var(--bad); }
.answer.review, .answer.question { border-left-color: var(--warn); }
.answer.clear { border-left-color: var(--good); }
.answer .sentence { font-size: 1.2rem; font-weight: 600; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; margin: .6rem 0 0; padding: 0; list-style: none; }
.badge { display: inline-flex; align-items: center; gap: .35rem; border-radius: 999px; padding: .1rem .65rem .1rem .5rem;
  font-size: .85rem; font-weight: 600; white-space: nowrap; color: var(--note); background: var(--note-bg); }
.badge svg { width: .8rem; height: .8rem; flex: none; }
.badge.good { color: var(--good); background: var(--good-bg); }
.badge.warn { color: var(--warn); background: var(--warn-bg); }
.badge.bad { color: var(--bad); background: var(--bad-bg); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); gap: .75rem; }
.target { display: flex; flex-direction: column; gap: .45rem; }
.target .head { display: flex; gap: .75rem; justify-content: space-between; align-items: flex-start; }
.target .figures { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; align-items: baseline; }
.target .figure { font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: 18px; overflow: visible; }
.bar .track { fill: var(--track); }
.bar .value { fill: var(--note); }
.bar .value.good { fill: var(--good); }
.bar .value.warn { fill: #c77700; }
.bar .halo { stroke: var(--paper); stroke-width: 6px; }
.bar .level { stroke: var(--ink); stroke-width: 2.5px; }
.list { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: .6rem; }
.list.plain { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; gap: 0; }
.list.plain > li { padding: .6rem 1rem; display: flex; gap: .4rem 1rem; justify-content: space-between; align-items: flex-start;
  flex-wrap: wrap; break-inside: avoid; }
.list.plain > li + li { border-top: 1px solid var(--line); }
.list.plain .words { flex: 1 1 20rem; }
.finding { border-left: 4px solid var(--note); }
.finding.error { border-left-color: var(--bad); }
.finding.warning { border-left-color: #c77700; }
.finding .where { font-weight: 600; font-size: .9rem; color: var(--muted); }
.finding p + p { margin-top: .3rem; }
.group { display: flex; align-items: baseline; gap: .75rem; margin: 1.25rem 0 .6rem; flex-wrap: wrap; }
del { color: var(--bad); text-decoration: none; } ins { color: var(--good); text-decoration: none; font-weight: 600; } del, ins { white-space: pre-wrap; }
.wide { overflow-x: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: .45rem .75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--muted); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; } th .quiet { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
footer { margin-top: 2.5rem; display: grid; gap: .25rem; }
@media (forced-colors: active) {
  .badge, .card { border: 1px solid CanvasText; }
  .bar .track { fill: Canvas; stroke: CanvasText; } .bar .value { fill: Highlight; } .bar .level { stroke: CanvasText; }
}
@page { size: A4; margin: 20mm 15mm 20mm 20mm; }
@media print {
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .file { break-before: page; margin: 0; padding: 0; border: 0; }
  .grid { grid-template-columns: 1fr 1fr; }
  h2, .group { break-after: avoid; }
  .card, .list.plain, .wide { border-color: #b5bcc4; }
  .bar, .badge, .answer, .finding { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
