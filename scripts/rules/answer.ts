import { err } from '#shared/kernel/result.ts';
import type { Answer, RulesCall } from './call.ts';
import { deadlinesCall } from './deadlines.ts';
import { declineCall } from './decline.ts';
import { readInput } from './input.ts';
import { nextStepCall } from './next-step-call.ts';
import { periodCall } from './period.ts';
import { scoreCall } from './score.ts';
import { snilsCall } from './snils.ts';
import { voteCall } from './vote.ts';
import { workdaysCall } from './workdays.ts';

/** All calls by name; a new one is a file beside this and a line here. */
export const calls: Readonly<Record<string, RulesCall>> = {
  snils: snilsCall,
  deadlines: deadlinesCall,
  'next-step': nextStepCall,
  decline: declineCall,
  period: periodCall,
  vote: voteCall,
  workdays: workdaysCall,
  score: scoreCall,
};

/** Answers a command line, or says in Russian what is wrong with it. */
export function answerTo(argv: readonly string[]): Answer {
  const [name = '', ...rest] = argv;
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call)
    return err(`${name === '' ? 'Укажите, что спросить.' : `Вопроса «${name}» нет.`} Можно спросить:\n${help()}`);
  const input = readInput(rest, call);
  if (!input.ok) return err(`${input.error} Пример: ${call.usage}`);
  return call.run(input.value);
}

function help(): string {
  return Object.values(calls)
    .map(({ usage }) => `  ${usage}`)
    .join('\n');
}
