import { readFile, writeFile } from 'node:fs/promises';
import type { AssignmentInstance } from '#shared/domain/assignment/solver/instance.ts';
import { type SolvedPlan, solveAssignment } from '#shared/domain/assignment/solver/solve.ts';
import { whyBadInstance } from '#shared/domain/assignment/solver/why-bad-instance.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { namedIds, withTextIds } from './ids.ts';
import { progressLines } from './progress-lines.ts';
import { readJson } from './read-json.ts';

/** Reads the problem, writes the plan; otherwise a sentence of what is wrong and where. `tell` hears of long work. */
export async function assignFiles(
  from: string,
  to: string,
  tell: (line: string) => void,
): Promise<Result<null, string>> {
  const text = await readFile(from, 'utf8').catch(() => null);
  if (text === null) return err(`Файл «${from}» не открывается. Проверьте имя и папку.`);
  const json = readJson(text);
  if (!json.ok) return err(`Файл «${from}»: ${json.error}`);
  const instance = withTextIds(json.value);
  const bad = whyBadInstance(instance);
  if (bad) return err(explain(bad));
  return planInto(to, instance as AssignmentInstance, json.value, tell);
}

async function planInto(
  to: string,
  instance: AssignmentInstance,
  asGiven: unknown,
  tell: (line: string) => void,
): Promise<Result<null, string>> {
  const started = performance.now();
  const solved = solveAssignment(instance, progressLines(instance, tell));
  const solveMs = Math.round(performance.now() - started);
  if (!solved.ok) return err(explain(solved.error));
  const plan = JSON.stringify(planFile(solved.value, asGiven, solveMs));
  const isWritten = await writeFile(to, `${plan}\n`).then(
    () => true,
    () => false,
  );
  return isWritten ? ok(null) : err(`План не записан в «${to}». Проверьте папку и свободное место.`);
}

/** The plan in the order of fields of the format, with the ids as the problem has them. */
function planFile({ objective, pairs, unassigned, certificate }: SolvedPlan, asGiven: unknown, solveMs: number) {
  const name = namedIds(asGiven);
  return {
    objective,
    pairs: pairs.map(({ application, expert }) => ({
      application: name.application(application),
      expert: name.expert(expert),
    })),
    unassigned: unassigned.map(({ application, missing }) => ({ application: name.application(application), missing })),
    certificate,
    solveMs,
  };
}
