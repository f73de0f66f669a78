import type { Locator, Page } from 'playwright-core';
import { launchApp } from '#tests/app/launch.ts';
import { fillOffice } from '../bench-registry/fill-office.ts';
import { openPeerGrid, sortedColumns } from '../bench-registry/peer-grid.ts';
import { pressLetter, startStopwatch, takeMeasured } from '../bench-registry/stopwatch.ts';
import { absolute, against, type Figure } from '../bench-runner/figure.ts';
import { median, medianOfFive, percentile } from '../bench-runner/median.ts';

/** What a user types: surnames, a name with initials, a number, an organisation, the wrong layout, nobody. */
const typed = ['соколова', 'гордейкова а б', '48123', 'школа № 117', 'kt,tl', 'щукарь'];

/** Texts that both lists read alike: neither initials nor the other layout, which the peer does not know. */
const readAlike = ['соколова', 'дорофейникова', 'зоя', 'захаровна', 'средняя', 'щукарь'];
/** The peer is slow enough for three rounds. */
const ROUNDS = 3;

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
      ...(await peerFigures(page)),
    ];
  } finally {
    await app.close();
  }
}

type Round = { readonly presses: number; readonly sorts: number };

/** The same rows in AG Grid in the same Chromium: hits and order are equal first, then both are timed in turn. */
async function peerFigures(page: Page): Promise<readonly Figure[]> {
  await page.getByRole('columnheader', { name: '№', exact: true }).click();
  const peer = await openPeerGrid(page);
  await startStopwatch(peer);
  await expectSameHits(page, peer);
  await expectSameOrder(page, peer);
  const ours: Round[] = [];
  const peers: Round[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    ours.push(await ourRound(page));
    peers.push(await peerRound(peer));
  }
  await peer.close();
  const of = (rounds: readonly Round[], figure: keyof Round) => median(rounds.map((round) => round[figure]));
  const ag = (figure: keyof Round) => ({ name: 'AG Grid Community', value: of(peers, figure) });
  return [
    against('registry: filter, mean of key presses to painted rows', of(ours, 'presses'), 'ms', ag('presses'), 1 / 4),
    against('registry: sort, mean of columns to painted rows', of(ours, 'sorts'), 'ms', ag('sorts'), 1 / 4),
  ];
}

async function expectSameHits(page: Page, peer: Page): Promise<void> {
  for (const text of readAlike.flatMap((whole) => [whole.slice(0, 2), whole.slice(0, 4), whole])) {
    await page.bringToFront();
    await page.getByRole('searchbox', { name: 'Поиск' }).fill(text);
    const words = await page.getByText(/показано/).innerText();
    const ours = Number(/показано(.*)из/.exec(words)?.[1]?.replace(/\D/g, ''));
    await peer.locator('#search').fill(text);
    const theirs = await peer.evaluate(() => globalThis.peerGrid?.count());
    if (ours !== theirs) throw new Error(`«${text}»: ${ours} rows beside ${theirs}`);
  }
  await page.getByRole('searchbox', { name: 'Поиск' }).fill('');
  await peer.locator('#search').fill('');
}

async function expectSameOrder(page: Page, peer: Page): Promise<void> {
  for (const { head, field } of sortedColumns) {
    await page.getByRole('columnheader', { name: head }).click();
    const ours = await page.locator('[role=row] > [data-main]').allInnerTexts();
    await peer.evaluate((colId) => globalThis.peerGrid?.sort(colId, 'asc'), field);
    const theirs = await peer.evaluate((count) => globalThis.peerGrid?.names(count), ours.length);
    if (ours.join() !== theirs?.join()) throw new Error(`${head}: ${ours.join()} beside ${theirs?.join()}`);
  }
}

async function ourRound(page: Page): Promise<Round> {
  await page.bringToFront();
  await registerOne(page);
  const presses = await typedMean(page, page.getByRole('searchbox', { name: 'Поиск' }));
  await takeMeasured(page);
  for (const { head } of sortedColumns) await page.getByRole('columnheader', { name: head }).click();
  return { presses, sorts: mean((await takeMeasured(page)).paints) };
}

async function peerRound(peer: Page): Promise<Round> {
  await peer.bringToFront();
  await peer.evaluate(() => globalThis.peerGrid?.sort('nameKey', null));
  const presses = await typedMean(peer, peer.locator('#search'));
  await takeMeasured(peer);
  for (const { field } of sortedColumns) await peer.locator(`.ag-header-cell[col-id="${field}"]`).click();
  return { presses, sorts: mean((await takeMeasured(peer)).paints) };
}

async function typedMean(page: Page, field: Locator): Promise<number> {
  const protocol = await page.context().newCDPSession(page);
  const paints: number[] = [];
  for (const text of readAlike) {
    await field.focus();
    await takeMeasured(page);
    for (const letter of text) await pressLetter(page, protocol, letter);
    paints.push(...(await takeMeasured(page)).paints);
    await field.fill('');
  }
  await protocol.detach();
  return mean(paints);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
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
