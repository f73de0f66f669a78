import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import {
  confirmRecoveryKey,
  createOffice,
  fillCommission,
  fillOfficeForm,
  GOOD_PASSWORD,
  openSampleOffice,
  signIn,
} from '../app/start-office.ts';

test.beforeEach(async ({ app }) => app.page.setViewportSize(windowSizes['100 %']));

test('an office is made, its key saved and written down, and work begins in «Заявления»', async ({ app }) => {
  const { page } = app;
  await expectAccessibleAtAllSizes(page);
  await fillOfficeForm(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible();
  await page.getByRole('button', { name: 'Сохранить ключ' }).click();
  await expect(page.getByText('Файл сохранён.')).toBeVisible();
  expect(readFileSync(join(app.saveDir, 'Ключ восстановления.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  await expectAccessibleAtAllSizes(page);
  await confirmRecoveryKey(page);
  await expect(page.getByRole('heading', { name: 'Заявления' })).toBeVisible();
  await expect(page.getByText('Моисеева Лариса Геннадьевна')).toBeVisible();
  await expect(page.getByText('Учебный кабинет')).toHaveCount(0);
});

test('an empty form names every field and puts the cursor into the first', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await expect(page.getByRole('alert')).toContainText('Исправьте: Аттестационная комиссия, Регион, Фамилия, Имя');
  await expect(page.getByRole('textbox', { name: 'Аттестационная комиссия' })).toBeFocused();
  await page.getByRole('link', { name: 'Должность' }).click();
  await expect(page.getByRole('textbox', { name: 'Должность' })).toBeFocused();
  await expectAccessibleAtAllSizes(page);
});

test('a weak password is refused with the reason, and no office is made', async ({ app }) => {
  const { page } = app;
  await fillOfficeForm(page);
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill('Моисеева1970');
  await page.getByRole('textbox', { name: 'Пароль ещё раз' }).fill('Моисеева1970');
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await expect(page.getByText('Такой пароль подберут быстрее чем за час.')).toBeVisible();
  await expect(page.getByRole('status', { name: 'Стойкость пароля' })).toContainText('Есть ваше имя');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Создать кабинет' })).toBeVisible();
});

test('a key that was not written down keeps the door closed', async ({ app }) => {
  const { page } = app;
  await fillOfficeForm(page);
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await page.getByRole('button', { name: 'Начать работу' }).click();
  await expect(page.getByText('Не совпало.').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a making that was cut short after the keys is finished at the next start', async ({ app }) => {
  const { page } = app;
  await page.evaluate(
    (password) => globalThis.attestation?.['keys.create']?.({ slot: 'main', password }),
    GOOD_PASSWORD,
  );
  await page.reload();
  await signIn(page, GOOD_PASSWORD);
  await expect(page.getByRole('heading', { name: 'Закончить создание кабинета' })).toBeVisible();
  await expectAccessible(page);
  await fillCommission(page);
  await page.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByText('Моисеева Лариса Геннадьевна')).toBeVisible();
});

test('a window that nobody touches for ten minutes locks itself', async ({ app }) => {
  const { page } = app;
  await createOffice(page);
  await page.clock.install();
  await page.keyboard.press('Control+KeyL');
  await signIn(page, GOOD_PASSWORD);
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  await page.clock.fastForward('09:00');
  await page.mouse.move(300, 300);
  await page.clock.fastForward('09:00');
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  await page.clock.fastForward('01:30');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
});

test('locking asks for the password again; a wrong one says so and counts the wait down', async ({ app }) => {
  const { page } = app;
  await createOffice(page);
  await page.keyboard.press('Alt+Digit4');
  await expect(page.getByRole('heading', { name: 'График', exact: true })).toBeVisible();
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  for (const wrong of ['не тот пароль', 'и этот не тот']) {
    await signIn(page, wrong);
    await expect(page.getByText('Неверный пароль.')).toBeVisible();
    await expect(page.getByText(/Подождите \d/).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Войти' })).not.toHaveAttribute('aria-disabled');
  }
  await signIn(page, GOOD_PASSWORD);
  await expect(page.getByRole('heading', { name: 'График', exact: true })).toBeVisible();
});

test('a forgotten password is replaced by the printed key; the old one no longer opens', async ({ app }) => {
  const { page } = app;
  const key = await createOffice(page);
  await page.getByRole('button', { name: 'Заблокировать' }).click();
  await page.getByRole('button', { name: 'Забыт пароль' }).click();
  await expectAccessibleAtAllSizes(page);
  const fill = (name: string, value: string) => page.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Ключ восстановления', `${key.slice(0, -1)}?`);
  await fill('Новый пароль', 'четыре синих парохода зимой');
  await fill('Новый пароль ещё раз', 'четыре синих парохода зимой');
  await page.getByRole('button', { name: 'Открыть и сменить пароль' }).click();
  await expect(page.getByRole('alert')).toContainText('В ключе восстановления опечатка');
  await expectAccessible(page);
  await fill('Ключ восстановления', key.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Открыть и сменить пароль' }).click();
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  await page.getByRole('button', { name: 'Заблокировать' }).click();
  await signIn(page, GOOD_PASSWORD);
  await expect(page.getByText('Неверный пароль.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Войти' })).not.toHaveAttribute('aria-disabled');
  await signIn(page, 'четыре синих парохода зимой');
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
});

test('the sample office is made by the commands of daily work, marked everywhere, and opened again without a password', async ({
  app,
}) => {
  const { page } = app;
  await openSampleOffice(page);
  await expect(page.getByText('Учебный кабинет')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Заявления', exact: true })).toHaveAccessibleDescription(
    'ждут регистрации: 70',
  );
  for (const section of ['Эксперты', 'График', 'Справочники', 'Настройки']) {
    await page.getByRole('link', { name: section, exact: true }).click();
    await expect(page.getByText('Учебный кабинет')).toBeVisible();
  }
  await expectAccessibleAtAllSizes(page);
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Создать кабинет' })).toBeVisible();
  await openSampleOffice(page);
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible();
});

test('the making of the sample can be stopped and goes on where it stopped', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Открыть учебный кабинет' }).click();
  await page.getByRole('button', { name: 'Прервать' }).click();
  await expect(page.getByRole('heading', { name: 'Создать кабинет' })).toBeVisible({ timeout: 60_000 });
  await openSampleOffice(page);
  await expect(page.getByRole('link', { name: 'Заявления', exact: true })).toHaveAccessibleDescription(
    'ждут регистрации: 70',
  );
});

test('a damaged office is told about in a sentence, without an offer to begin anew in its place', async ({ app }) => {
  const { page } = app;
  await createOffice(page);
  await page.getByRole('button', { name: 'Заблокировать' }).click();
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
  const folder = join(app.profile, 'offices', 'main');
  const holdKeys = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /keys|atsnap/.test(name),
  );
  for (const name of holdKeys) writeFileSync(join(folder, name), 'сбой диска');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Ничего не удалено');
  await expect(page.getByRole('button', { name: 'Создать кабинет' })).toHaveCount(0);
  await expectAccessibleAtAllSizes(page);
});

test('«Команды» find people, numbers, actions and sections, in the wrong keyboard layout too', async ({ app }) => {
  const { page } = app;
  await openSampleOffice(page);
  await page.keyboard.press('Control+KeyK');
  const box = page.getByRole('combobox', { name: 'Что найти или сделать' });
  await expect(box).toBeFocused();
  await expectAccessible(page);
  await box.fill('vjbcttd');
  await expect(page.getByText('ищем «моисеев»')).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('Моисеев');
  await box.fill('настройки');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Настройки' })).toBeVisible();
  await page.keyboard.press('Control+KeyK');
  await box.fill('заблокировать');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Создать кабинет' })).toBeVisible();
});

test('«?» lists the keys, and a changed theme and contacts are kept', async ({ app }) => {
  const { page } = app;
  await openSampleOffice(page);
  await page.keyboard.press('Alt+Digit8');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Клавиши' });
  await expect(keys).toContainText('Заблокировать');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Тема' }).click();
  await page.getByRole('option', { name: 'Тёмная' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('button', { name: 'Изменить контакты' }).click();
  await page.getByRole('textbox', { name: 'Рабочий телефон' }).fill('8 (3822) 12-34-56');
  await page.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByText('Контакты записаны')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+KeyL');
  await openSampleOffice(page);
  await expect(page.getByText('8 (3822) 12-34-56')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
