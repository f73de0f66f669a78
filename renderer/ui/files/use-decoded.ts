import { useEffect, useState } from 'react';

/** How far a file has come on its way to the eye; why it is not shown, in words. */
export type Decoded<T> =
  | { readonly state: 'opening' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'open'; readonly value: T };

/**
 * Decodes what is named by the key while it is shown. `make` gives the value or the words why not; `drop` frees what the
 * value holds. Both are taken as they were when the key came.
 */
export function useDecoded<T>(
  key: string,
  make: (signal: AbortSignal) => Promise<T | string>,
  drop?: (value: T) => void,
): Decoded<T> {
  const [shown, setShown] = useState<{ readonly key: string; readonly decoded: Decoded<T> } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names the work; the functions are made anew each time
  useEffect(() => {
    const abort = new AbortController();
    let dropValue = () => {};
    make(abort.signal).then(
      (value) => {
        if (typeof value === 'string') {
          if (!abort.signal.aborted) setShown({ key, decoded: { state: 'refused', reason: value } });
          return;
        }
        dropValue = () => drop?.(value);
        if (abort.signal.aborted) dropValue();
        else setShown({ key, decoded: { state: 'open', value } });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) throw error;
      },
    );
    return () => {
      abort.abort();
      dropValue();
    };
  }, [key]);
  return shown?.key === key ? shown.decoded : { state: 'opening' };
}
