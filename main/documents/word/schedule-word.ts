import {
  AlignmentType,
  Document,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { schedulesIn } from '#shared/documents/schedule-cuts.ts';
import type { ScheduleModel, SchedulePrintRow } from '#shared/documents/schedule-model.ts';
import {
  headingLines,
  scheduleShortName,
  scheduleTitle,
  stampLines,
  scheduleTexts as t,
  totalLine,
  workLine,
} from '#shared/documents/schedule-texts.ts';
import {
  cellBorders,
  centred,
  documentOptions,
  mm,
  noBorders,
  run,
  section,
  signature,
  textWidth,
} from './word-parts.ts';

/** Widths of the six columns in millimetres; the last takes what is left, as on paper. */
const widths = [11, 42, 35, 28, 56, 95] as const;

/**
 * The schedule D3 as a Word file: A4 across, a table whose heading is repeated, rows that are not torn, page numbers. A batch
 * has a section of each organisation, with its own foot and without the numbers of the others.
 */
export function scheduleWord(model: ScheduleModel): Document {
  const sections = schedulesIn(model).map((one) => scheduleSection(one, !model.byOrganisation));
  return new Document({ ...documentOptions(scheduleTitle(model), model.commission), sections });
}

function scheduleSection(model: ScheduleModel, isNumbered: boolean) {
  const layout = {
    isLandscape: true,
    topLeft: model.isSample ? t.sample : '',
    bottomLeft: scheduleShortName(model),
    isNumbered,
  };
  const heading = [centred(t.heading, 28), ...headingLines(model).map((text) => centred(text))];
  return section(layout, [
    cornerTable(model),
    ...heading,
    new Paragraph({ children: [] }),
    rowsTable(model),
    ...signatures(model),
  ]);
}

/** The commission left, the stamp right. */
function cornerTable(model: ScheduleModel): Table {
  const [first = '', ...rest] = stampLines(model.standing);
  const stamp = [plain(first, true), ...rest.map((text) => plain(text))];
  return new Table({
    width: { size: mm(textWidth.landscape), type: WidthType.DXA },
    columnWidths: [mm(180), mm(87)],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [new TableRow({ children: [cell([plain(model.commission)], 180, false), cell(stamp, 87, false)] })],
  });
}

function rowsTable(model: ScheduleModel): Table {
  return new Table({
    width: { size: mm(textWidth.landscape), type: WidthType.DXA },
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    rows: [headRow(), ...model.rows.flatMap((row, i) => withGroup(model, row, i))],
  });
}

function headRow(): TableRow {
  const cells = Object.values(t.columns).map((title, i) =>
    cell(
      [new Paragraph({ alignment: AlignmentType.CENTER, children: [run(title, { bold: true, size: 20 })] })],
      widths[i] ?? 0,
    ),
  );
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: mm(8), rule: HeightRule.ATLEAST },
    children: cells,
  });
}

function withGroup(model: ScheduleModel, row: SchedulePrintRow, i: number): readonly TableRow[] {
  const line = tableRow(row, i + 1, model.expertsPerRow);
  if (row.group === undefined || row.group === model.rows[i - 1]?.group) return [line];
  const title = new Paragraph({ keepNext: true, children: [run(row.group, { bold: true, size: 22 })] });
  const group = new TableCell({ columnSpan: widths.length, borders: cellBorders, margins, children: [title] });
  return [new TableRow({ cantSplit: true, children: [group] }), line];
}

function tableRow(row: SchedulePrintRow, number: number, expertsPerRow: number): TableRow {
  const places = Array.from({ length: Math.max(expertsPerRow, row.experts.length) }, (_, i) => {
    const expert = row.experts[i];
    return text(expert ? `${i + 1}. ${expert.name}, ${workLine(expert)}` : `${i + 1}. ${t.notAppointed}`);
  });
  const texts = [String(number), row.name, row.category, row.form, workLine(row)];
  return new TableRow({
    cantSplit: true,
    children: [...texts.map((value, i) => cell([text(value)], widths[i] ?? 0)), cell(places, widths[5])],
  });
}

function signatures(model: ScheduleModel): readonly Paragraph[] {
  const { contact, signer } = model;
  const phone = contact.phone === '' ? t.noPhone : contact.phone;
  return [
    new Paragraph({ keepNext: true, spacing: { before: mm(5) }, children: [run(totalLine(model.rows.length))] }),
    signature(capitalised(signer.post), signer.name, t.signatureDate, true),
    new Paragraph({ children: [run(`${contact.title}: ${phone} (${contact.name})`)] }),
  ];
}

const margins = { top: mm(0.8), bottom: mm(0.8), left: mm(1.5), right: mm(1.5) };

function cell(children: readonly Paragraph[], width: number, hasBorders = true): TableCell {
  return new TableCell({
    width: { size: mm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins,
    ...(hasBorders ? { borders: cellBorders } : {}),
    children: [...children],
  });
}

function text(value: string): Paragraph {
  return new Paragraph({ children: [run(value, { size: 22 })] });
}

function plain(value: string, bold = false): Paragraph {
  return new Paragraph({ children: [run(value, { bold })] });
}

function capitalised(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1);
}
