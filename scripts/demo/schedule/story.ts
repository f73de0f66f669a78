import { readFileSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createOffice } from '../create-office.ts';
import { inputFile, SAMPLE_INPUT } from '../input-file.ts';
import type { Stage } from '../story.ts';
import { checkSchedulePdf } from './check-schedule-pdf.ts';
import { checkScheduleXlsx } from './check-schedule-xlsx.ts';
import { accept, importExperts, type PreviewCounts, previewJournal } from './import-files.ts';
import { lockAndEnter, searchAndOpen } from './look-around.ts';
import { appointExperts, approve, planMunicipality, registerAll } from './make-schedule.ts';
import { saveSchedule } from './save-schedule.ts';

type Counts = Readonly<Record<string, unknown>>;
type Previews = Readonly<Record<'xlsx' | 'csv', PreviewCounts>>;

/** From a journal to a printed schedule, in one municipality, by hand. */
export async function tellFirstSchedule({ app, window, input, out }: Stage): Promise<readonly string[]> {
  const folder = input ?? SAMPLE_INPUT;
  const expected: Counts = JSON.parse(readFileSync(inputFile(folder, 'expected.json'), 'utf8'));
  await createOffice(window);
  await window.picture('empty-office');
  const experts = await importExperts(window, inputFile(folder, 'experts.xlsx'));
  const csv = await previewJournal(window, inputFile(folder, 'journal-cp1251.csv'), 'import-csv');
  const xlsx = await previewJournal(window, inputFile(folder, 'journal.xlsx'), 'import-xlsx');
  const preview: Previews = { xlsx: { ...xlsx, experts }, csv: { ...csv, experts } };
  writeFileSync(join(out, 'preview.json'), `${JSON.stringify(preview, null, 2)}\n`);
  await accept(window, 'journal-accepted');
  await registerAll(window);
  await searchAndOpen(window);
  await planMunicipality(window);
  await appointExperts(window);
  const rows = await approve(window);
  const saved = await saveSchedule(window, app.saveDir);
  await lockAndEnter(window);
  await copyFile(saved.pdf, join(out, 'schedule.pdf'));
  await copyFile(saved.xlsx, join(out, 'schedule.xlsx'));
  return [
    ...differences(preview, expected),
    ...checkSchedulePdf(saved.pdf, rows),
    ...checkScheduleXlsx(saved.xlsx, rows),
  ];
}

/** Sentences about every count of a preview that is not as expected. */
function differences(preview: Previews, expected: Counts): string[] {
  return Object.entries(preview).flatMap(([file, counts]) =>
    Object.keys(expected)
      .filter((key) => !isDeepStrictEqual(counts[key], expected[key]))
      .map((key) => `${file}: «${key}» ${JSON.stringify(counts[key])}, а ожидалось ${JSON.stringify(expected[key])}`),
  );
}
