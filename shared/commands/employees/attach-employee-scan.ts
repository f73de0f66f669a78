import { z } from 'zod';
import { listSections } from '#shared/domain/employees/sections.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { refuseFile } from '#shared/domain/refusals/file-refusals.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import { type EmployeeScan, employeeScanSchema } from '#shared/records/employee-records.ts';
import { fileFactsSchema } from '#shared/records/stored-file.ts';
import type { Command } from '../command.ts';
import { keptFile } from '../files/kept-file.ts';
import { cardChanges, decided, wholeCard } from './card-changes.ts';
import { type SectionSubject, saveEmployeeEntry } from './save-employee-entry.ts';
import { withScans } from './with-scans.ts';

/** Scans beside one entry: a diploma with its supplement, both sides of a certificate. */
const MOST_SCANS = 10;

const argsSchema = z.object({
  id: idSchema,
  section: z.literal(listSections),
  entryId: idSchema,
  scan: employeeScanSchema,
  file: fileFactsSchema,
});

/** Puts a kept file beside an entry of the card: the scan of a diploma, of a certificate. */
export const attachEmployeeScan: Command<z.infer<typeof argsSchema>, SectionSubject> = {
  name: 'employee.attachScan',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, subject) => saveEmployeeEntry.permit(view, actor, subject),
  decide(view, { id, section, entryId, scan, file }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, { employee, section }));
    if (!card.ok) return card;
    const added = (scans: readonly EmployeeScan[]) =>
      scans.some(({ sha256 }) => sha256 === scan.sha256) ? null : [...scans, scan];
    const records = withScans(card.value.records, section, entryId, added);
    if (records === 'noEntry') return err(refuseEmployee('employee.entryGone', {}));
    if (records === 'unchanged') return err(refuseFile('file.repeated', { title: scan.title }));
    if (records.count > MOST_SCANS) return err(refuseFile('file.tooManyAttached', { limit: MOST_SCANS }));
    const changes = cardChanges(view, card.value, { records: records.value });
    return decided([...changes, ...keptFile(view, scan.sha256, file, context.at)]);
  },
};
