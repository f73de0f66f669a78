import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { giveFile } from '../app/give-files.ts';
import { launchApp } from '../app/launch.ts';
import { openFirst } from '../app/open-card.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { docxOf } from '../support/sample-files.ts';

/** Files of a folder that hold the words, in either way that Chromium writes text. */
function filesWith(folder: string, words: readonly string[]): readonly string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const path = join(folder, file);
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile && needles.some((needle) => readFileSync(path).includes(needle));
  });
}

test('what is typed into a form leaves no trace on the disk, neither its words nor the password', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  const app = await launchApp({ profile, isShown: true });
  const { page } = app;
  await page.getByLabel('Фамилия').fill('Следопытова');
  await page.getByLabel('Должность').fill('TRACEABLE');
  await page.getByLabel('Пароль', { exact: true }).fill('Незабудка-17-лес');
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await page.reload();
  await app.close();
  const again = await launchApp({ profile, isShown: true });
  await again.kill();
  expect(filesWith(profile, ['Следопытова', 'TRACEABLE', 'Незабудка-17-лес'])).toEqual([]);
});

test('a file of a case leaves no trace on the disk: neither its words, nor its name, nor what was looked at', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  const app = await launchApp({ profile, isShown: true });
  const { page } = app;
  await openSampleOffice(page);
  await page
    .getByRole('link', { name: /Заявления/ })
    .first()
    .click();
  await openFirst(page, 'Регистрация заявления');
  await page.getByRole('tab', { name: 'Документы' }).click();
  const box = page.getByRole('region', { name: 'Другие документы', exact: true });
  const bytes = docxOf(['Свидетельство Полынкиной, SECRETWORD'], 0);
  await giveFile(box, 'drop', { name: 'Полынкиной справка.docx', bytes });
  await page.getByRole('button', { name: 'Открыть: Полынкиной справка' }).click();
  await expect(page.getByText('Свидетельство Полынкиной')).toBeVisible();
  await app.close();
  const again = await launchApp({ profile, isShown: true });
  await again.kill();
  expect(filesWith(profile, ['Полынкин', 'SECRETWORD'])).toEqual([]);
});
