import { z } from 'zod';
import { instantSchema } from './common.ts';

/** SHA-256 of a file's bytes in lower-case hexadecimal: the name by which the office keeps it. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a file is by its content, whatever its name says: the kinds that ЕПГУ takes (S4, domain §2.33). */
export const fileKindSchema = z.literal(['pdf', 'jpg', 'png', 'bmp', 'tiff', 'doc', 'docx', 'zip', 'rar', 'sig']);
export type FileKind = z.infer<typeof fileKindSchema>;

/** What is wrong with a file that is kept all the same, so that the applicant can be asked for another. */
export const fileTroubleSchema = z.literal(['PASSWORD', 'DAMAGED', 'WRONG_EXTENSION', 'TOO_LARGE_TO_SHOW']);
export type FileTrouble = z.infer<typeof fileTroubleSchema>;

/** A file that the office keeps, sealed, once, whoever refers to it. Its id is the SHA-256 of its bytes. */
export const storedFileSchema = z.object({
  id: sha256Schema,
  /** In bytes. */
  size: z.int().positive(),
  kind: fileKindSchema,
  trouble: fileTroubleSchema.nullable(),
  keptAt: instantSchema,
});
export type StoredFile = z.infer<typeof storedFileSchema>;

/** What a command is told of a file that has just been kept. */
export const fileFactsSchema = storedFileSchema.pick({ size: true, kind: true, trouble: true });
export type FileFacts = z.infer<typeof fileFactsSchema>;
