import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { cardTitle, openFirst, openStep } from '../app/open-card.ts';
import { runActs } from '../app/run-acts.ts';
import { openSampleOffice } from '../app/start-office.ts';
import { expectUncovered } from '../app/uncovered.ts';

const side = (page: Page) => page.getByRole('complementary', { name: 'Следующий шаг' });

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

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

test('accepted with a responsible officer, asked for more, answered, and goes on', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Заявление зарегистрировано');
  await page.keyboard.press('Control+Enter');
  const accept = page.getByRole('dialog', { name: 'Принять заявление к рассмотрению?' });
  await expect(accept.getByText(/^Телефон: 8/)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await accept.getByRole('button', { name: 'Принять к рассмотрению' }).click();
  const told = page.getByRole('status').filter({ hasText: /^Принято к рассмотрению/ });
  await expectUncovered(page, page.getByRole('region', { name: 'Действия' }), told);
  await expect(side(page).getByRole('heading', { name: 'Ответственный' })).toBeVisible();

  const ask = await openStep(page, 'Запросить сведения');
  await ask.getByRole('textbox', { name: 'Что запросить' }).fill('Копия диплома');
  await ask.getByRole('button', { name: 'Добавить запрос' }).click();
  await expect(ask.getByRole('button', { name: 'Отправить 2 запроса' })).toBeDisabled();
  await ask.getByRole('textbox', { name: 'Что запросить' }).nth(1).fill('Справка о стаже');
  await expectAccessibleAtAllSizes(page);
  await ask.getByRole('button', { name: 'Отправить 2 запроса' }).click();
  await expect(side(page).getByText('Ждём ответа на запросы: 2')).toBeVisible();

  for (const answer of ['Диплом получен', 'Стаж 12 лет']) {
    await side(page).getByRole('button', { name: 'Записать ответ' }).first().click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Что получено' }).fill(answer);
    await page.getByRole('dialog').getByRole('button', { name: 'Записать ответ' }).click();
    await expect(side(page).getByText(answer)).toBeVisible();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Сведения получены' }).click();
  await expect(side(page).getByRole('heading', { name: 'Назначить период' })).toBeVisible();

  await page.getByRole('tab', { name: 'История' }).click();
  const asked = page.getByRole('table', { name: 'Запрошены сведения' });
  await expect(asked.getByRole('row', { name: /Запрос сведений: что запрошено/ })).toHaveCount(2);
  await expect(page.getByText(/Моисеева.*, этот компьютер/).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Показать' }).click();
  await page.getByRole('option', { name: 'Ответственный' }).click();
  await expect(page.getByRole('table')).toHaveCount(1);
  await expectAccessibleAtAllSizes(page);
});

test('refused by the catalogue, printed as D10, filed again as a linked draft, archived and taken back', async ({
  app,
}) => {
  const { page } = app;
  const name = await openFirst(page, 'Регистрация заявления');
  const refuse = await openStep(page, 'Отказать в приёме');
  await refuse.getByRole('checkbox', { name: 'Нет личной подписи заявителя' }).check();
  const text = refuse.getByRole('textbox', { name: 'Что сообщить заявителю' });
  await expect(text).toHaveValue('Подпишите заявление и подайте его снова.');
  await text.fill('Недостаточный стаж.');
  await expect(refuse.getByText(/Отказывать нельзя: короткое время работы/)).toBeVisible();
  await expect(refuse.getByText(/В тексте отказа не сказано, как исправить/)).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await text.fill('Подпишите заявление лично и подайте снова.');
  await refuse.getByRole('button', { name: 'Отказать в приёме' }).click();
  await expect(page.getByText('Подпишите решение и отметьте, как и когда отправили его заявителю.')).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(page);
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/^Документ записан/)).toBeVisible();
  expect(readdirSync(app.saveDir)).toEqual(['Решение об отказе в приеме документов.pdf']);
  const file = join(app.saveDir, 'Решение об отказе в приеме документов.pdf');
  const printed = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
  expect(printed).toContain('РЕШЕНИЕ об отказе в приеме документов');
  expect(printed).toContain('Нет личной подписи заявителя');
  expect(printed).toContain('Подпишите заявление лично и подайте снова.');
  await page.keyboard.press('Escape');
  await expect(cardTitle(page)).toHaveText(name);
  await expect(page.getByRole('button', { name: 'Решение об отказе' })).toBeVisible();

  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Создать новое заявление' }).click();
  const earlier = page.getByRole('link', { name: /^подано вместо №/ });
  await expect(earlier).toBeVisible();
  await expect(cardTitle(page)).toHaveText(name);
  await earlier.click();
  await expect(page.getByRole('link', { name: /^подано повторно: №/ })).toBeVisible();

  const notice = await openStep(page, 'Отметить уведомление');
  await expect(notice.getByRole('combobox', { name: 'О чём' })).toHaveValue('Об отказе в приёме документов');
  await notice.getByRole('button', { name: 'Отметить уведомление' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Передать в архив' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  const archive = page.getByRole('dialog', { name: 'Передать дело в архив?' });
  await archive.getByRole('button', { name: 'Передать в архив' }).click();
  await expect(page.getByText(/^Передано в архив/)).toBeVisible();
  const back = await openStep(page, 'Вернуть из архива');
  await expect(back.getByRole('button', { name: 'Вернуть из архива' })).toBeDisabled();
  await back.getByRole('textbox', { name: 'Причина' }).fill('сдано по ошибке');
  await back.getByRole('button', { name: 'Вернуть из архива' }).click();
  await expect(page.getByText('Дело возвращено из архива.')).toBeVisible();
});

test('a draft that is not needed is thrown away, and says so before', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Отказано в приеме документов, необходимых для предоставления услуги');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Создать новое заявление' }).click();
  await expect(page.getByRole('link', { name: /^подано вместо №/ })).toBeVisible();
  const discard = await openStep(page, 'Удалить черновик');
  await expect(discard.getByText(/Вернуть его нельзя/)).toBeVisible();
  await discard.getByRole('button', { name: 'Удалить черновик' }).click();
  await expect(page.getByText('Такого заявления нет')).toBeVisible();
});

