import { create } from 'zustand';
import type { TableRows } from './table/table-rows.ts';

/** A list as it was shown when a card was opened from it: the card goes to its neighbours by it. */
export type CardList = Pick<TableRows<unknown>, 'count' | 'keyAt' | 'positionOf'>;

type CardListState = { readonly list: CardList | null };

/** The list in which the user works; the screen with the list puts it here, the card reads it. */
export const useCardList = create<CardListState>(() => ({ list: null }));

/** Says which list the user works in. */
export function rememberCardList(list: CardList): void {
  useCardList.setState({ list });
}
