import { z } from 'zod';
import { idSchema, personNameSchema } from './common.ts';

/** Kinship; a former place of work; «никогда вместе»; another conflict of interest that the note explains. */
export const relationKindSchema = z.literal(['KINSHIP', 'FORMER_WORKPLACE', 'NEVER_TOGETHER', 'OTHER']);
export type RelationKind = z.infer<typeof relationKindSchema>;

/** With whom: a person by name, an applicant by one of his applications, another expert, or an organisation. */
export const relatedSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('person'), personName: personNameSchema }),
  z.object({ of: z.literal('applicant'), applicationId: idSchema }),
  z.object({ of: z.literal('expert'), otherExpertId: idSchema }),
  z.object({ of: z.literal('organisation'), organisationId: idSchema }),
]);
export type Related = z.infer<typeof relatedSchema>;

/**
 * Why an expert may not judge a person, sit beside another expert, or judge the people of an organisation. Personal data: seen by
 * the office and the coordinator of his municipality only, never listed and never printed.
 */
export const expertRelationSchema = z.object({
  id: idSchema,
  expertId: idSchema,
  kind: relationKindSchema,
  related: relatedSchema,
  note: z.string().max(500),
});
export type ExpertRelation = z.infer<typeof expertRelationSchema>;
