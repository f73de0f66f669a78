import { mkdirSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { launchApp } from '#tests/app/launch.ts';
import { type DemoArguments, readDemoArguments } from './arguments.ts';
import { checkSchedulePdf } from './check-schedule-pdf.ts';
import { checkScheduleXlsx } from './check-schedule-xlsx.ts';
import { createOffice } from './create-office.ts';
import { accept, importExperts, type PreviewCounts, previewJournal } from './import-files.ts';
import { lockAndEnter, searchAndOpen } from './look-around.ts';
import { appointExperts, approve, planMunicipality, registerAll } from './make-schedule.ts';
import { saveSchedule } from './save-schedule.ts';
import { type DemoWindow, demoWindow } from './window.ts';

/** Nothing on the screen takes longer than this, in milliseconds. */
const PATIENCE = 30_000;

type Outcome = {
  readonly preview: Readonly<Record<'xlsx' | 'csv', PreviewCounts>>;
  readonly problems: readonly string[];
};

/** Drives the real application from a journal to a printed schedule, as a user: by role and name. */
async function story(window: DemoWindow, given: DemoArguments, saveDir: string): Promise<Outcome> {
  await createOffice(window);
  await window.picture('empty-office');
  const experts = await importExperts(window, given.experts);
  const csv = { ...(await previewJournal(window, given.journals.csv, 'import-csv')), experts };
  const xlsx = { ...(await previewJournal(window, given.journals.xlsx, 'import-xlsx')), experts };
  await accept(window, 'journal-accepted');
  await registerAll(window);
  await searchAndOpen(window);
  await planMunicipality(window);
  await appointExperts(window);
  const rows = await approve(window);
  const saved = await saveSchedule(window, saveDir);
  await lockAndEnter(window);
  await copyFile(saved.pdf, join(given.out, 'schedule.pdf'));
  await copyFile(saved.xlsx, join(given.out, 'schedule.xlsx'));
  const problems = [...checkSchedulePdf(saved.pdf, rows), ...checkScheduleXlsx(saved.xlsx, rows)];
  return { preview: { xlsx, csv }, problems };
}

/** Sentences about every count of a preview that is not as expected. */
function differences(preview: Outcome['preview'], expected: DemoArguments['expected']): string[] {
  return Object.entries(preview).flatMap(([file, counts]) =>
    Object.keys(expected)
      .filter((key) => !isDeepStrictEqual(counts[key], expected[key]))
      .map((key) => `${file}: «${key}» ${JSON.stringify(counts[key])}, а ожидалось ${JSON.stringify(expected[key])}`),
  );
}

async function run(): Promise<number> {
  const given = readDemoArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  mkdirSync(given.out, { recursive: true });
  const app = await launchApp();
  console.log(`Показ идёт в настоящей программе: ${app.runtime === 'electron' ? 'Electron' : 'системный Chromium'}.`);
  app.page.setDefaultTimeout(PATIENCE);
  const window = demoWindow(app.page, given.out);
  try {
    const { preview, problems } = await story(window, given, app.saveDir);
    writeFileSync(join(given.out, 'preview.json'), `${JSON.stringify(preview, null, 2)}\n`);
    const wrong = [...differences(preview, given.expected), ...problems];
    for (const sentence of wrong) console.error(sentence);
    console.log(wrong.length === 0 ? `Готово: всё сошлось. Результаты: ${given.out}` : 'Показ не сошёлся с ожидаемым.');
    return wrong.length === 0 ? 0 : 1;
  } catch (error) {
    await window.picture('failed');
    console.error(app.output());
    throw error;
  } finally {
    await app.close();
  }
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
