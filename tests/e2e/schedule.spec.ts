import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import xlsx from 'xlsx';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { joined } from '../documents/read-pdf.ts';
import { readSchedule } from '../documents/read-schedule.ts';

const fileName = 'График, Асиновский район, ноябрь-декабрь 2026';

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.getByRole('link', { name: /График/ }).click();
  await page.getByRole('button', { name: /Асиновский район, ноябрь-декабрь 2026/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('График: Асиновский район, ноябрь-декабрь 2026');
});

const rowOf = (page: Page, words: RegExp) =>
  page.getByRole('grid', { name: 'Заявления графика' }).getByRole('row', { name: words });

test('two experts are appointed by hand, one is replaced, one taken off and brought back', async ({ app }) => {
  const { page } = app;
  await expectAccessibleAtAllSizes(page);
  await rowOf(page, /экспертов: 0/)
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Назначить: / })
    .first()
    .click();
  await expect(page.getByText('Назначено 1 из 2')).toBeVisible();
  await page
    .getByRole('button', { name: /^Назначить: / })
    .first()
    .press('Enter');
  await expect(page.getByText('Назначено 2 из 2')).toBeVisible();

  const slots = page.getByRole('region', { name: 'Назначено 2 из 2' }).getByRole('listitem');
  const before = await slots.allTextContents();
  await page
    .getByRole('button', { name: /^Заменить: / })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Назначить: / })
    .first()
    .click();
  await expect(slots.first()).not.toHaveText(before[0] ?? '');
  await expect(slots.nth(1)).toHaveText(before[1] ?? '');

  await page
    .getByRole('button', { name: /^Снять: / })
    .first()
    .click();
  await expect(page.getByText('Назначено 1 из 2')).toBeVisible();
  await page.getByRole('button', { name: 'Отменить' }).last().click();
  await expect(page.getByText('Назначено 2 из 2')).toBeVisible();
  await expectAccessible(page);
});

test('who cannot be appointed stays in the list with the reason', async ({ app }) => {
  const { page } = app;
  await rowOf(page, /экспертов: 0/)
    .first()
    .click();
  const refused = page
    .getByRole('list', { name: 'Кого можно назначить' })
    .locator('button[aria-disabled="true"]')
    .first();
  await expect(refused).toContainText(/Эксперт работает в той же организации|Нагрузка исчерпана/);
  await refused.click({ force: true });
  await expect(page.getByText('Назначено 0 из 2')).toBeVisible();
});

test('a period is chosen for several applications at once, which accepts them, and taken back', async ({ app }) => {
  const { page } = app;
  const waiting = rowOf(page, /не выбран период/);
  await expect(waiting.nth(1)).toBeVisible();
  const count = await waiting.count();
  await waiting.nth(0).getByRole('checkbox').click();
  await waiting.nth(1).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Выбрать период' }).click();
  const dialog = page.getByRole('dialog', { name: /Выбрать период: 2/ });
  await expect(dialog).toContainText('статус станет «Заявление принято к рассмотрению»');
  await dialog.getByRole('combobox', { name: 'Период аттестации' }).click();
  await page.getByRole('option', { name: 'ноябрь-декабрь 2026' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Выбрать период' }).click();
  await expect(waiting).toHaveCount(count - 2);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(waiting).toHaveCount(count);
});

test('the schedule is approved with a preview, and its PDF and workbook hold the approved rows', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Утвердить график' }).click();
  const dialog = page.getByRole('dialog', { name: /Утвердить график: Асиновский район/ });
  await expect(dialog).toContainText('Назначено экспертов: 0 из 2');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Утвердить и направить \d+/ }).click();
  const approved = page.getByRole('grid', { name: 'Утверждённый график' });
  await expect(approved).toBeVisible();
  const count = Number(await approved.getAttribute('aria-rowcount')) - 1;
  const names = await approved.getByRole('row').locator('[data-column="0"]').allTextContents();

  await page.getByRole('button', { name: 'Печать' }).click();
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText('УТВЕРЖДЁН', { timeout: 30_000 });
  await page.getByRole('textbox', { name: 'Дата решения комиссии' }).fill('20112026');
  await page.getByRole('textbox', { name: 'Номер протокола' }).fill('11');
  const made = page.waitForResponse((response) => /^(app|https):\/\/doc/.test(response.url()));
  await page.getByRole('textbox', { name: 'Номер протокола' }).press('Enter');
  const shown = await (await made).body();
  await expect(page.getByRole('region', { name: 'Страница 1 из' }).first()).toContainText('11');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Сохранить PDF' }).click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  await page.getByRole('button', { name: 'Excel' }).click();
  await expect(page.getByText('Книга Excel записана')).toBeVisible();

  const pdf = readFileSync(join(app.saveDir, `${fileName}.pdf`));
  expect(Buffer.compare(pdf, shown)).toBe(0);
  const { rows, pages } = await readSchedule(pdf);
  expect(rows).toHaveLength(count);
  for (const name of names.filter((text) => text !== 'ФИО')) {
    expect(
      rows.some((row) => row.cells[1] === name),
      name,
    ).toBe(true);
  }
  expect(joined(pages[0] ?? [])).toContain('от 20 ноября 2026 г., протокол № 11');

  const book = xlsx.read(readFileSync(join(app.saveDir, `${fileName}.xlsx`)));
  const cells = xlsx.utils.sheet_to_json<unknown[]>(Object.values(book.Sheets)[0] ?? {}, { header: 1 });
  const table = cells.slice(cells.findIndex((row) => row[0] === '№ п/п') + 1);
  expect(table.map((row) => [row[0], row[1]])).toEqual(rows.map((row) => [Number(row.cells[0]), row.cells[1]]));
  expect(table.every((row) => /, /.test(String(row[6])) && /, /.test(String(row[7])))).toBe(true);
});

test('the form of a word is put right in «Справочники» and given back to the rule', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: /Справочники/ }).click();
  await page.getByRole('link', { name: 'Формы слов' }).click();
  await page.getByRole('textbox', { name: 'Найти слово' }).fill('математика');
  await page.getByRole('textbox', { name: 'Родительный падеж' }).fill('математики и логики');
  await page.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('row', { name: /математика математики и логики/ })).toContainText('записана вручную');
  await expectAccessibleAtAllSizes(page);
  await page.keyboard.press('Control+P');
  await expect(page.getByText(/^Готово к печати\. Строк: 1, страниц: 1\.$/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText(/\S/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Вернуть по правилу' }).click();
  await expect(page.getByRole('row', { name: /математика математики/ })).toContainText('по правилу');
  await expect(page.getByRole('textbox', { name: 'Родительный падеж' })).toHaveValue('математики');
});

test('everything is done from the keyboard: the board, the rows, the experts, the preview', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: /Асиновский район, ноябрь-декабрь 2026/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Асиновский');
  await rowOf(page, /экспертов: 0/)
    .first()
    .click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Найти эксперта' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Назначено 1 из 2')).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('heading', { name: 'Печать графика' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('График:');
});
