import { regionProfiles } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { formNames } from '#shared/domain/statuses/category.ts';
import { moves } from '#shared/domain/statuses/moves.ts';
import { nextSteps } from '#shared/domain/statuses/next-steps.ts';
import { shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

/** What a person asked for on the command line, by the names of the options. */
type Asked = Readonly<Partial<Record<'status' | 'role' | 'profile' | 'form', string>>>;

/** One act in the answer; `reason` is empty where it is allowed. */
type Answer = {
  readonly commands: readonly {
    readonly name: string;
    readonly label: string;
    readonly command: string;
    readonly transition: string | null;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
};

/**
 * `rules next-step`: what a role may do with an application in a status, in a region and form, with the reason where it
 * may not. Names are taken in Russian, as the program shows them, or in English, as the code has them.
 */
export function nextStepAnswer(asked: Asked): Result<Answer, string> {
  const status = pick(asked.status, statusNames, shortStatusNames);
  if (!status) return err(unknown('Статус', asked.status, Object.values(statusNames)));
  const role = pick(asked.role, roleNames);
  if (!role) return err(unknown('Роль', asked.role, Object.keys(roleNames)));
  const form = pick(asked.form ?? 'очно', formNames);
  if (!form) return err(unknown('Форма аттестации', asked.form, Object.values(formNames)));
  const profile = regionProfiles.find(({ id, name }) => [id, name].map(fold).includes(fold(asked.profile ?? 'tomsk')));
  if (!profile)
    return err(
      unknown(
        'Профиль',
        asked.profile,
        regionProfiles.map(({ id }) => id),
      ),
    );
  const commands = nextSteps({ status, role, form, profile }).map(({ key, name, label, refusal }) => ({
    name,
    label,
    command: moves[key].commands[0],
    transition: moves[key].id,
    allowed: refusal === null,
    reason: refusal ? explain(refusal) : null,
  }));
  return ok({ commands });
}

function pick<K extends string>(
  text: string | undefined,
  ...names: readonly Readonly<Record<K, string>>[]
): K | undefined {
  if (text === undefined) return undefined;
  for (const of of names) {
    for (const key in of) if (fold(key) === fold(text) || fold(of[key]) === fold(text)) return key;
  }
  return undefined;
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll('ё', 'е');
}

function unknown(what: string, text: string | undefined, known: readonly string[]): string {
  const list = known.join(', ');
  return text === undefined
    ? `${what} не указан. Возможные значения: ${list}.`
    : `${what}: «${text}» нет. Есть: ${list}.`;
}
