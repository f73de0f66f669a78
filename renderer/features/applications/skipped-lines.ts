import { type Split, skippedCount } from './bulk-split.ts';
import { bulkTexts } from './bulk-texts.ts';

/** A line for the rows that are left out, or none. */
export function skippedLines(split: Split): readonly string[] {
  const count = skippedCount(split);
  return count > 0 ? [bulkTexts.skippedLine(count)] : [];
}
