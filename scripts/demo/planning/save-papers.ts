import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoWindow } from '../window.ts';

/** Saves the approved schedule on the desk as a workbook and as a PDF, as «Excel» and «Печать» make them. */
export async function savePapers(window: DemoWindow, saveDir: string, place: string) {
  const { page } = window;
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Excel' }).click();
  await page.getByText(said('Книга Excel записана', place)).first().waitFor();
  await main.getByRole('button', { name: /^Печать/ }).click();
  await page
    .getByRole('region', { name: /^Страница 1 из \d+$/ })
    .getByText('График')
    .first()
    .waitFor();
  await window.press('Сохранить PDF');
  await page.getByText(said('Документ записан', place)).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).getByText(place).waitFor();
  const file = (ending: string) => {
    const found = readdirSync(saveDir).find((name) => name.endsWith(ending) && name.includes(`График, ${place},`));
    if (!found) throw new Error(`${place}: файл ${ending} не записан.`);
    return join(saveDir, found);
  };
  return { pdf: file('.pdf'), xlsx: file('.xlsx') };
}

function said(words: string, place: string): RegExp {
  return new RegExp(`^${words}.*${place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
