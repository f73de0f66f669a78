import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { confirmRecoveryKey, fillOfficeForm } from '#tests/app/start-office.ts';
import { largeJournal } from './large-journal.ts';

/** Time for 25,000 rows to be read, judged and written, with room to spare. */
const PATIENCE_MS = 300_000;

/** Makes an office with 100,000 applications, as a user would: four journals through «Импорт». */
export async function fillOffice(page: Page): Promise<void> {
  await fillOfficeForm(page);
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await page.getByRole('heading', { name: 'Ключ восстановления' }).waitFor({ timeout: PATIENCE_MS });
  await confirmRecoveryKey(page);
  const folder = mkdtempSync(join(tmpdir(), 'journals-'));
  for (const number of [0, 1, 2, 3]) await importJournal(page, folder, number);
  rmSync(folder, { recursive: true });
  await openRegistry(page);
}

async function importJournal(page: Page, folder: string, number: number): Promise<void> {
  await openRegistry(page);
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Выбрать файл' }).click();
  const file = join(folder, `Журнал ${number + 1}.csv`);
  writeFileSync(file, largeJournal(number));
  await (await chooser).setFiles(file, { timeout: PATIENCE_MS });
  await page.getByRole('button', { name: /^Принять \d/ }).click({ timeout: PATIENCE_MS });
  await page.getByText('Импорт выполнен').waitFor({ timeout: PATIENCE_MS });
}

async function openRegistry(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: /Заявления/ })
    .click();
}
