import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { create } from 'zustand';

type OpenCards = { readonly ids: readonly string[] };

/** Cards that are open as tabs, in the order of opening. */
export const useOpenCards = create<OpenCards>(() => ({ ids: [] }));

/** The application whose card this path shows, or null. */
export function cardIdOf(path: string): string | null {
  const id = /^\/applications\/([^/]+)$/.exec(path)?.[1];
  return id === undefined || id === 'import' ? null : id;
}

/** Makes a tab of every card that is opened. */
export function useCardTabs(): void {
  const [path] = useLocation();
  useEffect(() => {
    const id = cardIdOf(path);
    if (id !== null) open(id);
  }, [path]);
}

/** Where to go when the card on screen is closed: its neighbour, or the list. */
export function placeAfter(ids: readonly string[], closed: string): string {
  const at = ids.indexOf(closed);
  const next = ids[at + 1] ?? ids[at - 1];
  return next === undefined ? '/applications' : `/applications/${next}`;
}

/** Takes the tab away. */
export function closeCard(id: string): void {
  useOpenCards.setState(({ ids }) => ({ ids: ids.filter((other) => other !== id) }));
}

function open(id: string): void {
  useOpenCards.setState(({ ids }) => (ids.includes(id) ? { ids } : { ids: [...ids, id] }));
}
