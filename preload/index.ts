import './no-eval.ts';
import { contextBridge, ipcRenderer } from 'electron';
import { type CallName, ipcContract } from '#shared/protocol/ipc/contract.ts';
import { envelopeSchema } from '#shared/protocol/ipc/envelope.ts';

/** One call of the contract: arguments are checked before they leave; `renderer/office/bridge.ts` checks the answer. */
async function callMain(name: CallName, args: unknown): Promise<unknown> {
  const given = ipcContract[name].args.parse(args);
  const answer = envelopeSchema.parse(await ipcRenderer.invoke(name, given));
  if (answer.answered) return answer.value;
  const { code, incidentId } = answer.failure;
  throw new Error(incidentId === null ? `${name}: ${code}` : `${name}: ${code} ${incidentId}`);
}

const names = Object.keys(ipcContract) as CallName[];

contextBridge.exposeInMainWorld(
  'attestation',
  Object.fromEntries(names.map((name) => [name, (args: unknown) => callMain(name, args)])),
);
