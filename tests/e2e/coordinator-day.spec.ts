import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import xlsx from 'xlsx';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { isScored, scoreTree } from '#shared/domain/scoring/score-tree.ts';
import { templateFor } from '#shared/domain/scoring/templates/all.ts';
import { sampleFile } from '#tests/support/sample-files.ts';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { chooseFiles } from '../app/give-files.ts';
import { idsBySurname, runActs } from '../app/run-acts.ts';
import { createOffice, GOOD_PASSWORD, signIn } from '../app/start-office.ts';
import { joined, plain, readPdf } from '../documents/read-pdf.ts';
import { readWord } from '../documents/read-word.ts';

const COORDINATOR = 'синий чайник на подоконнике';

const journal = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Имеющаяся категория;Дата окончания;Заявленная категория;Форма аттестации;Дата подачи',
  'Асинова Анна Львовна;Асиновский район;МАОУ СОШ № 4;учитель;химия;первая;31.12.2026;высшая;очно;03.11.2026',
  'Белова Вера Ильинична;Асиновский район;МАОУ СОШ № 4;учитель;физика;первая;31.05.2028;высшая;очно;04.11.2026',
  'Волков Пётр Ильич;Асиновский район;МБОУ ООШ № 5;воспитатель;;не имею;;первая;дистанционно;05.11.2026',
  'Томская Инна Ильинична;г. Томск;МАОУ СОШ № 1;учитель;химия;первая;31.12.2026;высшая;очно;06.11.2026',
].join('\n');
const experts = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Категория',
  'Зыкова Инна Павловна;Асиновский район;МАОУ гимназия № 3;учитель;химия;высшая',
  'Исаева Лидия Павловна;Асиновский район;МБОУ СОШ № 8;учитель;химия;высшая',
  'Круглова Мария Павловна;г. Томск;МАОУ СОШ № 2;учитель;химия;высшая',
].join('\n');

