import { headerRows } from '../../memo/header-rows'
import { markLook } from '../../memo/marking'
import type { Memo, RunningLine } from '../../memo/tree'
import { labelWidth, pageBox, typeScale } from '../../template/type-scale'
import { cssString } from './html-text'

const FAMILIES = {
  'Noto Serif': '"Noto Serif", "Source Serif 4", Charter, "Bitstream Charter", Cambria, Georgia, serif',
  'Noto Sans': '"Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif'
} as const

const SIDES = { left: 'left', centre: 'center', right: 'right' } as const

/** The style sheet of a memo: its template's sizes and colours, a page on screen, pages in print. [H3] */
export const styleSheet = (memo: Memo): string =>
  [tokens(memo), SHEET, designRules(memo), darkRules(memo), printRules(memo)].join('\n')

function tokens(memo: Memo): string {
  const { template, marking } = memo
  const labels = headerRows(memo).map(({ label }) => label)
  const scale = typeScale(template)
  const { measure } = pageBox(template)
  const look = marking === null ? null : markLook(marking)
  const values: Readonly<Record<string, string>> = {
    text: FAMILIES[template.type.text],
    heads: FAMILIES[template.type.headings],
    marks: FAMILIES['Noto Sans'],
    size: `${String(scale.text)}pt`,
    leading: `${String(scale.leading)}pt`,
    small: `${String(scale.small)}pt`,
    'small-leading': `${String(scale.smallLeading)}pt`,
    'size-1': `${String(scale.heading1)}pt`,
    'size-2': `${String(scale.heading2)}pt`,
    'size-quote': `${String(scale.quote)}pt`,
    'quote-leading': `${String(scale.quoteLeading)}pt`,
    'size-masthead': `${String(scale.masthead)}pt`,
    labels: `${String(labelWidth(labels, template))}pt`,
    measure: `${measure.toFixed(1)}pt`,
    words: '#16181b',
    sheet: '#fff',
    target: '#fff3c4',
    band: template.colours.accent,
    accent: template.colours.accent,
    tint: template.colours.tint,
    rule: template.colours.rule,
    muted: template.colours.muted,
    ink: look?.ink ?? 'inherit',
    paper: look?.paper ?? 'transparent',
    side: SIDES[template.marking.align]
  }
  const lines = Object.entries(values).map(([name, value]) => `  --${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}`
}

/** What the template's design adds to the sheet. */
function designRules({ template: { design } }: Memo): string {
  return [
    {
      plain: '',
      ruled: 'h2 { border-top: .75pt solid var(--rule); padding-top: .3em; }',
      capitals: CAPITALS
    }[design.headings],
    {
      plain: '',
      rule: '.masthead { border-top: 3pt solid var(--accent); padding-top: .35em; }',
      band: '.masthead { background: var(--band); color: #fff; padding: .2em .5em .25em; }'
    }[design.masthead],
    design.quotes === 'display'
      ? '.quote { margin-left: 0; padding-left: 0; border: 0; } .quote blockquote { font-size: var(--size-quote); line-height: var(--quote-leading); }'
      : ''
  ]
    .filter((rule) => rule !== '')
    .join('\n')
}
const CAPITALS = 'h2 { font-variant-caps: small-caps; letter-spacing: .05em; }'

const SHEET = `* { box-sizing: border-box; }
html { background: #e9e9e6; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--words); font: var(--size)/var(--leading) var(--text); font-kerning: normal; hyphens: manual; }
main { max-width: calc(var(--measure) + 6rem); margin: 2rem auto; padding: 2.2rem 3rem 3rem; background: var(--sheet);
  box-shadow: 0 0 0 1px #00000014, 0 8px 30px #00000014; overflow-wrap: break-word; }
p { margin: 0 0 .5em; text-wrap: pretty; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.marking { font: 700 12pt/1.5 var(--marks); text-align: var(--side); margin: 0; }
.marking span { color: var(--ink); background: var(--paper); padding: .1em .5em; }
.marking.band { color: var(--ink); background: var(--paper); }
.masthead { font: 700 var(--size-masthead)/1.2 var(--heads); color: var(--accent); margin: 1.4rem 0 .6rem; }
.memo-header { margin: 0 0 1.4em; padding: .45em 0; border: solid var(--rule); border-width: .75pt 0; }
.memo-header div { display: flex; gap: 1em; padding: .15em 0; }
.memo-header dt { flex: 0 0 var(--labels); font: var(--size)/var(--leading) var(--heads); font-variant-caps: all-small-caps;
  letter-spacing: .05em; color: var(--muted); }
.memo-header dd { margin: 0; }
h2, h3 { font-family: var(--heads); font-weight: 700; color: var(--accent); break-after: avoid; text-wrap: balance; }
h2 { font-size: var(--size-1); line-height: 1.3; margin: 1.7em 0 .45em; }
h3 { font-size: var(--size-2); line-height: 1.35; margin: 1.2em 0 .3em; }
.bottom-line { background: var(--tint); border-left: 3pt solid var(--accent); padding: .7em 1em .75em; margin: 0 0 .6em; }
.bottom-line h2 { font-size: var(--size); font-variant-caps: small-caps; letter-spacing: .05em; margin: 0 0 .2em; padding: 0; border: 0; }
.bottom-line p { margin: 0; }
.bottom-line + .bottom-line { margin-top: -.6em; padding-top: 0; }
ul, ol { margin: 0 0 .8em; padding: 0; }
.facts { list-style: none; }
.facts li { position: relative; padding-left: 1.35em; margin-bottom: .35em; }
.facts li::before { content: "•"; position: absolute; left: .15em; color: var(--accent); }
.judgements, .numbered, .sources { list-style: none; }
.judgements > li, .numbered > li, .sources > li { position: relative; padding-left: 20pt; }
.judgements > li::before, .numbered > li::before, .sources > li::before { content: attr(value); position: absolute;
  left: 0; font-family: var(--heads); font-weight: 700; color: var(--accent); font-variant-numeric: lining-nums; }
.judgements > li { margin-bottom: .65em; break-inside: avoid; }
.judgements p { margin: 0; }
.tags, .note { font: var(--small)/var(--small-leading) var(--heads); color: var(--muted); }
.note { break-before: avoid; }
.quote { margin: .3em 0 .8em 20pt; padding-left: 10pt; border-left: 1.5pt solid var(--rule); break-inside: avoid; }
blockquote, blockquote p { margin: 0; }
figcaption { font: var(--small)/var(--small-leading) var(--heads); color: var(--muted); }
.wordings { margin: -.3em 0 .9em calc(30pt + 1.5pt); font-size: var(--small); line-height: var(--small-leading); }
.wordings p { margin: 0; font-family: var(--heads); color: var(--muted); }
.wordings ul { margin: 0; padding-left: 1.2em; list-style: "–  "; }
sup { font: 600 .68em/0 var(--heads); font-variant-numeric: lining-nums; }
sup a, .back a { text-decoration: none; }
table { width: 100%; border-collapse: collapse; margin: .3em 0 1em; font: var(--small)/var(--small-leading) var(--heads);
  border-bottom: .5pt solid var(--muted); font-variant-numeric: lining-nums tabular-nums; }
th { font-family: var(--heads); font-weight: 600; text-align: left; color: var(--muted); vertical-align: bottom;
  border-bottom: .5pt solid var(--muted); }
td { vertical-align: top; border-bottom: .5pt solid var(--rule); }
th, td { padding: .25em .8em .25em 0; }
th:last-child, td:last-child { padding-right: 0; }
.figure { text-align: right; }
tr { break-inside: avoid; }
.sources { font-size: var(--small); line-height: var(--small-leading); }
.sources > li { margin-bottom: .35em; break-inside: avoid; }
.back { font-family: var(--heads); font-size: .85em; }
:target { background: var(--target); }
.contents ol { list-style: none; }
.contents { margin: 1.4em 0; }
.contents .label { font: 700 var(--size-2)/1.35 var(--heads); color: var(--accent); }
.contents .level-2 { padding-left: 1.2em; font-size: var(--small); }
@media (max-width: 40rem) { main { margin: 0; padding: 1.2rem; } table { display: block; overflow-x: auto; } }`

/** On a dark screen the same page by night; the template's colours keep their hue. */
function darkRules({ template: { colours } }: Memo): string {
  const mixed = (colour: string, share: number, other: string) =>
    `color-mix(in oklab, ${colour} ${String(share)}%, ${other})`
  const { accent, tint, rule, muted } = colours
  return `@media screen and (prefers-color-scheme: dark) {
  :root { --words: #e4e2dd; --sheet: #1c1e21; --target: #4b4016; --accent: ${mixed(accent, 40, '#fff')};
    --tint: ${mixed(tint, 8, '#1c1e21')}; --rule: ${mixed(rule, 30, '#1c1e21')}; --muted: ${mixed(muted, 45, '#fff')}; }
  html { background: #111214; color-scheme: dark; }
}`
}

/** Points that a mark takes of every printed page, with the space to the text. */
const MARK_ROOM = 32

/**
 * On paper the mark stands at the head and the foot of every page, as what is fixed does in every browser; an empty head
 * and foot of a table keep its place free. Running lines stand in the page's margins, where the browser has them.
 */
function printRules({ template, header, footer, marking }: Memo): string {
  const { page, type, colours } = template
  const { margins } = pageBox(template)
  const free = marking === null ? 0 : MARK_ROOM
  const small = `font: ${String(typeScale(template).small)}pt ${FAMILIES[type.headings]}; color: ${colours.muted};`
  const pt = (length: number) => `${Math.max(0, length).toFixed(1)}pt`
  return `@page { size: ${page.size === 'A4' ? 'A4' : 'letter'} ${page.orientation};
  margin: ${pt(margins.top - free)} ${pt(margins.right)} ${pt(margins.bottom - free)} ${pt(margins.left)};
  ${running('top', header, small)}
  ${running('bottom', footer, small)}
}
@media print {
  html { background: none; }
  main { margin: 0; padding: 0; max-width: none; box-shadow: none; display: table; width: 100%; }
  main::before, main::after { break-inside: avoid; content: "${free === 0 ? '' : '\\a0'}"; line-height: ${pt(free)}; }
  main::before { display: table-header-group; }
  main::after { display: table-footer-group; }
  .marking { position: fixed; left: 0; right: 0; }
  .marking:first-child { top: 0; }
  .marking:last-child { bottom: 0; }
  .masthead { margin-top: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3, thead { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}`
}

/** A running line in the page margin; the browser counts the pages. */
function running(edge: 'top' | 'bottom', { left, right }: RunningLine, look: string): string {
  const counted = (words: string) =>
    cssString(words).replaceAll('{page}', '" counter(page) "').replaceAll('{pages}', '" counter(pages) "')
  const box = (side: string, words: string) =>
    words === '' ? '' : `@${edge}-${side} { content: ${counted(words)}; ${look} }`
  return [box('left', left), box('right', right)].filter((rule) => rule !== '').join('\n  ')
}
