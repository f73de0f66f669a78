import { z } from 'zod';
import { listSections } from '#shared/domain/employees/sections.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { EmployeeScan } from '#shared/records/employee-records.ts';
import { sha256Schema } from '#shared/records/stored-file.ts';
import type { Command } from '../command.ts';
import { cardChanges, decided, wholeCard } from './card-changes.ts';
import { type SectionSubject, saveEmployeeEntry } from './save-employee-entry.ts';
import { withScans } from './with-scans.ts';

const argsSchema = z.object({
  id: idSchema,
  section: z.literal(listSections),
  entryId: idSchema,
  sha256: sha256Schema,
});

/** Takes a scan away from an entry of the card; who put it there may take it. */
export const detachEmployeeScan: Command<z.infer<typeof argsSchema>, SectionSubject> = {
  name: 'employee.detachScan',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, subject) => saveEmployeeEntry.permit(view, actor, subject),
  decide(view, { id, section, entryId, sha256 }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, { employee, section }));
    if (!card.ok) return card;
    const without = (scans: readonly EmployeeScan[]) => {
      const rest = scans.filter((scan) => scan.sha256 !== sha256);
      return rest.length === scans.length ? null : rest;
    };
    const records = withScans(card.value.records, section, entryId, without);
    if (records === 'noEntry' || records === 'unchanged') return err(refuseEmployee('employee.entryGone', {}));
    return decided(cardChanges(view, card.value, { records: records.value }));
  },
};
