import { expect, test } from 'vitest';
import { makeWord } from '#main/documents/word/make-word.ts';
import { organisationsBatch, organisationsOf, regionCut } from '#shared/documents/schedule-cuts.ts';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { workLine } from '#shared/documents/schedule-texts.ts';
import { derivedForms } from '#shared/domain/words/word-forms.ts';
import { aSchedule, scheduleRows } from './a-schedule.ts';
import { aTermNotice, termNotices } from './a-term-notice.ts';
import { plain } from './read-pdf.ts';
import { readWord } from './read-word.ts';

const scheduleOf = async (model: ScheduleModel) => readWord(await makeWord({ kind: 'schedule', model }));

test('the schedule is a Word table: every row once, in order, with both experts, none torn, the heading repeated', async () => {
  const rows = scheduleRows(60);
  const { tables, document } = await scheduleOf(aSchedule({ rows }));
  const [head, ...body] = tables[1] ?? [];
  expect(head).toEqual([
    '№ п/п',
    'Фамилия Имя Отчество',
    'Заявленная квалификационная категория',
    'Форма аттестации (очно/дистанционно)',
    'Занимаемая должность, место работы',
    'Ф.И.О. (полностью), должность, место работы эксперта',
  ]);
  expect(body).toEqual(
    rows.map((row, i) => [
      String(i + 1),
      row.name,
      row.category,
      row.form,
      workLine(row),
      plain(row.experts.map((expert, n) => `${n + 1}. ${expert.name}, ${workLine(expert)}`).join(' ')),
    ]),
  );
  expect(document.match(/<w:tblHeader\s*\/>/gu)).toHaveLength(1);
  expect(document.match(/<w:cantSplit\s*\/>/gu)).toHaveLength(61);
});

test('the sheet is A4 across with the office’s margins, and every page bears its number', async () => {
  const { document, parts } = await scheduleOf(aSchedule());
  const size = /<w:pgSz ([^>]*)\/>/u.exec(document)?.[1] ?? '';
  expect(size).toContain('w:orient="landscape"');
  expect(Number(/w:w="(\d+)"/u.exec(size)?.[1])).toBeGreaterThan(Number(/w:h="(\d+)"/u.exec(size)?.[1]));
  const margins = /<w:pgMar ([^>]*)\/>/u.exec(document)?.[1] ?? '';
  expect([...margins.matchAll(/w:(top|right|bottom|left)="(\d+)"/gu)].map(([, , value]) => value)).toEqual([
    '1134',
    '567',
    '1134',
    '1134',
  ]);
  const foot = Object.entries(parts).find(([name]) => /^word\/footer\d+\.xml$/u.test(name))?.[1] ?? '';
  expect(foot).toContain('PAGE');
  expect(foot).toContain('NUMPAGES');
  expect(foot).toContain('График, Асиновский район, декабрь-январь 2018');
});

test('heading, stamp, total, signature and phone stand where the paper has them', async () => {
  const { text, parts } = await scheduleOf(aSchedule({ isSample: true }));
  expect(plain(text)).toContain(
    'График проведения аттестации педагогических работников муниципального образования «Асиновский район» в целях установления квалификационной категории в декабре-январе 2018 г.',
  );
  expect(plain(text)).toContain('УТВЕРЖДЁН решением аттестационной комиссии от 29 ноября 2017 г., протокол № 11');
  expect(plain(text)).toContain('Всего в графике: 12 педагогических работников.');
  expect(plain(text)).toContain('Секретарь аттестационной комиссии ____________________ Л. Г. Моисеева');
  expect(plain(text)).toContain('+7 (38241) 2-22-22 (Симонова Елена Андреевна)');
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
  expect(headers.map(([, xml]) => xml).join('')).toContain('УЧЕБНЫЙ ОБРАЗЕЦ');
  expect(parts['docProps/core.xml']).toContain('График аттестации Асиновского района');
});

test('a place that nobody has is said so, and what looks like markup stays text', async () => {
  const rows = scheduleRows(1).map((row) => ({ ...row, organisation: '<b>Школа</b> & «К°»', experts: [] }));
  const { tables } = await scheduleOf(aSchedule({ rows }));
  expect(tables[1]?.[1]?.[4]).toContain('<b>Школа</b> & «К°»');
  expect(tables[1]?.[1]?.[5]).toBe('1. не назначен 2. не назначен');
});

test('the schedule of a region names each municipality once, over its rows', async () => {
  const other = { name: 'Верхнекетский район', heading: '', genitive: '' };
  const models = [aSchedule({ rows: scheduleRows(2), place: other }), aSchedule({ rows: scheduleRows(2) })];
  const { tables } = await scheduleOf(regionCut(aSchedule(), 'Томская область', derivedForms, models));
  expect(tables[1]?.map(([first]) => first)).toEqual([
    '№ п/п',
    'Асиновский район',
    '1',
    '2',
    'Верхнекетский район',
    '3',
    '4',
  ]);
});

test('each notice has a page of its own, with the words of the paper', async () => {
  const model = termNotices({ notices: [aTermNotice(), aTermNotice({ to: 'Исаевой Марии Кузьминичне' })] });
  const { document, text } = readWord(await makeWord({ kind: 'termNotices', model }));
  expect(document.match(/<w:sectPr/gu)).toHaveLength(2);
  expect(document).not.toContain('w:orient="landscape"');
  expect(plain(text)).toContain('Лыткиной Анне Ильиничне МАОУ СОШ № 5');
  expect(plain(text)).toContain('Исаевой Марии Кузьминичне');
  expect(plain(text)).toContain('период «декабрь-январь 2027», форма: дистанционно');
});

test('a batch of organisations has a section of each, with its own heading and foot', async () => {
  const whole = aSchedule({ rows: scheduleRows(8) });
  const { tables, document, parts } = await scheduleOf(organisationsBatch(whole));
  const names = organisationsOf(whole);
  expect(document.match(/<w:sectPr/gu)).toHaveLength(names.length);
  expect(tables).toHaveLength(names.length * 2);
  const feet = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/u.test(name));
  for (const name of names)
    expect(
      feet.some(([, xml]) => plain(xml).includes(plain(name))),
      name,
    ).toBe(true);
});
