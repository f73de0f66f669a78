import type { StoreState } from '../../office/office.ts';
import { texts } from '../texts.ts';

const time = new Intl.DateTimeFormat('ru-RU', { hour: '2-digit', minute: '2-digit' });

/** «Сохранено 14:32»; before the first act of a session there is nothing that is not saved. */
export function savedWords(savedAt: string | null): string {
  return savedAt === null ? texts.status.nothingToSave : texts.status.saved(time.format(new Date(savedAt)));
}

/** What the user must know of the store; null when all is well. */
export function conditionWords(condition: StoreState['condition']): string | null {
  return condition === 'ok' ? null : texts.status[condition];
}
