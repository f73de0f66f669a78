import type { ScheduleModel, SchedulePrintRow, ScheduleStanding } from './schedule-model.ts';
import { headingLines, stampLines, scheduleTexts as t, workLine } from './schedule-texts.ts';
import type { SheetColumn, SheetModel, SheetValue } from './sheet-model.ts';

/** The schedule for Excel: the same rows and words as on paper, a column per expert so that they can be filtered. */
export function scheduleSheet(model: ScheduleModel): SheetModel {
  return {
    sheet: t.heading,
    title: [
      ...(model.isSample ? [t.sample] : []),
      model.commission,
      [t.heading, ...headingLines(model)].join(' '),
      standingLine(model.standing),
    ],
    columns: columns(model),
    rows: model.rows.map((row, i) => sheetRow(row, i + 1, model)),
    frozenHeader: true,
    autofilter: true,
    landscape: true,
  };
}

function standingLine(standing: ScheduleStanding): string {
  const [first = '', ...rest] = stampLines(standing);
  return standing.kind === 'draft' ? `${first}. ${rest.join(' ')}` : [first, ...rest].join(' ');
}

/** A region's rows say of which municipality each is, so that they can be filtered. */
function hasGroups(model: ScheduleModel): boolean {
  return model.rows.some((row) => row.group !== undefined);
}

function columns(model: ScheduleModel): SheetColumn[] {
  const { expertsPerRow } = model;
  const experts = Array.from({ length: expertsPerRow }, (_, i) => textColumn(`Эксперт ${i + 1}`, 48));
  return [
    { header: t.columns.number, width: 7, kind: 'number' },
    ...(hasGroups(model) ? [textColumn(t.municipality, 26)] : []),
    textColumn(t.columns.name, 36),
    textColumn(t.columns.category, 20),
    textColumn(t.columns.form, 16),
    textColumn('Должность', 34),
    textColumn('Место работы', 34),
    ...experts,
  ];
}

function textColumn(header: string, width: number): SheetColumn {
  return { header, width, kind: 'text', wrap: true };
}

function sheetRow(row: SchedulePrintRow, number: number, model: ScheduleModel): SheetValue[] {
  const experts = Array.from({ length: model.expertsPerRow }, (_, i) => {
    const expert = row.experts[i];
    return expert ? `${expert.name}, ${workLine(expert)}` : t.notAppointed;
  });
  const group = hasGroups(model) ? [row.group ?? ''] : [];
  return [number, ...group, row.name, row.category, row.form, row.post, row.organisation, ...experts];
}
