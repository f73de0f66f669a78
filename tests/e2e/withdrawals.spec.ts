import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import xlsx from 'xlsx';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openFirst, openStep } from '../app/open-card.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { joined, plain, readPdf } from '../documents/read-pdf.ts';

const paper = {
  name: 'Отзыв (скан).png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
const list = 'Общий список педагогических работников для отзыва заявления муниципальным координатором';
const journal = 'Журнал регистрации отозванных заявлений педагогических работников на аттестацию';

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.getByRole('link', { name: /^Заявления/ }).click();
  await page.getByRole('link', { name: 'Отзывы', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Отзывы' })).toBeVisible();
});

const rowsOf = (page: Page, name: string) => page.getByRole('grid', { name }).getByRole('row');

/** Forms a coordinator's withdrawal of the first application of the list; answers whose it is. */
async function formFirst(page: Page): Promise<string> {
  await page.getByRole('tab', { name: 'Отзыв муниципальным координатором' }).click();
  const row = rowsOf(page, list).nth(1);
  await expect(row).toContainText('заявление на отзыв не сформировано');
  const name = plain((await row.getByRole('gridcell').first().textContent()) ?? '');
  await row.click();
  await page.getByRole('button', { name: /^Сформировать заявление на отзыв/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Отзыв заявления о проведении аттестации' });
  await dialog.getByRole('combobox', { name: 'Чей это отзыв' }).click();
  await page.getByRole('option', { name: /муниципальный координатор/ }).click();
  await dialog.getByRole('textbox', { name: 'Причина отзыва заявления' }).fill('По состоянию здоровья.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Сформировать заявление на отзыв/ }).click();
  return name;
}

test('a coordinator’s withdrawal is formed, printed, signed, attached, registered and stands in the journal', async ({
  app,
}) => {
  const { page } = app;
  await expect(page.getByText('Отзывов нет')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  const name = await formFirst(page);

  const preview = page.getByRole('region', { name: 'Заявление на отзыв' }).first();
  await expect(preview.getByRole('region', { name: 'Страница 1 из 1' })).toContainText('ЗАЯВЛЕНИЕ', {
    timeout: 30_000,
  });
  await expectAccessible(page);
  await preview.getByRole('button', { name: 'Сохранить PDF' }).click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  const text = (await readPdf(readFileSync(join(app.saveDir, 'Отзыв заявления.pdf')))).map(joined).join(' ');
  expect(text).toContain('Муниципальный координатор');
  expect(text).toContain('Причина отзыва заявления: По состоянию здоровья.');
  await preview.getByRole('button', { name: /^Закрыть/ }).click();

  const row = rowsOf(page, list).filter({ hasText: name });
  await expect(row).toContainText('Заявление на отзыв сформировано');
  await row.click();
  await page.getByRole('button', { name: /^Прикрепить заявление на отзыв/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Подписанное заявление на отзыв' });
  await dialog.locator('input[type=file]').setInputFiles(paper);
  await expect(dialog.getByText(paper.name)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Прикрепить заявление на отзыв/ }).click();
  await expect(row).toContainText('заявление на отзыв отправлено');

  await page.getByRole('tab', { name: 'Журнал отзывов' }).click();
  const entry = rowsOf(page, journal).filter({ hasText: name });
  await expect(entry).toContainText('Отправлено');
  await entry.click();
  await page.getByRole('button', { name: /^Зарегистрировать/ }).click();
  const question = page.getByRole('dialog', { name: 'Зарегистрировать отзыв?' });
  await expect(question).toContainText('Подписанное заявление приложено.');
  await question.getByRole('button', { name: 'Зарегистрировать' }).click();
  await expect(entry).toContainText('Зарегистрировано');
  await expect(entry).toContainText('21.11.2026');
  await expectAccessibleAtAllSizes(page);

  await page.getByRole('button', { name: 'Скачать' }).click();
  await expect(page.getByText(/Книга Excel записана/)).toBeVisible();
  const book = xlsx.read(readFileSync(join(app.saveDir, 'Журнал отозванных заявлений.xlsx')));
  const cells = xlsx.utils.sheet_to_json<unknown[]>(Object.values(book.Sheets)[0] ?? {}, { header: 1 });
  expect(cells.some((one) => one.includes(name) && one.includes('По состоянию здоровья.'))).toBe(true);

  // The pointer rests where the message came up, so that it stays until it is closed.
  await page.getByRole('status').getByRole('button', { name: 'Закрыть' }).click();
  await page.getByRole('button', { name: 'Печать' }).click();
  await expect(page.getByRole('region', { name: 'Страница 1 из 1' })).toContainText('Журнал регистрации отозванных', {
    timeout: 30_000,
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: journal })).toBeVisible();
});

test('a withdrawal is rejected with a reason, and the application goes on', async ({ app }) => {
  const { page } = app;
  const name = await formFirst(page);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Журнал отзывов' }).click();
  const entry = rowsOf(page, journal).filter({ hasText: name });
  await entry.click();
  await expect(page.getByRole('button', { name: /^Зарегистрировать/ })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: /^Отклонить отзыв/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Отклонить отзыв?' });
  await dialog.getByRole('textbox', { name: 'Почему отзыв отклонён' }).fill('Нет подписи');
  await dialog.getByRole('button', { name: 'Отклонить отзыв' }).click();
  await expect(entry).toContainText('Отклонено');
  await page.getByRole('tab', { name: 'Отзыв муниципальным координатором' }).click();
  await expect(rowsOf(page, list).filter({ hasText: name })).toContainText('не сформировано');
});

test('after the expertise an application is withdrawn only where the region allows it, with the applicant’s word', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Настройки' }).click();
  await page.getByRole('link', { name: 'Региональный профиль', exact: true }).click();
  await page.getByRole('tab', { name: /Комиссия/ }).click();
  await page.getByRole('checkbox', { name: 'Отзыв после экспертизы', exact: true }).check();
  await page.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByText('Профиль записан')).toBeVisible();

  await page
    .getByRole('link', { name: /^Заявления/ })
    .first()
    .click();
  await page.keyboard.press('F4');
  await page.getByRole('group', { name: 'Форма' }).getByRole('checkbox', { name: 'упрощенно' }).check();
  await page.keyboard.press('Escape');
  await openFirst(page, 'Заявление зарегистрировано');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Принять к рассмотрению' }).click();
  await expect(page.getByRole('heading', { name: 'Аттестовать без экспертизы' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const skip = page.getByRole('dialog');
  await skip.getByRole('textbox', { name: 'Основание' }).fill('Почётный работник образования');
  await skip.getByRole('textbox', { name: 'Чем подтверждено' }).fill('Удостоверение № 5');
  await skip.getByRole('checkbox', { name: 'Подтверждение проверено' }).check();
  await skip.getByRole('button', { name: 'Аттестовать без экспертизы' }).click();

  const late = await openStep(page, 'Отозвать после экспертизы');
  await late.getByRole('textbox', { name: 'Причина отзыва заявления' }).fill('По семейным обстоятельствам');
  const confirm = late.getByRole('button', { name: 'Отозвать заявление' });
  await expect(confirm).toHaveAccessibleDescription(/подтверждение заявителя/);
  await late.getByRole('checkbox').check();
  await expectAccessible(page);
  await confirm.click();
  await expect(page.getByText('Заявление отозвано').first()).toBeVisible();
  await page.getByRole('link', { name: 'Отзывы', exact: true }).click();
  await expect(rowsOf(page, journal).nth(1)).toContainText('По семейным обстоятельствам');
});
