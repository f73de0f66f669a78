import type { z } from 'zod';
import { checkName } from '#shared/domain/checks/check-name.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import { noPersonal, noRecords } from '#shared/domain/employees/employee-card.ts';
import { postFields } from '#shared/domain/employees/field-specs.ts';
import { type Place, placeOf } from '#shared/domain/employees/places.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import { mayActAt } from '#shared/domain/rights/may-act-on-employee.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema, personNameSchema } from '#shared/records/common.ts';
import { employeePostSchema } from '#shared/records/employee.ts';
import { employeePersonalSchema } from '#shared/records/employee-personal.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { badField } from './bad-field.ts';

const argsSchema = personNameSchema.extend({
  id: idSchema,
  post: employeePostSchema,
  snils: employeePersonalSchema.shape.snils,
  bornOn: employeePersonalSchema.shape.bornOn,
});

/** Opens the card of a worker with his first post: by HR of the organisation, or by the office from paper. */
export const createEmployee: Command<z.infer<typeof argsSchema>, Place | null> = {
  name: 'employee.create',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, place) =>
    place === null ? roleMay(actor.role, 'fillEmployee') : mayActAt(view, actor, 'fillEmployee', place),
  decide(view, { id, post, snils, bornOn, ...name }, context) {
    if (view.get('employees', id)) return err(refuseEmployee('employee.exists', {}));
    const place = placeOf(view, post.organisationId);
    if (!place) return err(refuseEmployee('employee.placeUnknown', {}));
    const refusal =
      this.permit(view, context.actor, place) ?? badField(postFields, checkEntry(postFields, post, context.today));
    if (refusal) return err(refusal);
    if (hasError(checkName(name))) return err(refuseEmployee('employee.badValue', { field: 'Фамилия, имя, отчество' }));
    const blank = { formerNames: [], confirmation: null, check: null, dismissal: null, mergedInto: null, userId: null };
    return ok({
      changes: [
        put(view, 'employees', { id, ...name, ...blank, posts: [post] }),
        put(view, 'employeePersonal', { ...noPersonal(id), snils, bornOn }),
        put(view, 'employeeRecords', noRecords(id)),
      ],
    });
  },
};
