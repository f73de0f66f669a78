import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import xlsx from 'xlsx';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import type { RunningApp } from '../app/launch.ts';
import { createOffice } from '../app/start-office.ts';
import { aWorkbook } from '../support/a-workbook.ts';

const fixtures = join(import.meta.dirname, '../fixtures/import');
const expected = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8'));
const journal = join(fixtures, 'journal.xlsx');

test.beforeEach(async ({ app }) => {
  await app.page.setViewportSize(windowSizes['100 %']);
  await createOffice(app.page);
});

async function openImport(page: Page, section: 'Заявления' | 'Эксперты'): Promise<void> {
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: section }).click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  await expect(page.getByRole('button', { name: 'Выбрать файл' })).toBeVisible();
}

type Given = string | { name: string; mimeType: string; buffer: Buffer };

async function choose(page: Page, file: Given, button = 'Выбрать файл'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}

const text = (name: string, content: string): Given => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** Terms and figures of a group of «Итоги проверки». */
async function group(page: Page, name: string): Promise<Record<string, number>> {
  const place = page.getByRole('region', { name: 'Итоги проверки' }).getByRole('region', { name, exact: true });
  const terms = await place.getByRole('term').allTextContents();
  const figures = await place.getByRole('definition').allTextContents();
  return Object.fromEntries(terms.map((term, i) => [term, Number(figures[i]?.replace(/\D/g, ''))]));
}

async function preview(page: Page) {
  await expect(page.getByRole('region', { name: 'Итоги проверки' })).toBeVisible();
  const classes = await group(page, 'Строки по итогам проверки');
  return {
    rows: classes['Всего строк'],
    valid: classes.Готовы,
    invalidSnils: classes['Ошибка в СНИЛС'],
    missingFio: classes['Не указано ФИО'],
    badDate: classes['Дата не прочитана'],
    unknownCategory: classes['Категория не распознана'],
    duplicates: classes.Повторы,
    byClaimed: await group(page, 'По заявленной категории'),
    byForm: await group(page, 'По форме'),
    byMunicipality: await group(page, 'По муниципалитету'),
  };
}

const { experts: expertCount, ...expectedPreview } = expected;

test('the preview of both files counts what is expected, and nothing enters before it is accepted', async ({ app }) => {
  const { page } = app;
  await openImport(page, 'Заявления');
  await expectAccessibleAtAllSizes(page);
  await choose(page, journal);
  expect(await preview(page)).toEqual(expectedPreview);
  await expectAccessibleAtAllSizes(page);
  await choose(page, join(fixtures, 'journal-cp1251.csv'), 'Другой файл');
  await expect(page.getByText('Windows-1251, точка с запятой')).toBeVisible();
  expect(await preview(page)).toEqual(expectedPreview);
  await page.getByRole('link', { name: 'Заявления' }).first().click();
  await expect(page.getByText('показано 0 из 0')).toBeVisible();
});

