import type { Page } from 'playwright-core';
import { launchApp } from '#tests/app/launch.ts';
import { createOffice } from '#tests/app/start-office.ts';
import { absolute, type Figure } from '../../bench-runner/figure.ts';
import { median } from '../../bench-runner/median.ts';
import { bigJournal, sampleJournal } from './big-journal.ts';

const ROWS = 10_000;
const TIMES = 5;
/** While the user looks for the file the program gets ready to read it. */
const CHOOSING_MS = 1500;

/** In the real application: the sample from choosing to painted, and 10,000 rows from «Принять» to taken. */
export async function applicationFigures(): Promise<readonly Figure[]> {
  const files: Buffer[] = [];
  for (let i = 0; i < TIMES; i += 1) files.push(await bigJournal(ROWS, i));
  const app = await launchApp();
  try {
    await createOffice(app.page);
    const painted: number[] = [];
    const accepted: number[] = [];
    for (const file of files) {
      painted.push(await dropAndWait(app.page, sampleJournal()));
      await chooseAnother(app.page, file);
      accepted.push(await accept(app.page));
    }
    return [
      absolute('import of 640 rows: from choosing to painted', median(painted), 'ms', 1000),
      absolute('import of 10,000 rows: from «Принять» to taken', median(accepted), 'ms', 4000),
    ];
  } finally {
    await app.close();
  }
}

/** Opens the import anew and gives it a file; milliseconds until its preview is painted. */
async function dropAndWait(page: Page, file: Buffer): Promise<number> {
  const navigation = page.getByRole('navigation', { name: 'Разделы' });
  await navigation.getByRole('link', { name: 'Эксперты' }).click();
  await navigation.getByRole('link', { name: 'Заявления' }).click();
  await page.getByRole('button', { name: 'Импорт' }).first().click();
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  await page.waitForTimeout(CHOOSING_MS);
  return page.evaluate(async (encoded) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0))], 'журнал.xlsx'));
    const place = document.querySelector('main section');
    const begun = performance.now();
    place?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    while (!document.querySelector('main [role="grid"] [role="gridcell"]')) await frame();
    await frame();
    return performance.now() - begun;

    function frame(): Promise<number> {
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, file.toString('base64'));
}

/** Gives another file in place of the one whose preview is open, and waits for its own preview. */
async function chooseAnother(page: Page, file: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Другой файл' }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await chooser).setFiles({ name: 'большой журнал.xlsx', mimeType, buffer: file });
  await page.getByRole('button', { name: `Принять ${ROWS.toLocaleString('ru')}` }).waitFor();
}

/** Presses «Принять»; milliseconds until the screen says that the rows are in, which is after they are on the disk. */
async function accept(page: Page): Promise<number> {
  const button = await page.getByRole('button', { name: `Принять ${ROWS.toLocaleString('ru')}` }).elementHandle();
  if (!button) throw new Error('no button to accept');
  return button.evaluate(async (element) => {
    const begun = performance.now();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    while (!document.querySelector('main [role="status"]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - begun;
  });
}
