import { createRequire } from 'node:module';
import type { PdfParts } from '#main/documents/make-pdf.ts';
import { createPaperThread, type PaperThread } from '#main/documents/paper-thread.ts';
import { readFonts } from '#main/documents/read-fonts.ts';
import { openChromiumPrinter, type TestPrinter } from './chromium-printer.ts';

/** Everything that makes a PDF, as main composes it, with a Chromium of its own. */
export type TestPaper = PdfParts & {
  readonly printer: TestPrinter;
  readonly worker: PaperThread;
  close(): Promise<void>;
};

/** The real thread, the real fonts, a real Chromium. */
export async function openTestPaper(): Promise<TestPaper> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = readFonts({
    regular: resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
    italic: resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
    bold: resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  });
  const printer = await openChromiumPrinter();
  const worker = createPaperThread(new URL('../../main/documents/paper-worker.ts', import.meta.url));
  return {
    printer,
    worker,
    assets: () => fonts,
    close: async () => void (await Promise.all([printer.close(), worker.dispose()])),
  };
}
