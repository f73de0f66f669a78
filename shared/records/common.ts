import { z } from 'zod';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import { parseLocalDate } from '#shared/kernel/local-date.ts';

/** Schema of a civil date `YYYY-MM-DD`. */
export const localDateSchema = z.custom<LocalDate>((v) => typeof v === 'string' && parseLocalDate(v) !== null);

/** Schema of a moment in UTC. */
export const instantSchema = z.custom<Instant>((v) => typeof v === 'string' && !Number.isNaN(Date.parse(v)));

/** Schema of a row's id: a UUID or a short readable key, never a name. */
export const idSchema = z.string().min(1).max(80);

/** Name of a person in parts; the patronymic may be empty. */
export const personNameSchema = z.object({
  lastName: z.string().min(1).max(100),
  firstName: z.string().min(1).max(100),
  patronymic: z.string().max(100),
});

/** Name of a person in parts. */
export type PersonName = z.infer<typeof personNameSchema>;

/** «Фамилия Имя Отчество» in one line. */
export function fullName(person: PersonName): string {
  return [person.lastName, person.firstName, person.patronymic].filter((part) => part !== '').join(' ');
}
