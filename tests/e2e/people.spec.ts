import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { uiTexts } from '#renderer/ui/texts.ts';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, GOOD_PASSWORD, openSampleOffice, signIn } from '../app/start-office.ts';

const COORDINATOR = 'синий чайник на подоконнике';
const OWN = 'четыре кедра у пристани зимой';

/** What the screen says when a part of it has failed. */
const BROKEN = uiTexts.broken.title;

/** Applications of two municipalities, and an expert of each. */
const journal = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Имеющаяся категория;Заявленная категория;Форма аттестации;Дата подачи',
  'Томская Вера Ильинична;г. Томск;МАОУ СОШ № 1;учитель;химия;первая;высшая;очно;01.09.2026',
  'Томский Пётр Ильич;г. Томск;МАОУ СОШ № 2;учитель;физика;первая;высшая;очно;02.09.2026',
  'Асинова Анна Львовна;Асиновский район;МАОУ гимназия № 3;учитель;химия;первая;высшая;очно;03.09.2026',
].join('\n');
const experts = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Категория',
  'Экспертова Инна Павловна;Асиновский район;МАОУ гимназия № 3;учитель;химия;высшая',
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

test('a person with several roles chooses one at the door and changes it; no section of any of them falls over or tells of others', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await createOffice(page);
  await importFile(page, 'Заявления', journal, /^Принять 3/);
  await importFile(page, 'Эксперты', experts, /^Принять 1/);
  await openUsers(page);
  await addCoordinator(page, async (dialog) => {
    const also = dialog.getByRole('group', { name: 'Ещё роли' });
    const others = ['координатор в образовательной организации', 'кадровый работник', 'заместитель директора'];
    for (const role of [...others, 'эксперт', 'педагогический работник']) {
      await also.getByRole('checkbox', { name: role, exact: true }).check();
    }
    await dialog.getByRole('combobox', { name: 'Образовательная организация' }).fill('гимназия');
    await page.getByRole('option', { name: /гимназия № 3/ }).click();
    await dialog.getByRole('combobox', { name: 'Эксперт из справочника' }).fill('Экспертова');
    await page.getByRole('option', { name: /Экспертова/ }).click();
  });
  await leave(page);
  await signInAs(page, 'rybakova', COORDINATOR);
  await expect(page.getByRole('heading', { name: 'Роль пользователя' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'roles');
  await page.getByRole('button', { name: 'муниципальный координатор' }).click();
  for (const role of [
    'координатор в образовательной организации',
    'кадровый работник',
    'заместитель директора',
    'эксперт',
    'педагогический работник',
    'муниципальный координатор',
  ]) {
    await visitEverything(page);
    await page.getByRole('button', { name: /^Рыбакова/ }).click();
    await picture(page, 'who');
    await page.getByRole('list', { name: 'Сменить роль' }).getByRole('button', { name: role, exact: true }).click();
    await expect(page.getByRole('banner')).toContainText(role);
  }
  await page.evaluate(() => {
    location.hash = '#/settings/users';
  });
  await expect(page.getByText('Этот раздел не для вашей роли')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});

/** Opens every place that the rail names; none fails, none names people of the other municipality. */
async function visitEverything(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Разделы' });
  const visited = new Set<string>();
  for (;;) {
    const links = await rail.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const next = links.find((href) => !visited.has(href));
    if (next === undefined) return;
    visited.add(next);
    await rail.locator(`a[href="${next}"]`).click();
    await expect(page.getByRole('heading', { level: 1 }).or(page.getByText(BROKEN)).first()).toBeVisible();
    await expect(page.getByText(BROKEN), next).toHaveCount(0);
    await expect(page.getByText(/Томская Вера|Томский Пётр/), next).toHaveCount(0);
  }
}

test('an expert is invited: printed, sent as a letter, and sets a password of his own at the first sign-in', async ({
  app,
}) => {
  const { page } = app;
  await createOffice(page);
  await importFile(page, 'Эксперты', experts, /^Принять 1/);
  const rail = page.getByRole('navigation', { name: 'Разделы' });
  await rail.getByRole('link', { name: 'Настройки' }).click();
  await rail.getByRole('link', { name: 'Приглашение' }).click();
  await expect(page.getByText('Приглашений пока нет')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Сформировать приглашение' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Приглашение' });
  await dialog.getByRole('combobox', { name: 'Эксперт из справочника' }).fill('Экспертова');
  await page.getByRole('option', { name: /Экспертова/ }).click();
  await expect(dialog.getByRole('textbox', { name: 'Фамилия', exact: true })).toHaveValue('Экспертова');
  await dialog.getByRole('textbox', { name: 'Электронная почта' }).fill('ekspertova@edu.example');
  await dialog.getByRole('textbox', { name: 'Логин' }).fill('ekspertova');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Сформировать приглашение' }).click();
  await expect(page.getByText('Одноразовый пароль есть только на этом листе')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Печать' })).not.toHaveAttribute('aria-disabled');
  await expectAccessible(page);
  await picture(page, 'invitation');
  await page.getByRole('button', { name: 'Письмо для почты' }).click();
  await expect(page.getByText(/^Письмо сохранено/)).toBeVisible();
  const oneTime = passwordIn(readFileSync(join(app.saveDir, 'Приглашение.eml'), 'utf8'));
  await page.keyboard.press('Escape');
  const list = page.getByRole('grid', { name: 'Список пользователей зарегистрированных по приглашению' });
  await expect(list).toContainText('Специалист по аттестации');
  await page.getByRole('searchbox', { name: 'Логин' }).fill('нет такого');
  await expect(page.getByText('Никого не найдено')).toBeVisible();
  await page.getByRole('button', { name: 'Показать всех' }).click();
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'invited');

  await leave(page);
  await signInAs(page, 'ekspertova', oneTime);
  await expect(page.getByRole('heading', { name: 'Новый пароль' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  const fill = (name: string, value: string) => page.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Новый пароль', oneTime);
  await fill('Новый пароль ещё раз', oneTime);
  await page.getByRole('button', { name: 'Сменить пароль и войти' }).click();
  await expect(page.getByText('Это тот же пароль.')).toBeVisible();
  await fill('Новый пароль', OWN);
  await fill('Новый пароль ещё раз', OWN);
  await page.getByRole('button', { name: 'Сменить пароль и войти' }).click();
  await expect(page.getByRole('banner')).toContainText('Экспертова Инна Павловна');
  await expect(page.getByRole('banner')).toContainText('эксперт');
  await leave(page);
  await signInAs(page, 'ekspertova', oneTime);
  await expect(page.getByText('Неверный логин или пароль.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Войти' })).not.toHaveAttribute('aria-disabled');
  await signInAs(page, 'ekspertova', OWN);
  await expect(page.getByRole('banner')).toContainText('Экспертова Инна Павловна');
});

/** The one-time password in the body of a letter. */
function passwordIn(letter: string): string {
  const body = Buffer.from(letter.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8');
  return /Одноразовый пароль: (\S+)/.exec(body)?.[1] ?? '';
}

test('chair and member of the commission see what their role may; a coordinator closes whom he has invited', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await createOffice(page);
  await importFile(page, 'Эксперты', experts, /^Принять 1/);
  const rail = page.getByRole('navigation', { name: 'Разделы' });
  await rail.getByRole('link', { name: 'Справочники' }).click();
  await rail.getByRole('link', { name: 'Члены комиссии' }).click();
  await page.getByRole('textbox', { name: 'Фамилия', exact: true }).fill('Рыбакова');
  await page.getByRole('textbox', { name: 'Имя', exact: true }).fill('Ольга');
  await page.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(page.getByRole('row', { name: /Рыбакова Ольга/ })).toBeVisible();
  await openUsers(page);
  await addCoordinator(page, async (dialog) => {
    const also = dialog.getByRole('group', { name: 'Ещё роли' });
    for (const role of ['председатель комиссии', 'член комиссии']) {
      await also.getByRole('checkbox', { name: role, exact: true }).check();
    }
    await dialog.getByRole('combobox', { name: 'Член комиссии' }).fill('Рыбакова');
    await page.getByRole('option', { name: /Рыбакова/ }).click();
  });
  await page.getByRole('button', { name: 'Добавить пользователя' }).click();
  const second = page.getByRole('dialog', { name: 'Новый пользователь' });
  await second.getByRole('combobox', { name: 'Муниципалитет' }).click();
  await page.getByRole('option', { name: 'Асиновский район' }).click();
  const told = { Фамилия: 'Вторая', Имя: 'Анна', Логин: 'RYBAKOVA', Пароль: OWN, 'Пароль ещё раз': OWN };
  for (const [name, text] of Object.entries(told)) {
    await second.getByRole('textbox', { name, exact: true }).fill(text);
  }
  await second.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(second).toContainText('Такой логин уже есть у другого пользователя');
  await page.keyboard.press('Escape');

  await leave(page);
  await signInAs(page, 'rybakova', COORDINATOR);
  await page.getByRole('button', { name: 'председатель комиссии' }).click();
  const who = page.getByRole('button', { name: /^Рыбакова/ });
  for (const role of ['член комиссии', 'муниципальный координатор']) {
    await visitEverything(page);
    await picture(page, `before-${role}`);
    await who.click();
    await expectAccessible(page);
    await page.getByRole('list', { name: 'Сменить роль' }).getByRole('button', { name: role, exact: true }).click();
    await expect(page.getByRole('banner')).toContainText(role);
  }
  await rail.getByRole('link', { name: 'Настройки' }).click();
  await rail.getByRole('link', { name: 'Приглашение' }).click();
  await page.getByRole('button', { name: 'Сформировать приглашение' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Приглашение' });
  await dialog.getByRole('combobox', { name: 'Эксперт из справочника' }).fill('Экспертова');
  await page.getByRole('option', { name: /Экспертова/ }).click();
  await dialog.getByRole('textbox', { name: 'Логин' }).fill('ekspertova');
  await dialog.getByRole('button', { name: 'Сформировать приглашение' }).click();
  await expect(page.getByText('Одноразовый пароль есть только на этом листе')).toBeVisible();
  await page.keyboard.press('Escape');
  const list = page.getByRole('grid', { name: 'Список пользователей зарегистрированных по приглашению' });
  await expect(list).toContainText('сменит пароль');
  await page.getByRole('button', { name: 'Закрыть учётную запись' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть учётную запись' }).click();
  await expect(list).toContainText('закрыт');
  await expectAccessibleAtAllSizes(page);
});

test('an account is closed, opened again by the recovery key, and one’s own password is changed by the present one', async ({
  app,
}) => {
  const { page } = app;
  const key = await createOffice(page);
  await importFile(page, 'Заявления', journal, /^Принять 3/);
  await openUsers(page);
  await addCoordinator(page);
  const people = page.getByRole('grid', { name: 'Пользователи кабинета' });
  await people.getByRole('gridcell', { name: 'Моисеева Лариса Геннадьевна' }).click();
  await expect(page.getByRole('button', { name: 'Закрыть учётную запись' })).toHaveAccessibleDescription(
    /Свою учётную запись закрыть нельзя/,
  );
  await people.getByRole('gridcell', { name: 'Рыбакова Ольга Павловна' }).click();
  await page.getByRole('button', { name: 'Закрыть учётную запись' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Закрыть учётную запись' }).click();
  await expect(page.getByText('Учётная запись закрыта')).toBeVisible();
  await expect(people).toContainText('закрыт');
  await leave(page);
  await signIn(page, COORDINATOR);
  await expect(page.getByText('Неверный пароль.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Войти' })).not.toHaveAttribute('aria-disabled');
  await signIn(page, GOOD_PASSWORD);

  await openUsers(page);
  await people.getByRole('gridcell', { name: 'Рыбакова Ольга Павловна' }).click();
  await page.getByRole('button', { name: 'Сбросить пароль' }).click();
  const reset = page.getByRole('dialog', { name: /^Сбросить пароль/ });
  await reset.getByRole('textbox', { name: 'Ключ восстановления' }).fill(`${key.slice(0, -1)}?`);
  await reset.getByRole('button', { name: 'Сбросить пароль' }).click();
  await expect(reset).toContainText('В ключе восстановления опечатка');
  await expectAccessible(page);
  await reset.getByRole('textbox', { name: 'Ключ восстановления' }).fill(key);
  await reset.getByRole('button', { name: 'Сбросить пароль' }).click();
  const given = page.getByRole('dialog', { name: 'Одноразовый пароль' });
  await expect(given).toBeVisible();
  const oneTime = (await given.getByRole('definition').allTextContents())[1] ?? '';
  await expectAccessible(page);
  await picture(page, 'given');
  await given.getByRole('button', { name: 'Готово' }).click();

  await page.getByRole('button', { name: /^Моисеева/ }).click();
  await page.getByRole('button', { name: 'Сменить пароль' }).click();
  const own = page.getByRole('dialog', { name: 'Сменить пароль' });
  const fill = (name: string, value: string) => own.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Нынешний пароль', GOOD_PASSWORD);
  await fill('Новый пароль', OWN);
  await fill('Новый пароль ещё раз', OWN);
  await expectAccessible(page);
  await picture(page, 'own-password');
  await own.getByRole('button', { name: 'Сменить пароль' }).click();
  await expect(page.getByText('Пароль изменён')).toBeVisible();
  await leave(page);
  await signInAs(page, 'rybakova', oneTime);
  await expect(page.getByRole('heading', { name: 'Новый пароль' })).toBeVisible();
  await page.reload();
  await signIn(page, OWN);
  await expect(page.getByRole('banner')).toContainText('Моисеева Лариса Геннадьевна');
  await page.getByRole('button', { name: /^Моисеева/ }).click();
  await expect(page.getByText(/^Прошлый вход: /)).toBeVisible();
});

test('in the sample office, where all sign in alike, nobody is added', async ({ app }) => {
  const { page } = app;
  await openSampleOffice(page);
  await openUsers(page);
  await expect(page.getByRole('button', { name: 'Добавить пользователя' })).toHaveAccessibleDescription(
    /В учебном кабинете вход один для всех/,
  );
});
