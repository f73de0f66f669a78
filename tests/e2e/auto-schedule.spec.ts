import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { expectAccessible, expectAccessibleAtAllSizes, windowSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { openSampleOffice } from '../app/start-office.ts';

test.use({ begins: 'with sample' });

test.beforeEach(async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(windowSizes['100 %']);
  await openSampleOffice(page);
  await page.getByRole('link', { name: /График/ }).click();
  await page.getByRole('button', { name: /Асиновский район, ноябрь-декабрь 2026/ }).click();
  await page.getByRole('button', { name: 'Назначить автоматически' }).click();
});

const planOf = (page: Page) => page.getByRole('grid', { name: 'План назначений' });
const action = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function makePlan(page: Page): Promise<void> {
  await action(page, /^(Составить план|Пересчитать)/).click();
  await expect(page.getByText('План проверен: лучше при этих правилах не бывает.')).toBeVisible();
}

test('gaps are filled by a proven plan, which says why, is changed by hand, accepted as one act and taken back', async ({
  app,
}) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Назначить автоматически: ноябрь-декабрь 2026');
  await expect(page.getByText('Плана ещё нет')).toBeVisible();
  await makePlan(page);
  const fresh = planOf(page).getByText(/^предложено: /);
  expect(await fresh.count()).toBeGreaterThan(1);
  await expectAccessibleAtAllSizes(page);

  await planOf(page)
    .getByRole('row', { name: /предложено: / })
    .first()
    .click();
  const why = page.getByRole('region', { name: 'Почему эти эксперты' });
  await expect(why.getByText('все эксперты справочника')).toBeVisible();
  await expect(why.getByText(/^тот же предмет или должность: /)).toBeVisible();
  await expect(why.getByText(/^выбран/)).toBeVisible();

  await action(page, 'Подробнее').click();
  await expect(page.getByText('Наименьшая приведённая стоимость', { exact: true })).toBeVisible();
  const slots = page.getByRole('region', { name: 'Состав по плану' });
  await page
    .getByRole('button', { name: /^Убрать из плана: / })
    .first()
    .click();
  await expect(slots.getByText(/^пусто: 1/)).toBeVisible();
  await expect(page.getByText('План исправлен вручную.')).toBeVisible();
  const free = page
    .getByRole('region', { name: 'Кого ещё можно поставить' })
    .locator('button[aria-disabled="false"]')
    .first();
  await expect(free).toContainText('заполнит место');
  await free.click();
  await action(page, 'Вернуть как рассчитано').click();
  await expect(page.getByText('План исправлен вручную.')).toBeHidden();

  await page.getByRole('tab', { name: /^Нагрузка/ }).click();
  await expect(page.getByRole('grid', { name: 'Нагрузка экспертов' })).toBeVisible();
  await expect(page.getByText(/в среднем/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /^Не хватает экспертов/ }).click();
  await expect(page.getByText('Экспертов хватает').or(page.getByText(/нуж(ен|ны) ещё/).first())).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: /^План/ }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^План принят: /)).toBeVisible();
  await action(page, 'Отменить').click();
  await expect(page.getByText('План отменён, составы вернулись.')).toBeVisible();
});

