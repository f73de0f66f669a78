import type { Application } from '#shared/records/application.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { DecideContext } from '../command.ts';
import { put } from '../rows.ts';

/** What a draft has of its own; the rest is given by the office later. */
export type DraftFields = Omit<
  Application,
  | 'status'
  | 'stages'
  | 'receivedAt'
  | 'registrationNo'
  | 'registeredOn'
  | 'period'
  | 'expertIds'
  | 'remarks'
  | 'intakeRefusal'
>;

/** A draft as it is stored; its date of filing is fixed when it is submitted. */
export function newDraft(fields: DraftFields, context: DecideContext): Application {
  return {
    ...fields,
    status: 'DRAFT',
    stages: [{ status: 'DRAFT', at: context.at, by: context.actor.userId }],
    receivedAt: context.today,
    registrationNo: null,
    registeredOn: null,
    period: null,
    expertIds: [],
    remarks: [],
    intakeRefusal: null,
  };
}

/** The next «№ в системе» and the change of its counter. */
export function takeSystemNo(view: View): { readonly systemNo: number; readonly counter: RowChange } {
  const systemNo = view.get('counters', 'system')?.next ?? 1;
  return { systemNo, counter: put(view, 'counters', { id: 'system', next: systemNo + 1 }) };
}
