import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { create } from 'zustand';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Slot } from '#shared/protocol/ipc/app.ts';
import { idSchema } from '#shared/records/common.ts';

/** So many tabs are remembered: more than anybody finds his way in. */
const MOST_CARDS = 200;

type OpenCards = { readonly ids: readonly string[] };

/** Cards that are open as tabs, in the order of opening. */
export const useOpenCards = create<OpenCards>(() => ({ ids: [] }));

/** Parts of «Заявления» that are no cards. */
const placesBeside: ReadonlySet<string> = new Set(['import', 'new', 'not-submitted', 'withdrawals', 'journal']);

/** The application whose card this path shows, or null. */
export function cardIdOf(path: string): string | null {
  const id = /^\/applications\/([^/]+)$/.exec(path)?.[1];
  return id === undefined || placesBeside.has(id) ? null : id;
}

/**
 * Makes a tab of every card that is opened, and remembers the tabs of each user in each of his roles over locking and
 * closing: ids only, never names. `isThere` leaves out what is gone, or what the user may not see any more.
 */
export function useCardTabs(slot: Slot, actor: Actor, isThere: (id: string) => boolean): void {
  const [path] = useLocation();
  const key = `open-cards.${slot}.${actor.userId}.${actor.role}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is there is asked once, when the tabs come back
  useEffect(() => {
    useOpenCards.setState({ ids: readIds(localStorage.getItem(key)).filter(isThere) });
    return useOpenCards.subscribe(({ ids }) => localStorage.setItem(key, JSON.stringify(ids)));
  }, [key]);
  useEffect(() => {
    const id = cardIdOf(path);
    if (id !== null) open(id, replacedCard());
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

const idsSchema = z.array(idSchema).max(MOST_CARDS);

/** The ids that were remembered; none when what stands there is not a list of ids. */
export function readIds(text: string | null): readonly string[] {
  try {
    const ids = idsSchema.safeParse(JSON.parse(text ?? '[]'));
    return ids.success ? ids.data : [];
  } catch {
    return [];
  }
}

/** Opens a card in the place of the one from which the user went to its neighbour, otherwise as the last tab. */
function open(id: string, replaced: string | null): void {
  useOpenCards.setState(({ ids }) => {
    if (ids.includes(id)) return { ids: ids.filter((other) => other === id || other !== replaced) };
    const isReplacing = replaced !== null && ids.includes(replaced);
    return { ids: isReplacing ? ids.map((other) => (other === replaced ? id : other)) : [...ids, id] };
  });
}

/** The card that the present one has taken the place of, as the step to the neighbour has left it in the history. */
function replacedCard(): string | null {
  const state: unknown = history.state;
  const isTold = typeof state === 'object' && state !== null && 'insteadOf' in state;
  return isTold && typeof state.insteadOf === 'string' ? state.insteadOf : null;
}