/** A picture of the screen, for those who look at them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

const rail = (page: Page) => page.getByRole('navigation', { name: 'Разделы' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

async function place(page: Page, part: string): Promise<void> {
  await rail(page).getByRole('link', { name: 'График', exact: false }).first().click();
  await rail(page).getByRole('link', { name: part, exact: true }).click();
}

async function importFile(page: Page, section: 'Заявления' | 'Эксперты', content: string): Promise<void> {
  await rail(page).getByRole('link', { name: section }).first().click();
  await button(page, 'Импорт').first().click();
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Выбрать файл').click();
  await (await chooser).setFiles({ name: 'список.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await button(page, /^Принять \d/).click();
  await expect(button(page, /^Принять \d/)).toHaveCount(0);
}

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-11-21T05:00:00Z'));
  await page.reload();
  await page.setViewportSize(windowSizes['100 %']);
  await createOffice(page);
  await importFile(page, 'Заявления', journal);
  await importFile(page, 'Эксперты', experts);
  const ids = [...(await idsBySurname(page, 'applications')).values()];
  await runActs(page, [['application.register', { ids }]]);
});

test('periods are suggested with their reasons, taken by all at once and taken back; the summary says what is left', async ({
  app,
}) => {
  const { page } = app;
  await place(page, 'Предложения периодов');
  const waiting = page.getByRole('grid', { name: 'Заявления без периода' });
  await expect(waiting.getByRole('row')).toHaveCount(5);
  const why = page.getByRole('region', { name: 'Почему этот период' });
  await expect(why).toContainText('Категория до 31.12.2026, заявление от 03.11.2026: ноябрь-декабрь 2026');
  await waiting.getByRole('row', { name: /Белова/ }).click();
  await expect(why).toContainText('январь-февраль 2027, позже не успеть к концу 90 дней');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'periods');

  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toContainText('ноябрь-декабрь 2026: 2 заявления');
  await expect(dialog(page)).toContainText('статус станет «Заявление принято к рассмотрению»');
  await expectAccessible(page);
  await button(page, /^Применить: 4/).click();
  await expect(page.getByText('Все периоды выбраны').first()).toBeVisible();
  await button(page, 'Отменить').last().click();
  await expect(waiting.getByRole('row')).toHaveCount(5);
  await waiting
    .getByRole('row', { name: /Волков/ })
    .getByRole('checkbox')
    .click();
  await button(page, 'Применить предложенные').click();
  await button(page, /^Применить: 1/).click();
  await expect(waiting.getByRole('row')).toHaveCount(4);

  await place(page, 'Сводка');
  const cell = button(page, /^Асиновский район, январь-февраль 2027: /);
  await expect(cell).toHaveAccessibleName(/1\s+заявление, без экспертов 1, не утверждён/u);
  await expect(button(page, /^Асиновский район, без периода: 2\s/u)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'summary');
  await button(page, 'Excel').click();
  await expect(page.getByText('Книга Excel записана')).toBeVisible();
  const book = xlsx.read(readFileSync(join(app.saveDir, 'Сводка графиков аттестации.xlsx')));
  const cells = xlsx.utils.sheet_to_json<unknown[]>(Object.values(book.Sheets)[0] ?? {}, { header: 1 });
  expect(cells.find((row) => row[0] === 'Асиновский район')).toContain('1; без экспертов 1; не утверждён');
  await button(page, 'Печать').click();
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText('Сводка графиков', {
    timeout: 30_000,
  });
  await page.keyboard.press('Escape');
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('График: Асиновский район, январь-февраль 2027');
  await expect(page.getByRole('grid', { name: 'Заявления графика' })).toContainText('Волков');
});

/** The office as the coordinator finds it: periods chosen, both approve, an account of his own. */
async function prepareCoordinator(page: Page): Promise<void> {
  const ids = [...(await idsBySurname(page, 'applications')).values()];
  await runActs(page, [
    ['application.setPeriods', { periods: ids.map((id) => ({ id, period: '2026-11' })) }],
    ['profile.set', { profile: { ...regionProfile('tomsk'), scheduleApproval: 'both' } }],
  ]);
  await rail(page).getByRole('link', { name: 'Настройки' }).click();
  await rail(page).getByRole('link', { name: 'Пользователи' }).click();
  await button(page, 'Добавить пользователя').click();
  const fill = (name: string, value: string) => dialog(page).getByRole('textbox', { name, exact: true }).fill(value);
  await dialog(page).getByRole('combobox', { name: 'Муниципалитет' }).click();
  await page.getByRole('option', { name: 'Асиновский район' }).click();
  await fill('Фамилия', 'Рыбакова');
  await fill('Имя', 'Ольга');
  await fill('Отчество', 'Павловна');
  await fill('Логин', 'rybakova');
  await fill('Пароль', COORDINATOR);
  await fill('Пароль ещё раз', COORDINATOR);
  await dialog(page).getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByText('Пользователь добавлен')).toBeVisible();
}

async function changeTo(page: Page, login: string, password: string): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Логин', exact: true }).fill(login);
  await signIn(page, password);
  await expect(rail(page)).toBeVisible();
}

