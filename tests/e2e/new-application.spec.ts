import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { giveFile } from '../app/give-files.ts';
import { launchApp } from '../app/launch.ts';
import { SAMPLE_DAY } from '../app/made-sample.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { sampleFile } from '../support/sample-files.ts';

/** The time of one key of a practised typist who looks at a paper: 240 in a minute. */
const MILLISECONDS_PER_KEY = 250;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const form = (page: Page) => page.getByRole('form', { name: 'Новое заявление' });

test.use({ begins: 'with sample' });

async function openForm(page: Page): Promise<void> {
  await page.clock.setFixedTime(SAMPLE_DAY);
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.getByRole('link', { name: /^Заявления/ }).click();
  await page.keyboard.press('Insert');
  await expect(title(page)).toHaveText('Новое заявление');
}

/** Types and presses on the keyboard alone, and counts the keys. */
function typist(page: Page) {
  let keys = 0;
  const press = async (...names: readonly string[]) => {
    keys += names.length;
    for (const name of names) await page.keyboard.press(name);
  };
  return {
    keys: () => keys,
    press,
    /** Types a text and goes on by so many Tabs. */
    async type(text: string, tabs = 1) {
      keys += text.length;
      await page.keyboard.type(text);
      await press(...Array.from({ length: tabs }, () => 'Tab'));
    },
  };
}

/** Fills in what every application has, from the first field on, by keys alone. */
async function typeApplication(page: Page, lastName: string) {
  const by = typist(page);
  await by.press('Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab');
  await by.type(lastName);
  await by.type('Алёна');
  await by.type('Сергеевна');
  await by.press('Space', 'Tab');
  await by.type('31071981', 2);
  await by.type('11223344595');
  await by.type('89138123456');
  await by.type('alena@school.example', 2);
  await by.type('4603123456');
  await by.type('12082003');
  await by.type('420015');
  await by.type('ОВД г. Томска');
  await by.type('г. Томск, ул. Мира, 5, кв. 7', 3);
  await by.type('гимн', 0);
  await by.press('Enter', 'Tab');
  await by.type('учит', 0);
  await by.press('Enter', 'Tab');
  await by.type('Химия');
  await by.press('Space', 'ArrowRight', 'Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Tab');
  return by;
}

test('an application is filled in, filed and registered by keys alone, in less than two minutes of a typist', async ({
  app,
}) => {
  const { page } = app;
  await openForm(page);
  const began = Date.now();
  const by = await typeApplication(page, 'Семёнова-Тестова');
  await expect(field(page, 'СНИЛС')).toHaveValue('112-233-445 95');
  await expect(field(page, 'Дата рождения')).toHaveValue('31.07.1981');
  await expect(field(page, 'Телефон')).toHaveValue('+7 (913) 812-34-56');
  await expect(field(page, 'Серия и номер')).toHaveValue('4603 123456');
  await expect(field(page, 'Код подразделения')).toHaveValue('420-015');
  await by.type('ТГПУ');
  await by.press('Control+Enter');
  await expect(page.getByText(/Зарегистрировано под/)).toBeVisible();
  test.info().annotations.push({ type: 'keys', description: String(by.keys()) });
  test.info().annotations.push({ type: 'seconds', description: String(Math.round((Date.now() - began) / 1000)) });
  expect(by.keys() * MILLISECONDS_PER_KEY, `${by.keys()} keys`).toBeLessThan(120_000);
  expect(Date.now() - began).toBeLessThan(120_000);
  await expect(title(page)).toHaveText('Семёнова-Тестова Алёна Сергеевна');
  const personal = page.getByRole('region', { name: 'СНИЛС, паспорт и адрес' });
  await expect(personal).toContainText('46•• ••••56');
  await personal.getByRole('button', { name: 'Показать' }).click();
  await expect(personal).toContainText('4603 123456');
  await expect(personal).toContainText('г. Томск, ул. Мира, 5, кв. 7');
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'История' }).click();
  await expect(page.getByRole('heading', { name: /^Показаны личные данные/ })).toBeVisible();
  await page.getByRole('link', { name: /^Заявления/ }).click();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('семенова-тест');
  await expect(page.getByRole('grid', { name: 'Заявления' })).toContainText('Семёнова-Тестова Алёна Сергеевна');
});

