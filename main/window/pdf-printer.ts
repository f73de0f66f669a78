/** A page to print: HTML and the files that it names by relative URL (fonts, pictures). No script of it runs. */
export type PrintJob = {
  readonly html: string;
  /** By relative path as the HTML names it, `fonts/Tinos-Regular.ttf`. */
  readonly assets: ReadonlyMap<string, { readonly contentType: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
  /** The page lies across; the system's dialog has to be told, PDF takes it from `@page`. */
  readonly isLandscape: boolean;
};

/** What became of a page that was given to a printer. */
export type PaperOutcome = 'printed' | 'cancelled' | 'noPrinter' | 'failed';

/** Prints HTML to PDF in a hidden window; page size, margins and page numbers come from the page's own `@page`. */
export interface PdfPrinter {
  print(job: PrintJob): Promise<Uint8Array<ArrayBuffer>>;
  /** Gives the page to the system's own printing dialog; Electron only. */
  toPaper(job: PrintJob): Promise<PaperOutcome>;
}
