/** What a file that is about to be saved is. */
export type SaveQuestion = {
  /** A file name without folders, `График, Томск.pdf`. */
  readonly suggestedName: string;
  /** «Документ PDF» and `pdf`. */
  readonly kind: { readonly label: string; readonly extension: string };
};

/** Asks where to save a file. */
export interface SaveDialogs {
  /** The whole path, or null when the user changed his mind. */
  askWhereToSave(question: SaveQuestion): Promise<string | null>;
}
