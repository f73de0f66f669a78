import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import { organisationsBatch, organisationsOf } from '#shared/documents/schedule-cuts.ts';
import type { ScheduleModel, SchedulePrintRow } from '#shared/documents/schedule-model.ts';
import { workLine } from '#shared/documents/schedule-texts.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { aSchedule, scheduleRows } from './a-schedule.ts';
import { openTestPaper, type TestPaper } from './paper-parts.ts';
import { joined, plain } from './read-pdf.ts';
import { readSchedule } from './read-schedule.ts';

let paper: TestPaper;

beforeAll(async () => {
  paper = await openTestPaper();
}, 60_000);

afterAll(() => paper.close());

async function pdfOf(model: ScheduleModel) {
  const made = await makePdf(paper, { kind: 'schedule', model });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

function cellsOf(row: SchedulePrintRow, number: number): readonly string[] {
  const experts = row.experts.map((expert, i) => `${i + 1}. ${expert.name}, ${workLine(expert)}`).join(' ');
  return [String(number), row.name, row.category, row.form, workLine(row), experts].map(plain);
}

test('three hundred rows are printed whole: every row once, in order, with both experts, none torn', {
  timeout: 60_000,
}, async () => {
  const rows = scheduleRows(300);
  const { rows: read } = await readSchedule((await pdfOf(aSchedule({ rows }))).bytes);
  expect(read.map((row) => row.cells)).toEqual(rows.map((row, i) => cellsOf(row, i + 1)));
});

test('every page bears its number and the heading of the table', { timeout: 60_000 }, async () => {
  const made = await pdfOf(aSchedule({ rows: scheduleRows(300) }));
  const { pages } = await readSchedule(made.bytes);
  expect(pages).toHaveLength(made.pages);
  pages.forEach((texts, i) => {
    const text = joined(texts);
    expect(text).toContain(`Страница ${i + 1} из ${pages.length}`);
    expect(text).toContain('Занимаемая должность');
    expect(text).toContain('Фамилия Имя');
  });
});

test('the heading stands in its cases over the table, with the stamp of the approved schedule', {
  timeout: 60_000,
}, async () => {
  const { pages } = await readSchedule((await pdfOf(aSchedule())).bytes);
  const first = joined(pages[0] ?? []);
  expect(first).toContain(
    'График проведения аттестации педагогических работников муниципального образования «Асиновский район» в целях установления квалификационной категории в декабре-январе 2018 г.',
  );
  expect(first).toContain('УТВЕРЖДЁН');
  expect(first).toContain('от 29 ноября 2017 г., протокол № 11');
  expect(joined(pages.at(-1) ?? [])).toContain('+7 (38241) 2-22-22 (Симонова Елена Андреевна)');
});

test('what is not approved, not appointed or only a sample says so', { timeout: 60_000 }, async () => {
  const rows = scheduleRows(2).map((row, i) => ({ ...row, experts: row.experts.slice(0, i) }));
  const standing = { kind: 'draft', asOf: '2026-11-21' as LocalDate } as const;
  const { pages, rows: read } = await readSchedule((await pdfOf(aSchedule({ rows, standing, isSample: true }))).bytes);
  const text = joined(pages[0] ?? []);
  expect(text).toContain('ПРОЕКТ Не утверждённый график по состоянию на 21.11.2026');
  expect(read[0]?.cells[5]).toBe('1. не назначен 2. не назначен');
  expect(text).toContain('УЧЕБНЫЙ ОБРАЗЕЦ');
  expect(text).not.toContain('УТВЕРЖДЁН');
});

test('the signatures never stand on a page without a row', { timeout: 120_000 }, async () => {
  for (let count = 1; count <= 16; count += 1) {
    const { pages, rows } = await readSchedule((await pdfOf(aSchedule({ rows: scheduleRows(count) }))).bytes);
    expect(joined(pages.at(-1) ?? []), `${count} rows`).toContain('Контактный телефон');
    expect(rows.at(-1)?.page, `${count} rows`).toBe(pages.length);
  }
});

test('all fonts are ours and travel inside the file', { timeout: 60_000 }, async () => {
  const document = await PDFDocument.load((await pdfOf(aSchedule())).bytes);
  const descriptors = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('FontDescriptor')) ? [object] : []))
    .map((font) => font.lookup(PDFName.of('FontDescriptor'), PDFDict));
  expect(descriptors.length).toBeGreaterThan(0);
  for (const descriptor of descriptors) {
    expect(String(descriptor.lookup(PDFName.of('FontName')))).toMatch(/Tinos/);
    expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
  }
});

test('the same schedule makes the same bytes, whatever was printed in between', { timeout: 60_000 }, async () => {
  const first = await pdfOf(aSchedule());
  await pdfOf(aSchedule({ rows: scheduleRows(7) }));
  const second = await pdfOf(aSchedule());
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
});

test('the file says what it is: title, author, language, the day of approval, tags for a screen reader', {
  timeout: 60_000,
}, async () => {
  const document = await PDFDocument.load((await pdfOf(aSchedule())).bytes, { updateMetadata: false });
  expect(plain(document.getTitle() ?? '')).toBe('График аттестации Асиновского района на декабрь-январь 2018 г.');
  expect(document.getAuthor()).toBe('Аттестационная комиссия Департамента общего образования Томской области');
  expect(document.getCreationDate()?.toISOString()).toBe('2017-11-30T00:00:00.000Z');
  expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('ru-RU');
  expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
});

test('markup in the data is printed as text', { timeout: 60_000 }, async () => {
  const rows = scheduleRows(1).map((row) => ({ ...row, organisation: '<b>Школа</b> & «К°» "5"' }));
  const { rows: read } = await readSchedule((await pdfOf(aSchedule({ rows }))).bytes);
  expect(read[0]?.cells[4]).toContain('<b>Школа</b> & «К°» "5"');
});

test('a batch of organisations begins each on a new page, with its own heading, foot, numbers and signature', {
  timeout: 60_000,
}, async () => {
  const whole = aSchedule({ rows: scheduleRows(40) });
  const { pages, rows } = await readSchedule((await pdfOf(organisationsBatch(whole))).bytes);
  for (const organisation of organisationsOf(whole)) {
    const own = pages.filter((texts) => joined(texts).includes(`График, Асиновский район, ${plain(organisation)},`));
    const text = own.map((texts) => joined(texts)).join(' ');
    expect(text.match(/УТВЕРЖДЁН/gu), organisation).toHaveLength(1);
    expect(text.match(/Контактный телефон/gu), organisation).toHaveLength(1);
    const numbers = rows.filter(({ page }) => own.includes(pages[page - 1] ?? [])).map(({ cells }) => Number(cells[0]));
    const count = whole.rows.filter((row) => row.organisation === organisation).length;
    expect(numbers, organisation).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  }
  expect(rows).toHaveLength(40);
  expect(pages.map((texts) => joined(texts)).join(' ')).not.toContain('Страница');
});
