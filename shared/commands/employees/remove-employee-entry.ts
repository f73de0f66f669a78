import { z } from 'zod';
import { actOfSection, listSections } from '#shared/domain/employees/sections.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Command } from '../command.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';
import type { SectionSubject } from './save-employee-entry.ts';

const argsSchema = z.object({ id: idSchema, section: z.literal(listSections), entryId: idSchema });

/** Takes an entry out of a list of the card; the history keeps what it said. */
export const removeEmployeeEntry: Command<z.infer<typeof argsSchema>, SectionSubject> = {
  name: 'employee.removeEntry',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, { employee, section }) =>
    mayActOnEmployee(view, actor, actOfSection(section), employee) ?? whyClosed(employee),
  decide(view, { id, section, entryId }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, { employee, section }));
    if (!card.ok) return card;
    const { records } = card.value;
    const list: readonly { readonly id: string }[] = records[section];
    if (!list.some((entry) => entry.id === entryId)) return err(refuseEmployee('employee.entryGone', {}));
    const rest = { ...records, [section]: list.filter((entry) => entry.id !== entryId) };
    return decided(cardChanges(view, card.value, { records: rest }));
  },
};
