import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, openSampleOffice } from '../app/start-office.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Заявления' });
const views = (page: Page) => page.getByRole('navigation', { name: 'Представления' });
const view = (page: Page, name: string) => views(page).getByRole('button', { name, exact: true });
const acts = (page: Page, name: RegExp) => page.getByRole('dialog', { name: 'Ещё' }).getByRole('button', { name });
const bar = (page: Page) => page.getByRole('region', { name: 'Действия' });

/** How many rows the head of the list says are shown. */
async function shownCount(page: Page): Promise<number> {
  const words = await page.getByText(/показано\s\d+\sиз\s600/).innerText();
  return Number(/показано\s(\d+)/.exec(words)?.[1]);
}

async function countOf(page: Page, name: string): Promise<number> {
  await expect(view(page, name)).toHaveAttribute('aria-description', /заявлени/);
  const words = (await view(page, name).getAttribute('aria-description')) ?? '';
  return Number(words.replace(/\D/g, ''));
}

async function groupBy(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Вид', exact: true }).click();
  await page.getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
}

test.describe('in the sample office', () => {
  test.use({ begins: 'with sample' });

  test.beforeEach(async ({ app }) => {
    const { page } = app;
    await page.setViewportSize(windowSizes['100 %']);
    await openSampleOffice(page);
    await page.getByRole('link', { name: /Заявления/ }).click();
    await expect(page.getByText('показано 600 из 600')).toBeVisible();
  });

  test('built-in views have counters that agree with what they show', async ({ app }) => {
    const { page } = app;
    for (const name of ['Новые', 'В работе', 'Просроченные', 'Мои', 'Архив', 'Все']) {
      const count = await countOf(page, name);
      await view(page, name).click();
      await expect(view(page, name)).toHaveAttribute('aria-current', 'true');
      await expect.poll(() => shownCount(page), name).toBe(count);
    }
    const [fresh, work, archive] = [
      await countOf(page, 'Новые'),
      await countOf(page, 'В работе'),
      await countOf(page, 'Архив'),
    ];
    expect(fresh + work + archive).toBe(600);
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'rail-views.png') });
    // On a narrow screen the rail has no room for the views: they stand above the list.
    await page.setViewportSize(windowSizes['125 %']);
    await view(page, 'Новые').click();
    await expect(view(page, 'Новые')).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => shownCount(page)).toBe(fresh);
  });

  test('counters of the rail follow what is done, also away from the list', async ({ app }) => {
    const { page } = app;
    const fresh = await countOf(page, 'Новые');
    await view(page, 'Новые').click();
    await grid(page).getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Зарегистрировать/ }).click();
    await expect(view(page, 'Новые')).toHaveAttribute('aria-description', new RegExp(`^${fresh - 1}\\s`));
    await page.getByRole('link', { name: 'Не подавшие' }).click();
    await view(page, 'Архив').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Заявления');
    const archived = await countOf(page, 'Архив');
    await expect.poll(() => shownCount(page)).toBe(archived);
  });

  test('dates are asked from and to, and by words, of any column of dates', async ({ app }) => {
    const { page } = app;
    await page.keyboard.press('F4');
    const dates = page.getByRole('group', { name: 'Даты' });
    await expect(dates.getByRole('combobox', { name: 'Столбец' })).toBeVisible();
    await dates.getByRole('checkbox', { name: 'просрочено' }).check();
    const late = await countOf(page, 'Просроченные');
    await expect.poll(() => shownCount(page)).toBe(late);
    await expect(page.getByRole('button', { name: 'Срок: просрочено' })).toBeVisible();
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'dates.png') });
    await expectAccessibleAtAllSizes(page);
    await dates.getByRole('combobox', { name: 'Столбец' }).click();
    await page.getByRole('option', { name: 'Дата подачи' }).click();
    await dates.getByRole('textbox', { name: 'По дату' }).fill('01092026');
    await expect(page.getByRole('button', { name: /^Подано: по\s01\.09\.2026$/ })).toBeVisible();
    await expect.poll(() => shownCount(page)).toBeLessThan(late);
    const both = await shownCount(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Убрать отбор «Срок»' }).click();
    await expect.poll(() => shownCount(page)).toBeGreaterThanOrEqual(both);
    await page.getByRole('group', { name: 'Отборы' }).getByRole('button', { name: 'Сбросить' }).click();
    await expect(page.getByText('показано 600 из 600')).toBeVisible();
  });

  test('a list arranged by the user is saved as a view, comes back whole after locking, and is removed', async ({
    app,
  }) => {
    const { page } = app;
    await view(page, 'В работе').click();
    await groupBy(page, 'по муниципалитету');
    await grid(page).getByRole('columnheader', { name: 'Фамилия' }).click();
    await page.getByRole('button', { name: 'Столбцы' }).click();
    await page.getByRole('checkbox', { name: 'Телефон' }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F4');
    await page.getByRole('group', { name: 'Форма' }).getByRole('checkbox', { name: 'очно' }).check();
    await page.keyboard.press('Escape');
    const saved = await shownCount(page);
    await page.getByRole('button', { name: 'Сохранить представление' }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessibleAtAllSizes(page);
    await expect(dialog.getByRole('button', { name: 'Сохранить', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await dialog.getByRole('textbox', { name: 'Название' }).fill('На заседание 05.12');
    await dialog.getByRole('checkbox', { name: 'Показывать всем, кто работает в кабинете' }).check();
    await dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await expect(page.getByText('Представление «На заседание 05.12» сохранено.')).toBeVisible();
    await view(page, 'Все').click();
    await groupBy(page, 'без групп');
    await page.keyboard.press('Control+L');
    await openSampleOffice(page);
    await expect(grid(page).locator('[aria-expanded]')).toHaveCount(0);
    await view(page, 'На заседание 05.12').click();
    await expect(page.getByText('порядок: фамилия')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Форма: очно' })).toBeVisible();
    await expect(grid(page).getByRole('columnheader', { name: 'Телефон' })).toBeAttached();
    await expect.poll(() => shownCount(page)).toBe(saved);
    expect(await countOf(page, 'На заседание 05.12')).toBe(saved);
    await expect(grid(page).locator('[aria-expanded]').first()).toContainText('Асиновский район');
    await page.getByRole('button', { name: 'Действия с представлением «На заседание 05.12»' }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Удалить представление' }).click();
    await expect(view(page, 'На заседание 05.12')).toHaveCount(0);
  });

  test('groups fold and unfold by key and pointer, and everything is selected under folded ones too', async ({
    app,
  }) => {
    const { page } = app;
    await groupBy(page, 'по статусу');
    const heading = grid(page).locator('[aria-expanded]').first();
    const before = Number(await grid(page).getAttribute('aria-rowcount'));
    const inside = Number((await heading.innerText()).replace(/\D/g, ''));
    await heading.click();
    await expect(heading).toHaveAttribute('aria-expanded', 'false');
    await expect(grid(page)).toHaveAttribute('aria-rowcount', String(before - inside));
    await page.keyboard.press('ArrowRight');
    await expect(heading).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowLeft');
    await expect(heading).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Control+A');
    await expect(bar(page).getByText('Выбрано 600.')).toBeVisible();
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'groups.png') });
    await expectAccessibleAtAllSizes(page);
  });

  test('the value of a cell filters the list, by key and from the menu, and the chip takes it away', async ({
    app,
  }) => {
    const { page } = app;
    const cell = grid(page).getByRole('row').nth(3).getByRole('gridcell').nth(3);
    const post = await cell.innerText();
    await cell.click();
    await page.keyboard.press('Control+Alt+F');
    const chip = page.getByText(`Должность: ${post}`);
    await expect(chip).toBeVisible();
    const posts = () => grid(page).getByRole('row').locator('[data-column="3"][role=gridcell]').allInnerTexts();
    await expect.poll(async () => [...new Set(await posts())]).toEqual([post]);
    await page.getByRole('button', { name: 'Убрать отбор «Должность»' }).click();
    await expect(page.getByText('показано 600 из 600')).toBeVisible();
    await grid(page)
      .getByRole('row')
      .nth(3)
      .getByText(/высшая|первая/)
      .first()
      .click({ button: 'right' });
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Отбор по значению' }).click();
    await expect(page.getByRole('button', { name: /Заявленная категория: / })).toBeVisible();
  });

  test('the list goes to Excel as it is seen: order, columns, dates as dates, numbers as text', async ({ app }) => {
    const { page } = app;
    await view(page, 'В работе').click();
    await grid(page).getByRole('columnheader', { name: 'Фамилия' }).click();
    const count = await shownCount(page);
    const [first = ''] = await grid(page).locator('[aria-rowindex="2"] [data-main]').allInnerTexts();
    await page.keyboard.press('Control+Shift+E');
    const said = page.getByText(/^Сохранено: .*Заявления.*\.xlsx$/);
    await expect(said).toBeVisible();
    const path = (await said.innerText()).replace('Сохранено: ', '');
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'saved.png') });
    // Resting on its button keeps a message: on a busy machine the look at the page takes longer than it is shown.
    const folder = page.getByRole('button', { name: 'Открыть папку' });
    await folder.hover();
    await expectAccessible(page);
    await folder.click();
    await expect(said).toHaveCount(0);
    const book = new exceljs.Workbook();
    await book.xlsx.load(new Uint8Array(readFileSync(path)).buffer);
    const sheet = book.worksheets[0];
    expect(sheet?.getCell('A1').text).toContain('Порядок: фамилия');
    expect(sheet?.rowCount).toBe(count + 2);
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    const heads = (sheet?.getRow(2).values ?? []) as readonly string[];
    const at = (head: string) => heads.indexOf(head);
    expect(sheet?.getRow(3).getCell(at('Фамилия, имя, отчество')).value).toBe(first);
    expect(sheet?.getRow(3).getCell(at('Дата подачи')).value).toBeInstanceOf(Date);
    expect(typeof sheet?.getRow(3).getCell(at('Регистрационный номер')).value).toBe('string');
  });

  test('a cell is changed from the list where the user may: a field, the period, and why not', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Столбцы' }).click();
    await page.getByRole('checkbox', { name: 'Телефон' }).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F4');
    await page
      .getByRole('group', { name: 'Статус' })
      .getByRole('checkbox', { name: 'Заявление зарегистрировано' })
      .check();
    await page.keyboard.press('Escape');
    const cellOf = async (title: string) => {
      const head = grid(page).getByRole('columnheader', { name: title }).first();
      return grid(page).locator(`[aria-rowindex="2"] [aria-colindex="${await head.getAttribute('aria-colindex')}"]`);
    };
    const phone = await cellOf('Телефон');
    const before = await phone.innerText();
    await phone.click();
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog', { name: 'Изменить: телефон' });
    await dialog.getByRole('textbox', { name: 'Телефон' }).fill('89130001122');
    await dialog.getByRole('textbox', { name: 'Причина исправления' }).fill('уточнён телефон');
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'edit-cell.png') });
    await expectAccessibleAtAllSizes(page);
    await page.keyboard.press('Enter');
    await expect(phone).toHaveText('+7 (913) 000-11-22');
    await page.getByRole('button', { name: 'Отменить' }).click();
    await expect(phone).toHaveText(before);
    // A wide window has room for the columns that yield first.
    await page.setViewportSize({ width: 2400, height: 900 });
    await (await cellOf('Период')).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Изменить' }).click();
    // The simplified form has no period: then the window says so.
    await expect(page.getByRole('dialog', { name: /^(Назначить период|Кого действие не коснётся)/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await (await cellOf('Рег. №')).click();
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog', { name: 'Кого действие не коснётся и почему' })).toBeVisible();
    await page.keyboard.press('Escape');
    await (await cellOf('Статус')).click();
    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('every list goes to Excel and to paper from its own bar', async ({ app }) => {
    const { page } = app;
    const lists = [
      ['Справочники', 'Организации'],
      ['Справочники', 'Муниципалитеты'],
      ['Справочники', 'Должности и предметы'],
      ['Справочники', 'Причины отказа'],
      ['Настройки', 'Пользователи'],
      ['Заявления', 'Отзывы'],
    ] as const;
    for (const [section, part] of lists) {
      await page
        .getByRole('link', { name: new RegExp(`^${section}`) })
        .first()
        .click();
      await page.getByRole('link', { name: part, exact: true }).click();
      if (part === 'Отзывы') await page.getByRole('tab').last().click();
      await page.getByRole('button', { name: 'Excel' }).first().click();
      await expect(page.getByText(/^(Сохранено|Книга Excel записана): .*\.xlsx$/), part).toBeVisible();
      await page.getByRole('status').getByRole('button', { name: 'Закрыть' }).click();
    }
    await page.getByRole('link', { name: 'Справочники' }).click();
    await page.keyboard.press('Control+P');
    const paper = page.getByRole('dialog', { name: 'Печать списка' });
    await expect(paper.getByText(/^Готово к печати\. Строк: \d+, страниц: \d+\.$/)).toBeVisible();
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'directory-paper.png') });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(paper).toHaveCount(0);
  });

  test('the list goes to paper with its filter in words', async ({ app }) => {
    const { page } = app;
    await view(page, 'Просроченные').click();
    await groupBy(page, 'по муниципалитету');
    await page.keyboard.press('Control+P');
    await expect(page.getByRole('heading', { name: 'Печать списка' })).toBeVisible();
    await expect(bar(page).getByText(/страниц/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Срок: просрочено').first()).toBeAttached();
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'print.png') });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(grid(page)).toBeVisible();
  });

  test('bulk acts beyond the bar tell what changes and who is skipped, and acceptance is taken back at once', async ({
    app,
  }) => {
    const { page } = app;
    await page.keyboard.press('F4');
    await page.getByRole('checkbox', { name: 'Заявление зарегистрировано' }).check();
    await page.keyboard.press('Escape');
    const before = await shownCount(page);
    await grid(page).getByRole('columnheader', { name: 'Выбрать все' }).click();
    await bar(page).getByRole('button', { name: 'Подробнее' }).or(bar(page).getByText('Выбрано')).first().click();
    await page.keyboard.press('Escape');
    await bar(page).getByRole('button', { name: 'Ещё' }).click();
    await expectAccessible(page);
    await acts(page, /^Принять к рассмотрению/).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('статус станет «Заявление принято к рассмотрению»');
    await dialog.getByRole('button', { name: 'Принять к рассмотрению' }).click();
    await expect(page.getByText(/Принят[оы] к рассмотрению/)).toBeVisible();
    await expect.poll(() => shownCount(page)).toBeLessThan(before);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await expect(page.getByText(`показано ${before} из 600`)).toBeVisible();
  });

  test('a notice is noted for several at once, and their applications are printed in one document', async ({ app }) => {
    const { page } = app;
    await view(page, 'В работе').click();
    await grid(page).getByRole('row').nth(2).getByRole('checkbox').click();
    await grid(page).getByRole('row').nth(3).getByRole('checkbox').click();
    await bar(page).getByRole('button', { name: 'Ещё' }).click();
    await acts(page, /^Отметить уведомление/).click();
    await expectAccessibleAtAllSizes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Отметить: 2 заявления' }).click();
    await expect(page.getByText('Отправка уведомления отмечена: 2 заявления.')).toBeVisible();
    await grid(page).getByRole('row').nth(2).getByRole('checkbox').click();
    await bar(page).getByRole('button', { name: 'Ещё' }).click();
    await acts(page, /^Напечатать заявления/).click();
    await expect(page.getByRole('heading', { name: 'Печать заявлений' })).toBeVisible();
    await expect(bar(page).getByText(/1\sзаявление, \d+\sстраниц/)).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(grid(page)).toBeVisible();
  });

  test('rows are as high as the user wants them, and the height comes back', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Вид', exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'просторно' }).check();
    await page.keyboard.press('Escape');
    const height = () =>
      grid(page)
        .getByRole('row')
        .nth(2)
        .evaluate((row) => row.getBoundingClientRect().height);
    await expect.poll(height).toBe(40);
    await page.keyboard.press('Control+L');
    await openSampleOffice(page);
    await expect.poll(height).toBe(40);
    await page.screenshot({ path: join(process.env.SHOTS ?? app.profile, 'roomy.png') });
  });
});

test('a block copied in Excel is pasted into the import and shown before anything is taken', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await createOffice(page);
  await page.getByRole('link', { name: /Заявления/ }).click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  await page.getByRole('button', { name: 'Вставить из Excel' }).click();
  await expectAccessible(page);
  const place = page.getByRole('textbox', { name: 'Место для вставки (Ctrl+V)' });
  const paste = (text: string) =>
    place.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('просто слово');
  await expect(page.getByText('Это не таблица.')).toBeVisible();
  const head = ['Муниципалитет', 'Дата подачи', 'ФИО', 'Организация', 'Должность', 'Заявленная категория', 'Форма'];
  const row = ['г. Томск', '04.09.2026', 'Баязитова Алёна Петровна', 'МАОУ СОШ № 1', 'учитель', 'высшая', 'очно'];
  await paste([head, row].map((cells) => cells.join('\t')).join('\r\n'));
  await expect(page.getByText('Баязитова Алёна Петровна')).toBeVisible();
  await page.getByRole('button', { name: 'Принять 1' }).click();
  await expect(page.getByText('Импорт выполнен')).toBeVisible();
});
