import type { Intake } from '#shared/domain/intake/fields.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { MadeDocument } from '#shared/protocol/ipc/documents.ts';
import type { ReadingOptions } from '#shared/protocol/ipc/sheets.ts';
import type { DocumentStore } from '../documents/document-store.ts';
import type { ReceivedFiles } from '../files/received-files.ts';
import type { Area } from '../ipc/handlers.ts';
import { createResultShelf } from './result-shelf.ts';
import type { SheetPool } from './sheet-pool.ts';
import type { PreviewBytes } from './task.ts';

type SheetCall =
  | 'sheets.prepare'
  | 'sheets.open'
  | 'sheets.journal'
  | 'sheets.experts'
  | 'sheets.grid'
  | 'sheets.close'
  | 'sheets.begin'
  | 'sheets.rows'
  | 'sheets.end'
  | 'sheets.drop'
  | 'sheets.write';

/** What the area stands on. */
export type SheetsParts = {
  readonly pool: SheetPool;
  readonly files: ReceivedFiles;
  readonly documents: Pick<DocumentStore, 'keep'>;
  readonly newId: () => string;
};

/** The sheets area, and how it forgets everything when the office is locked. */
export type SheetsArea = { readonly area: Area<SheetCall>; clear(): void };

/** Spreadsheets: files of the window are opened, previewed and closed, workbooks are made. */
export function createSheetsArea({ pool, files, documents, newId }: SheetsParts): SheetsArea {
  const results = createResultShelf(newId);
  const shelved = (made: Result<PreviewBytes, Refusal>) => {
    if (!made.ok) return made;
    const bytes = new Uint8Array(made.value.json);
    return ok({ resultId: results.keep(bytes), bytes: bytes.length, rows: made.value.rows });
  };
  const preview = (intake: Intake) => async (asked: { token: string; options: ReadingOptions }) => {
    return shelved(await pool.preview(asked.token, intake, asked.options));
  };
  const kept = (written: Result<Uint8Array, Refusal>): Result<MadeDocument, Refusal> => {
    if (!written.ok) return written;
    const bytes = new Uint8Array(written.value);
    const documentId = documents.keep({ kind: 'xlsx', bytes, pages: 0, job: null });
    return ok({ documentId, pages: 0, bytes: bytes.length });
  };
  return {
    area: {
      routes: [
        { method: 'GET', path: '/_data/results/:id', handle: async ({ params }) => results.answer(params.id ?? '') },
      ],
      handlers: {
        'sheets.prepare': async () => {
          pool.prepare();
          return {};
        },
        'sheets.open': async ({ token }) => {
          const file = files.get(token);
          if (!file) return err(refuseSheet('sheet.notOpen', {}));
          const opened = await pool.open(token, file.bytes);
          files.drop(token);
          return opened;
        },
        'sheets.journal': preview('applications'),
        'sheets.experts': preview('experts'),
        'sheets.grid': async ({ token, sheet }) => shelved(await pool.grid(token, sheet)),
        'sheets.close': async ({ token }) => {
          pool.close(token);
          return {};
        },
        'sheets.begin': async ({ head }) => {
          const sheetId = newId();
          const begun = await pool.begin(sheetId, head);
          return begun.ok ? ok({ sheetId }) : begun;
        },
        'sheets.rows': async ({ sheetId, json }) => {
          const taken = await pool.rows(sheetId, json);
          return taken.ok ? ok({}) : taken;
        },
        'sheets.end': async ({ sheetId }) => kept(await pool.end(sheetId)),
        'sheets.drop': async ({ sheetId }) => {
          pool.drop(sheetId);
          return {};
        },
        'sheets.write': async ({ model }) => kept(await pool.write(model)),
      },
    },
    clear: () => {
      pool.clear();
      results.clear();
    },
  };
}
