import { nbsp } from '#shared/domain/words/spaces.ts';

/** Words of changing a cell of the list. */
export const editTexts = {
  title: (fields: readonly string[]) => `Изменить: ${fields.join(', ').toLowerCase()}`,
  of: (systemNo: number, person: string) => `Заявление №${nbsp}${systemNo}, ${person}`,
} as const;
