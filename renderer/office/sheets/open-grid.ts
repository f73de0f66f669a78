import { z } from 'zod';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { bridge } from '../bridge.ts';
import { type Sending, sendFile } from './send-file.ts';

/** The first sheet that holds something: its cells as texts. */
export type OpenedGrid = { readonly sheet: string; readonly rows: readonly (readonly string[])[] };

const rowsSchema = z.array(z.array(z.string()));

/** Reads a table from a file of the user's in a process beside the window; the file is closed again. */
export async function openGrid(file: File, sending: Omit<Sending, 'onToken'>): Promise<Result<OpenedGrid, Refusal>> {
  const sent = await sendFile(file, { ...sending, onToken: () => undefined });
  if (!sent.ok) return sent;
  const token = sent.value;
  const opened = await bridge['sheets.open']({ token });
  if (!opened.ok) return opened;
  const fullest = Math.max(
    0,
    opened.value.sheets.findIndex(({ rows }) => rows > 0),
  );
  const ready = await bridge['sheets.grid']({ token, sheet: fullest });
  const answer = ready.ok ? await fetch(`/_data/results/${ready.value.resultId}`) : null;
  await bridge['sheets.close']({ token });
  if (!ready.ok) return ready;
  if (!answer?.ok) return err(refuseSheet('sheet.notOpen', {}));
  return ok({ sheet: opened.value.sheets[fullest]?.name ?? '', rows: rowsSchema.parse(await answer.json()) });
}
