/// <reference path="./hyphen.d.ts" />
import hyphen from 'hyphen/ru/index.js';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { type Html, html } from './html.ts';
import type { JournalColumn, JournalModel } from './journal-model.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied } from './typography.ts';

/** Words around every journal. */
export const journalTexts = {
  sample: 'УЧЕБНЫЙ ОБРАЗЕЦ: все люди и организации вымышлены',
  asOf: (date: string) => `по состоянию на ${date}`,
  total: (rows: number) => `Всего записей: ${rows}.`,
  signatureDate: '«____» ______________ 20____ г.',
} as const;

/** A journal as a page to print: A4 across, the head repeated on every page, no row torn. */
export function journalHtml(model: JournalModel): string {
  const edges = {
    orientation: 'landscape',
    topLeft: model.isSample ? journalTexts.sample : '',
    bottomLeft: `${tied(model.shortTitle)}, ${journalTexts.asOf(formatDate(model.asOf))}`,
    isNumbered: true,
  } as const;
  const size = model.columns.length > 10 ? 'small' : 'usual';
  const body = html`<header><p>${tied(model.commission)}</p><h1>${tied(model.title)}</h1>
${[...model.lines, journalTexts.asOf(formatDate(model.asOf))].map((line) => html`<p class="line">${tied(line)}</p>`)}</header>
<table class="${size}">${tableHead(model.columns)}<tbody>${model.rows.map((row) => tableRow(row, model.columns))}</tbody></table>
${foot(model)}`;
  return pageHtml(model.title, pageCss(edges) + journalCss, body);
}

function tableHead(columns: readonly JournalColumn[]): Html {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const cols = columns.map(({ width }) => html`<col style="width:${((width / whole) * 100).toFixed(2)}%">`);
  const heads = columns.map(({ title }) => html`<th scope="col">${head(title)}</th>`);
  return html`<colgroup>${cols}</colgroup><thead><tr>${heads}</tr></thead>`;
}

/** Heads stand over narrow columns: their long words may be parted. */
function head(title: string): string {
  return hyphen.hyphenateSync(tied(title), { minWordLength: 9 });
}

function tableRow(row: readonly string[], columns: readonly JournalColumn[]): Html {
  return html`<tr>${columns.map(({ kind }, i) => html`<td class="${kind}">${cell(row[i] ?? '', kind)}</td>`)}</tr>`;
}

function cell(text: string, kind: JournalColumn['kind']): string {
  const date = kind === 'date' ? parseLocalDate(text) : null;
  return date ? formatDate(date) : tied(text);
}

/** Notes and the signature hold together. */
function foot({ rows, notes, signer }: JournalModel): Html {
  return html`<footer><p>${journalTexts.total(rows.length)}</p>${notes.map((note) => html`<p>${tied(note)}</p>`)}
<p class="sign"><span>${signer.post}</span><span class="rule"></span><span>${signer.name}</span><span>${journalTexts.signatureDate}</span></p></footer>`;
}

const journalCss = `
h1 { margin-top: 3mm; font-size: 14pt; text-align: center; }
.line { text-align: center; }
header { margin-bottom: 4mm; }
table { width: calc(100% - 0.5pt); border-collapse: collapse; table-layout: fixed; }
table.usual { font-size: 11pt; } table.small { font-size: 7.5pt; }
thead { display: table-header-group; }
tr, th, td { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 0.8mm 0.9mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
th { font-weight: 700; text-align: center; vertical-align: middle; }
td.number { text-align: right; }
footer { margin-top: 5mm; break-inside: avoid; }
footer p { margin-bottom: 2mm; }
.sign { display: flex; align-items: baseline; gap: 5mm; margin-top: 6mm; }
.sign .rule { flex: 0 0 45mm; border-bottom: 0.5pt solid #000; }`;
