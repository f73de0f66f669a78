import exceljs, { type Workbook } from 'exceljs';
import { zipSync } from 'fflate';

/** Bytes of a workbook that the test fills. */
export async function aWorkbook(fill: (workbook: Workbook) => void): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Bytes of a workbook of one sheet with these rows. */
export function aSheet(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  return aWorkbook((workbook) => workbook.addWorksheet('Журнал').addRows(rows.map((row) => [...row])));
}

/** Bytes of a zip of these parts. */
export function aZip(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, body]) => [
    name,
    typeof body === 'string' ? encoder.encode(body) : body,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 9 }));
}
