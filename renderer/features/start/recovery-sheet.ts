import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../../office/bridge.ts';
import type { Office } from '../../office/office.ts';
import { texts } from './texts.ts';

/** Gives the sheet with the key to a printer; false when the user changed his mind. */
export async function printRecoverySheet(office: Office, recoveryKey: string): Promise<Result<boolean, Refusal>> {
  return withSheet(office, recoveryKey, async (documentId) => {
    const printed = await bridge['documents.print']({ documentId });
    return printed.ok ? ok(printed.value.isPrinted) : printed;
  });
}

/** Saves the sheet with the key as a PDF; false when the user changed his mind. */
export async function saveRecoverySheet(office: Office, recoveryKey: string): Promise<Result<boolean, Refusal>> {
  return withSheet(office, recoveryKey, async (documentId) => {
    const saved = await bridge['documents.save']({ documentId, suggestedName: texts.recovery.fileName });
    return saved.ok ? ok(saved.value.path !== null) : saved;
  });
}

/** The sheet lives only as long as it is being printed or saved. */
async function withSheet(
  office: Office,
  recoveryKey: string,
  use: (documentId: string) => Promise<Result<boolean, Refusal>>,
): Promise<Result<boolean, Refusal>> {
  const record = office.view.get('office', 'office');
  const model = {
    commission: record?.commission ?? '',
    isSample: record?.isSample ?? false,
    recoveryKey,
    madeOn: office.today(),
  };
  const made = await bridge['documents.make']({ order: { kind: 'recoverySheet', model } });
  if (!made.ok) return made;
  const { documentId } = made.value;
  try {
    return await use(documentId);
  } finally {
    await bridge['documents.drop']({ documentId });
  }
}
