/** A pasted block is short: more comes as a file. */
const MAX_SIGNS = 20_000_000;

/**
 * A block of cells from Excel as a file for the import: tabs between cells, as the clipboard has them. Null when what was
 * copied is no table: a word or a line of text.
 */
export function pastedFile(text: string, name: string): File | null {
  const isTable = text.includes('\t') && text.length <= MAX_SIGNS;
  return isTable ? new File([text], name, { type: 'text/tab-separated-values' }) : null;
}
