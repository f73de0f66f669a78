import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { isScored, scoreTree } from '#shared/domain/scoring/score-tree.ts';
import { templateFor } from '#shared/domain/scoring/templates/all.ts';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openFirst, openStep } from '../app/open-card.ts';
import { idsBySurname, runActs } from '../app/run-acts.ts';
import { confirmRecoveryKey, fillCommission, GOOD_PASSWORD, openSampleOffice, signIn } from '../app/start-office.ts';

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

/** A picture of the screen, for those who look at them. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

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
  await expect(page.getByRole('heading', { name: 'Ключ восстановления' })).toBeVisible();
  await confirmRecoveryKey(page);
  await expect(rail(page)).toBeVisible();
  await takeIn(page, 'Эксперты', expertList);
  await takeIn(page, 'Заявления', journal);
}

/** «Пользователи»: an account with a password of its own for an expert of the directory, whose name is taken from there. */
async function addExpertAccount(page: Page, lastName: string, login: string): Promise<void> {
  await rail(page).getByRole('link', { name: 'Настройки', exact: true }).click();
  await rail(page).getByRole('link', { name: 'Пользователи', exact: true }).click();
  await button(page, 'Добавить пользователя').click();
  const dialog = page.getByRole('dialog', { name: 'Новый пользователь' });
  await dialog.getByRole('combobox', { name: 'Роль' }).click();
  await page.getByRole('option', { name: 'эксперт', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Эксперт из справочника' }).fill(`${lastName} Анна Ильинична, учитель`);
  await expect(dialog.getByRole('textbox', { name: 'Фамилия', exact: true })).toHaveValue(lastName);
  const fill = (name: string, value: string) => dialog.getByRole('textbox', { name, exact: true }).fill(value);
  await fill('Логин', login);
  await fill('Пароль', OWN);
  await fill('Пароль ещё раз', OWN);
  await dialog.getByRole('checkbox', { name: 'Сменить пароль при первом входе' }).uncheck();
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Locks the sample office and opens it again on another day: a window left open so long would have locked by itself. */
async function comeBackOn(page: Page, instant: string): Promise<void> {
  await expect(page.locator('[role="dialog"][aria-modal="true"]')).toHaveCount(0);
  await page.keyboard.press('Control+KeyL');
  await expect(rail(page)).toHaveCount(0);
  await page.clock.setFixedTime(new Date(instant));
  await openSampleOffice(page);
}

async function changeTo(page: Page, login: string, password: string): Promise<void> {
  await page.keyboard.press('Control+KeyL');
  await expect(page.getByRole('heading', { name: 'Войти' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Логин', exact: true }).fill(login);
  await signIn(page, password);
  await expect(rail(page)).toBeVisible();
}

/** Brings an application to its experts: registered, with a period and experts, sent. Answers its id and theirs. */
async function sendToExperts(page: Page, surname: string, experts: readonly string[]) {
  const applicationId = (await idsBySurname(page, 'applications')).get(surname) ?? '';
  const known = await idsBySurname(page, 'experts');
  const expertIds = experts.map((name) => known.get(name) ?? '');
  await runActs(page, [
    ['application.register', { ids: [applicationId] }],
    ['application.setPeriod', { ids: [applicationId], period: '2026-11' }],
    ['application.assignExperts', { applicationId, expertIds }],
    ['application.sendToExpertise', { ids: [applicationId], confirmBy: null }],
  ]);
  return { applicationId, expertIds };
}

/** Begins an expertise and finishes the sheets of its experts with these verdicts. */
async function score(page: Page, surname: string, verdicts: Readonly<Record<string, string>>): Promise<string> {
  const { applicationId, expertIds } = await sendToExperts(page, surname, Object.keys(verdicts));
  const template = templateFor(regionProfile('tomsk'), 'HIGHEST');
  if (!template) throw new Error('no template');
  const tree = scoreTree(template);
  const codes = template.nodes.filter((node) => isScored(tree, node)).map(({ code }) => code);
  const given = Object.values(verdicts);
  const marksOf = (verdict: string | undefined) =>
    Object.fromEntries(codes.map((code) => [code, verdict === 'MEETS' ? 1 : 0]));
  await runActs(page, [
    ...expertIds.map((id) => ['invitation.confirm', { invitationId: `${applicationId}:${id}:1` }] as const),
    ['application.startExpertise', { applicationId }],
    ...expertIds.flatMap((expertId, i) => [
      [
        'scoreSheet.edit',
        {
          applicationId,
          expertId,
          marks: marksOf(given[i]),
          notApplicable: [],
          recommendations: '',
          verdict: given[i],
        },
      ] as const,
      ['scoreSheet.finish', { applicationId, expertId, paperSignedOn: '2026-11-20' }] as const,
    ]),
  ]);
  return applicationId;
}

async function openExpertise(page: Page, surname: string): Promise<Locator> {
  await openSection(page, 'Заявления');
  await page.getByRole('gridcell', { name: new RegExp(`^${surname}`) }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(surname);
  await page.getByRole('tab', { name: /^Экспертиза/ }).click();
  return page.getByRole('table', { name: 'Эксперты и листы' });
}

test('Sverdlovsk: more experts than needed are invited, each answers, the rest read that the number is full', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const { page } = app;
  await makeOffice(page, 'Свердловская область');
  await addExpertAccount(page, 'Берёзова', 'berezova');
  await addExpertAccount(page, 'Еловская', 'elovskaya');
  await sendToExperts(page, 'Уральская', ['Берёзова']);

  await openSection(page, 'Экспертиза');
  const panels = page.getByRole('grid', { name: 'Составы экспертов' });
  const panel = panels.getByRole('row', { name: /Уральская/ });
  await expect(panel).toContainText('0 из 3, справки нет');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'panels');
  await page.keyboard.press('Control+P');
  await expect(page.getByText(/^Готово к печати\. Строк: 1, страниц: 1\.$/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText(/\S/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Экспертиза' })).toBeVisible();

  await page.keyboard.press('Insert');
  const invite = page.getByRole('dialog', { name: 'Пригласить экспертов' });
  for (const name of people.slice(1)) await invite.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await invite.getByText('Кого пригласить нельзя: 1').click();
  await expect(invite.getByText('Этот эксперт уже приглашён к заявлению. Выберите другого.')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'invite');
  await invite.getByRole('button', { name: 'Пригласить 4 экспертов' }).click();
  await expect(panel).toContainText('5, до 24.11.2026');

  await changeTo(page, 'berezova', OWN);
  await openSection(page, 'Экспертиза');
  const own = page.getByRole('grid', { name: 'Мои приглашения' });
  await expect(own.getByRole('row', { name: /Уральская/ })).toContainText('Ожидание');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'own');
  await button(page, 'Отказаться от участия').click();
  const decline = page.getByRole('dialog', { name: 'Отказ от участия' });
  await expect(decline.getByRole('button', { name: 'Отказаться' })).toBeDisabled();
  await decline.getByRole('textbox', { name: 'Комментарий' }).fill('Нахожусь в отпуске');
  await expectAccessible(page);
  await decline.getByRole('button', { name: 'Отказаться' }).click();
  await expect(own).toContainText('Отказ');
  await expect(own).not.toContainText('Уральская');

  await changeTo(page, '', GOOD_PASSWORD);
  const experts = await openExpertise(page, 'Уральская');
  await expect(experts.getByRole('row', { name: /Берёзова/ })).toContainText('Нахожусь в отпуске');
  for (const name of ['Вишнева', 'Грушева', 'Дубова']) {
    await experts
      .getByRole('row', { name: new RegExp(name) })
      .getByRole('button', { name: 'Подтвердить участие' })
      .click();
    const confirm = page.getByRole('dialog', { name: 'Подтверждение участия' });
    await expect(confirm).toContainText('необходимо провести оценку в период по 31.12.2026. Подтвердить участие?');
    await confirm.getByRole('button', { name: 'Подтвердить', exact: true }).click();
    await expect(experts.getByRole('row', { name: new RegExp(name) })).toContainText('по телефону, записано: Моисеева');
  }
  await expect(experts.getByRole('row', { name: /Еловская/ })).toContainText('Состав уже набран');
  await page.getByRole('button', { name: 'Подготовить уведомления' }).click();
  const notices = page.getByRole('dialog', { name: 'Уведомления экспертам' });
  await expect(notices.getByRole('region', { name: 'Как получит эксперт' })).toContainText('набрано!');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'notices');
  await notices.getByRole('button', { name: 'Подготовить 1 уведомление' }).click();
  await notices.getByRole('button', { name: 'Сохранить письма (1)' }).click();
  await expect(page.getByText(/^Записано для почтовой программы: 1\sписьмо/)).toBeVisible();
  expect(readdirSync(app.saveDir)).toEqual([expect.stringMatching(/\.eml$/)]);
  await notices.getByRole('button', { name: 'Готово' }).click();
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'card');

  await changeTo(page, 'elovskaya', OWN);
  await openSection(page, 'Экспертиза');
  await expect(own).toContainText('Необходимое количество специалистов по оценке уже набрано!');
  await expect(button(page, 'Подтвердить участие')).toBeDisabled();
  await page.getByRole('tab', { name: /^Уведомления/ }).click();
  await button(page, 'Прочитано: Необходимое количество специалистов по оценке уже набрано!').click();
  await expect(page.getByText('прочитано', { exact: true })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});

test('experts who disagree call a third; a finished expertise is returned to one of them for revision', async ({
  app,
}) => {
  test.setTimeout(120_000);
  const { page } = app;
  await makeOffice(page, 'Томская область');
  await score(page, 'Уральская', { Берёзова: 'MEETS', Вишнева: 'DOES_NOT_MEET' });
  const applicationId = await score(page, 'Исетская', { Грушева: 'MEETS', Дубова: 'MEETS' });
  await runActs(page, [
    ['conclusion.form', { applicationId, agreedVerdict: null }],
    ['conclusion.acknowledge', { applicationId, signedOn: '2026-11-20' }],
    ['application.finishExpertise', { applicationId, disagreementReason: '' }],
  ]);

  const divided = await openExpertise(page, 'Уральская');
  const third = await openStep(page, 'Назначить третьего эксперта');
  await third.getByRole('combobox', { name: 'Третий эксперт' }).click();
  await page.getByRole('option', { name: /^Еловская/ }).click();
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'third');
  await third.getByRole('button', { name: 'Назначить', exact: true }).click();
  await expect(divided.getByRole('row', { name: /Еловская/ })).toContainText('Ожидание');

  const finished = await openExpertise(page, 'Исетская');
  const back = await openStep(page, 'Вернуть на доработку');
  await back.getByRole('checkbox', { name: /^Дубова/ }).uncheck();
  await expect(back.getByRole('button', { name: 'Вернуть на доработку' })).toBeDisabled();
  await back.getByRole('textbox', { name: 'Причина' }).fill('Не учтены олимпиады');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'revision');
  await back.getByRole('button', { name: 'Вернуть на доработку' }).click();
  await expect(finished.getByRole('row', { name: /Грушева/ })).toContainText('Заполняется');
  await expect(finished.getByRole('row', { name: /Дубова/ })).toContainText('Завершён');
});

test.describe('in the sample office', () => {
  test.use({ begins: 'with sample' });

  test('Chelyabinsk: an expert idle for more than five days makes the row red and is replaced by another', async ({
    app,
  }) => {
    test.setTimeout(150_000);
    const { page } = app;
    await page.setViewportSize(windowSizes['100 %']);
    await openSampleOffice(page);
    await rail(page).getByRole('link', { name: 'Настройки', exact: true }).click();
    await rail(page).getByRole('link', { name: 'Региональный профиль', exact: true }).click();
    await page.getByRole('combobox', { name: 'Взять готовый профиль' }).click();
    await page.getByRole('option', { name: 'Челябинская область' }).click();
    await page.getByRole('button', { name: /^Записать/ }).click();
    await openSection(page, 'Заявления');
    const name = await openFirst(page, 'Направлено на экспертизу');
    await page.getByRole('tab', { name: /^Экспертиза/ }).click();
    const experts = page.getByRole('table', { name: 'Эксперты и листы' });
    const open = experts.getByRole('button', { name: 'Подтвердить участие' });
    await expect(experts).toBeVisible();
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Подтвердить', exact: true }).click();
      await expect(open).toHaveCount(left - 1);
    }
    await page.keyboard.press('Control+Enter');
    const start = page.getByRole('dialog', { name: 'Начать экспертизу?' });
    await start.getByRole('button', { name: 'Начать экспертизу' }).click();
    await expect(page.getByText(/Портфолио закрыто для дополнений/)).toBeVisible();

    await comeBackOn(page, '2026-11-28T05:00:00Z');
    await rail(page).getByRole('link', { name: 'Сегодня', exact: true }).click();
    await page.getByRole('link', { name: 'К экспертизе: Эксперты без движения дольше срока' }).click();
    const idle = page.getByRole('grid', { name: 'Составы экспертов' }).getByRole('row', { name });
    await expect(idle).toContainText('7 дней');
    await expect(idle).toHaveAttribute('data-tone', 'bad');
    await expectAccessibleAtAllSizes(page);
    await picture(page, 'idle');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, 'idle-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await idle.getByRole('checkbox').click();
    await button(page, 'Напомнить').click();
    const remind = page.getByRole('dialog', { name: 'Напомнить экспертам' });
    await expect(remind.getByRole('region', { name: 'Как получит эксперт' })).toContainText('Продолжите оценку');
    await page.keyboard.press('Escape');
    await expect(remind).toHaveCount(0);
    await button(page, 'Заменить').click();
    const replace = page.getByRole('dialog', { name: 'Заменить 2 экспертов' });
    await expectAccessibleAtAllSizes(page);
    await picture(page, 'replace');
    await expect(replace.getByText('Будет заменено: 2')).toBeVisible();
    await replace.getByRole('button', { name: 'Заменить' }).click();
    await expect(replace).toHaveCount(0);
    await button(page, 'Отменить').click();
    await expect(page.getByText('Замена отменена, прежние эксперты вернулись.')).toBeVisible();
    await expect(idle).toContainText('7 дней');
    await button(page, 'Заменить').click();
    await replace.getByRole('button', { name: 'Заменить' }).click();
    await expect(replace).toHaveCount(0);
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox', { name: 'Что найти или сделать' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await page.getByRole('tab', { name: /^Экспертиза/ }).click();
    await expect(experts.getByText('Заменён')).toHaveCount(2);
    await expect(experts.getByText('Ожидание')).toHaveCount(2);

    await comeBackOn(page, '2026-12-07T05:00:00Z');
    await page.getByRole('tab', { name: /^Экспертиза/ }).click();
    const expire = await openStep(page, 'Отметить просроченные приглашения');
    await expire.getByRole('button', { name: 'Закрыть приглашения' }).click();
    await expect(experts.getByText('Срок ответа истёк')).toHaveCount(2);
    const swap = await openStep(page, 'Заменить эксперта');
    await swap.getByRole('combobox', { name: 'Кого заменить' }).click();
    await page
      .getByRole('option', { name: /место свободно/ })
      .first()
      .click();
    await swap.getByRole('combobox', { name: 'Кем заменить' }).click();
    await page.getByRole('option').first().click();
    await swap.getByRole('textbox', { name: 'Комментарий' }).fill('Прежний эксперт не ответил');
    await expectAccessibleAtAllSizes(page);
    await swap.getByRole('button', { name: 'Заменить', exact: true }).click();
    await expect(experts.getByText('Ожидание')).toHaveCount(1);
  });
});
