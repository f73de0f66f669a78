import { create } from 'zustand';

/** A paper of an application that is looked at before it is printed. */
export type ShownPaper = { readonly kind: 'intakeRefusal' | 'application'; readonly applicationId: string };

/** The paper that stands in the place of the card; null while the card is seen. Dies with the window. */
export const usePaper = create<{ readonly shown: ShownPaper | null }>(() => ({ shown: null }));

/** Shows the card again. */
export function closePaper(): void {
  usePaper.setState({ shown: null });
}
