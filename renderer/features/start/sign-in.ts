import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Unlocked } from '#shared/protocol/ipc/keys.ts';
import type { Office } from '../../office/office.ts';
import { openOfficeHere } from '../../office/open-here.ts';
import type { Go, OnOpened } from './step.ts';

/** Opens the office whose keys main has just unlocked. */
export async function enter(unlocked: Result<Unlocked, Refusal>): Promise<Result<Office, Refusal>> {
  if (!unlocked.ok) return unlocked;
  const opened = await openOfficeHere(unlocked.value);
  return opened.ok ? ok(opened.value.office) : opened;
}

/** To work, or first to what an interrupted making has left out. */
export function proceed(office: Office, go: Go, onOpened: OnOpened): void {
  if (office.view.get('office', 'office')) onOpened(office, 'main');
  else go({ at: 'finish', office });
}

/** How long a refusal asks to wait; 0 when it does not. */
export function waitSecondsOf(refusal: Refusal): number {
  const { waitSeconds } = refusal.facts;
  return typeof waitSeconds === 'number' ? waitSeconds : 0;
}
