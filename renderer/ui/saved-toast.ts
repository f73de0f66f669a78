import type { Result } from '#shared/kernel/result.ts';
import { uiTexts } from './texts.ts';
import { toast } from './toast.tsx';

/** Opens what has been saved; the words of the refusal where it could not. */
export type FileOpener = {
  readonly open: (path: string) => Promise<Result<unknown, string>>;
  /** Shows the file in its folder. */
  readonly reveal: (path: string) => Promise<Result<unknown, string>>;
};

let opener: FileOpener | null = null;

/** Says who opens files: the application does it once, at its start. */
export function openSavedBy(given: FileOpener): void {
  opener = given;
}

/** Says that a file has been saved, with «Открыть файл» and «Открыть папку». */
export function toastSaved(text: string, path: string): void {
  const told = async (opening: Promise<Result<unknown, string>>) => {
    const outcome = await opening;
    if (!outcome.ok) toast({ text: outcome.error, isRefusal: true });
  };
  const files = opener;
  const acts = files
    ? [
        { label: uiTexts.openFile, run: () => void told(files.open(path)) },
        { label: uiTexts.openFolder, run: () => void told(files.reveal(path)) },
      ]
    : [];
  toast({ text, acts });
}
