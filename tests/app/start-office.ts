import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';

/** A password that every office of the tests accepts. */
export const GOOD_PASSWORD = 'гроза над кедрами вечером';

/** Fills «Создать кабинет» as a secretary of Томск would. */
export async function fillOfficeForm(page: Page): Promise<void> {
  await fillCommission(page);
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(GOOD_PASSWORD);
  await page.getByRole('textbox', { name: 'Пароль ещё раз', exact: true }).fill(GOOD_PASSWORD);
}

/** Fills the commission and its secretary. */
export async function fillCommission(page: Page): Promise<void> {
  const fill = (name: string, value: string) => page.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Аттестационная комиссия', 'Аттестационная комиссия Томской области');
  await page.getByRole('combobox', { name: 'Регион' }).click();
  await page.getByRole('option', { name: 'Томская область' }).click();
  await fill('Фамилия', 'Моисеева');
  await fill('Имя', 'Лариса');
  await fill('Отчество', 'Геннадьевна');
  await fill('Должность', 'главный специалист');
  await fill('Муниципалитет', 'г. Томск');
  await fill('Рабочий телефон', '8 (3822) 51-00-00');
  await fill('Электронная почта', 'moiseeva@edu.example');
}

/** Copies the two groups that are asked from the key on the screen, and goes on; answers the whole key. */
export async function confirmRecoveryKey(page: Page): Promise<string> {
  const groups = await page.getByRole('list', { name: 'Ключ восстановления' }).locator('b').allTextContents();
  for (const [i, group] of groups.entries()) {
    const field = page.getByRole('textbox', { name: `Группа ${i + 1}`, exact: true });
    if ((await field.count()) > 0) await field.fill(group);
  }
  await page.getByRole('button', { name: 'Начать работу' }).click();
  return groups.join('-');
}

/** Makes an office from the first screen to the first section; answers its recovery key. */
export async function createOffice(page: Page): Promise<string> {
  await fillOfficeForm(page);
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible();
  const key = await confirmRecoveryKey(page);
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
  return key;
}

/** Opens the sample office; the first time it is made. */
export async function openSampleOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Открыть учебный кабинет' }).click();
  await expect(page.getByRole('navigation', { name: 'Разделы' })).toBeVisible({ timeout: 60_000 });
}

/** Signs in from «Войти». */
export async function signIn(page: Page, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(password);
  await page.keyboard.press('Enter');
}
