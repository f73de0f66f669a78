import { checkSnils } from '#shared/domain/checks/check-snils.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { RulesCall } from './call.ts';

/** `snils "112-233-445 95"`: whether a СНИЛС is right. */
export const snilsCall: RulesCall = {
  usage: 'snils "112-233-445 95"',
  options: [],
  flags: [],
  run({ positional }) {
    if (positional.length === 0) return err('Укажите СНИЛС, например "112-233-445 95".');
    const { isValid, digits, formatted, findings } = checkSnils(positional.join(' '));
    return ok({ valid: isValid, digits, formatted, warnings: findings.map(explain) });
  },
};
