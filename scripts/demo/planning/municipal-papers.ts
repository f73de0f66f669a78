import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkSchedulePdf } from '../schedule/check-schedule-pdf.ts';
import { checkScheduleXlsx } from '../schedule/check-schedule-xlsx.ts';
import { approve } from '../schedule/make-schedule.ts';
import type { DemoWindow } from '../window.ts';
import { savePapers } from './save-papers.ts';

/** Municipalities that have applications in the period, as the board shows them. */
export async function placesOf({ page }: DemoWindow, period: string): Promise<readonly string[]> {
  const board = page.getByRole('table', { name: 'Без экспертов' });
  const labels = await board.getByRole('button').evaluateAll((buttons) => {
    return buttons.map((button) => button.getAttribute('aria-label') ?? '');
  });
  return labels.flatMap((label) => {
    const at = label.indexOf(`, ${period}: `);
    const words = label.slice(at + period.length + 4);
    return at < 0 || words.startsWith('заявлений нет') ? [] : [label.slice(0, at)];
  });
}

/** Approves the schedule of a municipality and writes its PDF and workbook to the folder; says what is wrong with them. */
export async function approveAndSave(
  window: DemoWindow,
  place: string,
  files: { readonly saveDir: string; readonly out: string },
): Promise<readonly string[]> {
  await window.choose('Муниципалитет', place);
  const button = window.page.getByRole('button', { name: /^Утвердить график/ });
  if ((await button.getAttribute('aria-disabled')) === 'true') return [];
  const rows = await approve(window);
  const saved = await savePapers(window, files.saveDir, place);
  const wrong = [...checkSchedulePdf(saved.pdf, rows), ...checkScheduleXlsx(saved.xlsx, rows)];
  for (const path of [saved.pdf, saved.xlsx]) {
    copyFileSync(path, join(files.out, basename(path)));
  }
  return wrong.map((sentence) => `${place}: ${sentence}`);
}
