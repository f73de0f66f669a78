import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Page } from 'playwright-core';
import { launchApp, type RunningApp } from '../app/launch.ts';
import { seeded } from '../app/seeded.ts';
import { createOffice, GOOD_PASSWORD, signIn } from '../app/start-office.ts';

/**
 * Main and window are killed at seeded moments while a user works. What the screen had called done is there at the next
 * start; what it had not may be there whole or not at all.
 */
const MOMENTS = 10;
const ROWS_PER_FILE = 12;

/** The figure that the screen has shown, the one that it may show after a restart if an act was cut off, and how often it has told. */
type Told = { done: number; trying: number | null; times: number };

const untold = (done: number): Told => ({ done, trying: null, times: 0 });

test.describe.configure({ timeout: 300_000 });

test('during import: a file is there whole or not at all, and what was accepted is there', async () => {
  const chance = seeded(20261121);
  await survive({
    prepare: async () => untold(0),
    read: async (page) => (await counts(page)).total,
    async act(page, told, moment) {
      await openImport(page, 'Заявления', journalFile(moment));
      const accept = page.getByRole('button', { name: /^Принять \d/ });
      await accept.waitFor();
      told.trying = told.done + ROWS_PER_FILE;
      void accept.click().catch(() => undefined);
      const shown = waitForAccepted(page).then(() => 'shown' as const);
      const ended = await Promise.race([shown, wait(chance() * 1500).then(() => 'time' as const)]);
      shown.catch(() => undefined);
      if (ended === 'shown') Object.assign(told, { done: told.trying, times: told.times + 1 });
    },
    isTimed: true,
    chance,
  });
});

test('during registration: every application that was called registered is registered', async () => {
  await survive({
    async prepare(page) {
      for (const file of [1, 2, 3]) await importFile(page, 'Заявления', journalFile(file));
      return untold(await unregistered(page));
    },
    read: unregistered,
    async act(page, told) {
      await section(page, 'Заявления');
      for (let left = told.done; left > 0; left -= 1) {
        told.trying = left - 1;
        await page.getByRole('grid', { name: 'Заявления' }).getByRole('row').nth(1).getByRole('checkbox').click();
        await page.keyboard.press('Control+Enter');
        await page.getByRole('dialog').getByRole('button', { name: 'Зарегистрировать 1 заявление' }).click();
        await page.getByText(new RegExp(`показано\\s${left - 1}\\sиз`)).waitFor();
        Object.assign(told, { done: left - 1, times: told.times + 1 });
      }
    },
    isTimed: false,
    chance: seeded(20261122),
  });
});

test('during appointment: the experts who were shown as appointed are appointed', async () => {
  await survive({
    async prepare(page) {
      await importFile(page, 'Заявления', journalFile(1));
      await importFile(page, 'Эксперты', expertsFile());
      await registerEverything(page);
      await choosePeriod(page);
      return untold(0);
    },
    async read(page) {
      await openDesk(page);
      return appointed(page);
    },
    async act(page, told) {
      await openDesk(page);
      for (;;) {
        const step = told.done < 2 ? 1 : -1;
        told.trying = told.done + step;
        const name = step > 0 ? /^Назначить: / : /^Снять: /;
        await page.getByRole('button', { name }).and(page.locator(':not([aria-disabled=true])')).first().click();
        await page.getByRole('region', { name: `Назначено ${told.trying} из 2` }).waitFor();
        Object.assign(told, { done: told.trying, times: told.times + 1 });
      }
    },
    isTimed: false,
    chance: seeded(20261123),
  });
});

type Story = {
  /** Makes the ground in a new office and tells what the screen shows. */
  readonly prepare: (page: Page) => Promise<Told>;
  /** The figure that the screen shows after a start. */
  readonly read: (page: Page) => Promise<number>;
  /** Acts like a user, noting what is being tried and what the screen has told, until it is killed. */
  readonly act: (page: Page, told: Told, moment: number) => Promise<void>;
  /** The act ends by itself at its moment; otherwise it is cut off at a random one. */
  readonly isTimed: boolean;
  readonly chance: () => number;
};

async function survive(story: Story): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  let app = await launchApp({ profile });
  await createOffice(app.page);
  const told = await story.prepare(app.page);
  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    await actAndDie(app, story, told, moment + 5);
    app = await launchApp({ profile });
    await signIn(app.page, GOOD_PASSWORD);
    await expect(app.page.getByRole('navigation', { name: 'Разделы' })).toBeVisible();
    const possible = told.trying === null ? [told.done] : [told.done, told.trying];
    const found = await story.read(app.page);
    expect(possible, `moment ${moment}`).toContain(found);
    Object.assign(told, { done: found, trying: null });
  }
  expect(told.times).toBeGreaterThan(2);
  await app.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function actAndDie(app: RunningApp, story: Story, told: Told, moment: number): Promise<void> {
  const acting = story.act(app.page, told, moment);
  if (story.isTimed) await acting;
  else await Promise.race([acting, wait(300 + story.chance() * 3000)]);
  const note = { ...told };
  await app.kill();
  await acting.catch(() => undefined);
  Object.assign(told, note);
}

