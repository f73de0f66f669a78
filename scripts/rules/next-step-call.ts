import type { RulesCall } from './call.ts';
import { nextStepAnswer } from './next-step.ts';

/** `next-step --status … --role …`: what may be done with an application now, and why the rest may not. */
export const nextStepCall: RulesCall = {
  usage: 'next-step --status "Направлено на экспертизу" --role coordinator [--profile tomsk] [--form упрощенно]',
  options: ['status', 'role', 'profile', 'form'],
  flags: [],
  run: ({ options }) =>
    nextStepAnswer({
      status: options.get('status'),
      role: options.get('role'),
      profile: options.get('profile'),
      form: options.get('form'),
    }),
};
