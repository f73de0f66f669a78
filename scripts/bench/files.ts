import { launchApp } from '#tests/app/launch.ts';
import { openFirst } from '#tests/app/open-card.ts';
import { openSampleOffice } from '#tests/app/start-office.ts';
import type { Figure } from '../bench-runner/figure.ts';
import { firstPageFigures } from './files/first-page.ts';
import { largeFileFigures } from './files/large-file.ts';

/** Files of an application in the real window: the first page of a long PDF, and a file of 1 GB dropped into its box. */
export async function run(): Promise<readonly Figure[]> {
  const app = await launchApp();
  try {
    const { page } = app;
    await page.setViewportSize({ width: 1366, height: 768 });
    await openSampleOffice(page);
    await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Заявления' }).click();
    await openFirst(page, 'Регистрация заявления');
    await page.getByRole('tab', { name: 'Документы' }).click();
    return [...(await firstPageFigures(page)), ...(await largeFileFigures(app))];
  } finally {
    await app.close();
  }
}