test('a bad cell is mended where it stands, a wrong СНИЛС accepted, a row left out, and the rest comes in', async ({
  app,
}) => {
  const { page } = app;
  await openImport(page, 'Заявления');
  await choose(page, journal);
  await page.getByRole('button', { name: 'Исправить: Дата подачи, строка 81: 31.02.2026' }).click();
  const cell = page.getByRole('textbox', { name: 'Дата подачи, строка 81' });
  await cell.fill('28.02.2026');
  await cell.press('Enter');
  await page.getByRole('button', { name: 'Исправить: Заявленная, строка 211: высшая/первая' }).click();
  await page.getByRole('combobox', { name: 'Заявленная, строка 211' }).selectOption('высшая');
  await page.getByRole('button', { name: 'Принять с замечанием строку 230' }).click();
  await page.getByRole('radio', { name: /^Готовы/ }).check();
  await page.getByRole('button', { name: 'Не загружать строку 8', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Отложены 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Принять 615 заявлений' }).click();
  await expect(page.getByText('Принято 615 заявлений.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Открыть заявления' }).click();
  await expect(page.getByText('показано 615 из 615')).toBeVisible();
});

test('who looks into another section comes back to the same preview, mended as it was', async ({ app }) => {
  const { page } = app;
  await openImport(page, 'Заявления');
  await choose(page, journal);
  await page.getByRole('button', { name: 'Исправить: Дата подачи, строка 81: 31.02.2026' }).click();
  const cell = page.getByRole('textbox', { name: 'Дата подачи, строка 81' });
  await cell.fill('28.02.2026');
  await cell.press('Enter');
  await page.getByRole('button', { name: 'Принять с замечанием строку 230' }).click();
  await expect(page.getByRole('button', { name: 'Принять 615 заявлений' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Эксперты' }).click();
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Заявления' }).click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  await expect(page.getByRole('button', { name: 'Принять 615 заявлений' })).toBeVisible();
  await choose(page, journal, 'Другой файл');
  await expect(page.getByRole('button', { name: 'Принять 613 заявлений' })).toBeVisible();
});

test('the same file again brings 0 new, and says so', async ({ app }) => {
  const { page } = app;
  await openImport(page, 'Заявления');
  await choose(page, journal);
  await page.getByRole('button', { name: 'Принять 613 заявлений' }).click();
  await page.getByRole('button', { name: 'Загрузить ещё файл' }).click();
  await choose(page, join(fixtures, 'journal-cp1251.csv'));
  await expect(page.getByText('Новых заявлений: 0.')).toBeVisible();
  await expect(page.getByText('Уже есть в кабинете: 613 строк.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Принять 0 заявлений' })).toHaveAttribute('aria-disabled', 'true');
});

test('experts come in, the same list changes nothing, and the list of experts shows them', async ({ app }) => {
  const { page } = app;
  await openImport(page, 'Эксперты');
  await choose(page, join(fixtures, 'experts.xlsx'));
  expect((await preview(page)).valid).toBe(expertCount);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Принять ${expertCount} экспертов` }).click();
  await page.getByRole('link', { name: 'Открыть экспертов' }).click();
  await expect(page.getByText('показано 80 из 80')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Поиск эксперта' }).fill('турова биология');
  await expect(page.getByRole('gridcell', { name: 'Турова Вера' })).toBeVisible();
  await expect(page.getByText('показано 1 из 80')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Импорт' }).click();
  await choose(page, join(fixtures, 'experts.xlsx'));
  await expect(page.getByText('Новых и изменённых экспертов: 0.')).toBeVisible();
});

test('«Ошибки в Excel» holds every row that stays out, with its reason', async ({ app }) => {
  const { page, saveDir } = app;
  await openImport(page, 'Заявления');
  await choose(page, journal);
  await page.getByRole('button', { name: 'Ошибки в Excel' }).click();
  await expect(page.getByText('Строки с ошибками сохранены.')).toBeVisible();
  const book = xlsx.read(readFileSync(join(saveDir, 'Ошибки импорта.xlsx')));
  const rows: string[][] = xlsx.utils.sheet_to_json(book.Sheets.Ошибки ?? {}, { header: 1 });
  expect(rows).toHaveLength(2 + 27);
  expect(rows[1]).toContain('Что не так');
  expect(rows.find((row) => String(row[0]) === '33')).toContain('Не дата: нужен день, месяц, год');
});

test('where no head is found the user shows it; the columns he names are remembered', async ({ app }) => {
  const { page } = app;
  const file = text('свой.csv', 'Кто;Когда;Куда\nИванова Анна;01.09.2026;первая\nПетрова Ольга;02.09.2026;высшая');
  await openImport(page, 'Заявления');
  await choose(page, file);
  await expect(page.getByText('Строка заголовков не найдена.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Строка 1: Кто · Когда · Куда' }).click();
  for (const [column, field] of [
    ['A: Кто', 'ФИО'],
    ['B: Когда', 'Дата подачи'],
    ['C: Куда', 'Заявленная'],
  ]) {
    await page.getByRole('combobox', { name: `Столбец ${column}` }).selectOption(field ?? '');
  }
  await page.getByRole('combobox', { name: 'Муниципалитет для строк без него' }).fill('г. Томск');
  await page.keyboard.press('Enter');
  await expect.poll(() => group(page, 'По муниципалитету')).toEqual({ 'г. Томск': 2 });
  await choose(page, file, 'Другой файл');
  await page.getByRole('button', { name: 'Строка 1: Кто · Когда · Куда' }).click();
  await expect(page.getByText('Столбцы расставлены, как в прошлый раз.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Принять 2 заявления' })).toBeVisible();
});

test('of several sheets the user chooses, hidden ones are named and not read', async ({ app }) => {
  const { page } = app;
  const buffer = await aWorkbook((book) => {
    book.addWorksheet('Титул').addRow(['Журнал комиссии']);
    book.addWorksheet('Черновик', { state: 'hidden' }).addRow(['Иванова Анна']);
    const sheet = book.addWorksheet('Заявления');
    sheet.addRow(['ФИО', 'Дата подачи', 'Заявленная категория', 'Муниципалитет']);
    sheet.addRow(['Иванова Анна', new Date(Date.UTC(2026, 8, 1)), 'первая', 'г. Томск']);
  });
  await openImport(page, 'Заявления');
  await choose(page, { name: 'книга.xlsx', mimeType: '', buffer });
  await page.getByRole('combobox', { name: 'Лист' }).click();
  await page.getByRole('option', { name: 'Заявления: 2 строки' }).click();
  await expect(page.getByRole('button', { name: 'Принять 1 заявление' })).toBeVisible();
  await expect(page.getByText('Скрытые листы не читаются: «Черновик».')).toBeVisible();
  await expectAccessible(page);
});

test('a wrong file is refused with advice, and another can be chosen', async ({ app }) => {
  const { page } = app;
  await openImport(page, 'Заявления');
  const files: readonly (readonly [Given, string])[] = [
    [text('пусто.csv', ''), 'пуст'],
    [text('документ.xlsx', '%PDF-1.7'), 'Это документ PDF'],
    [{ name: 'старый.xls', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') }, 'старого формата .xls'],
  ];
  for (const [file, words] of files) {
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText(words);
  }
  await expectAccessible(page);
  await drop(app, Buffer.alloc(1), 'большой.csv', 31 * 1024 * 1024);
  await expect(page.getByRole('alert')).toContainText(/31.*30/);
  await choose(page, journal);
  await expect(page.getByRole('button', { name: 'Принять 613 заявлений' })).toBeVisible();
});

test('a file is dropped on the screen as well as chosen', async ({ app }) => {
  const { page } = app;
  await openImport(page, 'Заявления');
  await drop(app, readFileSync(join(fixtures, 'journal-cp1251.csv')), 'журнал.csv');
  await expect(page.getByRole('button', { name: 'Принять 613 заявлений' })).toBeVisible();
});

/** Drops a file of these bytes, repeated as often as asked, on the place for it. */
async function drop({ page }: RunningApp, bytes: Buffer, name: string, times = 1): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(given.encoded), (letter) => letter.charCodeAt(0));
      const parts = given.times === 1 ? [content] : [new Uint8Array(content.length * given.times).fill(97)];
      transfer.items.add(new File(parts, given.name));
      return transfer;
    },
    { encoded: bytes.toString('base64'), name, times },
  );
  const place = page.getByRole('region', { name: 'Перетащите сюда журнал заявлений' });
  await place.dispatchEvent('drop', { dataTransfer: data });
}
