import type { Role } from '#shared/records/office.ts';

/** Who acts: the person and the role in which he has signed in. */
export type Actor = { readonly userId: string; readonly role: Role };
