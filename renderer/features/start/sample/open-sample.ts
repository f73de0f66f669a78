import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import { bridge } from '../../../office/bridge.ts';
import { openOfficeHere } from '../../../office/open-here.ts';
import type { OpenedOffice } from '../../../office/open-office.ts';
import { SAMPLE_PASSWORD } from './sample-password.ts';

/** Opens the sample office of this profile; makes its folder and keys where there are none. */
export async function openSample(): Promise<Result<OpenedOffice, Refusal>> {
  const unlocked = await unlockSample();
  if (!unlocked.ok) return unlocked;
  return openOfficeHere(unlocked.value);
}

async function unlockSample(): Promise<Result<Unlocked, Refusal>> {
  const { slots } = await bridge['app.describe']({});
  const isThere = slots.some(({ slot, state }) => slot === 'sample' && state !== 'none');
  if (isThere) return bridge['keys.unlock']({ slot: 'sample', login: '', password: SAMPLE_PASSWORD });
  const created = await bridge['keys.create']({ slot: 'sample', password: SAMPLE_PASSWORD });
  return created.ok ? ok(created.value.unlocked) : created;
}
