import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SampleOffer } from './sample-offer.tsx';
import css from './start.module.css';
import { StartLayout } from './start-layout.tsx';
import type { Go } from './step.ts';
import { texts } from './texts.ts';

type DamagedStepProps = { readonly go: Go; readonly onAgain: () => void };

/** The keys of the office cannot be read: what is whole, what to do. Never an offer to begin anew in its place. */
export function DamagedStep({ go, onAgain }: DamagedStepProps) {
  const t = texts.damaged;
  return (
    <StartLayout
      title={t.title}
      aside={<SampleOffer go={go} />}
      bar={
        <ActionBar sentence="">
          <Button large variant="primary" onClick={onAgain}>
            {t.again}
          </Button>
        </ActionBar>
      }
    >
      <div className={css.notice}>
        <Notice tone="bad" isAlert>
          {t.text}
        </Notice>
      </div>
    </StartLayout>
  );
}
