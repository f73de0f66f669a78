/** A file that the user gave to the window, whole, in main's memory only. */
export type ReceivedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Files that have arrived in pieces; areas that read them (sheets, portfolio) ask by token. */
export interface ReceivedFiles {
  /** The file, or null when the token is unknown or bytes are still missing. */
  get(token: string): ReceivedFile | null;
  /** Forgets the file and frees its memory. */
  drop(token: string): void;
}
