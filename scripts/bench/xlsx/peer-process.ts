import { createRequire } from 'node:module';
import zlib from 'node:zlib';
import { COMPRESSION_LEVEL } from '#main/spreadsheets/write-workbook.ts';

type Request = { readonly id: number; readonly task: { readonly kind: string; readonly json?: Uint8Array } };

const xlsx: typeof import('xlsx') = createRequire(import.meta.url)('xlsx');
let rows: unknown[][] = [];

/** Node's own zlib at our degree, behind the face of older Nodes that the library asks for. */
const nodeZlib = {
  InflateRaw: class {
    readonly bytesRead = 2;
    _processChunk(): void {}
  },
  deflateRawSync: (bytes: Uint8Array) => zlib.deflateRawSync(bytes, { level: COMPRESSION_LEVEL }),
};

// SheetJS as its documentation advises for large data: dense sheets, real dates, compression by native code.
Reflect.get(Reflect.get(xlsx, 'CFB'), 'utils').use_zlib(nodeZlib);

process.on('message', ({ id, task }: Request) => {
  if (task.kind === 'begin') rows = [];
  if (task.kind === 'rows' && task.json) rows.push(...JSON.parse(Buffer.from(task.json).toString('utf8')));
  const value = task.kind === 'end' ? written() : null;
  process.send?.({ id, result: { ok: true, value } });
});

function written(): Uint8Array {
  const cells = rows.map((row) => row.map((value) => (isDate(value) ? new Date(value) : value)));
  // The types of the library do not know that a sheet can be made dense at once.
  const options = { dense: true, cellDates: true };
  const sheet = xlsx.utils.aoa_to_sheet(cells, options);
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'Заявления');
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
