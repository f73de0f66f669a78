import { numberRuleOf, writtenNumber } from '#shared/domain/registration/number-rule.ts';
import { type NumberSource, takeNumbers } from '#shared/domain/registration/number-source.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { DecideContext } from '../command.ts';
import { put } from '../rows.ts';

/** Numbers for applications in their order, and the row that remembers how far the numbering has come. */
export type RegistrationNumbers = { readonly numbers: readonly string[]; readonly change: RowChange };

/** The next registration numbers, as the rule writes them; a number that stands in the journal is passed over. */
export function registrationNumbers(
  view: View,
  context: DecideContext,
  applications: readonly Application[],
): Result<RegistrationNumbers, Refusal> {
  const rule = numberRuleOf(view);
  const year = Number(context.today.slice(0, 4));
  const places = [...new Set(applications.map(({ municipalityId }) => nameOf(view, municipalityId)))];
  const written = (running: number, municipality: string) => writtenNumber(rule, { running, year, municipality });
  const used = new Set(Array.from(view.all('applications'), ({ registrationNo }) => registrationNo));
  const isUsed = (running: number) => places.some((place) => used.has(written(running, place)));
  const taken = takeNumbers(view, context.actor, year, applications.length, isUsed);
  if (!taken.ok) return taken;
  const numbers = applications.map(({ municipalityId }, i) =>
    written(taken.value.numbers[i] ?? 0, nameOf(view, municipalityId)),
  );
  return ok({ numbers, change: remembered(view, taken.value.source) });
}

function remembered(view: View, source: NumberSource): RowChange {
  if (source.kind === 'block') return put(view, 'numberBlocks', source.block);
  return put(view, 'counters', { id: source.counterId, next: source.next });
}

function nameOf(view: View, municipalityId: string): string {
  return view.get('municipalities', municipalityId)?.name ?? '';
}
