/** What the worker is asked: one page of a TIFF, or the text of a DOCX. The bytes go over to it. */
export type DecodeAsk =
  | { readonly what: 'tiff'; readonly bytes: ArrayBuffer; readonly page: number }
  | { readonly what: 'docx'; readonly bytes: ArrayBuffer };

/** One page of a TIFF as a picture. */
export type TiffPage = { readonly picture: ImageBitmap; readonly pages: number };

/** The text of a document, paragraph by paragraph; cut where it is too long to be shown. */
export type DocumentText = { readonly paragraphs: readonly string[]; readonly isCut: boolean };

/** Why nothing is shown. */
export type DecodeTrouble = 'damaged' | 'tooLarge';

/** What the worker answers. */
export type DecodeAnswer =
  | { readonly what: 'tiff'; readonly page: TiffPage }
  | { readonly what: 'docx'; readonly text: DocumentText }
  | { readonly what: 'trouble'; readonly trouble: DecodeTrouble };
