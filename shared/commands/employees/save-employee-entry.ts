import { z } from 'zod';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import { fieldsOf } from '#shared/domain/employees/field-specs.ts';
import { actOfSection, type ListSection } from '#shared/domain/employees/sections.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import {
  achievementSchema,
  activitySchema,
  type EmployeeRecords,
  educationSchema,
  heldAttestationSchema,
  tariffSchema,
  trainingSchema,
} from '#shared/records/employee-records.ts';
import type { Command } from '../command.ts';
import { badField } from './bad-field.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';

/** An entry with the section to which it belongs. */
export const sectionEntrySchema = z.discriminatedUnion('section', [
  z.object({ section: z.literal('education'), entry: educationSchema }),
  z.object({ section: z.literal('achievements'), entry: achievementSchema }),
  z.object({ section: z.literal('training'), entry: trainingSchema }),
  z.object({ section: z.literal('attestations'), entry: heldAttestationSchema }),
  z.object({ section: z.literal('tariffs'), entry: tariffSchema }),
  z.object({ section: z.literal('activities'), entry: activitySchema }),
]);
export type SectionEntry = z.infer<typeof sectionEntrySchema>;

const argsSchema = z.object({ id: idSchema, entry: sectionEntrySchema });

/** What a list of the card is asked about: whose card, which list. */
export type SectionSubject = { readonly employee: Employee; readonly section: ListSection };

/** Writes an entry of a list of the card: education, award, course, category, hours by HR, activity by the deputy (S3). */
export const saveEmployeeEntry: Command<z.infer<typeof argsSchema>, SectionSubject> = {
  name: 'employee.saveEntry',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, { employee, section }) =>
    mayActOnEmployee(view, actor, actOfSection(section), employee) ?? whyClosed(employee),
  decide(view, { id, entry: typed }, context) {
    const { section } = typed;
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, { employee, section }));
    if (!card.ok) return card;
    const specs = fieldsOf(section, typed.section === 'activities' ? typed.entry.kind : undefined);
    const refusal = badField(specs, checkEntry(specs, typed.entry, context.today));
    if (refusal) return err(refusal);
    return decided(cardChanges(view, card.value, { records: withEntry(card.value.records, typed) }));
  },
};

/** The records with the entry in place of the one of its id, or after the others. */
function withEntry(records: EmployeeRecords, typed: SectionEntry): EmployeeRecords {
  switch (typed.section) {
    case 'education':
      return { ...records, education: placed(records.education, typed.entry) };
    case 'achievements':
      return { ...records, achievements: placed(records.achievements, typed.entry) };
    case 'training':
      return { ...records, training: placed(records.training, typed.entry) };
    case 'attestations':
      return { ...records, attestations: placed(records.attestations, typed.entry) };
    case 'tariffs':
      return { ...records, tariffs: placed(records.tariffs, typed.entry) };
    case 'activities':
      return { ...records, activities: placed(records.activities, typed.entry) };
  }
}

function placed<E extends { readonly id: string }>(list: readonly E[], entry: E): E[] {
  const isKnown = list.some(({ id }) => id === entry.id);
  return isKnown ? list.map((one) => (one.id === entry.id ? entry : one)) : [...list, entry];
}
