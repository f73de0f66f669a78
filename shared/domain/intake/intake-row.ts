import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { AttestationForm, ClaimedCategory, HeldCategory, Remark } from '#shared/records/application.ts';
import type { PersonName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Field, FieldTexts } from './fields.ts';

/** Classes of bad rows in the order in which they are looked for; a row has the first that fits, else `valid`. */
export const badClasses = [
  'missingFio',
  'badDate',
  'unknownCategory',
  'invalidSnils',
  'badLimit',
  'duplicates',
] as const;
export type BadClass = (typeof badClasses)[number];
export type RowClass = BadClass | 'valid';

/** What is wrong with a row, and in which cell. */
export type Problem = { readonly rowClass: BadClass; readonly field: Field; readonly reason: Refusal };

/** What every imported row tells: a person and a place of work. Names of places are as lists show them. */
export type IntakeDraft = PersonName & {
  readonly municipality: string;
  readonly organisation: string;
  readonly post: string;
  readonly subject: string;
  readonly phone: string;
  readonly email: string;
};

/** An application as a row gives it. Null is what could not be read; such a row is not valid. */
export type ApplicationDraft = IntakeDraft & {
  readonly receivedAt: LocalDate | null;
  readonly heldCategory: HeldCategory;
  readonly heldUntil: LocalDate | null;
  readonly claimedCategory: ClaimedCategory | null;
  readonly form: AttestationForm;
  /** Eleven digits, or what was typed; empty when not given. */
  readonly snils: string;
  readonly epguNo: string | null;
  readonly note: string;
  readonly remarks: readonly Remark[];
};

/** An expert as a row gives it. `loadLimit` is null for "no limit"; what a list does not tell is absent. */
export type ExpertDraft = IntakeDraft &
  Pick<Expert, 'category' | 'loadLimit' | 'otherPosts' | 'categoryUntil' | 'languages'>;

/**
 * A row that has been read. `unread` keeps the texts of the cells that could not be read, by field: they are shown and
 * mended as typed. `problems` stand in the order of their classes; repeats are found later, among all rows.
 */
export type IntakeRow<Draft extends IntakeDraft> = {
  readonly number: number;
  readonly draft: Draft;
  readonly unread: FieldTexts;
  readonly problems: readonly Problem[];
};

export type ApplicationRow = IntakeRow<ApplicationDraft>;
export type ExpertRow = IntakeRow<ExpertDraft>;
