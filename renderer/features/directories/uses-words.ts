import type { PlaceUses } from '#shared/domain/directories/place-uses.ts';
import { texts } from './texts.ts';

const kinds = ['applications', 'experts', 'employees', 'organisations', 'users', 'other'] as const;

/** «12 заявлений, 3 эксперта»; that nothing points to it, when nothing does. */
export function usesWords(uses: PlaceUses): string {
  const told = kinds.flatMap((kind) => (uses[kind] === 0 ? [] : [texts.uses[kind](uses[kind])]));
  return told.length === 0 ? texts.uses.none : told.join(', ');
}
