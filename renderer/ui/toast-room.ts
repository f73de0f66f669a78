import { type RefObject, useEffect } from 'react';
import { create } from 'zustand';

/** Between a message and the bar beneath it, above and below it together, with its border. */
const AROUND_PX = 14;

const useRoom = create<{ readonly of: symbol | null; readonly height: number }>(() => ({ of: null, height: 0 }));

/** How much room the bar at the foot leaves above itself, in pixels: a message stands there and covers nothing; 0 while there is none. */
export function useRoomForToast(): number {
  return useRoom(({ height }) => height);
}

/** Asks the bar at the foot for room as high as this message, as long as it is shown. */
export function useToastRoom(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const of = Symbol();
    const watch = new ResizeObserver(() => useRoom.setState({ of, height: element.offsetHeight + AROUND_PX }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      // The next message may have come before this one has gone.
      if (useRoom.getState().of === of) useRoom.setState({ of: null, height: 0 });
    };
  }, [box]);
}

const useDialogs = create<{ readonly open: number }>(() => ({ open: 0 }));

/** Whether a window with buttons of its own stands over the screen: a message goes to the top then. */
export function useIsUnderDialog(): boolean {
  return useDialogs(({ open }) => open > 0);
}

/** Says that such a window is open. */
export function useDialogOpen(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    useDialogs.setState(({ open }) => ({ open: open + 1 }));
    return () => useDialogs.setState(({ open }) => ({ open: open - 1 }));
  }, [isOpen]);
}
