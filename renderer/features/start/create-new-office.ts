import { createOffice } from '#shared/commands/create-office.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../../office/bridge.ts';
import type { Office } from '../../office/office.ts';
import { openOfficeHere } from '../../office/open-here.ts';
import { type NewOfficeForm, type OfficeForm, officeOf } from './office-form.ts';

/** An office that has just been made, and the key that is shown once. */
export type MadeOffice = { readonly office: Office; readonly recoveryKey: string };

/** Makes the keys, the folder and the first rows of an office. */
export async function createNewOffice(form: NewOfficeForm): Promise<Result<MadeOffice, Refusal>> {
  const created = await bridge['keys.create']({ slot: 'main', password: form.password });
  if (!created.ok) return created;
  const { unlocked, recoveryKey } = created.value;
  const opened = await openOfficeHere(unlocked);
  if (!opened.ok) return opened;
  const { office } = opened.value;
  const written = await writeOffice(office, form);
  return written.ok ? ok({ office, recoveryKey }) : written;
}

/** Writes the commission and its secretary into an office that has neither. */
export async function writeOffice(office: Office, form: OfficeForm): Promise<Result<unknown, Refusal>> {
  return office.run(createOffice, officeOf(form, office.newId()));
}
