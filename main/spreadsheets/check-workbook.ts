import { inflateRawSync } from 'node:zlib';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { countFilledRows } from './count-filled-rows.ts';
import { dataRows, inFigures, inMegabytes, SHEET_LIMITS } from './limits.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Parts of a workbook that hold its texts, unpacked, by name. */
export type WorkbookParts = Readonly<Record<string, Buffer>>;

/** What the texts of cells are made of; pictures, tables, remarks and themes are not even unpacked for the library. */
const TELLING =
  /^(?:_rels\/\.rels|xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml))$/;

/**
 * The parts of a workbook that can be opened safely. Checked before any library sees it: its kind, the number of parts,
 * their real unpacked size (a directory may lie), and how many rows its sheets have.
 */
export function checkWorkbook(bytes: Buffer): Result<WorkbookParts, Refusal> {
  const entries = readZipDirectory(bytes);
  if (!entries) return err(refuseSheet('sheet.damaged', {}));
  if (entries.length > SHEET_LIMITS.maxParts) {
    return err(refuseSheet('sheet.tooManyParts', { parts: entries.length, limit: SHEET_LIMITS.maxParts }));
  }
  const refusal = refuseKind(entries) ?? refuseDeclaredSize(entries);
  return refusal ? err(refusal) : unpackParts(bytes, entries);
}

function refuseKind(entries: readonly ZipEntry[]): Refusal | null {
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => entry.isEncrypted)) return refuseSheet('sheet.protected', {});
  if (names.size !== entries.length) return refuseSheet('sheet.damaged', {});
  if (names.has('xl/workbook.xml')) return null;
  if (names.has('xl/workbook.bin')) return refuseSheet('sheet.binaryExcel', {});
  if (names.has('word/document.xml')) return refuseSheet('sheet.wordDocument', {});
  if (names.has('mimetype') && names.has('content.xml')) return refuseSheet('sheet.openDocument', {});
  return names.has('[Content_Types].xml') ? refuseSheet('sheet.damaged', {}) : refuseSheet('sheet.archive', {});
}

function refuseDeclaredSize(entries: readonly ZipEntry[]): Refusal | null {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  return unpacked > SHEET_LIMITS.maxUnpackedBytes ? refuseBomb(unpacked) : null;
}

function unpackParts(bytes: Buffer, entries: readonly ZipEntry[]): Result<WorkbookParts, Refusal> {
  const parts: Record<string, Buffer> = {};
  for (const entry of entries) {
    if (!TELLING.test(entry.name)) continue;
    const content = unpack(bytes, entry);
    if (!content) return err(refuseSheet('sheet.damaged', {}));
    const rows = entry.name.startsWith('xl/worksheets/') ? dataRows(countFilledRows(content)) : 0;
    if (rows > SHEET_LIMITS.maxRows) {
      return err(refuseSheet('sheet.tooManyRows', { rows: inFigures(rows), limit: inFigures(SHEET_LIMITS.maxRows) }));
    }
    parts[entry.name] = content;
  }
  return ok(parts);
}

/** Unpacks one part, never further than the directory promised; null when it is damaged or lies. */
function unpack(bytes: Buffer, entry: ZipEntry): Buffer | null {
  const packed = packedBytes(bytes, entry);
  if (!packed) return null;
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : null;
  if (entry.method !== 8) return null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) });
    return content.length === entry.unpacked ? content : null;
  } catch {
    return null;
  }
}

function refuseBomb(unpacked: number): Refusal {
  const limit = SHEET_LIMITS.maxUnpackedBytes;
  return refuseSheet('sheet.bomb', { sizeMb: inMegabytes(unpacked), limitMb: inMegabytes(limit) });
}
