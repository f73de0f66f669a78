import { z } from 'zod';
import { idSchema, instantSchema, personNameSchema } from './common.ts';

/** Regional presets named after the five source systems. */
export const regionIdSchema = z.literal(['irkutsk', 'tomsk', 'sverdlovsk', 'chelyabinsk', 'kuzbass']);
export type RegionId = z.infer<typeof regionIdSchema>;

/** The office itself: one row, its id is always `office`. */
export const officeSchema = z.object({
  id: z.literal('office'),
  commission: z.string().min(1).max(400),
  region: regionIdSchema,
  /** A training office: generated people, marked on every screen and print. */
  isSample: z.boolean(),
  createdAt: instantSchema,
});
export type OfficeRecord = z.infer<typeof officeSchema>;

/** Roles of people (domain §1.2): the office, the municipality, the school, the experts, the commission, the applicant. */
export const roleSchema = z.literal([
  'secretary',
  'operator',
  'coordinator',
  'schoolCoordinator',
  'hr',
  'deputy',
  'expert',
  'chair',
  'member',
  'teacher',
]);
export type Role = z.infer<typeof roleSchema>;

/** A person who signs in. */
export const userSchema = personNameSchema.extend({
  id: idSchema,
  /** The role in which he works unless he chooses another at the door. */
  role: roleSchema,
  /** Roles besides that one, for a person who works in several. */
  roles: z.array(roleSchema).max(9).optional(),
  /** What he signs in with; absent where the password alone opens, and for people who do not sign in here. */
  login: z.string().max(60).optional(),
  post: z.string().max(300),
  /** The work phone with its area code: it is printed under the schedule. */
  phone: z.string().max(100),
  email: z.string().max(200),
  municipality: z.string().max(200),
  /** The municipality of the directory: the limit of what a coordinator sees. Where absent, it is found by the name. */
  municipalityId: idSchema.optional(),
  /** The school of a school coordinator, HR specialist or deputy director: the limit of what they see. */
  organisationId: idSchema.optional(),
  /** The expert of the directory who signs in as this user. */
  expertId: idSchema.optional(),
  /** The member of the commission who signs in as this user. */
  memberId: idSchema.optional(),
  /** Who has invited him («Приглашение», S1) and when; absent for those whom the secretary has simply added. */
  invitedBy: idSchema.optional(),
  invitedAt: instantSchema.optional(),
  /** The password was given by somebody else: it is changed at the first sign-in. */
  mustChangePassword: z.boolean().optional(),
  /** When he last changed his own password. */
  passwordSetAt: instantSchema.optional(),
  /** From this moment the account is closed. */
  closedAt: instantSchema.optional(),
});
export type User = z.infer<typeof userSchema>;

/** When a user last signed in, and the time before that. Its id is the user's. */
export const signInSchema = z.object({ id: idSchema, at: instantSchema, previousAt: instantSchema.nullable() });
export type SignIn = z.infer<typeof signInSchema>;

/** The next number to give out, per journal. Its id is the journal's name. */
export const counterSchema = z.object({ id: idSchema, next: z.int().positive() });
export type Counter = z.infer<typeof counterSchema>;
