import type { PersonName } from '#shared/records/common.ts';
import { splitFullName } from '../../intake/person-name.ts';

const particle = /^(ван|ван дер|фон|де|ди|дю|ла|ле|аль|эль|бен|ибн)\s+/iu;

/** «Фамилия Имя Отчество» in parts; a particle belongs to the surname: «ван Дейк Антон Петрович». */
export function readPerson(text: string): PersonName {
  const trimmed = text.trim();
  const found = particle.exec(trimmed)?.[0] ?? '';
  const rest = splitFullName(trimmed.slice(found.length));
  if (found === '' || rest.firstName === '') return splitFullName(trimmed);
  return { ...rest, lastName: `${found.trim().toLowerCase()} ${rest.lastName}` };
}
