import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { aSheet } from '../support/a-workbook.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** A field that offers words while one types is a combo box. */
const typed = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = (page: Page) => page.getByRole('grid', { name: 'Список работников' });
const toRail = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name }).click();

/** Chooses the first option that a typed part leaves in a list. */
async function choose(page: Page, label: string, part: string): Promise<void> {
  await typed(page, label).fill(part);
  await page.getByRole('option').first().click();
}

/** Chooses an option of a short list. */
async function pick(page: Page, label: string, option: string): Promise<void> {
  await typed(page, label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The smallest picture. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Person = { readonly lastName: string; readonly snils: string; readonly bornOn: string; readonly place: string };

const rakitina: Person = { lastName: 'Ракитина', snils: '112-233-445 95', bornOn: '12.04.1985', place: 'СОШ' };

/** Opens «Новый работник» and makes the card of an invented teacher. */
async function makeCard(page: Page, person: Person = rakitina): Promise<void> {
  await page.keyboard.press('Control+N');
  await field(page, 'Фамилия').fill(person.lastName);
  await field(page, 'Имя').fill('Алёна');
  await field(page, 'Отчество').fill('Павловна');
  await field(page, 'Дата рождения').fill(person.bornOn);
  await field(page, 'СНИЛС').fill(person.snils);
  await choose(page, 'Место работы', person.place);
  await typed(page, 'Должность').fill('учитель');
  await typed(page, 'Предмет').fill('химия');
  await field(page, 'В должности с').fill('01.09.2015');
  await page.keyboard.press('Control+S');
  await expect(title(page)).toHaveText(`${person.lastName} Алёна Павловна`);
}

/** Opens a section of the card. */
async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Разделы карточки' }).getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
}

/** Looks at the screen as it is, light and dark. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.EMPLOYEE_SHOTS ?? test.info().outputDir;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await toRail(page, 'Работники');
});

test('a card is made, filled in by sections, confirmed; a change takes the confirmation back, undo gives it again', async ({
  app,
}) => {
  const { page } = app;
  await expect(page.getByRole('row', { name: /карточка не подтверждена|не подтверждена/ }).first()).toBeVisible();
  await makeCard(page);
  await openSection(page, 'Сведения об образовании');
  await button(page, 'Добавить').click();
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Образовательное учреждение: не указано. Заполните.')).toBeVisible();
  await field(page, 'Образовательное учреждение').fill('Томский государственный педагогический университет');
  await field(page, 'Дата выдачи').fill('30.06.2007');
  await expectAccessibleAtAllSizes(page);
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('list', { name: 'Сведения об образовании' })).toContainText('30.06.2007');
  await openSection(page, 'Тарификации');
  await button(page, 'Добавить').click();
  await field(page, 'Учебный год').fill('2025/2027');
  await typed(page, 'Предмет').fill('химия');
  await expect(page.getByText(/два года подряд/).first()).toBeVisible();
  await field(page, 'Учебный год').fill('2025/2026');
  await field(page, 'Часов в неделю').fill('18');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('list', { name: 'Тарификации' })).toContainText('18');
  await expect(field(page, 'Учебный год')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Карточка подтверждена' })).toBeVisible();
  await shoot(page, 'card');
  await button(page, 'Удалить: 2025/2026').click();
  await expect(page.getByRole('heading', { name: 'Карточка не подтверждена' })).toBeVisible();
  await button(page, 'Отменить').click();
  await expect(page.getByRole('heading', { name: 'Карточка подтверждена' })).toBeVisible();
  await page.getByRole('tab', { name: 'История' }).click();
  await expect(page.getByRole('table', { name: 'Карточка подтверждена' })).toContainText('Подтверждение');
  await expect(page.getByRole('table', { name: 'Карточка заведена' })).toContainText('112-233-••• ••');
  await shoot(page, 'history');
  await expectAccessibleAtAllSizes(page);
});

test('what was typed and not written is there again when the section is opened', async ({ app }) => {
  const { page } = app;
  await makeCard(page);
  await openSection(page, 'Аттестация');
  await button(page, 'Добавить').click();
  await field(page, 'Номер решения').fill('1264');
  await openSection(page, 'Тарификации');
  await openSection(page, 'Аттестация');
  await expect(field(page, 'Номер решения')).toHaveValue('1264');
  await expect(page.getByText(/Восстановлено то, что вы набирали/)).toBeVisible();
  await field(page, 'Номер решения').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Записей нет.')).toBeVisible();
  await button(page, 'Добавить').click();
  await expect(field(page, 'Номер решения')).toHaveValue('1264');
  await button(page, 'Не сохранять').click();
  await button(page, 'Добавить').click();
  await expect(field(page, 'Номер решения')).toHaveValue('');
});

test('a change of name never loses the old one, dismissal closes the card, return opens it', async ({ app }) => {
  const { page } = app;
  await makeCard(page);
  await openSection(page, 'Отметка о смене ФИО');
  await button(page, 'Сменить ФИО').click();
  await field(page, 'Фамилия').fill('Соколова');
  await field(page, 'Дата смены').fill('15.08.2026');
  await field(page, 'Документ о смене').fill('свидетельство о браке');
  await page.keyboard.press('Control+S');
  await expect(title(page)).toHaveText('Соколова Алёна Павловна');
  await expect(page.getByText('Прежде: Ракитина Алёна Павловна')).toBeVisible();
  await button(page, 'Уволить').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Приказ об увольнении' }).fill('приказ 5-к');
  await expectAccessibleAtAllSizes(page);
  await dialog.getByRole('button', { name: 'Уволить' }).click();
  await expect(page.getByText('Уволен 21.11.2026', { exact: true })).toBeVisible();
  await toRail(page, 'Работники');
  await page.getByRole('searchbox', { name: 'Поиск работника' }).fill('ракитина');
  await expect(list(page).getByRole('row', { name: /Соколова/ })).toContainText('уволен');
  await shoot(page, 'list');
  await expectAccessibleAtAllSizes(page);
  await list(page).getByRole('gridcell', { name: 'Соколова Алёна Павловна' }).click();
  await page.keyboard.press('Enter');
  await button(page, 'Вернуть на работу').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Вернуть на работу/ })
    .click();
  await expect(page.getByText('Карточка не подтверждена: данные из неё будут с пометкой.')).toBeVisible();
});

test('activity has its two lists and ten kinds of records; the check is told', async ({ app }) => {
  const { page } = app;
  await makeCard(page);
  await openSection(page, 'Профессиональная деятельность');
  const technologies = page.getByRole('group', { name: 'Использование образовательных технологий' });
  await expect(technologies.getByRole('checkbox')).toHaveCount(7);
  await technologies.getByRole('checkbox', { name: 'Использование ЦОР' }).click();
  await expect(technologies.getByRole('checkbox', { name: 'Использование ЦОР' })).toBeChecked();
  const work = page.getByRole('group', { name: 'Организационно-методическая работа' });
  await expect(work.getByRole('checkbox')).toHaveCount(7);
  await work.getByRole('checkbox', { name: 'Руководитель МО' }).click();
  await expect(work.getByRole('checkbox', { name: 'Руководитель МО' })).toBeChecked();
  await typed(page, 'Вид сведений').click();
  await expect(page.getByRole('option')).toHaveCount(10);
  await page.getByRole('option', { name: 'Публикации' }).click();
  await button(page, 'Добавить').click();
  await field(page, 'Название публикации').fill('Опыты без реактивов');
  await field(page, 'Дата выхода').fill('01.03.2026');
  await pick(page, 'Уровень', 'региональный');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('list', { name: 'Публикации' })).toContainText('региональный');
  const chooser = page.waitForEvent('filechooser');
  await page
    .getByRole('region', { name: 'Файлы: Опыты без реактивов' })
    .getByRole('button', { name: /Выбрать файл/ })
    .click();
  await (await chooser).setFiles({ name: 'Статья.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
  await button(page, 'Открыть: Статья.png').click();
  await expect(page.getByRole('dialog', { name: 'Статья.png' })).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'Проверено').click();
  await expect(page.getByText(/Проверено, замечаний нет: Моисеева/)).toBeVisible();
  await shoot(page, 'activity');
  await expectAccessibleAtAllSizes(page);
});

test('an application is filed from the card, filled in from it and marked while the card is not confirmed', async ({
  app,
}) => {
  const { page } = app;
  await makeCard(page);
  await page.getByRole('tab', { name: /^Заявления/ }).click();
  await expect(page.getByRole('table', { name: 'Заявления педагога' })).toContainText('Не подано');
  await page
    .getByRole('region', { name: 'Заявления педагога' })
    .getByRole('button', { name: 'Подать заявление' })
    .click();
  await field(page, 'Педагогический стаж работы').fill('11');
  await field(page, 'Общий стаж работы').fill('12,5');
  await field(page, 'Адрес электронного портфолио').fill('file:///F:/1.pdf');
  await field(page, 'Общий стаж работы').focus();
  await expect(page.getByText(/Ссылка открывается только на этом компьютере/)).toBeVisible();
  await field(page, 'Адрес электронного портфолио').fill('https://portfolio.example/rakitina');
  await expect(page.getByText(/заявление будет с пометкой/)).toBeVisible();
  await shoot(page, 'filing');
  await expectAccessibleAtAllSizes(page);
  await page.keyboard.press('Control+S');
  await expect(title(page)).toContainText('Черновик');
  await expect(field(page, 'Фамилия')).toHaveValue('Ракитина');
  const mark = page.getByRole('link', { name: 'карточка работника не подтверждена' });
  await mark.click();
  await expect(title(page)).toHaveText('Ракитина Алёна Павловна');
  await toRail(page, 'Список педагогов');
  await page.getByRole('searchbox', { name: 'Поиск работника' }).fill('ракитина');
  const row = page.getByRole('grid', { name: 'Список педагогов' }).getByRole('row', { name: /Ракитина/ });
  await expect(row).toContainText('Черновик');
  await expect(row).toContainText('не подтверждена');
  await shoot(page, 'teachers');
  await expectAccessibleAtAllSizes(page);
});

test('the profile of an organisation is kept with its counters', async ({ app }) => {
  const { page } = app;
  await makeCard(page);
  await toRail(page, 'Профиль ОО');
  await expect(page.getByRole('region', { name: 'Карточки работников' })).toContainText(/Не подтверждены\s*[1-9]/);
  await button(page, 'Изменить профиль').click();
  await field(page, 'Полное наименование по уставу').fill('Муниципальное общеобразовательное учреждение');
  await field(page, 'Телефон').fill('12');
  await field(page, 'Руководитель').fill('Орлова Вера Ильинична');
  await expect(page.getByText(/Номер телефона неполный/)).toBeVisible();
  await field(page, 'Телефон').fill('8 (3822) 51-00-00');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('region', { name: 'Сведения об организации' })).toContainText('Орлова Вера Ильинична');
  await expect(page.getByRole('region', { name: 'Сведения об организации' })).toContainText('+7 (3822) 51-00-00');
  await shoot(page, 'organisation');
  await expectAccessibleAtAllSizes(page);
});

test('two cards of one person are merged after a preview, and the other name is still found', async ({ app }) => {
  const { page } = app;
  await makeCard(page);
  await toRail(page, 'Работники');
  await makeCard(page, { ...rakitina, lastName: 'Соколова', place: 'гимназия' });
  await toRail(page, 'Повторы карточек');
  await expect(page.getByRole('heading', { name: 'один СНИЛС' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await button(page, 'Сравнить и объединить').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Должности: добавится 1');
  await expect(dialog).toContainText('останется среди прежних');
  await shoot(page, 'merge');
  await dialog.getByRole('button', { name: 'Объединить' }).click();
  await expect(page.getByText('Повторов нет')).toBeVisible();
  await toRail(page, 'Работники');
  await page.getByRole('searchbox', { name: 'Поиск работника' }).fill('соколова алёна павловна');
  await expect(list(page).getByRole('row')).toHaveCount(2);
});

test('a list of workers from Excel is seen row by row and loaded; the same list again has nothing to load', async ({
  app,
}) => {
  const { page } = app;
  const rows = [
    ['Работники школы на 01.09.2026'],
    ['ФИО', 'СНИЛС', 'Должность', 'Предмет', 'E-mail'],
    ['ЛУГОВА АННА СЕРГЕЕВНА', '112-233-445 95', 'Учитель', 'Физика', 'lugova@edu.example'],
    ['Ярцев Пётр Ильич', '123', 'педагог-психолог', '', ''],
    ['Без Должности', '', '', '', ''],
  ];
  const file = join(mkdtempSync(join(tmpdir(), 'workers-')), 'Работники.xlsx');
  writeFileSync(file, await aSheet(rows));
  const load = async () => {
    await page.getByRole('button', { name: 'Загрузить из файла' }).first().click();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('combobox', { name: 'Место работы строк, где оно не указано' }).click();
    await page.getByRole('option').nth(1).click();
  };
  await load();
  await expect(page.getByRole('row', { name: /Лугова Анна Сергеевна/ })).toContainText('новая карточка');
  await expect(page.getByRole('row', { name: /Ярцев Пётр Ильич/ })).toContainText('в СНИЛС ошибка');
  await expect(page.getByRole('row', { name: /Без Должности/ })).toContainText('нет должности, строка не загрузится');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: /Загрузить 2\sстроки/ }).click();
  await expect(page.getByText(/Загружены карточки 2\sработников/)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Поиск работника' }).fill('лугова анна сергеевна');
  await expect(list(page).getByRole('row')).toHaveCount(2);
  await load();
  await expect(page.getByRole('button', { name: /Загрузить 0\sстрок/ })).toHaveAccessibleDescription(
    /Загружать нечего/,
  );
});