const section = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();

/** «показано N из M»; an empty office has no such words. */
async function counts(page: Page): Promise<{ readonly shown: number; readonly total: number }> {
  await section(page, 'Заявления');
  const words = page.getByText(/показано\s\d+\sиз\s\d+/).or(page.getByText('Заявлений пока нет'));
  const [shown = '0', total = '0'] = (await words.first().innerText()).match(/\d+/g) ?? [];
  return { shown: Number(shown), total: Number(total) };
}

/** Narrows the list to what waits for registration and counts it; a filter chosen just before a kill may be forgotten. */
async function unregistered(page: Page): Promise<number> {
  await section(page, 'Заявления');
  await page.keyboard.press('F4');
  await page.getByRole('group', { name: 'Статус' }).getByRole('checkbox', { name: 'Регистрация заявления' }).check();
  await page.keyboard.press('Escape');
  return (await counts(page)).shown;
}

async function openImport(page: Page, where: string, file: { name: string; mimeType: string; buffer: Buffer }) {
  await section(page, where);
  await page.getByRole('main').getByRole('button', { name: 'Импорт' }).first().click();
  await page.locator('input[type=file]').setInputFiles(file);
}

const waitForAccepted = (page: Page) => page.getByText('Импорт выполнен', { exact: true }).waitFor();

async function importFile(page: Page, where: string, file: Parameters<typeof openImport>[2]): Promise<void> {
  await openImport(page, where, file);
  await page.getByRole('button', { name: /^Принять \d/ }).click();
  await waitForAccepted(page);
}

async function registerEverything(page: Page): Promise<void> {
  await section(page, 'Заявления');
  await page.getByRole('grid', { name: 'Заявления' }).getByRole('gridcell').first().click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: /^Зарегистрировать/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Зарегистрировать \d/ })
    .click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function choosePeriod(page: Page): Promise<void> {
  await section(page, 'График');
  await page.getByRole('combobox', { name: 'Муниципалитет' }).click();
  await page.getByRole('option', { name: 'г. Томск', exact: true }).click();
  await page.getByRole('grid', { name: 'Заявления графика' }).getByRole('gridcell').first().click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Выбрать период' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Период аттестации' }).click();
  await page.getByRole('option').nth(1).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Выбрать период' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Shows the experts of the first application of the schedule. */
async function openDesk(page: Page): Promise<void> {
  await section(page, 'График');
  const rows = page.getByRole('grid', { name: 'Заявления графика' });
  if (!(await rows.isVisible())) {
    await page.getByRole('combobox', { name: 'Муниципалитет' }).click();
    await page.getByRole('option', { name: 'г. Томск', exact: true }).click();
  }
  await rows
    .getByRole('row', { name: /Баязитовб Дамира / })
    .getByRole('gridcell')
    .nth(1)
    .click();
  await page.getByRole('region', { name: /^Назначено \d из 2$/ }).waitFor();
}

async function appointed(page: Page): Promise<number> {
  const name = await page.getByRole('region', { name: /^Назначено \d из 2$/ }).getAttribute('aria-label');
  return Number(/\d/.exec(name ?? '')?.[0] ?? Number.NaN);
}

function journalFile(number: number) {
  const head = 'Муниципалитет;Дата подачи;ФИО;Организация;Должность;Преподаваемый предмет;Заявленная категория;Форма';
  const rows = Array.from(
    { length: ROWS_PER_FILE },
    (_, i) =>
      `г. Томск;01.09.2026;Баязитов${letter(number)} Дамир${letter(i)} Хакимджанович;МАОУ СОШ № 1;учитель;химия;первая;очно`,
  );
  return csv(`Журнал ${number}.csv`, [head, ...rows]);
}

function expertsFile() {
  const head = 'ФИО;Муниципалитет;Место работы;Должность;Специализация (предмет);Категория';
  const rows = [2, 3, 4].map((i) => `Якушева Анна${letter(i)} Антоновна;г. Томск;МАОУ СОШ № ${i};учитель;химия;высшая`);
  return csv('Эксперты.csv', [head, ...rows]);
}

function letter(number: number): string {
  return 'абвгдежзиклмнопрстуф'.charAt(number);
}

function csv(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`) };
}
