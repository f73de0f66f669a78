import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { dropFile } from '../app/drop-file.ts';
import { test } from '../app/fixtures.ts';
import { chooseFiles, giveFile } from '../app/give-files.ts';
import { openFirst } from '../app/open-card.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { bmpOf, docOf, docxOf, pdfOf, rarOf, sampleFile, sigOf, tiffOf, zipOf } from '../support/sample-files.ts';

const box = (page: Page, name = 'Другие документы'): Locator => page.getByRole('region', { name, exact: true });
const open = (page: Page, title: string) => page.getByRole('button', { name: `Открыть: ${title}` }).click();
const closeViewer = (page: Page) => page.getByRole('button', { name: 'Закрыть просмотр' }).click();

test.use({ begins: 'with sample' });

async function openDocuments(page: Page, status: string): Promise<void> {
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page
    .getByRole('link', { name: /Заявления/ })
    .first()
    .click();
  await openFirst(page, status);
  await page.getByRole('tab', { name: 'Документы' }).click();
}

test('documents come by choice, drop and paste, and each kind is shown as it is', async ({ app }) => {
  const { page } = app;
  await openDocuments(page, 'Регистрация заявления');
  await expect(page.getByText(/^Не хватает: /)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  const other = box(page);
  await chooseFiles(
    other,
    { name: 'Справка.pdf', bytes: sampleFile('analytic-note.pdf') },
    { name: 'Грамота.jpg', bytes: sampleFile('award.jpg') },
    {
      name: 'Скан.tif',
      bytes: tiffOf([
        { width: 300, height: 400 },
        { width: 500, height: 200 },
      ]),
    },
    { name: 'Снимок.bmp', bytes: bmpOf(120, 90) },
    { name: 'Отзыв.docx', bytes: docxOf(['Отзыв методиста', 'Работа обобщена']) },
    { name: 'Старый.doc', bytes: docOf() },
    { name: 'Папка.zip', bytes: zipOf('a.pdf') },
    { name: 'Сжатый.rar', bytes: rarOf() },
    { name: 'Подпись.sig', bytes: sigOf() },
  );
  await expect(other.getByText('файл электронной подписи')).toBeVisible();
  await giveFile(other, 'drop', { name: 'Диплом.png', bytes: sampleFile('certificate.png') });
  await expect(other.getByRole('button', { name: 'Открыть: Диплом' })).toBeVisible();
  await giveFile(other, 'paste', { name: 'image.png', bytes: sampleFile('certificate.png') });
  await expect(other.getByRole('button', { name: 'Открыть: Снимок из буфера' })).toBeVisible();
  await expectAccessible(page);

  await open(page, 'Справка');
  await expect(page.getByRole('region', { name: 'Страница 1 из 3' })).toBeVisible();
  await expect(page.getByText('Прохорова Агата').first()).toBeAttached();
  await page.getByRole('searchbox', { name: 'Найти в документе' }).fill('учебный год');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^\d из \d стр\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Миниатюры страниц' }).click();
  await page.getByRole('button', { name: 'К странице 3' }).click();
  await expect(page.getByText('Страница 3 из 3')).toBeVisible();
  await page.getByRole('button', { name: 'Повернуть' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Сохранить копию…' }).click();
  await expect(page.getByText(/^Копия записана: /)).toBeVisible();
  const [copy] = readdirSync(app.saveDir);
  expect(readFileSync(join(app.saveDir, copy ?? '')).equals(Buffer.from(sampleFile('analytic-note.pdf')))).toBe(true);

  await page.getByRole('button', { name: 'Следующий файл' }).click();
  await expect(page.getByRole('img', { name: 'Грамота' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('Страница 1 из 2')).toBeVisible();
  await page.getByRole('button', { name: 'Следующая страница' }).click();
  await expect(page.getByText('Страница 2 из 2')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Скан' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('img', { name: 'Снимок' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('Работа обобщена')).toBeVisible();
  await expectAccessible(page);
  for (const words of [
    /DOC\) здесь не показывается/,
    /Архив ZIP здесь/,
    /Архив RAR здесь/,
    /показывать в нём нечего/,
  ]) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.getByText(words)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(other).toBeVisible();
});

test('a file that is no document is refused, a broken one is kept and told apart, each with what to do', async ({
  app,
}) => {
  const { page } = app;
  await openDocuments(page, 'Регистрация заявления');
  const other = box(page);
  await chooseFiles(
    other,
    { name: 'Пустой.pdf', bytes: new Uint8Array(0) },
    { name: 'Не картинка.jpg', bytes: Buffer.from('MZ not an image') },
    { name: 'Пароль.pdf', bytes: sampleFile('under-password.pdf') },
    { name: 'Повреждённый.pdf', bytes: sampleFile('damaged.pdf') },
    { name: 'Переименованный.pdf', bytes: sampleFile('award.jpg') },
  );
  await expect(other.getByText(/«Пустой.pdf» не добавлен\. Файл пуст/)).toBeVisible();
  await expect(other.getByText(/«Не картинка.jpg» не добавлен\. Внутри не документ, а программа/)).toBeVisible();
  await expect(other.getByText(/защищён паролем: без пароля его не прочитать/)).toBeVisible();
  await expect(other.getByText(/повреждён или записан не до конца/)).toBeVisible();
  await expect(other.getByText(/обещает другое, а внутри снимок JPEG/)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await open(page, 'Пароль');
  await expect(page.getByText('Файл защищён паролем и здесь не открывается.')).toBeVisible();
  await closeViewer(page);
  await open(page, 'Повреждённый');
  await expect(page.getByText('Файл повреждён: страницы не читаются.')).toBeVisible();
  await closeViewer(page);
  await other.getByRole('button', { name: 'Убрать: Повреждённый' }).click();
  await expect(other.getByText(/повреждён или записан не до конца/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(other.getByText(/повреждён или записан не до конца/)).toBeVisible();
  await page.getByRole('button', { name: 'Добавить ссылку: Другие документы' }).click();
  await page.getByRole('textbox', { name: 'Адрес' }).fill('file:///F:/doc.pdf');
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click();
  await expect(page.getByText(/Ссылка должна начинаться с http/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Адрес' }).fill('https://disk.example/portfolio');
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить' }).click();
  await expect(other.getByText('ссылка, добавлена')).toBeVisible();
});

test('pages come before a long document is read, a gigabyte goes in pieces and is stopped, more than that is refused unread', async ({
  app,
}) => {
  const { page } = app;
  await openDocuments(page, 'Регистрация заявления');
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /pdf-viewer|pdf\.worker/.test(name)).length,
    );
  expect(await loaded()).toBe(0);
  const folder = mkdtempSync(join(tmpdir(), 'attestatsiya-files-'));
  const long = join(folder, 'Двести.pdf');
  writeFileSync(long, pdfOf(200, 150_000));
  await dropFile(page, long);
  await expect(box(page).getByRole('button', { name: 'Открыть: Двести' })).toBeVisible({ timeout: 20_000 });
  const started = performance.now();
  await open(page, 'Двести');
  await expect(page.getByRole('region', { name: 'Страница 1 из 200' }).getByText('Page 1')).toBeAttached();
  const first = performance.now() - started;
  console.log(`first page of 200 pages, 30 MB: ${Math.round(first)} ms`);
  expect(first).toBeLessThan(3000);
  await closeViewer(page);

  const gigabyte = aGap(folder, 'Архив.zip', 2 ** 30);
  const line = page.getByRole('progressbar', { name: '«Архив.zip» добавляется, процентов:' });
  await dropFile(page, gigabyte);
  await expect.poll(() => line.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  expect(unfinished(app.profile)).toHaveLength(1);
  await page.getByRole('tab', { name: 'История' }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('tab', { name: 'Документы' }).click();
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Прервать' }).click();
  await expect(line).toHaveCount(0);
  await expect(box(page).getByText('Архив')).toHaveCount(0);
  expect(unfinished(app.profile)).toEqual([]);

  await dropFile(page, aGap(folder, 'Больше.zip', 2 ** 30 + 1));
  const refusal =
    /«Больше.zip» не добавлен\. Файл занимает 1\u202f024,1 МБ, а программа принимает не больше 1\u202f024 МБ/;
  await expect(box(page).getByText(refusal)).toBeVisible({ timeout: 1000 });
  rmSync(folder, { recursive: true });
});

/** A file of so many bytes with the head of an archive; it takes no room on the disk. */
function aGap(folder: string, name: string, bytes: number): string {
  const path = join(folder, name);
  writeFileSync(path, 'PK\u0003\u0004');
  truncateSync(path, bytes);
  return path;
}

/** What lies on the disk of files that have not come to their end. */
function unfinished(profile: string): readonly string[] {
  return readdirSync(join(profile, 'offices'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.part'),
  );
}

test('the portfolio grows where the status allows it, and says why it does not elsewhere', async ({ app }) => {
  const { page } = app;
  await openDocuments(page, 'Направлено на экспертизу');
  await page.getByRole('tab', { name: 'Портфолио' }).click();
  await chooseFiles(box(page, 'Показатель 1'), { name: 'Мониторинг.pdf', bytes: sampleFile('analytic-note.pdf') });
  await expect(box(page, 'Показатель 1').getByRole('button', { name: 'Открыть: Мониторинг' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});

test('what the scanner writes to its folder is offered, and goes to its place in two clicks', async ({ app }) => {
  const { page } = app;
  await openDocuments(page, 'Регистрация заявления');
  mkdirSync(app.scanDir, { recursive: true });
  writeFileSync(join(app.scanDir, 'Скан 1.pdf'), sampleFile('analytic-note.pdf'));
  await page.getByRole('button', { name: 'Папка сканера…' }).click();
  const scans = page.getByRole('region', { name: /^Папка сканера «scans»/ });
  await scans.getByRole('button', { name: 'Приложить: Скан 1.pdf' }).click();
  await page.getByRole('combobox', { name: 'К чему приложить' }).click();
  await page.getByRole('option', { name: 'Другие документы' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Приложить' }).click();
  await expect(box(page).getByRole('button', { name: 'Открыть: Скан 1' })).toBeVisible();
  await expect(scans.getByText('Новых файлов нет.')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});