test('a coordinator appoints his own, approves, sees what has changed and approves again; the commission comes second', async ({
  app,
}) => {
  const { page } = app;
  await prepareCoordinator(page);
  await changeTo(page, 'rybakova', COORDINATOR);
  await place(page, 'Сводка');
  await expect(page.getByRole('rowheader')).toHaveText(['Асиновский район']);
  await rail(page)
    .getByRole('link', { name: /^График/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('График: Асиновский район, ноябрь-декабрь 2026');
  await expect(page.getByText('Вы назначаете экспертов своего муниципалитета.')).toBeVisible();
  await expect(button(page, /^(Назначить|Эксперт): /)).toHaveCount(2);
  await page
    .getByRole('grid', { name: 'Заявления графика' })
    .getByRole('row', { name: /Асинова/ })
    .click();
  for (const name of ['Зыкова Инна Павловна', 'Исаева Лидия Павловна'])
    await button(page, `Назначить: ${name}`).click();
  await expect(page.getByText('Назначено 2 из 2')).toBeVisible();

  await button(page, 'Утвердить график').click();
  await expect(dialog(page)).toContainText(/2\s+заявления без полного состава: свободные места заполнит оператор/);
  await expectAccessible(page);
  await button(page, /^Утвердить: 3/).click();
  await expect(page.getByText(/^Утверждён координатором 21\.11\.2026/).first()).toBeVisible();
  await page.getByRole('tab', { name: /Не утвержденный/ }).click();
  await page
    .getByRole('grid', { name: 'Заявления графика' })
    .getByRole('row', { name: /Волков/ })
    .click();
  await button(page, 'Назначить: Зыкова Инна Павловна').click();
  await page.getByRole('tab', { name: /Что изменилось/ }).click();
  const changes = page.getByRole('grid', { name: 'Что изменилось после утверждения' });
  await expect(changes.getByRole('row', { name: /Волков Пётр Ильич эксперты никого Зыкова/ })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await button(page, 'Печать изменений').click();
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText('Волков', { timeout: 30_000 });
  await page.keyboard.press('Escape');
  await picture(page, 'changes');
  await button(page, 'Утвердить график').click();
  await button(page, /^Утвердить: 3/).click();
  await page.getByRole('combobox', { name: 'Версия графика' }).click();
  const versions = page.getByRole('option', { name: /Утверждён координатором/ });
  await expect(versions).toHaveCount(2);
  await versions.last().click();
  const frozen = page.getByRole('grid', { name: 'Утверждённый график' });
  await expect(frozen.getByRole('row', { name: /Волков/ })).not.toContainText('Зыкова');
  await picture(page, 'versions');

  await button(page, 'Печать').click();
  await page.getByRole('combobox', { name: 'Чей график печатать' }).click();
  await page.getByRole('option', { name: 'Одной организации' }).click();
  await page.getByRole('combobox', { name: 'Организация' }).click();
  await page.getByRole('option', { name: /ООШ/ }).click();
  const sheet = page.getByRole('region', { name: 'Страница 1 из' });
  await expect(sheet).toContainText('муниципальным координатором', { timeout: 30_000 });
  await expect(sheet).toContainText('Волков');
  await expectAccessible(page);
  await picture(page, 'organisation-cut');
  await button(page, 'Word').click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  const file = readdirSync(app.saveDir).find((name) => name.endsWith('.docx')) ?? '';
  expect(plain(file)).toBe('График, Асиновский район, МБОУ ООШ № 5, ноябрь-декабрь 2026.docx');
  const word = readWord(readFileSync(join(app.saveDir, file)));
  expect(word.tables[1]?.slice(1).map(([number, name]) => [number, name])).toEqual([['1', 'Волков Пётр Ильич']]);
  await page.getByRole('combobox', { name: 'Чей график печатать' }).click();
  await page.getByRole('option', { name: 'Всех организаций сразу' }).click();
  await expect(page.getByRole('region', { name: 'Страница 2 из' })).toContainText('График', { timeout: 30_000 });
  await expectAccessible(page);
  await picture(page, 'organisations-batch');
  await page.keyboard.press('Escape');

  await changeTo(page, '', GOOD_PASSWORD);
  await rail(page)
    .getByRole('link', { name: /^График/ })
    .first()
    .click();
  await button(page, /^Асиновский район, ноябрь-декабрь 2026/).click();
  await button(page, 'Утвердить график').click();
  await button(page, /^Утвердить и направить 1/).click();
  await expect(page.getByText(/^Утверждён комиссией 21\.11\.2026, 1/).first()).toBeVisible();
});

test('notices go out as paper and Word; conclusions are checked, handed over by the 15th and listed', async ({
  app,
}) => {
  const { page } = app;
  await prepareCoordinator(page);
  await rail(page)
    .getByRole('link', { name: /^График/ })
    .first()
    .click();
  await button(page, /^Асиновский район, ноябрь-декабрь 2026/).click();
  await button(page, 'Уведомления').click();
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText('Уважаемая Анна Львовна', {
    timeout: 30_000,
  });
  await expectAccessible(page);
  await picture(page, 'notices');
  await button(page, 'Word').click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  const word = readWord(readFileSync(join(app.saveDir, 'Уведомления о сроке аттестации.docx')));
  expect(plain(word.text)).toContain('проводится с 01.11.2026 по 31.12.2026, период «ноябрь-декабрь 2026»');
  await button(page, 'Отметить вручение').click();
  await expect(page.getByText('Всем уже сообщены срок, форма и способ аттестации.')).toBeVisible();
  await page.keyboard.press('Escape');

  await finishExpertise(page, 'Асинова');
  await changeTo(page, 'rybakova', COORDINATOR);
  await rail(page).getByRole('link', { name: 'Сегодня' }).click();
  await page.getByRole('link', { name: /Проверить итоговые заключения/ }).click();
  await expect(page.getByText('передать до 15.12.2026')).toBeVisible();
  const attest = page.getByRole('button', { name: 'Аттестовать', exact: true });
  await expect(attest).toHaveAccessibleDescription(/Итоговое заключение не прикреплено/);
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'handover-empty');
  const box = page.getByRole('region', { name: 'Подписанное итоговое заключение' });
  await chooseFiles(box, { name: 'заключение.pdf', bytes: sampleFile('analytic-note.pdf') });
  await button(page, 'Не аттестовать').click();
  await expect(page.getByText('Ваш вывод расходится с выводом экспертов.')).toBeVisible();
  await attest.click();
  await expect(page.getByText('Решение записано: соответствует.')).toBeVisible();
  await page.getByRole('tab', { name: /К передаче/ }).click();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Месяц передачи' }).click();
  await page.getByRole('option', { name: 'декабрь 2026' }).click();
  await picture(page, 'handover');
  await button(page, 'Печать').click();
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText('Асинова', { timeout: 30_000 });
  await button(page, 'Сохранить PDF').click();
  await expect(page.getByText('Документ записан')).toBeVisible();
  const list = 'Перечень итоговых заключений, передаваемых в центр аттестации';
  const [sheet = []] = await readPdf(readFileSync(join(app.saveDir, `${list}.pdf`)));
  expect(joined(sheet)).toContain('К передаче, декабрь 2026, передать до 15.12.2026');
  expect(joined(sheet)).toContain('Принял:');
  await page.keyboard.press('Escape');
  await button(page, 'Отметить переданными').click();
  await button(page, /^Передать: 1/).click();
  await page.getByRole('tab', { name: /Переданы/ }).click();
  const handed = page.getByRole('grid', { name: 'Список заключений' });
  await expect(handed.getByRole('row', { name: /Асинова/ })).toContainText('21.11.2026, Рыбакова');
  await handed
    .getByRole('row', { name: /Асинова/ })
    .getByRole('checkbox')
    .click();
  await button(page, 'Вернуть из переданных').click();
  await expect(page.getByRole('tab', { name: /К передаче/ })).toContainText('1');
});

/** Brings an application to the end of its expertise: experts confirm, score and agree, the teacher signs. */
async function finishExpertise(page: Page, surname: string): Promise<void> {
  const applicationId = (await idsBySurname(page, 'applications')).get(surname) ?? '';
  const known = await idsBySurname(page, 'experts');
  const expertIds = ['Зыкова', 'Исаева'].map((name) => known.get(name) ?? '');
  const template = templateFor(regionProfile('tomsk'), 'HIGHEST');
  if (!template) throw new Error('no template');
  const tree = scoreTree(template);
  const marks = Object.fromEntries(template.nodes.filter((node) => isScored(tree, node)).map(({ code }) => [code, 1]));
  const sheet = { marks, notApplicable: [], recommendations: '', verdict: 'MEETS' };
  await runActs(page, [
    ['application.assignExperts', { applicationId, expertIds }],
    ['application.sendToExpertise', { ids: [applicationId], confirmBy: null }],
    ...expertIds.map((id) => ['invitation.confirm', { invitationId: `${applicationId}:${id}:1` }] as const),
    ['application.startExpertise', { applicationId }],
    ...expertIds.flatMap((expertId) => [
      ['scoreSheet.edit', { applicationId, expertId, ...sheet }] as const,
      ['scoreSheet.finish', { applicationId, expertId, paperSignedOn: '2026-11-21' }] as const,
    ]),
    ['conclusion.form', { applicationId, agreedVerdict: null }],
    ['conclusion.acknowledge', { applicationId, signedOn: '2026-11-21' }],
    ['application.finishExpertise', { applicationId, disagreementReason: '' }],
  ]);
}
