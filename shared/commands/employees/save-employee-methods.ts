import type { z } from 'zod';
import { methodWorkNames, technologyNames } from '#shared/domain/employees/names.ts';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import type { Employee } from '#shared/records/employee.ts';
import { employeeRecordsSchema } from '#shared/records/employee-records.ts';
import type { Command } from '../command.ts';
import { cardChanges, decided, wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = employeeRecordsSchema.pick({ id: true, technologies: true, methodWork: true });

/** Writes the two lists of «Профессиональная деятельность»: technologies, organisational and methodical work (S3, domain §2.22). */
export const saveEmployeeMethods: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.saveMethods',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'fillActivity', employee) ?? whyClosed(employee),
  decide(view, { id, technologies, methodWork }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const records = {
      ...card.value.records,
      technologies: inOrder(Object.keys(technologyNames), technologies),
      methodWork: inOrder(Object.keys(methodWorkNames), methodWork),
    };
    return decided(cardChanges(view, card.value, { records }));
  },
};

/** The chosen values, each once, in the order of the source. */
function inOrder<V extends string>(order: readonly string[], chosen: readonly V[]): V[] {
  return [...new Set(chosen)].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
