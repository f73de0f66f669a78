import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import { err } from '#shared/kernel/result.ts';
import { inMegabytes, SHEET_LIMITS } from './limits.ts';
import type { OpenedFile } from './opened-file.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { sniff } from './sniff.ts';

/** Opens a file by what it holds, not by its name. Nothing is thrown for whatever bytes. */
export async function readFile(bytes: Buffer): Promise<Result<OpenedFile, Refusal>> {
  if (bytes.length > SHEET_LIMITS.maxBytes) {
    return err(
      refuseSheet('sheet.tooBig', { sizeMb: inMegabytes(bytes.length), limitMb: inMegabytes(SHEET_LIMITS.maxBytes) }),
    );
  }
  const content = sniff(bytes);
  if (!content.ok) return content;
  return content.value === 'zip' ? readXlsx(bytes) : readCsv(bytes);
}
