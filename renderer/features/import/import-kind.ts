import type { Tally } from '#shared/domain/intake/counts.ts';
import type { Field, Intake } from '#shared/domain/intake/fields.ts';
import type { IntakeDraft, IntakeRow } from '#shared/domain/intake/intake-row.ts';
import type { Choices, Judgement } from '#shared/domain/intake/judge-applications.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../office/office.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import type { JudgedRow } from './judged-row.ts';

/** What accepting would do, or has done. */
export type Outcome = { readonly added: number; readonly changed: number; readonly same: number };

/** A count under its heading: what the accepted rows are about. */
export type Breakdown = { readonly title: string; readonly tally: Tally };

/** What differs between the import of applications and of experts; the screens know only this. */
export type ImportKind<D extends IntakeDraft> = {
  readonly what: Intake;
  readonly columns: readonly TableColumn<JudgedRow<D>>[];
  /** Null when the user may import. */
  permit(view: View, actor: Actor): Refusal | null;
  judge(rows: readonly IntakeRow<D>[], view: View, choices: Choices): readonly Judgement[];
  hasRemarks(draft: D): boolean;
  mend(row: IntakeRow<D>, field: Field, text: string): IntakeRow<D>;
  breakdowns(rows: readonly IntakeRow<D>[], judgements: readonly Judgement[]): readonly Breakdown[];
  /** What the command would do with these rows now. */
  plan(office: Office, rows: readonly JudgedRow<D>[]): Outcome;
  accept(office: Office, rows: readonly JudgedRow<D>[]): Promise<Result<Outcome, Refusal>>;
};
