import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openSampleOffice } from '../app/start-office.ts';

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Руководство');
});

test('the guide is read and searched without a network, with its pictures', async ({ app }) => {
  const { page } = app;
  const contents = page.getByRole('navigation', { name: 'Содержание руководства' });
  await contents.getByRole('button', { name: /Первый запуск/ }).click();
  const picture = page.getByRole('img', { name: 'Создать кабинет' });
  await expect(picture).toBeVisible();
  const width = () => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));
  await expect.poll(width).toBeGreaterThan(0);
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('textbox', { name: 'Найти в руководстве' }).fill('ключ восстановления');
  await expect(page.getByText(/^найдено: /)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Страница руководства' })).toContainText(/ключ восстановления/i);
  await page.getByRole('button', { name: 'Клавиши этого экрана' }).click();
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('the order of the procedure is told for each role', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Порядок прохождения' }).click();
  const registering = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Регистрация заявления', exact: true }) });
  await expect(registering).toContainText('Зарегистрировать');
  await page.getByRole('combobox', { name: 'Роль' }).click();
  await page.getByRole('option', { name: 'эксперт' }).click();
  await expect(registering).toContainText('на этом этапе действуют другие');
  await expectAccessibleAtAllSizes(page);
});

test('the secretary writes news and contacts, everybody reads them', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Новости' }).click();
  await expect(page.getByText('Новостей нет')).toBeVisible();
  await page.getByRole('button', { name: 'Добавить новость' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новость комиссии' });
  await dialog.getByRole('textbox', { name: 'Заголовок' }).fill('Приём заявлений в декабре');
  await dialog.getByRole('textbox', { name: 'Текст' }).fill('Заявления принимаются без перерыва.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('article')).toContainText('Приём заявлений в декабре');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Удалить: Приём заявлений в декабре' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить' }).click();
  await expect(page.getByText('Новостей нет')).toBeVisible();

  await page.getByRole('link', { name: 'Контакты' }).click();
  await page.getByRole('button', { name: 'Изменить контакты' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Телефон' }).fill('8 (3822) 51-00-00');
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByRole('region', { name: 'Контакты комиссии' })).toContainText('8 (3822) 51-00-00');
  await expectAccessibleAtAllSizes(page);
});

test('a letter is saved as a file without personal data of applicants', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Обратная связь' }).click();
  const type = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).fill(text);
  await type('Имя', 'Секретарь комиссии');
  await type('Электронная почта', 'sekretar@edu.example');
  await type('Тема', 'Печать графика');
  const save = page.getByRole('button', { name: 'Сохранить письмо' });
  await expect(save).toHaveAccessibleDescription(/Заполните все четыре поля/);
  await type('Вопрос', 'У заявителя 112-233-445 95 не печатается график');
  await expect(save).toHaveAccessibleDescription(/номер документа/);
  await type('Вопрос', 'По заявлению № 12 не печатается график');
  await expect(page.getByRole('region', { name: 'Что будет в письме' })).toContainText('Версия программы');
  await expectAccessibleAtAllSizes(page);
  await save.click();
  await expect(page.getByText(/Письмо сохранено/)).toBeVisible();
  const letter = readFileSync(join(app.saveDir, 'Обратная связь.eml'), 'utf8');
  const body = Buffer.from(letter.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
  expect(letter).toContain('X-Unsent: 1');
  expect(body).toContain('По заявлению № 12');

  await page.getByRole('link', { name: 'О программе' }).click();
  await expect(page.getByRole('cell', { name: 'шрифт экрана Golos Text' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});
