import { useMemo } from 'react';
import { useOffice } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { ApplicationPreview } from '../../new/application-preview.tsx';
import type { CardData } from '../card-data.ts';
import { closePaper, usePaper } from './paper-store.ts';
import { RefusalPreview, refusalModel } from './refusal-preview.tsx';
import { paperTexts } from './texts.ts';

/** The paper that is looked at, in the place of the card. */
export function PaperPlace({ card }: { readonly card: CardData }) {
  const kind = usePaper((state) => state.shown?.kind);
  return kind === 'application' ? <Statement card={card} /> : <Refusal card={card} />;
}

function Statement({ card: { application } }: { readonly card: CardData }) {
  const applications = useMemo(() => [application], [application]);
  return <ApplicationPreview applications={applications} onClose={closePaper} />;
}

function Refusal({ card: { application } }: { readonly card: CardData }) {
  const { view } = useOffice();
  const model = useMemo(() => refusalModel(view, application), [view, application]);
  if (model) return <RefusalPreview model={model} onClose={closePaper} />;
  return (
    <Empty title={paperTexts.gone.title} text={paperTexts.gone.text}>
      <Button onClick={closePaper}>{paperTexts.gone.back}</Button>
    </Empty>
  );
}
