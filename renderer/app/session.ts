import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Office } from '../office/office.ts';

/** An office that is open in this window. */
export type Session = { readonly office: Office; readonly slot: Slot };
