import exceljs from 'exceljs';

type Request = {
  readonly id: number;
  readonly task: { readonly kind: string; readonly bytes?: Uint8Array<ArrayBuffer> };
};

// The same kind of process, with nothing but the library's own reading of a workbook.
process.on('message', async ({ id, task }: Request) => {
  const book = new exceljs.Workbook();
  if (task.bytes) await book.xlsx.load(task.bytes.slice().buffer);
  process.send?.({ id, result: { ok: true, value: book.worksheets[0]?.rowCount ?? 0 } });
});
