import { mkdirSync } from 'node:fs';
import { launchApp } from '#tests/app/launch.ts';
import { readDemoArguments } from './arguments.ts';
import { tellIntake } from './intake/story.ts';
import { tellPlanning } from './planning/story.ts';
import { tellFirstSchedule } from './schedule/story.ts';
import type { Story } from './story.ts';
import { demoWindow } from './window.ts';

/** Nothing on the screen takes longer than this, in milliseconds. */
const PATIENCE = 30_000;

/** Stories that can be shown; the first is the one without a name. */
const stories: Readonly<Record<string, Story>> = {
  'first-schedule': tellFirstSchedule,
  intake: tellIntake,
  schedule: tellPlanning,
};

async function run(): Promise<number> {
  const { story, input, out } = readDemoArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const tell = stories[story];
  if (!tell) throw new Error(`Нет показа «${story}». Есть: ${Object.keys(stories).join(', ')}.`);
  mkdirSync(out, { recursive: true });
  const app = await launchApp();
  console.log(`Показ идёт в настоящей программе: ${app.runtime === 'electron' ? 'Electron' : 'системный Chromium'}.`);
  app.page.setDefaultTimeout(PATIENCE);
  const window = demoWindow(app.page, out);
  try {
    const wrong = await tell({ app, window, input, out });
    for (const sentence of wrong) console.error(sentence);
    console.log(wrong.length === 0 ? `Готово: всё сошлось. Результаты: ${out}` : 'Показ не сошёлся с ожидаемым.');
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
