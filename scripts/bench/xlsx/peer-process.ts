import { createRequire } from 'node:module';
import zlib from 'node:zlib';

type Request = { readonly id: number; readonly task: { readonly kind: string; readonly json?: Uint8Array } };

const xlsx: typeof import('xlsx') = createRequire(import.meta.url)('xlsx');
let rows: unknown[][] = [];

// SheetJS as its documentation advises for large data: dense sheets, real dates, compression by Node's own zlib.
Reflect.get(Reflect.get(xlsx, 'CFB'), 'utils').use_zlib(zlib);

process.on('message', ({ id, task }: Request) => {
  if (task.kind === 'begin') rows = [];
  if (task.kind === 'rows' && task.json) rows.push(...JSON.parse(Buffer.from(task.json).toString('utf8')));
  const value = task.kind === 'end' ? written() : null;
  process.send?.({ id, result: { ok: true, value } });
});

function written(): Uint8Array {
  const cells = rows.map((row) => row.map((value) => (isDate(value) ? new Date(value) : value)));
  // The types of the library do not know that a sheet can be made dense at once.
  const options = { dense: true, cellDates: true, dateNF: 'dd.mm.yyyy' };
  const sheet = xlsx.utils.aoa_to_sheet(cells, options);
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'Заявления');
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
