import { createOffice } from '#shared/commands/create-office.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../../office/bridge.ts';
import { openOfficeHere } from '../../office/open-here.ts';
import type { OpenedOffice } from '../../office/open-office.ts';
import { type NewOfficeForm, type OfficeForm, officeOf } from './office-form.ts';
import { settleKeys } from './sign-in.ts';

/** An office that has just been made, and the key that is shown once. */
export type MadeOffice = { readonly opened: OpenedOffice; readonly recoveryKey: string };

/** Makes the keys, the folder and the first rows of an office. */
export async function createNewOffice(form: NewOfficeForm): Promise<Result<MadeOffice, Refusal>> {
  const created = await bridge['keys.create']({ slot: 'main', password: form.password });
  if (!created.ok) return created;
  const { unlocked, recoveryKey } = created.value;
  const opened = await openOfficeHere(unlocked);
  if (!opened.ok) return opened;
  const written = await writeOffice(opened.value, form);
  return written.ok ? ok({ opened: opened.value, recoveryKey }) : written;
}

/** Writes the commission and its secretary into an office that has neither, and tells main whose password that was. */
export async function writeOffice(opened: OpenedOffice, form: OfficeForm): Promise<Result<unknown, Refusal>> {
  const { office } = opened;
  const written = await office.run(createOffice, officeOf(form, office.newId()));
  if (written.ok) await settleKeys(opened);
  return written;
}
