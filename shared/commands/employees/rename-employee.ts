import type { z } from 'zod';
import { checkName } from '#shared/domain/checks/check-name.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { err } from '#shared/kernel/result.ts';
import { fullName, idSchema, personNameSchema } from '#shared/records/common.ts';
import { type Employee, formerNameSchema } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = formerNameSchema.pick({ changedOn: true, document: true, isMisspelling: true }).extend({
  id: idSchema,
  name: personNameSchema,
  /** Id of the mark that keeps the name borne until now. */
  markId: idSchema,
});

/** «Отметка о смене ФИО» (S3): the new name with date and paper; the one borne until now is kept and still found by search. */
export const renameEmployee: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.rename',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'fillEmployee', employee) ?? whyClosed(employee),
  decide(view, { id, name, markId, ...mark }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const { employee } = card.value;
    if (fullName(employee) === fullName(name)) return err(refuseEmployee('employee.sameName', {}));
    if (hasError(checkName(name))) return err(refuseEmployee('employee.badValue', { field: 'Фамилия, имя, отчество' }));
    const { lastName, firstName, patronymic } = employee;
    const former = { id: markId, lastName, firstName, patronymic, ...mark };
    const renamed = { ...employee, ...name, formerNames: [...employee.formerNames, former] };
    return decided(cardChanges(view, card.value, { employee: renamed }));
  },
};
