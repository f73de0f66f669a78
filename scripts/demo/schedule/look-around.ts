import { secretary } from '../create-office.ts';
import type { DemoWindow } from '../window.ts';

/** Searches in the wrong keyboard layout, opens the card that was found, and comes back to the whole list. */
export async function searchAndOpen(window: DemoWindow): Promise<void> {
  const { page } = window;
  const search = page.getByRole('main').getByRole('searchbox', { name: 'Поиск' });
  const list = page.getByRole('grid', { name: 'Заявления' });
  await window.picture('registry');
  await search.fill('gtnhj');
  await list
    .getByRole('gridcell', { name: /^Петро/ })
    .first()
    .waitFor();
  await window.picture('search');
  await list
    .getByRole('gridcell', { name: /^Петро/ })
    .first()
    .click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Петро/ }).waitFor();
  await window.picture('card');
  await page.getByRole('tab', { name: 'История' }).click();
  await window.picture('card-history');
  await window.section('Заявления');
  await search.fill('');
}

/** Locks the office and opens it with the password. */
export async function lockAndEnter(window: DemoWindow): Promise<void> {
  const { page } = window;
  await window.press('Заблокировать');
  await page.getByRole('heading', { name: 'Войти' }).waitFor();
  await window.picture('sign-in');
  await window.fill('Пароль', secretary.password);
  await window.press('Войти');
  await page.getByRole('navigation', { name: 'Разделы' }).waitFor();
}
