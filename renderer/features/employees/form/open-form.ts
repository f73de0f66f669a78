import { useEffect } from 'react';
import { create } from 'zustand';

/** How many forms are open on the screen; dies with the window. */
const useOpenForms = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Says that a form is open as long as the component is shown. */
export function useAsOpenForm(): void {
  useEffect(() => {
    useOpenForms.setState(({ count }) => ({ count: count + 1 }));
    return () => useOpenForms.setState(({ count }) => ({ count: count - 1 }));
  }, []);
}

/** Whether a form is open: what it holds is to be written before the card is confirmed. */
export function useIsFormOpen(): boolean {
  return useOpenForms(({ count }) => count > 0);
}
