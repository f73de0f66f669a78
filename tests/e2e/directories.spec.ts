import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { aSheet } from '../support/a-workbook.ts';

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.getByRole('link', { name: 'Справочники' }).click();
});

const part = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('an organisation is added, closed and opened again; what is used cannot be removed', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Организации');
  await expectAccessibleAtAllSizes(page);
  const panel = page.getByRole('region', { name: 'Организация', exact: true });
  const remove = panel.getByRole('button', { name: 'Удалить', exact: true });
  await expect(remove).toHaveAccessibleDescription(/удалить нельзя: на неё ссылается/);

  await page.getByRole('button', { name: 'Добавить организацию' }).click();
  await field(page, 'Краткое название').fill('МАОУ «Лицей № 404»');
  await field(page, 'Полное название по Уставу').fill('Муниципальное автономное учреждение «Лицей № 404»');
  await page.getByRole('combobox', { name: 'Муниципалитет', exact: true }).last().click();
  await page.getByRole('option').first().click();
  await field(page, 'Электронная почта').fill('не почта');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('не похож на электронную почту');
  await field(page, 'Электронная почта').fill('licey404@edu.example');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByText('Организация записана')).toBeVisible();

  await field(page, 'Найти организацию').fill('лицей 404');
  const row = page.getByRole('row', { name: /Лицей № 404/ });
  await expect(row).toContainText('действует');
  await panel.getByRole('button', { name: 'Закрыть', exact: true }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Показать закрытые' }).check();
  await expect(row).toContainText('закрыта');
  await page.getByRole('button', { name: 'Открыть снова' }).click();
  await expect(row).toContainText('действует');
  await remove.click();
  await expect(page.getByText('Удалено: МАОУ «Лицей № 404»')).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('doubles are found, merged with a preview and taken apart again', async ({ app }) => {
  const { page } = app;
  const name = (await page.getByRole('grid').getByRole('row').nth(1).locator('[data-column="1"]').textContent()) ?? '';
  await page.getByRole('button', { name: 'Добавить организацию' }).click();
  const double = `${name} (повтор)`;
  await field(page, 'Краткое название').fill(double);
  const first = page.getByRole('row').nth(1);
  const municipality = (await first.locator('[data-column="2"]').textContent()) ?? '';
  await page.getByRole('combobox', { name: 'Муниципалитет', exact: true }).last().fill(municipality);
  await page.getByRole('option', { name: municipality }).first().click();
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByText('Организация записана')).toBeVisible();

  await page.getByRole('button', { name: 'Повторы' }).click();
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'К списку' }).click();
  await page.getByRole('row', { name: double }).getByRole('checkbox').check();
  await page.getByRole('row').nth(1).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Слить выбранные' }).click();
  const dialog = page.getByRole('dialog', { name: 'Слить 2 записи в одну?' });
  await dialog.getByRole('radio', { name: double }).check();
  await expect(dialog.getByRole('region', { name: 'Станет' })).toContainText(/перейдёт: \d+/);
  await expect(dialog.getByRole('region', { name: 'Станет' })).toContainText(`«${name}»`);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Слить' }).click();
  await expect(page.getByText(`Записи слиты в «${double}»`)).toBeVisible();
  await field(page, 'Найти организацию').fill(name);
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Отменить' }).click();
  await expect(page.getByText('Слияние отменено')).toBeVisible();
  await expect(page.getByRole('row', { name: double })).toContainText('0');
});

test('a list of 5,000 organisations is previewed row by row and loaded at once', async ({ app }) => {
  const { page } = app;
  const folder = mkdtempSync(join(tmpdir(), 'organisations-'));
  const file = join(folder, 'Список.csv');
  const head = 'Краткое наименование;Полное наименование по Уставу;Муниципалитет;Телефон;Электронная почта';
  const lines = Array.from(
    { length: 5000 },
    (_, i) => `МБОУ СОШ № ${i + 1000};;Новый район ${i % 7};;s${i}@edu.example`,
  );
  writeFileSync(file, [head, ...lines, ';;Новый район 1;;', 'МБОУ СОШ № 1000;;Новый район 0;;'].join('\n'));
  await page.getByRole('button', { name: 'Загрузить из файла' }).click();
  await expectAccessibleAtAllSizes(page);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('grid', { name: 'Строки файла' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /С замечанием/ })).toContainText('2');
  await page.getByRole('tab', { name: /С замечанием/ }).click();
  await expect(page.getByRole('row', { name: /нет названия/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /повтор строки выше/ })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: /Загрузить 5\s000\sорганизаций/ }).click();
  await expect(page.getByText(/Загружено: 5\s000\sорганизаций/)).toBeVisible({ timeout: 30_000 });
  await field(page, 'Найти организацию').fill('СОШ № 5999');
  await expect(page.getByRole('row', { name: /МБОУ СОШ № 5999/ })).toContainText('Новый район');
});

