import { z } from 'zod';
import { slotSchema } from './app.ts';
import { call, nothing, resultOf } from './call.ts';

const passwordSchema = z.string().min(1).max(500);
const recoveryKeySchema = z.string().max(200);
/** As typed; main compares it folded. Blank where the password alone opens. */
const loginSchema = z.string().max(200).default('');
const userIdSchema = z.string().min(1).max(80);

/** An office that has been opened: what the window needs to unseal its pages, and nothing more. */
export const unlockedSchema = z.object({
  slot: slotSchema,
  officeId: z.string(),
  /** This copy of the office on this computer; a new epoch begins when a copy is restored. */
  device: z.string(),
  epoch: z.int().nonnegative(),
  database: z.string(),
  /** 32 bytes, base64; imported non-extractable at once. */
  pagesKey: z.string(),
  /** Whose password has opened it; null when the only user has not been named to main yet. */
  userId: userIdSchema.nullable(),
});
export type Unlocked = z.infer<typeof unlockedSchema>;

const personSchema = z.object({ userId: userIdSchema, login: loginSchema, password: passwordSchema });

/** Calls about passwords and keys. The password crosses once; key material other than the pages key never does. */
export const keysCalls = {
  /** Whether several people sign in to this office: then a login is asked for. */
  'keys.describe': call(z.object({ slot: slotSchema }), z.object({ hasSeveralUsers: z.boolean() })),
  /** Makes an office folder with its keys. Refused where one stands already. */
  'keys.create': call(
    z.object({ slot: slotSchema, password: passwordSchema }),
    resultOf(z.object({ unlocked: unlockedSchema, recoveryKey: z.string() })),
  ),
  'keys.unlock': call(
    z.object({ slot: slotSchema, login: loginSchema, password: passwordSchema }),
    resultOf(unlockedSchema),
  ),
  /** Opens with the printed recovery key and sets a new password for the user of the login. */
  'keys.recover': call(
    z.object({ slot: slotSchema, recoveryKey: recoveryKeySchema, login: loginSchema, password: passwordSchema }),
    resultOf(unlockedSchema),
  ),
  /** Drops the keys and reloads the window. */
  'keys.lock': call(nothing, nothing),
  /** Ids of the users of the open office who have a password. */
  'keys.users': call(nothing, z.object({ userIds: z.array(z.string()) })),
  /** Names the only user of an office whose password has no owner yet; does nothing where all have. */
  'keys.claim': call(z.object({ userId: userIdSchema }), resultOf(z.null())),
  /** Gives a new user of the open office a login and a password. */
  'keys.addUser': call(personSchema, resultOf(z.null())),
  /** The signed-in user changes his own password. */
  'keys.setPassword': call(z.object({ present: passwordSchema, password: passwordSchema }), resultOf(z.null())),
  /** Sets login and password of any user; the printed recovery key proves the right to it. */
  'keys.resetPassword': call(personSchema.extend({ recoveryKey: recoveryKeySchema }), resultOf(z.null())),
  'keys.setLogin': call(z.object({ userId: userIdSchema, login: loginSchema }), resultOf(z.null())),
  /** The user's password opens the office no more. */
  'keys.closeUser': call(z.object({ userId: userIdSchema }), resultOf(z.null())),
} as const;
