import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { ScheduledRow } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';
import { takesSubject } from './post-title.ts';
import { type KnownForm, type WordForms, type WordKind, wordFormId, wordFormsOf } from './word-forms.ts';

/** A word that documents use, with its form and how often the registry has it. */
export type UsedForm = {
  readonly id: string;
  readonly kind: WordKind;
  readonly nominative: string;
  readonly form: KnownForm;
  readonly uses: number;
};

type Uses = Map<string, { readonly kind: WordKind; readonly nominative: string; uses: number }>;

/** Forms that the schedule of these rows prints: the municipality, and subjects behind posts that take them. */
export function formsOnSchedule(
  municipality: string,
  rows: readonly ScheduledRow[],
  forms: WordForms,
): readonly UsedForm[] {
  const uses: Uses = new Map();
  note(uses, 'municipality', municipality);
  for (const person of rows.flatMap((row) => [row, ...row.experts])) {
    if (takesSubject(person.post)) note(uses, 'subject', person.subject);
  }
  return withForms(uses, forms);
}

/** All posts, subjects and municipalities of the office: what «Справочники» shows. Doubtful ones first, then by word. */
export function formsInUse(view: View): readonly UsedForm[] {
  const uses: Uses = new Map();
  for (const { name } of view.all('municipalities')) note(uses, 'municipality', name);
  for (const person of view.all('applications')) notePost(uses, person);
  for (const person of view.all('experts')) notePost(uses, person);
  return withForms(uses, wordFormsOf(view));
}

function notePost(uses: Uses, { post, subject }: Pick<Application | Expert, 'post' | 'subject'>): void {
  note(uses, 'post', post);
  note(uses, 'subject', subject);
}

function note(uses: Uses, kind: WordKind, word: string): void {
  const nominative = word.trim();
  if (nominative === '') return;
  const id = wordFormId(kind, nominative);
  const known = uses.get(id);
  if (known) known.uses += 1;
  else uses.set(id, { kind, nominative, uses: 1 });
}

function withForms(uses: Uses, forms: WordForms): readonly UsedForm[] {
  const all = Array.from(uses, ([id, use]) => ({ id, ...use, form: forms.genitive(use.kind, use.nominative) }));
  return all.sort(byDoubt);
}

function byDoubt(a: UsedForm, b: UsedForm): number {
  return Number(b.form.isDoubtful) - Number(a.form.isDoubtful) || a.nominative.localeCompare(b.nominative, 'ru');
}
