import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { MadeFile } from './document-store.ts';

/** Puts a PDF on paper. */
export interface PaperPrinter {
  /** `isPrinted` is false when the user changed his mind in the system's dialog. */
  print(file: MadeFile): Promise<Result<{ readonly isPrinted: boolean }, Refusal>>;
}
