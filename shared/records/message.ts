import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/**
 * Ways of a message: entered in ЕПГУ by hand, an e-mail by file, a paper letter (S4, S1, п. 31); an expert with an account
 * reads it in «Экспертиза».
 */
export const messageChannelSchema = z.literal(['EPGU', 'EMAIL', 'PAPER', 'SCREEN']);
export type MessageChannel = z.infer<typeof messageChannelSchema>;

/** How far a message has come on its way; what came in from the applicant is only received. */
export const deliveryStateSchema = z.literal(['PREPARED', 'SENT', 'DELIVERED', 'FAILED', 'RECEIVED']);
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

/** What a message is about: letters that the procedure wants, notices to experts, all else (domain §2.17, §2.34, §5 D5-D15). */
export const messageKindSchema = z.literal([
  'RECEIVED',
  'REGISTERED',
  'TERM',
  'INTERIM',
  'INTAKE_REFUSAL',
  'WITHDRAWN',
  'DECISION',
  'NOT_SUBMITTED',
  'INVITATION',
  'PROCEDURE',
  'PANEL_FULL',
  'REMINDER',
  'REPLACEMENT',
  'OTHER',
]);
export type MessageKind = z.infer<typeof messageKindSchema>;

/** A passage of a delivery: the day on which it happened, and who noted it when. */
export const deliveryMarkSchema = z.object({
  state: deliveryStateSchema,
  on: localDateSchema,
  at: instantSchema,
  by: idSchema,
  /** Registered post number, the answer of the mail server, why it did not arrive. */
  note: z.string().max(500),
});

/** One message on one way. */
export const deliverySchema = z.object({
  channel: messageChannelSchema,
  /** E-mail address or «№ ЕПГУ» to which it goes; empty where a paper has none. */
  address: z.string().max(400),
  state: deliveryStateSchema,
  marks: z.array(deliveryMarkSchema),
});
export type Delivery = z.infer<typeof deliverySchema>;

/**
 * A message to the applicant or from him, or to an expert invited to the application. It belongs to an application, or to a
 * person who registered and never applied.
 * Its words are those that were shown before it was prepared; they never change afterwards.
 */
export const messageSchema = z.object({
  id: idSchema,
  applicationId: idSchema.nullable(),
  registrantId: idSchema.nullable(),
  /** The invitation to whose expert the message goes (D15); absent where it goes to the applicant. */
  invitationId: idSchema.optional(),
  direction: z.literal(['OUT', 'IN']),
  kind: messageKindSchema,
  subject: z.string().min(1).max(300),
  text: z.string().min(1).max(20_000),
  preparedAt: instantSchema,
  preparedBy: idSchema,
  deliveries: z.array(deliverySchema).min(1).max(3),
});
export type Message = z.infer<typeof messageSchema>;
