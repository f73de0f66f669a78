import { z } from 'zod';
import { mayActOnEmployee } from '#shared/domain/rights/may-act-on-employee.ts';
import { ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Employee } from '#shared/records/employee.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { wholeCard, whyClosed } from './card-changes.ts';

const argsSchema = z.object({ id: idSchema, remark: z.string().max(2000) });

/** The deputy director says that what HR wrote is right, or what is to be mended (S3 «Проверяет данные, внесённые в карточку»). */
export const checkEmployee: Command<z.infer<typeof argsSchema>, Employee> = {
  name: 'employee.check',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, employee) => mayActOnEmployee(view, actor, 'checkEmployee', employee) ?? whyClosed(employee),
  decide(view, { id, remark }, context) {
    const card = wholeCard(view, id, (employee) => this.permit(view, context.actor, employee));
    if (!card.ok) return card;
    const check = { at: context.at, by: context.actor.userId, remark: remark.trim() };
    return ok({ changes: [put(view, 'employees', { ...card.value.employee, check })] });
  },
};
