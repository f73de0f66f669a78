import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openStep } from '../app/open-card.ts';
import { confirmRecoveryKey, fillCommission, GOOD_PASSWORD, signIn } from '../app/start-office.ts';

const OWN = 'тёплый дождь за сараем';
const people = ['Берёзова', 'Вишнева', 'Грушева', 'Дубова', 'Еловская'] as const;
const expertList = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Категория;Предельная нагрузка;Эл. почта',
  ...people.map(
    (name, i) =>
      `${name} Анна Ильинична;г. Екатеринбург;МАОУ СОШ № ${i + 11};учитель;химия;высшая;10;expert${i + 1}@school.example`,
  ),
].join('\n');
const journal = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Имеющаяся категория;Заявленная категория;Форма аттестации;Дата подачи',
  'Уральская Вера Ильинична;г. Екатеринбург;МАОУ СОШ № 1;учитель;химия;первая;высшая;очно;10.11.2026',
  'Исетская Нина Павловна;г. Екатеринбург;МАОУ СОШ № 2;учитель;химия;первая;высшая;очно;10.11.2026',
].join('\n');

const rail = (page: Page) => page.getByRole('navigation', { name: 'Разделы' });
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

async function openSection(page: Page, name: string): Promise<void> {
  await rail(page).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function takeIn(page: Page, section: string, list: string): Promise<void> {
  await rail(page).getByRole('link', { name: section, exact: true }).click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Выбрать файл' }).click();
  await (await chooser).setFiles({ name: 'список.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  const accept = page.getByRole('button', { name: /^Принять \d+/ });
  await accept.click();
  await expect(accept).toHaveCount(0);
}

async function makeOffice(page: Page, region: string): Promise<void> {
  await page.setViewportSize(windowSizes['100 %']);
  await page.clock.setFixedTime(new Date('2026-11-20T05:00:00Z'));
  await page.reload();
  await fillCommission(page);
  await page.getByRole('combobox', { name: 'Регион' }).click();
  await page.getByRole('option', { name: region }).click();
  for (const name of ['Пароль', 'Пароль ещё раз']) {
    await page.getByRole('textbox', { name, exact: true }).fill(GOOD_PASSWORD);
  }
  await page.getByRole('button', { name: 'Создать кабинет' }).click();
  await confirmRecoveryKey(page);
  await takeIn(page, 'Эксперты', expertList);
  await takeIn(page, 'Заявления', journal);
}

/** «Пользователи»: an account with a password of its own for an expert of the directory. */
async function addExpertAccount(page: Page, lastName: string, login: string): Promise<void> {
  await rail(page).getByRole('link', { name: 'Настройки', exact: true }).click();
  await rail(page).getByRole('link', { name: 'Пользователи', exact: true }).click();
  await button(page, 'Добавить пользователя').click();
  const dialog = page.getByRole('dialog', { name: 'Новый пользователь' });
  await dialog.getByRole('combobox', { name: 'Роль' }).click();
  await page.getByRole('option', { name: 'эксперт', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Эксперт из справочника' }).fill(lastName);
  await page.getByRole('option', { name: new RegExp(`^${lastName}`) }).click();
  const fill = (name: string, value: string) => dialog.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Фамилия', lastName);
  await fill('Имя', 'Анна');
  await fill('Логин', login);
  await fill('Пароль', OWN);
  await fill('Пароль ещё раз', OWN);
  await dialog.getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function changeTo(page: Page, login: string, password: string): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Логин', exact: true }).fill(login);
  await signIn(page, password);
  await expect(rail(page)).toBeVisible();
}

/** Brings an application to its experts: registered, with a period and one expert, sent from the card. */
async function sendToExperts(page: Page, lastName: string, expert: string): Promise<void> {
  await openSection(page, 'Заявления');
  await page.getByRole('gridcell', { name: new RegExp(`^${lastName}`) }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(lastName);
  const register = await openStep(page, 'Зарегистрировать');
  await register.getByRole('button', { name: /Зарегистрировать/ }).click();
  const period = await openStep(page, 'Назначить период');
  await period.getByRole('combobox').first().click();
  await page.getByRole('option', { name: 'ноябрь-декабрь 2026' }).click();
  await period.getByRole('button', { name: /период/ }).click();
  await rail(page).getByRole('link', { name: 'График', exact: true }).click();
  await page.getByRole('button', { name: /Екатеринбург, ноябрь-декабрь 2026/ }).click();
  await page
    .getByRole('grid', { name: 'Заявления графика' })
    .getByRole('row', { name: new RegExp(lastName) })
    .click();
  await page.getByRole('button', { name: new RegExp(`^Назначить: ${expert}`) }).click();
  await expect(page.getByText(/Назначено 1 из/)).toBeVisible();
  await openSection(page, 'Заявления');
  await page.getByRole('gridcell', { name: new RegExp(`^${lastName}`) }).click();
  await page.keyboard.press('Enter');
  const send = await openStep(page, 'Направить на экспертизу');
  await send.getByRole('button', { name: 'Направить на экспертизу' }).click();
  await expect(page.getByText(/^Направлено на экспертизу/)).toBeVisible();
}

test('Sverdlovsk: more experts than needed are invited, each answers, the rest read that the number is full', async ({
  app,
}) => {
  test.setTimeout(100_000);
  const { page } = app;
  await makeOffice(page, 'Свердловская область');
  await addExpertAccount(page, 'Берёзова', 'berezova');
  await addExpertAccount(page, 'Еловская', 'elovskaya');
  await sendToExperts(page, 'Уральская', 'Берёзова');

  await openSection(page, 'Экспертиза');
  const panels = page.getByRole('grid', { name: 'Составы экспертов' });
  const panel = panels.getByRole('row', { name: /Уральская/ });
  await expect(panel).toContainText('0 из 3, справки нет');
  await expectAccessibleAtAllSizes(page);
  await page.screenshot({ path: '/tmp/panel/panels.png' });

  await page.keyboard.press('Insert');
  const invite = page.getByRole('dialog', { name: 'Пригласить экспертов' });
  for (const name of people.slice(1)) await invite.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await invite.getByText('Кого пригласить нельзя: 1').click();
  await expect(invite.getByText('Этот эксперт уже приглашён к заявлению. Выберите другого.')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await page.screenshot({ path: '/tmp/panel/invite.png' });
  await invite.getByRole('button', { name: 'Пригласить 4 экспертов' }).click();
  await expect(panel).toContainText('5, до 24.11.2026');

  await changeTo(page, 'berezova', OWN);
  await openSection(page, 'Экспертиза');
  const own = page.getByRole('grid', { name: 'Мои приглашения' });
  await expect(own.getByRole('row', { name: /Уральская/ })).toContainText('Ожидание');
  await expectAccessibleAtAllSizes(page);
  await page.screenshot({ path: '/tmp/panel/own.png' });
  await button(page, 'Отказаться от участия').click();
  const decline = page.getByRole('dialog', { name: 'Отказ от участия' });
  await expect(decline.getByRole('button', { name: 'Отказаться' })).toBeDisabled();
  await decline.getByRole('textbox', { name: 'Комментарий' }).fill('Нахожусь в отпуске');
  await expectAccessible(page);
  await decline.getByRole('button', { name: 'Отказаться' }).click();
  await expect(own).toContainText('Отказ');
  await expect(own).not.toContainText('Уральская');
});
