import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** A piece of news of the commission, in «Помощь» (S3 «Новости»). */
export const commissionNewsSchema = z.object({
  id: idSchema,
  title: z.string().min(1).max(200),
  text: z.string().min(1).max(4000),
  publishedOn: localDateSchema,
});
/** A piece of news of the commission. */
export type CommissionNews = z.infer<typeof commissionNewsSchema>;

/** Where the commission can be asked, in «Помощь» (S3 «Контакты»). One row, its id is `contacts`. */
export const commissionContactsSchema = z.object({
  id: z.literal('contacts'),
  address: z.string().max(500),
  phone: z.string().max(200),
  email: z.string().max(200),
  /** When people are received. */
  hours: z.string().max(500),
  /** Anything else: whom to ask about what. */
  note: z.string().max(2000),
});
/** Where the commission can be asked. */
export type CommissionContacts = z.infer<typeof commissionContactsSchema>;
