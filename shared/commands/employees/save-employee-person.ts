import { z } from 'zod';
import { checkPerson } from '#shared/domain/employees/check-card.ts';
import { personLabels } from '#shared/domain/employees/person-labels.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { err } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import { employeePersonalSchema } from '#shared/records/employee-personal.ts';
import { employeeExperienceSchema } from '#shared/records/employee-records.ts';
import type { Command } from '../command.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({
  id: idSchema,
  personal: employeePersonalSchema.omit({ id: true }),
  experience: employeeExperienceSchema,
});

/** Writes «Данные работника»: СНИЛС, date of birth, contacts, years of work. The name changes by «Отметка о смене ФИО» only. */
export const saveEmployeePerson: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.savePerson',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'fillEmployee', employee) ?? whyClosed(employee),
  decide(view, { id, personal, experience }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const findings = checkPerson({ ...personal, ...experience }, context.today);
    const wrong = findings.find(({ finding }) => finding.level === 'error');
    if (wrong) return err(refuseEmployee('employee.badValue', { field: personLabels[wrong.field] ?? wrong.field }));
    const records = { ...card.value.records, experience };
    return decided(cardChanges(view, card.value, { personal: { ...personal, id }, records }));
  },
};
