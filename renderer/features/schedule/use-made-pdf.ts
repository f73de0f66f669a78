import { useEffect, useState } from 'react';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { MadeDocument } from '#shared/protocol/ipc/documents.ts';
import { bridge } from '../../office/bridge.ts';

/** How far the document has come. */
export type MadePdf =
  | { readonly state: 'making' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'made'; readonly document: MadeDocument };

const making: MadePdf = { state: 'making' };

/** The PDF of a model: made by main when the model changes, forgotten when it is no longer shown. */
export function useMadePdf(model: ScheduleModel): MadePdf {
  const [shown, setShown] = useState<{ readonly model: ScheduleModel; readonly made: MadePdf } | null>(null);
  useEffect(() => {
    let isWanted = true;
    let documentId: string | null = null;
    const drop = () => documentId !== null && void bridge['documents.drop']({ documentId });
    void bridge['documents.schedulePdf']({ model }).then((answer) => {
      if (answer.ok) documentId = answer.value.documentId;
      if (!isWanted) drop();
      else
        setShown({
          model,
          made: answer.ok ? { state: 'made', document: answer.value } : { state: 'refused', refusal: answer.error },
        });
    });
    return () => {
      isWanted = false;
      drop();
    };
  }, [model]);
  return shown?.model === model ? shown.made : making;
}
