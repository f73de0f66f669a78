import { cssString, type Html, html } from './html.ts';
import { pageCss } from './page-css.ts';
import { pageHtml } from './page-html.ts';
import { schedulesIn } from './schedule-cuts.ts';
import type { ScheduleModel, SchedulePerson, SchedulePrintRow, ScheduleStanding } from './schedule-model.ts';
import {
  headingLines,
  scheduleShortName,
  scheduleTitle,
  stampLines,
  scheduleTexts as t,
  totalLine,
  workLine,
} from './schedule-texts.ts';
import { tied, tiedAndHyphenated } from './typography.ts';

/** The schedule as a page to print, A4 across: six columns do not fit a narrow sheet without tearing names apart. */
export function scheduleHtml(model: ScheduleModel): string {
  const schedules = schedulesIn(model);
  const edges = {
    orientation: 'landscape',
    topLeft: model.isSample ? t.sample : '',
    bottomLeft: tied(scheduleShortName(model)),
    // A school that gets its own sheets of a batch would wonder at the numbers of the others.
    isNumbered: !model.byOrganisation,
  } as const;
  const feet = model.byOrganisation ? schedules.map(ownFoot).join('') : '';
  return pageHtml(scheduleTitle(model), pageCss(edges) + scheduleCss + feet, html`${schedules.map(scheduleSection)}`);
}

function scheduleSection(model: ScheduleModel, i: number): Html {
  return html`<section class="schedule${i + 1}">${scheduleBody(model)}</section>`;
}

/** Pages of one organisation: they begin anew and bear its name at the foot. */
function ownFoot(model: ScheduleModel, i: number): string {
  return `
.schedule${i + 1} { page: schedule${i + 1}; }
@page schedule${i + 1} { @bottom-left { content: ${cssString(tied(scheduleShortName(model)))}; font: 9pt Tinos; } }
section + .schedule${i + 1} { break-before: page; }`;
}

function scheduleBody(model: ScheduleModel): Html {
  return html`<header>${stamp(model.standing)}
<p class="commission">${tied(model.commission)}</p>
<h1>${t.heading}</h1>${headingLines(model).map((text) => html`<p class="heading">${tied(text)}</p>`)}</header>
<table>${tableHead()}<tbody>${model.rows.slice(0, -1).flatMap((_, i) => rowWithGroup(model, i))}</tbody>
${tableEnd(model)}</table>`;
}

function stamp(standing: ScheduleStanding): Html {
  return html`<div class="stamp">${stampLines(standing).map((line, i) => (i === 0 ? html`<b>${line}</b>` : html`<br>${tied(line)}`))}</div>`;
}

function tableHead(): Html {
  const titles = Object.values(t.columns).map((title) => html`<th scope="col">${tied(title)}</th>`);
  return html`<colgroup><col class="number"><col class="name"><col class="category"><col class="form"><col class="work"><col class="experts"></colgroup>
<thead><tr>${titles}</tr></thead>`;
}

/** A row, under the heading of its municipality where that begins. */
function rowWithGroup({ rows, expertsPerRow }: ScheduleModel, i: number): readonly Html[] {
  const row = rows[i];
  if (!row) return [];
  const line = tableRow(row, i + 1, expertsPerRow);
  if (row.group === undefined || row.group === rows[i - 1]?.group) return [line];
  return [html`<tr class="group"><th colspan="6" scope="colgroup">${tied(row.group)}</th></tr>`, line];
}

function tableRow(row: SchedulePrintRow, number: number, expertsPerRow: number): Html {
  const places = Array.from({ length: Math.max(expertsPerRow, row.experts.length) }, (_, i) => row.experts[i]);
  return html`<tr><td class="number">${number}</td><td>${row.name}</td><td>${tied(row.category)}</td><td>${row.form}</td>
<td>${tiedAndHyphenated(workLine(row))}</td><td>${places.map((expert, i) => expertLine(expert, i + 1))}</td></tr>`;
}

function expertLine(expert: SchedulePerson | undefined, number: number): Html {
  if (!expert) return html`<p>${number}. <i>${t.notAppointed}</i></p>`;
  return html`<p>${number}. ${expert.name}, ${tiedAndHyphenated(workLine(expert))}</p>`;
}

/** The last row and the signatures hold together: a signature never stands on a page alone. */
function tableEnd(model: ScheduleModel): Html {
  const row = model.rows.length > 0 ? rowWithGroup(model, model.rows.length - 1) : [];
  return html`<tbody class="end">${row}<tr><td class="signatures" colspan="6">${signatures(model)}</td></tr></tbody>`;
}

function signatures(model: ScheduleModel): Html {
  const phone = model.contact.phone === '' ? t.noPhone : model.contact.phone;
  return html`<p>${totalLine(model.rows.length)}</p>
<p class="sign"><span>${capitalised(model.signer.post)}</span><span class="rule"></span><span>${model.signer.name}</span><span>${t.signatureDate}</span></p>
<p>${model.contact.title}: ${tied(phone)} (${model.contact.name})</p>`;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const scheduleCss = `
.stamp { float: right; width: 82mm; margin: 0 0 6mm 6mm; }
.commission { max-width: 150mm; }
h1 { clear: both; font-size: 14pt; text-align: center; }
.heading { font-weight: 700; text-align: center; }
header { margin-bottom: 5mm; }
table { width: calc(100% - 0.5pt); border-collapse: collapse; table-layout: fixed; font-size: 11pt; }
thead { display: table-header-group; }
tr, th, td, td p { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
th { font-size: 10pt; font-weight: 700; text-align: center; vertical-align: middle; }
th:first-child { padding: 1mm 0; white-space: nowrap; }
td.number { text-align: right; }
col.number { width: 11mm; } col.name { width: 42mm; } col.category { width: 35mm; } col.form { width: 28mm; } col.work { width: 56mm; }
tr.group { break-after: avoid; }
tr.group th:first-child { padding: 1mm 1.5mm; font-size: 11pt; text-align: left; white-space: normal; }
tbody.end { break-inside: avoid; }
td.signatures { border: 0; padding: 6mm 0 0; font-size: 12pt; }
td.signatures p { margin-bottom: 5mm; }
.sign { display: flex; align-items: baseline; gap: 5mm; }
.sign .rule { flex: 0 0 45mm; border-bottom: 0.5pt solid #000; }`;
