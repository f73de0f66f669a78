import { create } from 'zustand';

/** Rows that one screen has picked for a list to show, under the words of its chip: «Прошёл срок услуги». */
export type PickedRows = { readonly title: string; readonly ids: ReadonlySet<string> };

/** What is picked now; it dies with the window. */
export const usePickedRows = create<{ readonly picked: PickedRows | null }>(() => ({ picked: null }));

/** Shows just these rows in the list until the chip is taken away. */
export function pickRows(title: string, ids: Iterable<string>): void {
  usePickedRows.setState({ picked: { title, ids: new Set(ids) } });
}

/** The list shows all its rows again. */
export function unpickRows(): void {
  usePickedRows.setState({ picked: null });
}
