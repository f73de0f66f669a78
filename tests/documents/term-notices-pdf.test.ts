import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { organisationCut, regionCut } from '#shared/documents/schedule-cuts.ts';
import { derivedForms } from '#shared/domain/words/word-forms.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { aSchedule, scheduleRows } from './a-schedule.ts';
import { aTermNotice, termNotices } from './a-term-notice.ts';
import { openTestPaper, type TestPaper } from './paper-parts.ts';
import { joined, readPdf } from './read-pdf.ts';
import { readSchedule } from './read-schedule.ts';

let paper: TestPaper;

beforeAll(async () => {
  paper = await openTestPaper();
}, 60_000);

afterAll(() => paper.close());

async function pdfOf(order: PaperOrder) {
  const made = await makePdf(paper, order);
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
}

test('the notice says whom, on which application, when, how and by whom; the session when it is known', {
  timeout: 60_000,
}, async () => {
  const told = aTermNotice({
    epguNo: '3456789012',
    experts: ['Зыкова Анна Антоновна, учитель химии, МАОУ СОШ № 7'],
    session: { on: '2026-12-18' as LocalDate, place: 'Томск, пр. Ленина, 111' },
    infoUntil: '2026-12-11' as LocalDate,
  });
  const pages = await readPdf(await pdfOf({ kind: 'termNotices', model: termNotices({ notices: [told] }) }));
  const text = joined(pages[0] ?? []);
  expect(pages).toHaveLength(1);
  expect(text).toContain('21 ноября 2026 г. № ____________');
  expect(text).toContain('Лыткиной Анне Ильиничне');
  expect(text).toContain('Уважаемая Анна Ильинична!');
  expect(text).toContain('Ваше заявление от 02.11.2026 № 15 (номер на ЕПГУ 3456789012) рассмотрено.');
  expect(text).toContain(
    'Аттестация в целях установления высшей квалификационной категории по должности «учитель химии» проводится с 01.12.2026 по 31.01.2027, период «декабрь-январь 2027», форма: дистанционно.',
  );
  expect(text).toContain('специалисты: 1) Зыкова Анна Антоновна, учитель химии, МАОУ СОШ № 7.');
  expect(text).toContain('Заседание аттестационной комиссии: 18.12.2026, Томск, пр. Ленина, 111.');
  expect(text).toContain('Дополнительные сведения принимаются не позднее 11.12.2026.');
  expect(text).toContain('Л. Г. Моисеева');
});

test('a batch has a page for each; who is not named and what is not set is said so', { timeout: 60_000 }, async () => {
  const notices = [aTermNotice(), aTermNotice({ to: 'Исаевой Марии Кузьминичне', registrationNo: '' })];
  const pages = await readPdf(await pdfOf({ kind: 'termNotices', model: termNotices({ notices, isSample: true }) }));
  expect(pages).toHaveLength(2);
  const [first = '', second = ''] = pages.map(joined);
  expect(first).toContain('по решению аттестационной комиссии не указываются');
  expect(first).toContain('О дне заседания аттестационной комиссии Вы будете уведомлены отдельно.');
  expect(second).toContain('Исаевой Марии Кузьминичне');
  expect(second).toContain('Ваше заявление от 02.11.2026 рассмотрено.');
  for (const text of [first, second]) expect(text).toContain('УЧЕБНЫЙ ОБРАЗЕЦ');
});

test('the schedule of one organisation has its people only, and its name in the heading', {
  timeout: 60_000,
}, async () => {
  const whole = aSchedule({ rows: scheduleRows(12) });
  const model = organisationCut(whole, 'МАОУ СОШ № 5');
  const { rows, pages } = await readSchedule(await pdfOf({ kind: 'schedule', model }));
  expect(rows.map((row) => row.cells[1])).toEqual(model.rows.map(({ name }) => name));
  expect(rows.every((row) => row.cells[4]?.includes('МАОУ СОШ № 5'))).toBe(true);
  expect(joined(pages[0] ?? [])).toContain('«Асиновский район» МАОУ СОШ № 5 в целях установления');
});

test('the schedule of a region goes municipality by municipality, rows numbered through', {
  timeout: 60_000,
}, async () => {
  const far = { name: 'Шегарский район', heading: '', genitive: '' };
  const models = [aSchedule({ rows: scheduleRows(9), place: far }), aSchedule({ rows: scheduleRows(9) })];
  const model = regionCut(aSchedule(), 'Томская область', derivedForms, models);
  const { rows, pages } = await readSchedule(await pdfOf({ kind: 'schedule', model }));
  expect(rows.map((row) => row.cells[0]?.split(' ')[0])).toEqual(Array.from({ length: 18 }, (_, i) => String(i + 1)));
  const text = pages.map(joined).join(' ');
  expect(text).toContain('проведения аттестации педагогических работников Томской области');
  expect(text.indexOf('Шегарский район')).toBeGreaterThan(text.indexOf('Асиновский район'));
  expect(text.match(/Шегарский район/gu)).toHaveLength(1);
});
