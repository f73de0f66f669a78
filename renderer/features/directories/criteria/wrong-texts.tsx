import { createContext, useContext, useEffect } from 'react';

/** Told of each field whose text cannot be read: what is written down is only what the screen shows. */
export const WrongTexts = createContext<(by: 1 | -1) => void>(() => {});

/** Counts the field among the wrong ones as long as its text cannot be read and it is on the screen. */
export function useWrongText(isWrong: boolean): void {
  const count = useContext(WrongTexts);
  useEffect(() => {
    if (!isWrong) return;
    count(1);
    return () => count(-1);
  }, [isWrong, count]);
}
