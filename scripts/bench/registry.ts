import type { Page } from 'playwright-core';
import { launchApp } from '#tests/app/launch.ts';
import { fillOffice } from '../bench-registry/fill-office.ts';
import { pressLetter, startStopwatch, takeMeasured } from '../bench-registry/stopwatch.ts';
import { absolute, type Figure } from '../bench-runner/figure.ts';
import { medianOfFive, percentile } from '../bench-runner/median.ts';

/** What a user types: surnames, a name with initials, a number, an organisation, the wrong layout, nobody. */
const typed = ['соколова', 'гордейкова а б', '48123', 'школа № 117', 'kt,tl', 'щукарь'];

const heads = ['Фамилия, имя, отчество', 'Должность', 'Муниципалитет', 'Статус', 'Подано'];

/** 100,000 applications in the real window: key press to painted rows, sorting, scrolling. */
export async function run(): Promise<readonly Figure[]> {
  const app = await launchApp();
  try {
    const { page } = app;
    await page.setViewportSize({ width: 1366, height: 768 });
    await fillOffice(page);
    await page.getByText(/показано\s100\s000/).waitFor({ timeout: 60_000 });
    await startStopwatch(page);
    await sortOnce(page);
    await typeOnce(page);
    return [
      absolute('registry: key press to painted rows, p95', await medianOfFive(() => typeOnce(page)), 'ms', 100),
      absolute('registry: sort to painted rows, slowest column', await medianOfFive(() => sortOnce(page)), 'ms', 250),
      absolute('registry: longest task while scrolling', await medianOfFive(() => scrollOnce(page)), 'ms', 200),
    ];
  } finally {
    await app.close();
  }
}

/** The 95th percentile of all key presses of a round. */
async function typeOnce(page: Page): Promise<number> {
  const protocol = await page.context().newCDPSession(page);
  await page.getByRole('searchbox', { name: 'Поиск' }).focus();
  await takeMeasured(page);
  for (const text of typed) {
    for (const letter of text) await pressLetter(page, protocol, letter);
    await page.keyboard.press('Escape');
  }
  await page.getByText(/показано\s100\s000/).waitFor();
  await protocol.detach();
  const { paints } = await takeMeasured(page);
  const presses = typed.join('').length + typed.length;
  if (paints.length < presses) throw new Error(`only ${paints.length} of ${presses} key presses were painted`);
  return percentile(paints, 95);
}

/** The slowest of the columns, each pressed once after an act: nothing is left of the orders that were made before it. */
async function sortOnce(page: Page): Promise<number> {
  await registerOne(page);
  await takeMeasured(page);
  for (const head of heads) await page.getByRole('columnheader', { name: head }).click();
  const { paints } = await takeMeasured(page);
  return Math.max(...paints);
}

async function registerOne(page: Page): Promise<void> {
  const row = page.getByRole('row', { name: /Регистрация заявления/ }).first();
  await row.getByRole('checkbox').click();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Зарегистрировать 1 заявление' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The longest task while the list is scrolled by wheel, by page and from end to end. */
async function scrollOnce(page: Page): Promise<number> {
  const grid = page.getByRole('grid', { name: 'Заявления' });
  await grid.getByRole('row').nth(2).getByRole('gridcell').nth(2).click();
  await takeMeasured(page);
  for (let i = 0; i < 60; i += 1) await page.mouse.wheel(0, 100 * (1 + (i % 8)));
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('PageDown');
  for (const key of ['Control+End', 'Control+Home']) await page.keyboard.press(key);
  for (let i = 1; i <= 10; i += 1) {
    await grid.evaluate((element, part) => element.scrollTo(0, element.scrollHeight * part), i / 10);
  }
  await grid.locator('[aria-rowindex="100001"]').waitFor();
  const { longTasks } = await takeMeasured(page);
  return Math.max(0, ...longTasks);
}
