import { createOffice } from '../create-office.ts';
import { inputFile, SAMPLE_INPUT } from '../input-file.ts';
import { accept, importExperts, previewJournal } from '../schedule/import-files.ts';
import { registerAll } from '../schedule/make-schedule.ts';
import type { Stage } from '../story.ts';
import { acceptPlan, lookAtPlan, makePlan, openPlanner, plannedExperts } from './automatic-plan.ts';
import { approveAndSave, placesOf } from './municipal-papers.ts';
import { choosePeriodForAll } from './plan-period.ts';
import { goOnLeave, writeRefusals } from './refusals.ts';

/** Panels whose expert refuses after the approval. */
const REFUSALS = 3;

/**
 * From a journal to the approved schedules of a whole region: the automatic plan with its proof, an expert who goes on leave
 * and is replaced without touching anybody else, a PDF and a workbook of every municipality, refusals after the approval
 * and the invitations that fill their places.
 */
export async function tellPlanning({ app, window, input, out }: Stage): Promise<readonly string[]> {
  const folder = input ?? SAMPLE_INPUT;
  await createOffice(window);
  const experts = await importExperts(window, inputFile(folder, 'experts.xlsx'));
  await previewJournal(window, inputFile(folder, 'journal.xlsx'), 'import-journal');
  await accept(window, 'journal-accepted');
  await registerAll(window);
  const period = await choosePeriodForAll(window);
  console.log(`Экспертов: ${experts}. Период: ${period}.`);

  await openPlanner(window, period);
  console.log(await makePlan(window, 'Все заново', 'plan'));
  await lookAtPlan(window);
  const [leaving] = await plannedExperts(window);
  await acceptPlan(window, 'plan-accepted');

  if (leaving) await replaceOnLeave(window, leaving, period);
  await window.section('График');
  const wrong: string[] = [];
  for (const place of await placesOf(window, period)) {
    wrong.push(...(await approveAndSave(window, place, { saveDir: app.saveDir, out })));
  }
  await window.picture('all-approved');

  await writeRefusals(window, REFUSALS);
  await openPlanner(window, period);
  console.log(await makePlan(window, 'После отказов, с наименьшими изменениями', 'replacement-plan'));
  await acceptPlan(window, 'invitations-sent');
  return wrong;
}

/** Somebody goes on leave before the approval: only his places change. */
async function replaceOnLeave(window: Stage['window'], expert: string, period: string): Promise<void> {
  const [from, to] = daysOf(period);
  await goOnLeave(window, expert, from, to);
  await openPlanner(window, period);
  console.log(await makePlan(window, 'После отказов, с наименьшими изменениями', 'leave-plan'));
  await acceptPlan(window, 'leave-accepted');
}

const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** «ноябрь-декабрь 2026» as its first and last day, typed as people type dates. */
function daysOf(period: string): readonly [string, string] {
  const [, first = '', second = '', year = ''] = /^(\S+)-(\S+) (\d{4})$/.exec(period) ?? [];
  const [from, to] = [months.indexOf(first) + 1, months.indexOf(second) + 1];
  const firstYear = from > to ? Number(year) - 1 : Number(year);
  const last = new Date(Date.UTC(Number(year), to, 0)).getUTCDate();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return [`01${two(from)}${firstYear}`, `${two(last)}${two(to)}${year}`];
}
