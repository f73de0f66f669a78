import { err, ok, type Result } from '#shared/kernel/result.ts';
import { readInput } from '../rules/input.ts';

const USAGE = 'Укажите задачу и куда записать план: npm run -s assign -- --in ЗАДАЧА.json --out ПЛАН.json';

/** The files of the call: the problem and the plan. */
export function readArguments(argv: readonly string[]): Result<{ readonly in: string; readonly out: string }, string> {
  const input = readInput(argv, { options: ['in', 'out'], flags: [] });
  if (!input.ok) return err(`${input.error} ${USAGE}`);
  const [problem, plan] = [input.value.options.get('in'), input.value.options.get('out')];
  if (!problem || !plan || input.value.positional.length > 0) return err(USAGE);
  return ok({ in: problem, out: plan });
}
