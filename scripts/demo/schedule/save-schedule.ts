import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoWindow } from '../window.ts';

/** «Печать» of the approved schedule: looks at the preview, saves the PDF, then the workbook. Answers with the files. */
export async function saveSchedule(window: DemoWindow, saveDir: string) {
  const { page } = window;
  await page.getByRole('main').getByRole('button', { name: 'Excel' }).click();
  await page.getByText(/^Книга Excel записана/).waitFor();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Печать/ })
    .click();
  await page
    .getByRole('region', { name: /^Страница 1 из \d+$/ })
    .getByText('График')
    .first()
    .waitFor();
  await window.picture('print-preview');
  await window.press('Сохранить PDF');
  await page.getByText(/^Документ записан/).waitFor();
  const file = (ending: string) => {
    const found = readdirSync(saveDir).find((name) => name.endsWith(ending) && name.includes('рафик'));
    if (!found) throw new Error(`Файл ${ending} не записан.`);
    return join(saveDir, found);
  };
  return { pdf: file('.pdf'), xlsx: file('.xlsx') };
}
