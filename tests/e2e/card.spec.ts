import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { cardTitle, openFirst } from '../app/open-card.ts';
import { openSampleOffice } from '../app/start-office.ts';

const title = cardTitle;

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page
    .getByRole('link', { name: /Заявления/ })
    .first()
    .click();
});

test('the card shows fields, stages, deadlines and СНИЛС only when asked', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Заявление зарегистрировано');
  await expect(page.getByRole('img', { name: /^Сроки: Подано .*30 дней: .*90 дней: / })).toBeVisible();
  const stages = page.getByRole('complementary', { name: 'Этапы' });
  await expect(stages.getByText('Зарегистрировано')).toBeVisible();
  await expect(stages.getByText(/Моисеева/).first()).toBeVisible();
  await expect(page.getByText(/^\d{3}-\d{3}-••• ••/)).toBeVisible();
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page.getByText(/^\d{3}-\d{3}-\d{3} \d{2}/)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});

test('the neighbour takes the place of the tab, by key', async ({ app }) => {
  const { page } = app;
  const first = await openFirst(page, 'Регистрация заявления');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title(page)).not.toHaveText(first);
  await expect(page.getByText(/^2 из/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Закрыть: / })).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(title(page)).toHaveText(first);
});

test('registering from the card gives a number, moves the stage and is told in the history', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Регистрация заявления');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Зарегистрировать 1 заявление' }).click();
  await expect(page.getByText('Зарегистрировано 1 заявление.')).toBeVisible();
  await expect(page.getByText(/рег\.\s№\s\d+/)).toBeVisible();
  await page.getByRole('tab', { name: 'История' }).click();
  const act = page.getByRole('table', { name: 'Зарегистрировано' });
  await expect(act.getByRole('row', { name: /Статус/ })).toHaveText(
    /Регистрация заявления.*Заявление зарегистрировано/,
  );
  await expect(act.getByRole('row', { name: /Регистрационный номер/ })).toHaveText(/пусто\d+/);
  await expectAccessible(page);
});

test('a clerical error is put right with a reason; category, post and form stay locked', async ({ app }) => {
  const { page } = app;
  const name = await openFirst(page, 'Заявление зарегистрировано');
  await page.keyboard.press('F2');
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await expect(field('Заявлена')).not.toBeEditable();
  await expect(field('Должность')).not.toBeEditable();
  await expect(field('Форма')).not.toBeEditable();
  await expect(page.getByText(/после подачи не меняется/).first()).toBeVisible();
  await field('Фамилия').fill('Новосёлова-Ремарк');
  await field('СНИЛС').fill('123-456-789 12');
  await field('СНИЛС').blur();
  await expect(page.getByText(/Контрольное число не сходится: должно быть 64/)).toBeVisible();
  await field('СНИЛС').fill('112-233-445 95');
  await expect(page.getByText('Укажите причину исправления.').first()).toBeVisible();
  await expectAccessible(page);
  await field('Причина исправления').fill('опечатка в журнале');
  await page.keyboard.press('Control+S');
  await expect(title(page)).toHaveText(/^Новосёлова-Ремарк /);
  await page.getByRole('tab', { name: 'История' }).click();
  await expect(page.getByText('Причина: опечатка в журнале')).toBeVisible();
  const edit = page.getByRole('table', { name: 'Исправлено' });
  await expect(edit.getByRole('row', { name: /Фамилия/ })).toHaveText(
    new RegExp(`${name.split(' ')[0]}.*Новосёлова-Ремарк`),
  );
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect(title(page)).toHaveText(name);
});

test('a date typed by digits is written without leaving its field, and the message names the person', async ({
  app,
}) => {
  const { page } = app;
  await openFirst(page, 'Регистрация заявления');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Причина исправления' }).fill('опечатка в журнале');
  const until = page.getByRole('textbox', { name: 'Действует до', exact: true });
  await until.fill('');
  await until.pressSequentially('15062029');
  await expect(until).toHaveValue('15.06.2029');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Исправления записаны: \S+(\s\S\.)+$/)).toBeVisible();
  await expect(page.getByText('15.06.2029').first()).toBeVisible();
});

