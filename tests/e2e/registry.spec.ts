import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, openSampleOffice } from '../app/start-office.ts';
import { expectUncovered } from '../app/uncovered.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Заявления' });
const row = (page: Page, words: string | RegExp) => grid(page).getByRole('row', { name: words });
const shown = (page: Page, count: number) => expect(page.getByText(`показано ${count} из 600`)).toBeVisible();
const bar = (page: Page) => page.getByRole('region', { name: 'Действия' });

test.describe('in the sample office', () => {
  test.use({ begins: 'with sample' });

  test.beforeEach(async ({ app }) => {
    const { page } = app;
    await page.setViewportSize(windowSizes['100 %']);
    await openSampleOffice(page);
    await page.getByRole('link', { name: /Заявления/ }).click();
    await shown(page, 600);
  });

  test('the registry is usable in both themes and at all sizes', async ({ app }) => {
    const { page } = app;
    await expectAccessibleAtAllSizes(page);
    await page.getByRole('button', { name: 'Отбор' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Столбцы' }).click();
    await expectAccessible(page);
  });

  test('a person is found while typing, in either layout, with a slip of the keys, and by number', async ({ app }) => {
    const { page } = app;
    const name = await grid(page).getByRole('row').nth(3).getByRole('gridcell').nth(2).innerText();
    const [surname = ''] = name.split(' ');
    await page.keyboard.press('Control+F');
    const search = page.getByRole('searchbox', { name: 'Поиск' });
    await expect(search).toBeFocused();
    await search.pressSequentially(name.toLowerCase().replaceAll('ё', 'е'));
    await expect(row(page, name)).toBeVisible();
    await search.fill(inLatinKeys(surname));
    await expect(page.getByText(`Найдено по «${surname.toLowerCase()}»`)).toBeVisible();
    await expect(row(page, name)).toBeVisible();
    await search.fill(`${surname.slice(0, -2)}${surname.at(-1)}${surname.at(-2)}`);
    await page.getByRole('button', { name: surname, exact: true }).click();
    await expect(row(page, name)).toBeVisible();
    await search.press('Escape');
    await shown(page, 600);
  });

  test('filters narrow each other, say how many each value gives, and are taken away by chip and at once', async ({
    app,
  }) => {
    const { page } = app;
    await page.keyboard.press('F4');
    const status = page.getByRole('group', { name: 'Статус' });
    const count = Number(await status.getByText(/^\d+$/).first().innerText());
    await status.getByRole('checkbox', { name: 'Регистрация заявления' }).check();
    await shown(page, count);
    await page.getByRole('group', { name: 'Форма' }).getByRole('checkbox', { name: 'очно' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Статус: Регистрация заявления' })).toBeVisible();
    await page.getByRole('button', { name: 'Убрать отбор «Форма»' }).click();
    await shown(page, count);
    await page.getByRole('button', { name: 'Сбросить' }).click();
    await shown(page, 600);
  });

  test('two heads pressed with Shift order by both, in words and figures', async ({ app }) => {
    const { page } = app;
    await grid(page).getByRole('columnheader', { name: 'Муниципалитет' }).click();
    await grid(page)
      .getByRole('columnheader', { name: 'Фамилия' })
      .click({ modifiers: ['Shift'] });
    await expect(page.getByText('порядок: муниципалитет, затем фамилия')).toBeVisible();
    const cells = await grid(page).getByRole('row').getByRole('gridcell').allInnerTexts();
    expect(cells.length).toBeGreaterThan(50);
    await expect(row(page, /Асиновский район/).first()).toBeVisible();
    await expect(grid(page).getByRole('columnheader', { name: 'Фамилия' })).toHaveAttribute('aria-sort', 'ascending');
  });

  test('the list is worked by keys: range, everything, a column wider, Enter opens, back to the same row', async ({
    app,
  }) => {
    const { page } = app;
    await grid(page).getByRole('row').nth(4).getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(bar(page).getByText('Выбрано 3.')).toBeVisible();
    await page.keyboard.press('Control+A');
    await expect(bar(page).getByText('Выбрано 600.')).toBeVisible();
    expect(await grid(page).getByRole('row').count()).toBeLessThan(60);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await expect(grid(page).locator('[aria-rowindex="601"]')).toBeVisible();
    const name = await page.evaluate(() => document.activeElement?.closest('[role=row]')?.children[2]?.textContent);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
    await expect(page.getByText('600 из 600')).toBeVisible();
    await page.getByRole('link', { name: /Заявления/ }).click();
    await expect(grid(page).locator('[aria-rowindex="601"]')).toBeVisible();
  });

  test('chosen columns, filter and order are there after locking and signing in', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Столбцы' }).click();
    await page.getByRole('checkbox', { name: 'СНИЛС' }).check();
    await page.getByRole('button', { name: 'Переместить выше: СНИЛС' }).press('Enter');
    await page.keyboard.press('Escape');
    await expect(grid(page).getByRole('columnheader', { name: 'СНИЛС' })).toBeVisible();
    await expect(
      grid(page)
        .getByText(/^\d{3}-\d{3}-••• ••$/)
        .first(),
    ).toBeVisible();
    await page.keyboard.press('F4');
    await page.getByRole('group', { name: 'Заявленная категория' }).getByRole('checkbox', { name: 'высшая' }).check();
    await page.keyboard.press('Escape');
    await grid(page).getByRole('columnheader', { name: 'Фамилия' }).click();
    await page.keyboard.press('Control+L');
    await openSampleOffice(page);
    await expect(grid(page).getByRole('columnheader', { name: 'СНИЛС' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Заявленная категория: высшая' })).toBeVisible();
    await expect(page.getByText('порядок: фамилия')).toBeVisible();
  });

  test('registering many tells beforehand whom it will not touch, asks with the count, and does it', async ({
    app,
  }) => {
    const { page } = app;
    await grid(page).getByRole('columnheader', { name: 'Статус' }).click();
    await grid(page).getByRole('columnheader', { name: 'Выбрать все' }).click();
    await expect(bar(page).getByText(/Буд(?:ет|ут) зарегистрирован[оы]\s\d+/)).toBeVisible();
    const sentence = await bar(page)
      .getByText(/Выбрано 600/)
      .innerText();
    const count = /зарегистрирован[оы]\s(\d+)/.exec(sentence.replaceAll('\u00a0', ' '))?.[1] ?? '';
    await bar(page).getByRole('button', { name: 'Подробнее' }).click();
    await expect(
      page
        .getByRole('dialog')
        .getByText(/Зарегистрировать можно только заявление/)
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Отменить регистрацию нельзя');
    await expectAccessibleAtAllSizes(page);
    await dialog.getByRole('button', { name: `Зарегистрировать ${count}` }).click();
    await expect(page.getByText(new RegExp(`Зарегистрирован[оы]\\s${count}`))).toBeVisible();
    await page.keyboard.press('F4');
    await expect(
      page.getByRole('group', { name: 'Статус' }).getByRole('checkbox', { name: 'Регистрация заявления' }),
    ).toHaveCount(0);
  });

  test('refusing needs a reason, takes the words that the reason offers, and cannot be taken back', async ({ app }) => {
    const { page } = app;
    await page.getByRole('searchbox', { name: 'Поиск' }).fill('');
    await page.keyboard.press('F4');
    await page.getByRole('checkbox', { name: 'Регистрация заявления' }).check();
    await page.keyboard.press('Escape');
    await grid(page).getByRole('row').nth(1).getByRole('checkbox').click();
    await bar(page).getByRole('button', { name: 'Отклонить' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Отклонить 1 заявление' })).toBeDisabled();
    await dialog.getByRole('checkbox', { name: 'Нет личной подписи заявителя' }).check();
    await expect(dialog.getByRole('textbox', { name: 'Что сообщить заявителю' })).toHaveValue(/Подпишите заявление/);
    await expectAccessibleAtAllSizes(page);
    await dialog.getByRole('button', { name: 'Отклонить 1 заявление' }).click();
    await expect(page.getByText('Отклонено 1 заявление.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Отменить' })).toHaveCount(0);
  });

  test('a period is given to several and taken back from the message', async ({ app }) => {
    const { page } = app;
    await page.keyboard.press('F4');
    await page.getByRole('checkbox', { name: 'Заявление зарегистрировано' }).check();
    await page.keyboard.press('Escape');
    const counts = page.getByText(/показано\s\d+\sиз\s600/);
    const before = await counts.innerText();
    await grid(page).getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Shift+ArrowDown');
    await bar(page).getByRole('button', { name: 'Период…' }).click();
    await expectAccessibleAtAllSizes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Назначить период' }).click();
    await expect(page.getByText(/Период «.*» назначен/)).toBeVisible();
    await expect(counts).not.toHaveText(before);
    await grid(page).getByRole('columnheader', { name: 'Выбрать все' }).click();
    await expectUncovered(page, bar(page), page.getByRole('status').filter({ hasText: /Период «.*» назначен/ }));
    await page.getByRole('button', { name: 'Отменить' }).click();
    await expect(counts).toHaveText(before);
  });
});

test('an empty office leads to the import', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await createOffice(page);
  await page.getByRole('link', { name: /Заявления/ }).click();
  await expect(page.getByText('Заявлений пока нет')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Импорт' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Импорт заявлений');
});

/** The keys of a Russian word as the Latin layout writes them. */
function inLatinKeys(word: string): string {
  const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
  const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  return Array.from(word.toLowerCase(), (letter) => latin[russian.indexOf(letter)] ?? letter).join('');
}
