import { create } from 'zustand';
import type { TableRows } from './table/table-rows.ts';

/** A card that is open: a tab of the title bar. Its title is a name, so it lives in memory only. */
export type OpenCard = { readonly id: string; readonly title: string };

/** The list from which cards are opened, as it was shown: the card goes to its neighbours by it. */
export type CardList = Pick<TableRows<unknown>, 'count' | 'keyAt' | 'positionOf'>;

type OpenCardsState = { readonly cards: readonly OpenCard[]; readonly list: CardList | null };

/** The cards that are open, in the order of their tabs. Screens put them here, the frame draws them. */
export const useOpenCards = create<OpenCardsState>(() => ({ cards: [], list: null }));

/** Opens a card as the last tab, or gives an open one its present title. */
export function openCard(card: OpenCard): void {
  useOpenCards.setState(({ cards }) => {
    const known = cards.find(({ id }) => id === card.id);
    if (known?.title === card.title) return {};
    return { cards: known ? cards.map((c) => (c === known ? card : c)) : [...cards, card] };
  });
}

/** Closes a card; returns the id of the card beside it, to be shown instead, or null when none is open. */
export function closeCard(id: string): string | null {
  const { cards } = useOpenCards.getState();
  const place = cards.findIndex((card) => card.id === id);
  const rest = cards.filter((card) => card.id !== id);
  useOpenCards.setState({ cards: rest });
  return rest[Math.min(Math.max(0, place), rest.length - 1)]?.id ?? null;
}

/** Puts another card in the place of an open one: going to the neighbour does not gather tabs. */
export function replaceCard(id: string, card: OpenCard): void {
  useOpenCards.setState(({ cards }) => {
    const isOpen = cards.some((c) => c.id === card.id);
    if (isOpen) return { cards: cards.filter((c) => c.id !== id) };
    return { cards: cards.map((c) => (c.id === id ? card : c)) };
  });
}

/** Says which list the user works in. */
export function rememberCardList(list: CardList): void {
  useOpenCards.setState({ list });
}
