import { useEffect, useId } from 'react';
import { create } from 'zustand';
import type { Shortcut } from './shortcut.ts';

/** Keys that a widget answers by itself, for the list of keys: they are no actions and stand in no menu. */
export type KeyHelp = {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly keys: Shortcut }[];
};

type HelpState = { readonly groups: ReadonlyMap<string, KeyHelp> };

/** Keys of the widgets that are on the screen now. */
export const useKeyHelps = create<HelpState>(() => ({ groups: new Map() }));

/** Tells the keys of a widget while it is shown. `help` is a constant. */
export function useKeyHelp(help: KeyHelp): void {
  const key = useId();
  useEffect(() => {
    useKeyHelps.setState(({ groups }) => ({ groups: new Map(groups).set(key, help) }));
    return () =>
      useKeyHelps.setState(({ groups }) => {
        const rest = new Map(groups);
        rest.delete(key);
        return { groups: rest };
      });
  }, [key, help]);
}
