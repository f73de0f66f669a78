import { create } from 'zustand';

/** Windows of the frame itself; at most one is open. */
export type FrameWindow = 'palette' | 'keys' | 'password';

type State = { readonly open: FrameWindow | null };

/** Which of them is open. */
export const useFrameWindow = create<State>(() => ({ open: null }));

/** Opens a window of the frame. */
export function openFrameWindow(open: FrameWindow): void {
  useFrameWindow.setState({ open });
}

/** Closes it. */
export function closeFrameWindow(): void {
  useFrameWindow.setState({ open: null });
}