test('after an expert goes on leave only his places change; a trial shows what somebody more would do', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('radio', { name: 'Все заново' }).check();
  await makePlan(page);
  await planOf(page)
    .getByRole('row', { name: /предложено: / })
    .first()
    .click();
  const name = await page
    .getByRole('button', { name: /^Убрать из плана: / })
    .first()
    .getAttribute('aria-label');
  const expert = (name ?? '').replace('Убрать из плана: ', '');
  await action(page, /^Принять план: /).click();
  await expect(page.getByText(/^План принят: /)).toBeVisible();

  await page.getByRole('link', { name: /^Эксперты/ }).click();
  await page.getByRole('searchbox', { name: 'Поиск эксперта' }).fill(expert);
  await page.getByRole('grid', { name: 'Эксперты' }).getByRole('gridcell', { name: expert }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(expert.split(' ')[0] ?? '');
  await action(page, 'Добавить отсутствие').click();
  const dialog = page.getByRole('dialog', { name: 'Когда отсутствует' });
  await dialog.getByRole('textbox', { name: 'С какого дня' }).fill('01112026');
  await dialog.getByRole('textbox', { name: 'По какой день' }).fill('31122026');
  await dialog.getByRole('button', { name: 'Записать' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: /^График/ }).click();
  await action(page, 'Назначить автоматически').click();
  await page.getByRole('radio', { name: 'После отказов, с наименьшими изменениями' }).check();
  await makePlan(page);
  await expect(page.getByText(/Никто из подходящих экспертов не снят|пришлось снять/)).toBeVisible();
  await expect(planOf(page).getByRole('row').nth(1)).toBeVisible();
  const planned = await planOf(page).locator('[data-column="2"]').allTextContents();
  expect(planned.join(' ')).not.toContain(`предложено: ${expert.split(' ')[0]}`);

  await page.getByRole('checkbox', { name: 'Что, если' }).check();
  await page.getByRole('combobox', { name: 'Предел нагрузки каждого' }).click();
  await page.getByRole('option', { name: 'больше на 5' }).click();
  await makePlan(page);
  await expect(page.getByText('Проба, ничего не записывается')).toBeVisible();
  await expect(action(page, /^Принять план: /)).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Что, если' }).uncheck();
  await makePlan(page);
  await action(page, /^Принять план: /).click();
  await expect(page.getByText(/^План принят: /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('График:');
});

test('what was changed by hand outlives another plan; what the office allows no longer is named', async ({ app }) => {
  const { page } = app;
  await page.getByRole('radio', { name: 'Все заново' }).check();
  await makePlan(page);
  await planOf(page)
    .getByRole('row', { name: /предложено: / })
    .first()
    .click();
  const slots = page.getByRole('region', { name: 'Состав по плану' });
  const removed = nameIn(
    await slots
      .getByRole('button', { name: /^Убрать из плана: / })
      .first()
      .getAttribute('aria-label'),
  );
  await action(page, `Убрать из плана: ${removed}`).click();
  await expect(page.getByText(/пустых мест 1 вместо 0, нужен ещё 1\sэксперт/)).toBeVisible();
  const free = page
    .getByRole('region', { name: 'Кого ещё можно поставить' })
    .locator('button[aria-disabled="false"]')
    .filter({ hasNotText: removed })
    .first();
  const put = nameIn(await free.getAttribute('aria-label'));
  await free.click();
  await expect(page.getByText('Пустых мест от ваших исправлений не прибавилось.')).toBeVisible();

  await action(page, /^Пересчитать/).click();
  await expect(page.getByText(/Ваши исправления учтены: 1\sзаявление\./)).toBeVisible();
  await expect(slots.getByRole('button', { name: `Убрать из плана: ${put}` })).toBeVisible();
  await expect(slots.getByRole('button', { name: `Убрать из плана: ${removed}` })).toBeHidden();
  await expect(action(page, 'Больше не закреплять')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: /^Эксперты/ }).click();
  await page.getByRole('searchbox', { name: 'Поиск эксперта' }).fill(put);
  await page.getByRole('grid', { name: 'Эксперты' }).getByRole('gridcell', { name: put }).click();
  await page.keyboard.press('Enter');
  await action(page, 'Добавить отсутствие').click();
  const dialog = page.getByRole('dialog', { name: 'Когда отсутствует' });
  await dialog.getByRole('textbox', { name: 'С какого дня' }).fill('01112026');
  await dialog.getByRole('textbox', { name: 'По какой день' }).fill('31122026');
  await dialog.getByRole('button', { name: 'Записать' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: /^График/ }).click();
  await action(page, 'Назначить автоматически').click();
  await expect(page.getByText('изменились отсутствия экспертов')).toBeVisible();
  await expect(action(page, /^Принять план/)).toHaveAttribute('aria-disabled', 'true');
  await action(page, /^Пересчитать/).click();
  const lost = page.getByRole('alert').filter({ hasText: 'В новый план не вошли ваши исправления: 1.' });
  await expect(lost).toContainText(/поставить нельзя\. Отсутствует/);
  await expectAccessibleAtAllSizes(page);
  await action(page, 'Понятно').click();
  await expect(lost).toBeHidden();
  await expect(slots.getByRole('button', { name: `Убрать из плана: ${removed}` })).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^План принят: /)).toBeVisible();
});

const nameIn = (label: string | null) => (label ?? '').replace(/^[^:]*: /, '');
