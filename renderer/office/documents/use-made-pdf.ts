import { useEffect, useState } from 'react';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { bridge } from '../bridge.ts';

/** How far the document has come; why it could not be made, in words. */
export type MadePdf =
  | { readonly state: 'making' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'made'; readonly documentId: string; readonly pages: number };

const making: MadePdf = { state: 'making' };

/**
 * The PDF of an ordered paper: made by main when the order is another object, forgotten when it is no longer shown. Keep
 * the order in `useMemo`. Null orders nothing.
 */
export function useMadePdf(order: PaperOrder | null): MadePdf {
  const [shown, setShown] = useState<{ readonly order: PaperOrder; readonly made: MadePdf } | null>(null);
  useEffect(() => {
    if (order === null) return;
    let isWanted = true;
    let documentId: string | null = null;
    const drop = () => documentId !== null && void bridge['documents.drop']({ documentId });
    void bridge['documents.make']({ order }).then((answer) => {
      if (answer.ok) documentId = answer.value.documentId;
      if (!isWanted) drop();
      else
        setShown({
          order,
          made: answer.ok ? { state: 'made', ...answer.value } : { state: 'refused', reason: explain(answer.error) },
        });
    });
    return () => {
      isWanted = false;
      drop();
    };
  }, [order]);
  return shown && shown.order === order ? shown.made : making;
}
