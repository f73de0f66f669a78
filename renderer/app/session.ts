import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Role } from '#shared/records/office.ts';
import type { Office } from '../office/office.ts';
import type { OpenedOffice } from '../office/open-office.ts';

/** An office that is open in this window, for one person in one of his roles. */
export type Session = { readonly opened: OpenedOffice; readonly office: Office; readonly slot: Slot };

/** The person's work in a role begins. */
export function sessionIn(opened: OpenedOffice, slot: Slot, role: Role): Session {
  return { opened, slot, office: opened.inRole(role) };
}
