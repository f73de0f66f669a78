import { must } from '#shared/kernel/assert.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import type { Area, LockState } from '../ipc/handlers.ts';
import { createKeys, type KeysParts, type OpenedKeys } from '../keys/keys.ts';
import { createKeysArea, type KeysCall } from '../keys/keys-area.ts';
import { encodeKeys, readKeys } from '../keys/keys-file.ts';
import { createUserKeys, type UserKeys } from '../keys/users.ts';
import { createSnapshotsArea, type SnapshotsCall } from '../snapshots/snapshots-area.ts';
import { createJournalArea, type JournalCall } from './journal-area.ts';
import { type OfficeFolderParts, type OpenOffice, openOffice } from './open-office.ts';

/** What the store of main needs: the computer, and what to do with the window when the office is locked. */
export type StoreAreaParts = Omit<OfficeFolderParts, 'keysFile'> &
  Omit<KeysParts, 'disk'> & {
    /** The folder of all offices of this profile, `<userData>/offices`. */
    readonly root: string;
    /** Loads the window anew, so that nothing of the office stays in its memory. */
    readonly reloadWindow: () => void;
  };

/** Keys, journal and snapshots of the one office that is open, as main's composition takes them. */
export type StoreArea = {
  readonly area: Area<KeysCall | JournalCall | SnapshotsCall>;
  readonly lock: LockState;
  /** The office that is open; throws where none is, so that calls are asked for it and nothing else. */
  opened(): OpenOffice;
  describeSlots(): Promise<{ slot: Slot; state: 'none' | 'present' | 'damaged' }[]>;
  /** The computer falls asleep or its screen is locked: the office is locked with it. Nothing happens where none is open. */
  lockNow(): Promise<void>;
  /** Closes the files in order; done when the program ends. */
  close(): Promise<void>;
};

const slots: readonly Slot[] = ['main', 'sample'];

/** The store of main over a disk. */
export function createStoreArea(parts: StoreAreaParts): StoreArea {
  let open: OpenOffice | null = null;
  let users: UserKeys | null = null;
  const dirOf = (slot: Slot) => `${parts.root}/${slot}`;
  const keysOf = (slot: Slot) => createKeys(parts, dirOf(slot));
  const office = () => must(open, 'an open office');
  const close = async () => {
    const closing = open;
    open = null;
    users = null;
    await closing?.close();
  };
  const openSlot = async (slot: Slot, keys: OpenedKeys): Promise<Result<null, Refusal>> => {
    await close();
    const dir = dirOf(slot);
    const keysFile = async () => encodeKeys((await readKeys(parts.disk, dir))?.keys ?? keys.file);
    const opened = await openOffice({ ...parts, keysFile }, slot, dir, keys);
    if (!opened.ok) return opened;
    open = opened.value;
    users = createUserKeys(parts, dir, keysOf(slot), keys);
    return ok(null);
  };
  const lock = async () => {
    await close();
    parts.reloadWindow();
  };
  const keysArea = createKeysArea({
    keysOf,
    open: openSlot,
    lock,
    users: () => must(users, 'an open office'),
  });
  const journalArea = createJournalArea(office, () => parts.now().slice(0, 10));
  const snapshotsArea = createSnapshotsArea(office);
  return {
    area: {
      handlers: { ...keysArea.handlers, ...journalArea.handlers, ...snapshotsArea.handlers },
      routes: [...journalArea.routes, ...snapshotsArea.routes],
    },
    opened: office,
    lock: { isUnlocked: () => open !== null },
    describeSlots: () => Promise.all(slots.map(async (slot) => ({ slot, state: await keysOf(slot).state() }))),
    lockNow: async () => (open === null ? undefined : lock()),
    close,
  };
}
