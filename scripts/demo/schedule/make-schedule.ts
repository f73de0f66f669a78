import type { Locator } from 'playwright-core';
import type { DemoWindow } from '../window.ts';
import { comparable, type ScheduleFact } from './schedule-facts.ts';

/** A schedule worth printing has at least so many rows. */
const ENOUGH_ROWS = 10;

/** Registers everything that waits for it: select all, look at the preview, confirm. */
export async function registerAll(window: DemoWindow): Promise<void> {
  const { page } = window;
  await window.section('Заявления');
  const grid = page.getByRole('grid', { name: 'Заявления' });
  await grid.getByRole('gridcell').first().click();
  await page.keyboard.press('Control+a');
  await window.picture('all-selected');
  await window.press(/^Зарегистрировать/);
  const question = page.getByRole('dialog');
  await window.picture('register');
  await question.getByRole('button', { name: /^Зарегистрировать \d/ }).click();
  await question.waitFor({ state: 'hidden' });
  await window.picture('registered');
}

/** Chooses a municipality with enough rows, gives all of them a period, and two experts to each by hand. */
export async function planMunicipality(window: DemoWindow): Promise<void> {
  const { page } = window;
  await window.section('График');
  await window.choose('Муниципалитет', await smallestOfEnough(window));
  await window.picture('schedule-without-period');
  await page.getByRole('grid', { name: 'Заявления графика' }).getByRole('gridcell').first().click();
  await page.keyboard.press('Control+a');
  await window.press('Выбрать период');
  const question = page.getByRole('dialog');
  await question.getByRole('combobox', { name: 'Период аттестации' }).click();
  await page.getByRole('option').nth(1).click();
  await window.picture('choose-period');
  await question.getByRole('button', { name: 'Выбрать период' }).click();
  await question.waitFor({ state: 'hidden' });
}

/** Appoints the first two experts who may be, to every row that misses them. */
export async function appointExperts(window: DemoWindow): Promise<void> {
  const { page } = window;
  const grid = page.getByRole('grid', { name: 'Заявления графика' });
  const waiting = grid.getByRole('row').filter({ hasText: 'экспертов: 0' });
  const free = page.locator('[aria-disabled=false]').and(page.getByRole('button', { name: /^Назначить: / }));
  for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
    await waiting.first().getByRole('gridcell').nth(1).click();
    const appointed = page.getByRole('region', { name: /^Назначено \d из 2$/ });
    for (const already of [0, 1]) {
      await page.getByRole('region', { name: new RegExp(`^Назначено ${already} из 2$`) }).waitFor();
      await free.first().click();
    }
    await appointed
      .filter({ has: page.getByRole('listitem') })
      .first()
      .waitFor();
    await page.getByRole('region', { name: 'Назначено 2 из 2' }).waitFor();
    if (left === 1) break;
  }
  await window.picture('experts-appointed');
}

/** Approves, and tells what the approved schedule shows. */
export async function approve(window: DemoWindow): Promise<readonly ScheduleFact[]> {
  const { page } = window;
  await window.press(/^Утвердить график/);
  const question = page.getByRole('dialog');
  await window.picture('approve');
  await question.getByRole('button', { name: /^Утвердить и направить/ }).click();
  await question.waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: /^Утвержденный/ }).click();
  const grid = page.getByRole('grid', { name: 'Утверждённый график' });
  await grid.waitFor();
  await window.picture('approved');
  return readApproved(window);
}

async function readApproved({ page }: DemoWindow): Promise<readonly ScheduleFact[]> {
  const grid = page.getByRole('grid', { name: 'Утверждённый график' });
  const total = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const facts = new Map<string, ScheduleFact>();
  await grid.getByRole('gridcell').first().click();
  for (let step = 0; facts.size < total && step <= total; step += 1) {
    for (const { index, cells } of await shownRows(grid)) {
      facts.set(index, { name: comparable(cells[0] ?? ''), experts: expertsOf(cells.at(-1) ?? '') });
    }
    await page.keyboard.press('PageDown');
  }
  return [...facts].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, fact]) => fact);
}

/** The rows on the screen, read at one moment: a list that scrolls takes its rows away. */
function shownRows(grid: Locator) {
  return grid.locator('[role=row]:has([role=gridcell])').evaluateAll((rows) =>
    rows.map((row) => ({
      index: row.getAttribute('aria-rowindex') ?? '',
      cells: Array.from(row.querySelectorAll('[role=gridcell]'), (cell) => cell.textContent ?? ''),
    })),
  );
}

function expertsOf(cell: string): readonly string[] {
  return comparable(cell)
    .split(/\s*\d\.\s/)
    .filter((name) => name !== '');
}

async function smallestOfEnough({ page }: DemoWindow): Promise<string> {
  const board = page.getByRole('table', { name: 'Без экспертов' });
  const places: { readonly name: string; readonly rows: number }[] = [];
  for (const row of (await board.getByRole('row').all()).slice(2)) {
    const ofPeriod = await row.getByRole('button').first().getAttribute('aria-label');
    const name = (ofPeriod ?? '').split(', ')[0] ?? '';
    places.push({ name, rows: Number(await row.getByRole('cell').first().innerText()) });
  }
  const enough = places.filter(({ rows }) => rows >= ENOUGH_ROWS).toSorted((a, b) => a.rows - b.rows);
  if (!enough[0]) throw new Error(`Нет муниципалитета хотя бы с ${ENOUGH_ROWS} заявлениями.`);
  return enough[0].name;
}
