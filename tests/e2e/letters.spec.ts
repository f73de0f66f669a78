import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import xlsx from 'xlsx';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { joined, readPdf } from '../documents/read-pdf.ts';

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.getByRole('link', { name: /^Заявления/ }).click();
});

const part = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test('a wanted notice is prepared by template, saved as e-mail, printed and marked as sent', async ({ app }) => {
  const { page } = app;
  await part(page, 'Отзывы');
  await page.getByRole('tab', { name: 'Отзыв муниципальным координатором' }).click();
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await page.getByRole('button', { name: /^Открыть карточку/ }).click();
  await page.getByRole('tab', { name: 'Переписка' }).click();
  await expect(page.getByText('Писем пока нет')).toBeVisible();
  await page.getByRole('button', { name: 'Подготовить: Заявление зарегистрировано' }).click();
  const dialog = page.getByRole('dialog', { name: 'Письмо заявителю' });
  await expect(dialog.getByRole('textbox', { name: 'Текст письма' })).toHaveValue(/^Уважаем/);
  await expect(dialog.getByRole('textbox', { name: 'Текст письма' })).not.toHaveValue(/[{}]/);
  await dialog.getByRole('checkbox', { name: 'На бумаге' }).setChecked(true);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Подготовить письмо/ }).click();
  const letters = page.getByRole('list', { name: 'Письма' });
  await expect(letters).toContainText('подготовлено');
  await page.getByRole('button', { name: 'Закрыть', exact: true }).click();
  await expectAccessibleAtAllSizes(page);

  await letters.getByRole('button', { name: 'Печать письма' }).click();
  await expect(page.getByRole('region', { name: 'Страница 1 из 1' })).toContainText('зарегистрировано', {
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Сохранить PDF' }).click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  const text = (await readPdf(readFileSync(join(app.saveDir, 'Письмо заявителю.pdf')))).map(joined).join(' ');
  expect(text).toContain('Регламентный срок исполнения');
  await page.keyboard.press('Escape');

  const isMailed = (await letters.getByRole('button', { name: 'Сохранить письмо' }).count()) > 0;
  if (isMailed) {
    await letters.getByRole('button', { name: 'Сохранить письмо' }).click();
    await expect(page.getByText(/Письмо записано/)).toBeVisible();
    expect(readFileSync(join(app.saveDir, 'Письмо заявителю.eml'), 'utf8')).toMatch(/^From: .*\r\nTo: /s);
  }
  await letters.getByRole('button', { name: 'Отметить отправку' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click();
  await expect(letters).toContainText('отправлено, 21.11.2026');
  await letters.getByRole('button', { name: 'Не доставлено' }).click();
  const mark = page.getByRole('dialog');
  await mark.getByRole('textbox', { name: 'Почему не доставлено' }).fill('Адресат выбыл');
  await mark.getByRole('button', { name: 'Записать' }).click();
  await expect(letters).toContainText('не доставлено, 21.11.2026');
  await expect(letters).toContainText('Адресат выбыл');

  await page.getByRole('button', { name: 'Записать входящее' }).click();
  const incoming = page.getByRole('dialog', { name: 'Входящее письмо' });
  await incoming.getByRole('textbox', { name: 'Тема' }).fill('Вопрос о сроке');
  await incoming.getByRole('textbox', { name: 'Текст' }).fill('Когда заседание?');
  await expectAccessible(page);
  await incoming.getByRole('button', { name: 'Записать' }).click();
  await expect(letters).toContainText('Вопрос о сроке');
});

test('those who have not applied are added, reminded in bulk with a look at each letter, removed and brought back', async ({
  app,
}) => {
  const { page } = app;
  await part(page, 'Не подавшие');
  await expect(page.getByText('Таких нет')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  for (const [lastName, email] of [
    ['Зайцева', 'zaitseva@edu.example'],
    ['Котов', ''],
  ] as const) {
    await page.keyboard.press('Insert');
    const form = page.getByRole('dialog', { name: 'Кто зарегистрировался и не подал заявление' });
    await form.getByRole('textbox', { name: 'Фамилия' }).fill(lastName);
    await form.getByRole('textbox', { name: 'Имя', exact: true }).fill('Лев');
    await form.getByRole('combobox', { name: 'Муниципалитет' }).fill('Асин');
    await page.getByRole('option', { name: /Асиновский/ }).click();
    await form.getByRole('textbox', { name: 'Адрес электронной почты' }).fill(email);
    if (email === '') await expectAccessible(page);
    await form.getByRole('button', { name: 'Добавить' }).click();
    await expect(form).toBeHidden();
  }
  const grid = page.getByRole('grid', { name: /не подавшие заявление/ });
  await expect(grid.getByRole('row')).toHaveCount(3);
  await grid.getByRole('row', { name: /Зайцева/ }).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: /^Отправить уведомление педагогическим работникам/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Письма: 2 письма' });
  await expect(dialog).toContainText('1 из 2: Зайцева Лев');
  await expect(dialog).toContainText('Пропущено: 1');
  await dialog.getByRole('checkbox', { name: 'На бумаге' }).setChecked(true);
  await expect(dialog.getByText('Пропущено')).toBeHidden();
  await dialog.getByRole('button', { name: 'Следующее письмо' }).click();
  await expect(dialog).toContainText('2 из 2: Котов Лев');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Подготовить 2 письма/ }).click();
  await expect(page.getByText('Подготовлено: 2 письма.')).toBeVisible();

  await page.getByRole('button', { name: 'Письма одним архивом' }).click();
  const archive = page.getByRole('dialog', { name: 'Письма одним архивом: 1 письмо' });
  await expect(archive.getByRole('region', { name: 'Не войдут: 1' })).toContainText('Котов Лев: Адрес');
  await expectAccessible(page);
  await archive.getByRole('button', { name: 'Сохранить архив' }).click();
  await expect(archive.getByText(/Архив записан/)).toBeVisible();
  const entries = unzipSync(readFileSync(join(app.saveDir, 'Письма.zip')));
  expect(Object.keys(entries)).toEqual(['Письмо 001.eml']);
  expect(strFromU8(entries['Письмо 001.eml'] ?? new Uint8Array())).toContain('zaitseva@edu.example');
  await archive.getByRole('button', { name: 'Отметить отправленными' }).click();
  await expect(page.getByText('Отмечено отправленными: 1 письмо')).toBeVisible();

  await page.getByRole('button', { name: 'Скачать' }).click();
  await expect(page.getByText(/Книга Excel записана/)).toBeVisible();
  const book = xlsx.read(readFileSync(join(app.saveDir, 'Не подавшие заявление.xlsx')));
  const cells = xlsx.utils.sheet_to_json<unknown[]>(Object.values(book.Sheets)[0] ?? {}, { header: 1 });
  expect(cells.some((row) => row.includes('Зарегистрировался'))).toBe(true);
  expect(cells.filter((row) => /Лев/.test(String(row[2])))).toHaveLength(2);

  await grid.getByRole('row', { name: /Котов/ }).click();
  await page.getByRole('button', { name: /^Удалить регистрацию/ }).click();
  const removal = page.getByRole('dialog', { name: 'Удалить ошибочную регистрацию?' });
  await removal.getByRole('textbox', { name: 'Почему регистрация ошибочна' }).fill('Дважды');
  await removal.getByRole('button', { name: 'Удалить регистрацию' }).click();
  await expect(grid.getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(grid.getByRole('row')).toHaveCount(3);
});

test('a list of the portal is loaded: who will be added and who not is said before', async ({ app }) => {
  const { page } = app;
  await part(page, 'Не подавшие');
  await page
    .getByRole('button', { name: /^Загрузить/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Загрузить список с портала' });
  const load = (name: string, text: string) =>
    dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await load('другое.csv', 'Имя;Телефон\nАнна;1');
  await expect(dialog.getByRole('alert')).toContainText('нет строки со столбцами');
  const head = 'Муниципалитет;ФИО;Адрес электронной почты;Зарегистрировался';
  const lines = ['Асиновский район;Зайцева Анна Львовна;zaitseva@edu.example;05.10.2026 19:56:13', 'Марс;Котов Лев;;'];
  await load('список.csv', [head, ...lines].join('\n'));
  await expect(dialog).toContainText('Будет добавлено: 1 человек');
  await expect(dialog).toContainText('Пропущено: 1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Добавить 1/ }).click();
  await expect(page.getByRole('row', { name: /Зайцева Анна Львовна/ })).toContainText('Асиновский район');
});

test('the journal is filtered by dates, late entries stand out, the paper repeats its head', async ({ app }) => {
  const { page } = app;
  await part(page, 'Журнал');
  const grid = page.getByRole('grid', { name: 'Журнал регистрации заявлений педагогических работников на аттестацию' });
  await expect(grid).toBeVisible();
  const all = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(all).toBeGreaterThan(100);
  await expect(grid).toContainText('позже дня подачи');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('textbox', { name: 'Поданы с' }).fill('01112026');
  await page.getByRole('textbox', { name: 'Поданы с' }).press('Enter');
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount')) - 1).toBeLessThan(all);
  await page.getByRole('checkbox', { name: 'Только записанные позже дня подачи' }).setChecked(true);
  await page.getByRole('button', { name: 'Печать' }).click();
  await expect(page.getByRole('region', { name: /^Страница 1 из/ })).toContainText('Журнал регистрации', {
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Сохранить PDF' }).click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  const pages = (await readPdf(readFileSync(join(app.saveDir, 'Журнал регистрации заявлений.pdf')))).map(joined);
  for (const text of pages.slice(0, -1)) expect(text).toContain('Рег. №');
  expect(pages.join(' ')).toContain('Поданы с 01.11.2026');
});

test('the rule of the number and a reserved block: set, previewed, refused where they clash', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: /^Настройки/ }).click();
  await part(page, 'Регистрационный номер');
  const rule = page.getByRole('textbox', { name: 'Как пишется номер' });
  await rule.fill('{год}');
  await expect(page.getByText(/должно быть ровно одно поле/).first()).toBeVisible();
  await rule.fill('{год}-{номер:4}');
  await page.getByRole('checkbox', { name: 'Нумерация начинается заново каждый год' }).setChecked(true);
  await expect(page.getByText('2026-0001')).toBeVisible();
  await page.getByRole('button', { name: 'Записать правило' }).click();
  await expect(page.getByText(/Правило записано/)).toBeVisible();
  await page.getByRole('button', { name: 'Зарезервировать номера' }).click();
  const dialog = page.getByRole('dialog', { name: 'Зарезервировать номера' });
  await dialog.getByRole('textbox', { name: 'С номера' }).fill('101');
  await dialog.getByRole('textbox', { name: 'По номер' }).fill('150');
  await dialog.getByRole('textbox', { name: /Название другого кабинета/ }).fill('Асиновский район');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Зарезервировать 50 номеров/ }).click();
  await expect(page.getByRole('list', { name: 'Зарезервированные номера' })).toContainText('101–150 за 2026 год');
  await page.getByRole('button', { name: 'Передать файлом: Асиновский район' }).click();
  await expect(page.getByText(/Запас записан в файл/)).toBeVisible();
  const handOver = page.getByRole('button', { name: 'Передать файлом: Асиновский район' });
  await expect(handOver).toHaveAccessibleDescription(/уже передан файлом/);
  await page.locator('input[type=file]').setInputFiles(join(app.saveDir, 'Запас номеров.json'));
  await expect(page.getByRole('alert')).toContainText('зарезервировал этот же кабинет');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Зарезервировать номера' }).click();
  await dialog.getByRole('textbox', { name: 'С номера' }).fill('150');
  await dialog.getByRole('textbox', { name: 'По номер' }).fill('160');
  await dialog.getByRole('textbox', { name: /Название другого кабинета/ }).fill('Ещё кто-то');
  await expect(dialog.getByRole('alert')).toContainText('уже зарезервированы: Асиновский район');
  await page.keyboard.press('Escape');
  await expectAccessibleAtAllSizes(page);
  await part(page, 'Шаблоны писем');
  await page.getByRole('textbox', { name: 'Тема' }).fill('Получено');
  await page.getByRole('button', { name: 'Вставить поле: Период' }).click();
  await page.getByRole('button', { name: 'Записать шаблон' }).click();
  await expect(page.getByText('Шаблон записан')).toBeVisible();
  await expect(page.getByText('изменён')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});