test('posts, reasons and the calendar are put right; the new year comes from a file', async ({ app }) => {
  const { page } = app;
  await part(page, 'Должности и предметы');
  await field(page, 'Новая должность').fill('ассистент учителя');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await field(page, 'Найти должность или предмет').fill('ассистент');
  await expect(page.getByRole('row', { name: /ассистент учителя/ })).toContainText('добавлено');
  await expectAccessibleAtAllSizes(page);

  await part(page, 'Причины отказа');
  await page.getByRole('button', { name: 'Добавить причину' }).click();
  await field(page, 'Причина').fill('Короткий стаж на новом месте');
  await field(page, 'Как исправить').fill('Подайте заявление позже.');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('п. 29 Порядка');
  await field(page, 'Причина').fill('Портфолио по другой должности');
  await field(page, 'Как исправить').fill('Приложите портфолио по своей должности.');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByRole('row', { name: /Портфолио по другой должности/ })).toContainText('своя');
  await expectAccessibleAtAllSizes(page);

  await part(page, 'Календарь');
  await expect(page.getByText('247 рабочих дней')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  const file = join(folder, '2027.json');
  const calendar = { year: 2027, decree: 'Постановление № 1', transfers: [], regionalDaysOff: [], workingDays: null };
  writeFileSync(file, JSON.stringify({ ...calendar, transfers: [{ from: '2027-01-02', to: '2027-11-05' }] }));
  await page.locator('input[type=file]').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Календарь 2027 года' });
  await expect(dialog.getByRole('textbox', { name: 'Переносы выходных' })).toHaveValue('02.01.2027 → 05.11.2027');
  await dialog.getByRole('textbox', { name: 'Выходные региона' }).fill('11.05.2027');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Записать' }).click();
  await expect(page.getByText('Календарь 2027 года записан')).toBeVisible();
  await expect(page.getByText('Календарь кабинета: загружен или изменён здесь.')).toBeVisible();
  await page.getByRole('button', { name: 'Сохранить в файл' }).click();
  await expect(page.getByText('Файл календаря записан')).toBeVisible();
  const saved = JSON.parse(readFileSync(join(app.saveDir, 'Производственный календарь 2027.json'), 'utf8'));
  expect(saved.regionalDaysOff).toEqual(['2027-05-11']);
  await page.getByRole('button', { name: 'Вернуть календарь программы' }).click();
  await expect(page.getByText(/Переносы выходных на 2027 год ещё не утверждены/)).toBeVisible();

  await part(page, 'Муниципалитеты');
  await expect(page.getByRole('grid', { name: 'Список муниципалитетов' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});

test('the regional profile is edited, exported and read back', async ({ app }) => {
  const { page } = app;
  await page.getByRole('link', { name: 'Настройки' }).click();
  await part(page, 'Региональный профиль');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('tab', { name: /Экспертиза/ }).click();
  const save = page.getByRole('button', { name: 'Записать' });
  await expect(save).toHaveAccessibleDescription(/Ничего не изменено/);
  await field(page, 'Число экспертов на заявление').fill('9');
  await expect(save).toHaveAccessibleDescription(/«Число экспертов на заявление» заполнена неверно/);
  await field(page, 'Число экспертов на заявление').fill('3');
  await page.getByRole('checkbox', { name: 'Подтверждено для нашего региона: Дни без работы эксперта' }).check();
  await expect(page.getByText('Изменено: Число экспертов на заявление, Дни без работы эксперта.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /Документы и слова/ }).click();
  await expectAccessibleAtAllSizes(page);
  await save.click();
  await expect(page.getByText('Профиль записан')).toBeVisible();

  await page.getByRole('button', { name: 'Выгрузить в файл' }).click();
  await expect(page.getByText('Профиль выгружен в файл')).toBeVisible();
  const file = join(app.saveDir, 'Профиль региона, Томская область.json');
  const profile = JSON.parse(readFileSync(file, 'utf8'));
  expect(profile.expertsPerApplication).toBe(3);
  writeFileSync(file, JSON.stringify({ ...profile, handoverDay: 20 }));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Изменено: День передачи заключений.')).toBeVisible();
  writeFileSync(file, '{}');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('Файл не похож на профиль региона');
});

test('a window is closed with its reason and opened again; one that applications stand in stays open', async ({
  app,
}) => {
  const { page } = app;
  await part(page, 'Периоды');
  await page.getByRole('row', { name: /ноябрь-декабрь 2026/ }).click();
  await expect(page.getByRole('row', { name: /ноябрь-декабрь 2026/ })).toContainText('идёт');
  const close = page.getByRole('button', { name: 'Закрыть период' });
  await expect(close).toHaveAccessibleDescription(/закрыть нельзя: в нём \d+\sзаявлен/);
  await field(page, 'Найти период').fill('июль-август 2027');
  const july = page.getByRole('row', { name: /июль-август 2027/ });
  await expect(july).toContainText('впереди');
  await close.click();
  await expect(page.getByText('Не сказано, почему период закрыт.')).toBeVisible();
  await field(page, 'Почему закрыт').fill('Летом заседаний нет');
  await close.click();
  await expect(july).toContainText('закрыт');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Открыть снова' }).click();
  await expect(july).toContainText('впереди');
  await expect(page.getByRole('region', { name: 'Приём заявлений в месяцы периода' })).toBeVisible();
});

test('the commission is written down, and what its composition lacks is told', async ({ app }) => {
  const { page } = app;
  await part(page, 'Члены комиссии');
  await expect(page.getByText('Состав ещё не записан')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await field(page, 'Фамилия').fill('Вершинина');
  await field(page, 'Имя').fill('Ольга');
  await field(page, 'Отчество').fill('Павловна');
  await page.getByRole('combobox', { name: 'Роль в комиссии' }).click();
  await page.getByRole('option', { name: 'председатель', exact: true }).click();
  await field(page, 'В составе с').fill('01.01.2026');
  await field(page, 'В составе по').fill('31.10.2026');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  const row = page.getByRole('row', { name: /Вершинина Ольга Павловна/ });
  await expect(row).toContainText('председатель');
  await expect(page.getByRole('region', { name: 'О составе' })).toContainText('В комиссии 1 член, а нужно не меньше 7');
  await expect(page.getByText('Срок в составе комиссии истёк 31.10.2026.')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Вывести из состава' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Показать выбывших' }).check();
  await expect(row).toContainText('выбыл');
});

test('a set of criteria is looked at, copied, changed, saved to a file and read back; one in use is not closed', async ({
  app,
}) => {
  const { page } = app;
  await part(page, 'Наборы критериев');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('row', { name: /Показатели первой категории/ }).click();
  await expect(page.getByRole('button', { name: 'Изменить' })).toHaveAccessibleDescription(/входит в программу/);
  await expect(page.getByRole('button', { name: 'Закрыть', exact: true })).toHaveAccessibleDescription(/выбран для/);
  await page.getByRole('button', { name: 'Посмотреть критерии' }).click();
  await expect(page.getByRole('list', { name: 'Критерии' }).getByRole('listitem')).toHaveCount(4);
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'К списку наборов' }).click();
  await page.getByRole('row', { name: /Показатели первой категории/ }).click();
  await page.getByRole('button', { name: 'Сделать копию' }).click();
  await field(page, 'Название набора').fill('Лист учителей-логопедов');
  await page.getByRole('button', { name: 'Добавить критерий в раздел' }).click();
  await field(page, 'Формулировка').fill('Разработан свой речевой материал');
  await field(page, 'Наибольший балл').fill('2,5');
  await page.getByRole('combobox', { name: 'Как получается вывод' }).click();
  await page.getByRole('option', { name: 'по полосам баллов' }).click();
  await page.getByRole('button', { name: 'Добавить полосу' }).click();
  const band = page.getByRole('group', { name: 'Полоса 2' });
  await band.getByRole('textbox', { name: 'От, баллов' }).fill('3');
  await band.getByRole('textbox', { name: 'До, баллов' }).fill('2');
  await page.getByRole('button', { name: 'Записать набор' }).click();
  await expect(page.getByText(/^Полоса «высшая: от 3 до 2» перевёрнута/)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Удалить полосу 2' }).click();
  await page.getByRole('button', { name: 'Записать набор' }).click();
  const row = page.getByRole('row', { name: /Лист учителей-логопедов/ });
  await expect(row).toContainText('свой');
  await row.click();
  await page.getByRole('button', { name: 'Сохранить в файл' }).click();
  await expect(page.getByText('Набор критериев сохранён в файл')).toBeVisible();
  const file = join(app.saveDir, 'Набор критериев.json');
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  expect(saved.nodes[1]).toMatchObject({ code: '1.1', max: 2.5 });
  expect(saved.rule).toMatchObject({ kind: 'bands', bands: [{ category: 'FIRST', from: 0 }] });
  writeFileSync(file, JSON.stringify({ ...saved, nodes: [] }));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('Файл не похож на лист оценки');
  writeFileSync(file, JSON.stringify({ ...saved, title: 'Лист дефектологов' }));
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Записать набор' }).click();
  await expect(page.getByRole('row', { name: /Лист дефектологов/ })).toBeVisible();
});

test('organisations come from an Excel workbook too', async ({ app }) => {
  const { page } = app;
  const rows = [
    ['Список образовательных организаций'],
    ['Сокращённое наименование', 'Муниципальный район', 'Телефон'],
    ['МБОУ СОШ № 777', 'Колпашевский район', '8 (38254) 5-00-00'],
  ];
  const file = join(mkdtempSync(join(tmpdir(), 'organisations-')), 'Школы.xlsx');
  writeFileSync(file, await aSheet(rows));
  await page.getByRole('button', { name: 'Загрузить из файла' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('row', { name: /МБОУ СОШ № 777/ })).toContainText('новая');
  await page.getByRole('button', { name: /Загрузить 1\sорганизацию/ }).click();
  await field(page, 'Найти организацию').fill('СОШ № 777');
  await expect(page.getByRole('row', { name: /МБОУ СОШ № 777/ })).toContainText('Колпашевский район');
});
