import { formatDate } from '#shared/kernel/local-date.ts';
import { grouped } from '../domain/words/plural.ts';
import { type Html, html } from './html.ts';
import type { ListLine, ListModel } from './list-model.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { tied, tiedAndHyphenated } from './typography.ts';

const texts = {
  sample: 'Учебный кабинет',
  total: (count: number) => `Всего строк: ${grouped(count)}`,
  asOf: (date: string) => `По состоянию на ${date}`,
} as const;

/** A list as a page to print, A4 across: the heading of the table stands on every sheet, a row is never torn. */
export function listHtml(model: ListModel): string {
  const edges = {
    orientation: 'landscape',
    topLeft: model.isSample ? texts.sample : '',
    bottomLeft: tied(`${model.title}. ${texts.asOf(formatDate(model.madeOn))}`),
    isNumbered: true,
  } as const;
  return pageHtml(model.title, pageCss(edges) + listCss, listBody(model));
}

function listBody({ office, title, notes, columns, lines }: ListModel): Html {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => ({ markup: `<col style="width:${((width / all) * 100).toFixed(2)}%">` }));
  const heads = columns.map((column) => html`<th scope="col">${tiedAndHyphenated(column.title)}</th>`);
  const count = lines.filter((line) => 'cells' in line).length;
  return html`<header><p class="office">${tied(office)}</p><h1>${title}</h1>
${notes.map((note) => html`<p class="note">${tied(note)}</p>`)}</header>
<table><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead>
<tbody>${lines.map((line) => lineHtml(line, columns))}</tbody></table>
<p class="total">${texts.total(count)}</p>`;
}

function lineHtml(line: ListLine, columns: ListModel['columns']): Html {
  if ('group' in line) return html`<tr class="group"><th colspan="${columns.length}">${tied(line.group)}</th></tr>`;
  const cells = columns.map(({ align }, i) =>
    align === 'end'
      ? html`<td class="end">${line.cells[i] ?? ''}</td>`
      : html`<td>${tiedAndHyphenated(line.cells[i] ?? '')}</td>`,
  );
  return html`<tr>${cells}</tr>`;
}

const listCss = `
.office { font-size: 10pt; }
h1 { font-size: 14pt; margin: 2mm 0; }
.note { font-size: 10pt; }
header { margin-bottom: 3mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8pt; line-height: 1.15; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.25mm solid #000; padding: 0.6mm 1mm; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #eee; font-weight: 700; }
.group { break-after: avoid; }
.group th { background: #f6f6f6; }
.end { text-align: right; }
.total { margin-top: 2mm; font-size: 10pt; }`;
