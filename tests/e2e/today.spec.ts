import { expect } from '@playwright/test';
import { expectAccessibleAtAllSizes } from '../app/accessible.ts';
import { test } from '../app/fixtures.ts';
import { createOffice, openSampleOffice } from '../app/start-office.ts';

test('an office without applications begins with taking them in, and «Сегодня» says so', async ({ app }) => {
  const { page } = app;
  await createOffice(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Заявления' })).toBeVisible();
  await page.keyboard.press('Alt+Digit1');
  await expect(page.getByRole('heading', { level: 1, name: /^Сегодня, / })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Заявлений пока нет');
  await page.getByRole('main').getByRole('button', { name: 'Открыть заявления' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Заявления' })).toBeVisible();
});

test.describe('in the sample office', () => {
  test.use({ begins: 'with sample' });

  test('«Сегодня» tells what needs somebody by deadline, and each line leads to where it is solved', async ({
    app,
  }) => {
    const { page } = app;
    await openSampleOffice(page);
    await expect(page.getByRole('heading', { level: 1, name: /^Сегодня, / })).toBeVisible();
    const matters = page.getByRole('region', { name: 'Дела' });
    for (const name of ['Просрочено', 'Ближайшие']) {
      await expect(matters.getByRole('region', { name })).toBeVisible();
    }
    await expectAccessibleAtAllSizes(page);
    await page.keyboard.press('Control+P');
    await expect(page.getByText(/^Готово к печати\. Строк: \d+, страниц: \d+\.$/)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('region', { name: 'Страница 1 из' })).toContainText(/\S/);
    await page.keyboard.press('Escape');
    const late = matters
      .getByRole('region', { name: 'Просрочено' })
      .getByRole('link', { name: 'К заявлениям: Ждут регистрации в день поступления' });
    const count = Number((await late.innerText()).match(/\d+/)?.[0]);
    await late.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Заявления' })).toBeVisible();
    await expect(page.getByText(`показано ${count} из`)).toBeVisible();
    await page.getByRole('button', { name: 'Убрать отбор «Ждут регистрации в день поступления»' }).click();
    await expect(page.getByText('показано 600 из 600')).toBeVisible();
  });

  test('all that is late is opened by one key, and the figures of the charts stand in words', async ({ app }) => {
    const { page } = app;
    await openSampleOffice(page);
    const charts = page.getByRole('complementary', { name: 'Сроки и этапы' });
    const table = charts.getByRole('table', { name: /^В работе: / });
    const inWork = Number((await table.getByRole('caption').innerText()).replace(/\D/g, ''));
    const stages = await table.getByRole('cell').allInnerTexts();
    expect(stages.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0)).toBe(inWork);
    await charts.getByRole('tab', { name: 'По муниципалитетам' }).click();
    await expect(charts.getByRole('rowheader', { name: 'г. Томск' })).toBeVisible();
    await charts.getByRole('tab', { name: 'По дням' }).click();
    await expect(charts.getByRole('table', { name: /^Поступило за 14 дней: / })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Убрать отбор «Просроченные»' })).toBeVisible();
  });
});
