import { ipcMain } from 'electron';
import { type CallName, type Handlers, ipcContract } from '#shared/protocol/ipc/contract.ts';
import { type AnyHandler, answerCall, type CallGate } from './answer-call.ts';

/** Opens the bridge: every call of the contract gets its handler. The only place that names `ipcMain`. */
export function handleAll(gate: CallGate, handlers: Handlers<CallName>): void {
  for (const name of Object.keys(ipcContract) as CallName[]) {
    const handler: AnyHandler = handlers[name];
    ipcMain.handle(name, (event, args: unknown) => answerCall(gate, name, handler, event.senderFrame, args));
  }
}
