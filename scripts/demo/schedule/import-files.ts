import { basename } from 'node:path';
import type { Locator } from 'playwright-core';
import type { DemoWindow } from '../window.ts';

/** What the preview of an import shows, with the keys of `expected.json`. */
export type PreviewCounts = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** Terms of «Итоги проверки» for each key of the counts. */
const terms = {
  'Всего строк': 'rows',
  Готовы: 'valid',
  'Не указано ФИО': 'missingFio',
  'Дата не прочитана': 'badDate',
  'Категория не распознана': 'unknownCategory',
  'Ошибка в СНИЛС': 'invalidSnils',
  Повторы: 'duplicates',
} as const;

const breakdowns = {
  'По заявленной категории': 'byClaimed',
  'По форме': 'byForm',
  'По муниципалитету': 'byMunicipality',
} as const;

/** Opens a journal, reads what the preview says, and leaves without accepting anything. */
export async function previewJournal(window: DemoWindow, file: string, picture: string): Promise<PreviewCounts> {
  await openImport(window, 'Заявления', file);
  const counts = await readCounts(window);
  await window.picture(picture);
  return counts;
}

/** Accepts what the open preview offers; tells nothing that the screen does not. */
export async function accept(window: DemoWindow, picture: string): Promise<void> {
  await window.press(/^Принять \d/);
  await window.page
    .getByRole('button', { name: /^(К заявлениям|К экспертам)/ })
    .or(window.page.getByRole('link', { name: /^(К заявлениям|К экспертам|Открыть)/ }))
    .first()
    .waitFor();
  await window.picture(picture);
}

/** Imports the list of experts and tells how many the preview counted. */
export async function importExperts(window: DemoWindow, file: string): Promise<number> {
  await openImport(window, 'Эксперты', file);
  const lines = await readLines(totals(window).getByRole('region', { name: 'Строки по итогам проверки' }));
  await window.picture('import-experts');
  await accept(window, 'experts-accepted');
  return lines.get('Готовы') ?? 0;
}

async function openImport(window: DemoWindow, section: string, file: string): Promise<void> {
  const { page } = window;
  await window.section(section);
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Импорт' })
    .or(page.getByRole('main').getByRole('link', { name: 'Импорт' }))
    .first()
    .click();
  await chooseFile(window, file);
  await totals(window).waitFor();
}

/** Gives the file to the screen; a preview left open before stays, so there it is «Другой файл» that is pressed. */
async function chooseFile({ page }: DemoWindow, file: string): Promise<void> {
  const choose = page.getByRole('button', { name: /^(Выбрать файл|Другой файл)$/ });
  await choose.waitFor();
  const isPreviewOpen = (await choose.innerText()).trim() === 'Другой файл';
  const chooser = page.waitForEvent('filechooser');
  await choose.click();
  await (await chooser).setFiles(file);
  // The preview of the file before is gone at once; only then can the next one be waited for.
  if (isPreviewOpen) await page.getByText(basename(file)).first().waitFor();
}

function totals({ page }: DemoWindow): Locator {
  return page.getByRole('region', { name: 'Итоги проверки' });
}

async function readCounts(window: DemoWindow): Promise<PreviewCounts> {
  const lines = await readLines(totals(window).getByRole('region', { name: 'Строки по итогам проверки' }));
  const counts: Record<string, number | Readonly<Record<string, number>>> = {};
  for (const [term, key] of Object.entries(terms)) counts[key] = lines.get(term) ?? Number.NaN;
  for (const [group, key] of Object.entries(breakdowns)) {
    counts[key] = Object.fromEntries(await readLines(totals(window).getByRole('region', { name: group })));
  }
  return counts;
}

async function readLines(group: Locator): Promise<ReadonlyMap<string, number>> {
  const names = await group.getByRole('term').allInnerTexts();
  const figures = await group.getByRole('definition').allInnerTexts();
  return new Map(names.map((name, i) => [name.trim(), Number((figures[i] ?? '').replace(/\D/g, ''))]));
}
