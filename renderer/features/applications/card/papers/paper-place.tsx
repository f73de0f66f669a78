import { useMemo } from 'react';
import { useOffice } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import type { CardData } from '../card-data.ts';
import { closePaper } from './paper-store.ts';
import { RefusalPreview, refusalModel } from './refusal-preview.tsx';
import { paperTexts } from './texts.ts';

/** The paper that is looked at, in the place of the card. */
export function PaperPlace({ card: { application } }: { readonly card: CardData }) {
  const { view } = useOffice();
  const model = useMemo(() => refusalModel(view, application), [view, application]);
  if (model) return <RefusalPreview model={model} onClose={closePaper} />;
  return (
    <Empty title={paperTexts.gone.title} text={paperTexts.gone.text}>
      <Button onClick={closePaper}>{paperTexts.gone.back}</Button>
    </Empty>
  );
}