test('what is wrong is listed with links, what is only odd keeps nothing back', async ({ app }) => {
  const { page } = app;
  await openForm(page);
  const other = page.getByRole('region', { name: 'Другие документы', exact: true });
  await giveFile(other, 'drop', { name: 'Грамота.jpg', bytes: sampleFile('award.jpg') });
  await expect(other).toContainText('Грамота');
  await expect(page.getByRole('button', { name: /^Документы\s*1\sфайл$/ })).toBeVisible();
  await field(page, 'Имя').fill('анна');
  await field(page, 'Дата рождения').fill('32132026');
  await page.keyboard.press('Tab');
  await expect(form(page)).toContainText('начинается со строчной буквы');
  await expect(field(page, 'Дата рождения')).toHaveAccessibleDescription(/Такой даты нет/);
  await page.keyboard.press('Control+S');
  const summary = page.getByRole('alert').filter({ hasText: 'Исправьте:' });
  await expect(summary.getByRole('link')).toHaveText([
    'Фамилия',
    'Дата рождения',
    'Место работы',
    'Заявленная категория',
    'Имеющаяся категория',
    'Форма аттестации',
  ]);
  await expect(field(page, 'Фамилия')).toBeFocused();
  await summary.getByRole('link', { name: 'Дата рождения' }).click();
  await expect(field(page, 'Дата рождения')).toBeFocused();
  await expectAccessibleAtAllSizes(page);
  await field(page, 'Дата рождения').fill('31.07.2015');
  await field(page, 'Фамилия').fill('Семёнова-Тестова');
  await page.getByRole('combobox', { name: 'Место работы' }).fill('Школа за рекой');
  await page.getByRole('combobox', { name: 'Муниципалитет' }).fill('Заречный район');
  await page.getByRole('group', { name: 'Заявленная категория' }).getByRole('radio', { name: 'первая' }).check();
  await page.getByRole('group', { name: 'Имеющаяся категория' }).getByRole('radio', { name: 'не имею' }).check();
  await page.getByRole('group', { name: 'Форма аттестации' }).getByRole('radio', { name: 'очно' }).check();
  await page.keyboard.press('Control+S');
  await expect(title(page)).toHaveText(/^Черновик заявления №\s\d+$/);
  await expect(page.getByRole('heading', { name: 'Портфолио по показателям' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Открыть: Грамота' })).toBeVisible();
  // A draft that is moved to a school of another municipality comes back whole.
  await page.getByRole('combobox', { name: 'Место работы' }).fill('гимн');
  await page.getByRole('option').first().click();
  await page.keyboard.press('Control+S');
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(page.getByText(/Изменения черновика №\s\d+ отменены/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Место работы' })).toHaveValue('Школа за рекой');
  await expectAccessible(page);
});

test('the simplified form asks for its ground, and an earlier category for its decision', async ({ app }) => {
  const { page } = app;
  await openForm(page);
  await expect(page.getByRole('group', { name: /^Реквизиты решения/ })).toHaveCount(0);
  await page.getByRole('group', { name: 'Имеющаяся категория' }).getByRole('radio', { name: 'высшая' }).check();
  const held = page.getByRole('group', { name: /^Реквизиты решения/ });
  await held.getByRole('textbox', { name: 'Дата установления категории' }).fill('23.12.2020');
  await held.getByRole('textbox', { name: 'Срок действия до' }).fill('22.12.2026');
  await page.keyboard.press('Tab');
  await expect(held).toContainText('Срок категории по дате решения — до 22.12.2025');
  await page.getByRole('group', { name: 'Форма аттестации' }).getByRole('radio', { name: 'упрощенно' }).check();
  await expect(page.getByRole('textbox', { name: 'Представление' })).toBeVisible();
  await page
    .getByRole('group', { name: 'Заявленная категория' })
    .getByRole('radio', { name: 'педагог-методист' })
    .check();
  await expect(page.getByRole('textbox', { name: 'Дата ходатайства' })).toBeVisible();
});

test('a draft outlives a power cut, and every draft is found again', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-new-'));
  const first = await launchApp({ profile });
  await openForm(first.page);
  await field(first.page, 'Фамилия').fill('Ёлкина');
  await first.page.keyboard.press('Control+D');
  const drafts = first.page.getByRole('dialog', { name: 'Черновики заявлений' });
  await expect(drafts).toContainText('Ёлкина');
  await first.page.keyboard.press('Escape');
  await first.page.getByRole('link', { name: 'Новое заявление' }).click();
  await expect(field(first.page, 'Фамилия')).toHaveValue('');
  const identity = first.page.getByRole('region', { name: 'Паспорт и СНИЛС', exact: true });
  await giveFile(identity, 'drop', { name: 'Паспорт.pdf', bytes: sampleFile('analytic-note.pdf') });
  await expect(identity).toContainText('Паспорт');
  await field(first.page, 'Фамилия').fill('Иволгина');
  // Locking writes what still waits for its second; what follows is as sudden as a power cut.
  await first.page.keyboard.press('Control+L');
  await expect(first.page.getByRole('button', { name: 'Открыть учебный кабинет' })).toBeVisible();
  await first.kill();
  const second = await launchApp({ profile });
  const { page } = second;
  await openSampleOffice(page);
  await page.getByRole('link', { name: /^Заявления/ }).click();
  await page.getByRole('link', { name: 'Новое заявление' }).click();
  await page.getByRole('button', { name: 'Черновики: 2' }).click();
  const list = page.getByRole('list', { name: 'Список черновиков' });
  await expect(list).toContainText('Ёлкина');
  await list.getByRole('listitem').filter({ hasText: 'Иволгина' }).getByRole('button', { name: 'Открыть' }).click();
  await expect(field(page, 'Фамилия')).toHaveValue('Иволгина');
  await expect(page.getByText(/Восстановлен черновик от/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Паспорт и СНИЛС', exact: true })).toContainText('Паспорт');
  await page.getByRole('button', { name: 'Отбросить', exact: true }).click();
  await expect(field(page, 'Фамилия')).toHaveValue('');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test('an application that is in work already is named with a link, and not filed again', async ({ app }) => {
  const { page } = app;
  await openForm(page);
  await (await typeApplication(page, 'Повторова')).press('Control+Enter');
  await expect(title(page)).toHaveText('Повторова Алёна Сергеевна');
  await page.getByRole('link', { name: 'Новое заявление' }).click();
  await expect(title(page)).toHaveText('Новое заявление');
  await expect(form(page).getByRole('radio', { name: 'лично' })).toBeFocused();
  await (await typeApplication(page, 'Повторова')).press('Control+Enter');
  const alert = page.getByRole('alert').filter({ hasText: 'Подать нельзя' });
  await alert.getByRole('link', { name: /Повторова А\. С\./ }).click();
  await expect(title(page)).toHaveText('Повторова Алёна Сергеевна');
});

test('«Заявление» is printed from the card, with what it lacks told before', async ({ app }) => {
  const { page } = app;
  await openForm(page);
  await (await typeApplication(page, 'Печатнова')).press('Control+Enter');
  await expect(title(page)).toHaveText('Печатнова Алёна Сергеевна');
  await page.keyboard.press('Control+P');
  await expect(page.getByText(/^1\sзаявление, 1\sстраница/)).toBeVisible();
  await expect(page.getByText(/В заявлении не указано: сведения об образовании/)).toBeVisible();
  await expectAccessible(page);
});
