import { useState } from 'react';
import type { z } from 'zod';
import { useOffice } from '../../../../office/react.tsx';

/** Input of a window that is kept as a draft: closed by Esc, it is there again when the window is opened anew. */
export type DialogDraft<T> = {
  readonly input: T;
  readonly change: (next: Partial<T>) => void;
  /** Forgets the draft: what was typed has been written. */
  readonly discard: () => Promise<void>;
};

/** The draft of one window; `blank` where none was kept, or where it no longer reads. */
export function useDialogDraft<T extends object>(formId: string, schema: z.ZodType<T>, blank: () => T): DialogDraft<T> {
  const { drafts } = useOffice();
  const [input, setInput] = useState<T>(() => {
    const kept = schema.safeParse(drafts.get(formId)?.value);
    return kept.success ? kept.data : blank();
  });
  return {
    input,
    change: (next) => {
      const after = { ...input, ...next };
      setInput(after);
      drafts.put(formId, after);
    },
    discard: () => drafts.discard(formId),
  };
}