test('a date that is none stops «Записать», is listed with a link, and is marked again in the draft that is found', async ({
  app,
}) => {
  const { page } = app;
  await openFirst(page, 'Регистрация заявления');
  await page.keyboard.press('F2');
  const until = page.getByRole('textbox', { name: 'Действует до', exact: true });
  await page.getByRole('textbox', { name: 'Причина исправления' }).fill('опечатка в журнале');
  await page.getByRole('textbox', { name: 'Телефон', exact: true }).fill('+7 (913) 000-11-22');
  await until.fill('');
  await until.pressSequentially('32132026');
  await page.keyboard.press('Control+S');
  const summary = page.getByRole('alert').filter({ hasText: 'Исправьте:' });
  await expect(summary.getByRole('link', { name: 'Действует до' })).toBeVisible();
  await expect(until).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Control+L');
  await openSampleOffice(page);
  await expect(until).toHaveValue('32.13.2026');
  await expect(page.getByText(/^Такой даты нет/)).toBeVisible();
  await expect(summary).toBeVisible();
  await until.fill('15.06.2029');
  await expect(summary).toHaveCount(0);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Исправления записаны: /)).toBeVisible();
});

test('what was typed is a draft: after the program is locked it is there with its time, and can be dropped', async ({
  app,
}) => {
  const { page } = app;
  const name = await openFirst(page, 'Регистрация заявления');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Телефон', exact: true }).fill('+7 (913) 000-11-22');
  await page.keyboard.press('Control+L');
  await openSampleOffice(page);
  await expect(title(page)).toHaveText(name);
  await expect(page.getByText(/Восстановлен черновик от\s\d\d:\d\d/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Телефон', exact: true })).toHaveValue('+7 (913) 000-11-22');
  await page.getByRole('button', { name: 'Отбросить черновик' }).click();
  await expect(page.getByRole('button', { name: 'Изменить' })).toBeVisible();
  await expect(page.getByText('+7 (913) 000-11-22')).toHaveCount(0);
});

test('steps that are not possible stay in sight with the reason', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Направлено на экспертизу');
  const step = page.getByRole('complementary', { name: 'Следующий шаг' });
  await expect(step.getByText(/Отказать в приёме можно до направления/)).toBeVisible();
  await openRefused(page);
  await expect(page.getByRole('button', { name: 'Изменить' })).toBeDisabled();
});

async function openRefused(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Заявления/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Сбросить' }).click();
  await openFirst(page, 'Отказано в приеме документов, необходимых для предоставления услуги');
}

test('the cases of a name are put right once, told in the history, and given back to the rule', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Заявление зарегистрировано');
  const person = page.getByRole('region', { name: 'Сведения о заявителе' });
  const forms = page.getByRole('dialog', { name: /^Как печатать: / });
  const instrumental = forms.getByRole('textbox', { name: 'Творительный падеж' });
  await person.getByRole('button', { name: 'Формы ФИО' }).click();
  const byRule = await instrumental.inputValue();
  await expectAccessibleAtAllSizes(page);
  await instrumental.fill('');
  await forms.getByRole('button', { name: 'Записать формы' }).click();
  await expect(forms.getByText(/Форма имени не указана: творительный падеж/)).toBeVisible();
  await instrumental.fill(`${byRule}-Показовым`);
  await forms.getByRole('button', { name: 'Записать формы' }).click();
  await expect(page.getByText('Формы имени записаны.')).toBeVisible();
  await person.getByRole('button', { name: 'Формы ФИО' }).click();
  await expect(instrumental).toHaveValue(`${byRule}-Показовым`);
  await forms.getByRole('button', { name: 'Вернуть по правилу' }).click();
  await page.getByRole('tab', { name: 'История' }).click();
  await expect(page.getByText('Исправлены падежи имени').first()).toBeVisible();
});