test('the simplified form goes to the commission on a verified ground, by no schedule; its decision is put right', async ({
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('F4');
  await page.getByRole('group', { name: 'Форма' }).getByRole('checkbox', { name: 'упрощенно' }).check();
  await page.keyboard.press('Escape');
  await openFirst(page, 'Заявление зарегистрировано');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Принять к рассмотрению' }).click();
  await expect(side(page).getByRole('heading', { name: 'Аттестовать без экспертизы' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const skip = page.getByRole('dialog');
  await skip.getByRole('textbox', { name: 'Основание' }).fill('Почётный работник образования');
  await skip.getByRole('textbox', { name: 'Чем подтверждено' }).fill('Удостоверение № 5 от 12.09.2020');
  await expect(skip.getByRole('button', { name: 'Аттестовать без экспертизы' })).toBeDisabled();
  await skip.getByRole('checkbox', { name: 'Подтверждение проверено' }).check();
  await expectAccessibleAtAllSizes(page);
  await skip.getByRole('button', { name: 'Аттестовать без экспертизы' }).click();
  await page.getByRole('tab', { name: 'Экспертиза' }).click();
  await expect(page.getByText(/Основание: Почётный работник образования/)).toBeVisible();

  const surname = (await cardTitle(page).innerText()).split(' ')[0] ?? '';
  await decide(page);
  const correct = await openStep(page, 'Исправить опечатку в решении');
  await expect(correct.getByRole('textbox', { name: 'Фамилия' })).toHaveValue(surname);
  await expect(correct.getByRole('button', { name: 'Исправить' })).toBeDisabled();
  await correct.getByRole('textbox', { name: 'Фамилия' }).fill('Исправленная');
  await correct.getByRole('textbox', { name: 'Почему исправлено' }).fill('Фамилия записана с опечаткой');
  await expectAccessibleAtAllSizes(page);
  await picture(page, 'correct');
  await correct.getByRole('button', { name: 'Исправить' }).click();
  await expect(page.getByText('Ошибка исправлена: решение получило новую версию.')).toBeVisible();
  await page.getByRole('tab', { name: 'Решение' }).click();
  const decision = page.getByRole('region', { name: 'Решение', exact: true });
  await expect(decision).toContainText('Исправленная');
  await expect(decision).toContainText('Фамилия записана с опечаткой');
  await picture(page, 'decision');
});

test('experts’ answers are noted on the card, and the expertise begins when all have confirmed', async ({ app }) => {
  const { page } = app;
  await openFirst(page, 'Направлено на экспертизу');
  await page.getByRole('tab', { name: /Экспертиза/ }).click();
  const panel = page.getByRole('table', { name: 'Эксперты и листы' });
  await expectAccessibleAtAllSizes(page);
  const open = panel.getByRole('button', { name: 'Подтвердить участие' });
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const confirm = page.getByRole('dialog', { name: 'Подтверждение участия' });
    await confirm.getByRole('button', { name: 'Подтвердить', exact: true }).click();
    await expect(open).toHaveCount(left - 1);
  }
  await expect(panel.getByText('Подтвержден')).toHaveCount(2);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Начать экспертизу' }).click();
  await expect(page.getByText(/Портфолио закрыто для дополнений/)).toBeVisible();
  await page.getByRole('tab', { name: 'Решение' }).click();
  await expect(page.getByText('Решения ещё нет')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
});

test('notes stay on the card; its tab is there again after locking', async ({ app }) => {
  const { page } = app;
  const name = await openFirst(page, 'Регистрация заявления');
  const notes = side(page).getByRole('region', { name: 'Заметки' });
  await notes.getByRole('textbox', { name: 'Новая заметка' }).fill('Звонила школа, ждём подпись');
  await notes.getByRole('button', { name: 'Добавить заметку' }).click();
  await expect(notes.getByRole('listitem').getByText('Звонила школа, ждём подпись')).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  await page.keyboard.press('Control+L');
  await openSampleOffice(page);
  await expect(cardTitle(page)).toHaveText(name);
  await expect(page.getByRole('navigation', { name: 'Открытые карточки' }).getByRole('link')).toHaveCount(1);
  await notes.getByRole('button', { name: /^Убрать заметку/ }).click();
  await expect(notes.getByRole('listitem').getByText('Звонила школа, ждём подпись')).toHaveCount(0);
});

test('checks of the rules stand beside the step, and the menu tells of every step why it cannot be taken', async ({
  app,
}) => {
  const { page } = app;
  await openFirst(page, 'Заявление зарегистрировано');
  await expect(
    side(page)
      .getByRole('region', { name: 'Проверки' })
      .getByText(/Нет документов по перечню/),
  ).toBeVisible();
  await page.keyboard.press('F7');
  const menu = page.getByRole('dialog', { name: 'Действия' });
  await expect(menu.getByRole('button', { name: 'Начать экспертизу' })).toBeDisabled();
  await expect(menu.getByText(/«Начать экспертизу» — из состояния .*Сначала/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
});

/** The commission meets today and grants the category of the open card; the order is issued. */
async function decide(page: Page): Promise<void> {
  const applicationId = page.url().split('/').at(-1) ?? '';
  const ids = [applicationId];
  const date = '2026-11-21';
  const memberIds = Array.from({ length: 7 }, (_, i) => `member-${i}`);
  const members = memberIds.map((id, i) => ({
    id,
    lastName: `Членова${'абвгдеж'[i]}`,
    firstName: 'Ирина',
    patronymic: 'Львовна',
    office: (['CHAIR', 'DEPUTY', 'SECRETARY'] as const)[i] ?? 'MEMBER',
    post: '',
    organisationId: null,
    isUnion: i === 3,
    isActive: true,
  }));
  const meetingId = 'meeting-of-the-story';
  await runActs(page, [
    ...members.map((member) => ['member.save', member] as const),
    ['application.sendNotice', { id: 'term', applicationId, kind: 'TERM', channel: 'PAPER', sentOn: date }],
    ['meeting.plan', { id: meetingId, date, place: 'Зал', memberIds }],
    ['application.putOnAgenda', { ids, meetingId, lateReason: 'Основание проверяли дольше' }],
    ['meeting.open', { meetingId, presentIds: memberIds }],
    ['application.recordVote', { ids, counts: { for: 6, against: 1, abstained: 0 }, motive: '' }],
    ['meeting.closeVoting', { meetingId }],
    ['meeting.draftProtocol', { meetingId, protocolNo: '7' }],
    ['meeting.signProtocol', { meetingId, memberIds: ['member-0', 'member-2'] }],
    [
      'order.issue',
      { id: 'order', meetingId, outcome: 'GRANTED', number: '15', date, applicationIds: ids, motives: {} },
    ],
  ]);
}
