import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, signIn } from '../app/start-office.ts';

const COORDINATOR = 'синий чайник на подоконнике';

/** Applications of two municipalities. */
const journal = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Имеющаяся категория;Заявленная категория;Форма аттестации;Дата подачи',
  'Томская Вера Ильинична;г. Томск;МАОУ СОШ № 1;учитель;химия;первая;высшая;очно;01.09.2026',
  'Томский Пётр Ильич;г. Томск;МАОУ СОШ № 2;учитель;физика;первая;высшая;очно;02.09.2026',
  'Асинова Анна Львовна;Асиновский район;МАОУ гимназия № 3;учитель;химия;первая;высшая;очно;03.09.2026',
].join('\n');
/** A picture of the screen, for those who look at them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

test.beforeEach(async ({ app }) => app.page.setViewportSize(windowSizes['100 %']));

async function importFile(page: Page, section: 'Заявления' | 'Эксперты', content: string, accept: RegExp) {
  await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: section }).first().click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Выбрать файл' }).click();
  await (await chooser).setFiles({ name: 'список.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: accept }).click();
  await expect(page.getByRole('button', { name: accept })).toHaveCount(0);
}

async function openUsers(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Разделы' });
  await rail.getByRole('link', { name: 'Настройки' }).click();
  await rail.getByRole('link', { name: 'Пользователи' }).click();
  await expect(page.getByRole('heading', { name: 'Пользователи' })).toBeVisible();
}

/** Fills «Новый пользователь»: a coordinator of Асино, with a password that he has thought out himself. */
async function addCoordinator(page: Page, alsoAs: (dialog: Locator) => Promise<void> = async () => undefined) {
  await page.getByRole('button', { name: 'Добавить пользователя' }).click();
  const dialog = page.getByRole('dialog', { name: 'Новый пользователь' });
  await dialog.getByRole('combobox', { name: 'Муниципалитет' }).click();
  await page.getByRole('option', { name: 'Асиновский район' }).click();
  await alsoAs(dialog);
  const fill = (name: string, value: string) => dialog.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Фамилия', 'Рыбакова');
  await fill('Имя', 'Ольга');
  await fill('Отчество', 'Павловна');
  await fill('Логин', 'rybakova');
  await fill('Пароль', COORDINATOR);
  await fill('Пароль ещё раз', COORDINATOR);
  await dialog.getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await picture(page, 'user-dialog');
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByText('Пользователь добавлен')).toBeVisible();
}

async function signInAs(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Логин', exact: true }).fill(login);
  await signIn(page, password);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
}

const names = (page: Page) => page.getByRole('grid', { name: 'Заявления' });

test('the secretary adds a coordinator, who signs in with a login and sees only his municipality', async ({ app }) => {
  const { page } = app;
  await createOffice(page);
  await importFile(page, 'Заявления', journal, /^Принять 3/);
  await openUsers(page);
  await addCoordinator(page);
  await expect(page.getByRole('grid', { name: 'Пользователи кабинета' })).toContainText('Рыбакова Ольга Павловна');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'users');
  await leave(page);
  await expectAccessibleAtAllSizes(page);
  await signInAs(page, 'Rybakova', 'не тот пароль');
  await expect(page.getByText('Неверный логин или пароль.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Войти' })).not.toHaveAttribute('aria-disabled');
  await signInAs(page, 'Rybakova', COORDINATOR);
  await page.getByRole('link', { name: 'Заявления' }).first().click();
  await expect(names(page)).toContainText('Асинова Анна Львовна');
  await expect(names(page)).not.toContainText('Томск');
  await picture(page, 'coordinator');
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox', { name: 'Что найти или сделать' }).fill('Томская');
  await expect(page.getByText('Ничего не найдено.')).toBeVisible();
});
