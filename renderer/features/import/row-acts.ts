import type { Field } from '#shared/domain/intake/fields.ts';
import type { Choices } from '#shared/domain/intake/judge-applications.ts';
import type { ImportStore } from './import-store.ts';

/** Begins to mend a cell. */
export function startMending(store: ImportStore, number: number, field: Field): void {
  store.setState({ editing: { number, field } });
}

/** Leaves a cell as it was. */
export function stopMending(store: ImportStore): void {
  store.setState({ editing: null });
}

/** Takes what was typed into a cell; the rows are judged again. */
export function mendCell(store: ImportStore, number: number, field: Field, text: string): void {
  store.setState(({ mends }) => ({ editing: null, mends: [...mends, { number, field, text }] }));
}

/** Keeps a row out of the load, or takes it back. */
export function toggleLeftOut(store: ImportStore, number: number): void {
  store.setState(({ choices }) => ({ choices: { ...choices, leftOut: toggled(choices.leftOut, number) } }));
}

/** Accepts a wrong СНИЛС with a remark, or takes that back. */
export function toggleAccepted(store: ImportStore, number: number): void {
  store.setState(({ choices }) => ({ choices: { ...choices, accepted: toggled(choices.accepted, number) } }));
}

/** Accepts all these rows with a remark. */
export function acceptAll(store: ImportStore, numbers: readonly number[]): void {
  store.setState(({ choices }) => ({ choices: withAccepted(choices, numbers), shown: null }));
}

function withAccepted(choices: Choices, numbers: readonly number[]): Choices {
  return { ...choices, accepted: new Set([...choices.accepted, ...numbers]) };
}

function toggled(set: ReadonlySet<number>, number: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(number)) next.add(number);
  return next;
}
