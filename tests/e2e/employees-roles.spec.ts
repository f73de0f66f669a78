import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, signIn } from '../app/start-office.ts';

const SCHOOL = 'МАОУ СОШ № 1 (г. Томск)';
const journal = [
  'ФИО;Муниципалитет;Место работы;Должность;Предмет;Имеющаяся категория;Заявленная категория;Форма аттестации;Дата подачи',
  'Томская Вера Ильинична;г. Томск;МАОУ СОШ № 1;учитель;химия;первая;высшая;очно;01.09.2026',
].join('\n');

const people = [
  { role: 'кадровый работник', lastName: 'Кадрова', login: 'kadry', password: 'синий чайник на подоконнике' },
  { role: 'заместитель директора', lastName: 'Завучева', login: 'zavuch', password: 'жёлтый трамвай у пристани' },
  {
    role: 'координатор в образовательной организации',
    lastName: 'Координатова',
    login: 'koord',
    password: 'четыре кедра за околицей',
  },
] as const;
type Worker = (typeof people)[number];

const rail = (page: Page) => page.getByRole('navigation', { name: 'Разделы' });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function importJournal(page: Page): Promise<void> {
  await rail(page).getByRole('link', { name: 'Заявления' }).first().click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Выбрать файл' }).click();
  await (await chooser).setFiles({ name: 'журнал.csv', mimeType: 'text/csv', buffer: Buffer.from(journal) });
  await page.getByRole('button', { name: /^Принять 1/ }).click();
  await expect(page.getByRole('button', { name: /^Принять 1/ })).toHaveCount(0);
}

/** «Пользователи»: adds a person of the school with a password of his own. */
async function addWorker(page: Page, worker: Worker): Promise<void> {
  await button(page, 'Добавить пользователя').click();
  const dialog = page.getByRole('dialog', { name: 'Новый пользователь' });
  await dialog.getByRole('combobox', { name: 'Роль' }).click();
  await page.getByRole('option', { name: worker.role, exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Образовательная организация' }).fill(SCHOOL);
  const fill = (name: string, value: string) => dialog.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Фамилия', worker.lastName);
  await fill('Имя', 'Ольга');
  await fill('Логин', worker.login);
  await fill('Пароль', worker.password);
  await fill('Пароль ещё раз', worker.password);
  await dialog.getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Locks the office and signs in as somebody else. */
async function changeTo(page: Page, worker: Worker): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
  await field(page, 'Логин').fill(worker.login);
  await signIn(page, worker.password);
  await rail(page).getByRole('link', { name: 'Работники' }).click();
}

async function openCard(page: Page): Promise<void> {
  await page
    .getByRole('grid', { name: 'Список работников' })
    .getByRole('gridcell', { name: /^Ракитина/ })
    .click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ракитина Алёна Павловна');
}

test('HR fills a card in and confirms it, the deputy adds activity, the school coordinator files the application', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await createOffice(page);
  await importJournal(page);
  await rail(page).getByRole('link', { name: 'Настройки' }).click();
  await rail(page).getByRole('link', { name: 'Пользователи' }).click();
  for (const worker of people) await addWorker(page, worker);
  const [hr, deputy, coordinator] = people;

  await changeTo(page, hr);
  await page.keyboard.press('Control+N');
  await field(page, 'Фамилия').fill('Ракитина');
  await field(page, 'Имя').fill('Алёна');
  await field(page, 'Отчество').fill('Павловна');
  await field(page, 'Дата рождения').fill('12.04.1985');
  await field(page, 'СНИЛС').fill('112-233-445 95');
  await page.getByRole('combobox', { name: 'Должность', exact: true }).fill('учитель');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ракитина Алёна Павловна');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Карточка подтверждена' })).toBeVisible();

  await changeTo(page, deputy);
  await openCard(page);
  await expect(page.getByText(/СНИЛС, дата рождения и адрес видны/)).toBeVisible();
  await expect(page.getByText('112-233')).toHaveCount(0);
  const sections = page.getByRole('navigation', { name: 'Разделы карточки' });
  await sections.getByRole('button', { name: 'Профессиональная деятельность' }).click();
  await page.getByRole('checkbox', { name: 'Наставник' }).click();
  await expect(page.getByRole('checkbox', { name: 'Наставник' })).toBeChecked();
  await button(page, 'Проверено').click();
  await expect(page.getByText(/Проверено, замечаний нет: Завучева/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Карточка подтверждена' })).toBeVisible();

  await changeTo(page, coordinator);
  await openCard(page);
  await page.getByRole('tab', { name: /^Заявления/ }).click();
  await page
    .getByRole('region', { name: 'Заявления педагога' })
    .getByRole('button', { name: 'Подать заявление' })
    .click();
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Черновик');
  await expect(field(page, 'Фамилия')).toHaveValue('Ракитина');
  await expect(page.getByRole('link', { name: 'карточка работника не подтверждена' })).toHaveCount(0);
});
