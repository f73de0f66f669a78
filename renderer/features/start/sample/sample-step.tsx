import { useEffect, useRef, useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { ok } from '#shared/kernel/result.ts';
import { lockOffice } from '../../../office/open-here.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { attempt } from '../attempt.ts';
import css from '../start.module.css';
import { StartLayout } from '../start-layout.tsx';
import type { OnOpened } from '../step.ts';
import { texts } from '../texts.ts';
import { makeSample, type SampleProgress } from './make-sample.ts';
import { openSample } from './open-sample.ts';

type SampleStepProps = { readonly onOpened: OnOpened; readonly onBack: () => void };

const t = texts.sample;

/** Opens the sample office; the first time it is made before the user's eyes, and can be stopped. */
export function SampleStep({ onOpened, onBack }: SampleStepProps) {
  const { progress, refusal, stop } = useMaking(onOpened);
  return (
    <StartLayout
      title={t.making}
      lead={t.makingLead}
      bar={
        refusal ? (
          <ActionBar sentence="">
            <Button large onClick={onBack}>
              {texts.back}
            </Button>
          </ActionBar>
        ) : null
      }
    >
      <div className={css.notice}>
        {refusal ? (
          <Notice tone="bad" isAlert>
            {explain(refusal)}
          </Notice>
        ) : (
          <ProgressLine
            label={t.stage[progress?.stage ?? 'unlock']}
            value={progress?.done ?? 0}
            max={progress === null || progress.total === 1 ? null : progress.total}
            onStop={stop}
          />
        )}
      </div>
    </StartLayout>
  );
}

function useMaking(onOpened: OnOpened) {
  const [progress, setProgress] = useState<SampleProgress | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const stopper = useRef(new AbortController());
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void make(stopper.current.signal, setProgress, onOpened).then(setRefusal);
  }, [onOpened]);
  return { progress, refusal, stop: () => stopper.current.abort() };
}

/** Null when all went well, or was stopped: then the half-made office is locked and the window begins anew. */
async function make(
  stop: AbortSignal,
  onProgress: (progress: SampleProgress) => void,
  onOpened: OnOpened,
): Promise<Refusal | null> {
  const made = await attempt(async () => {
    const opened = await openSample();
    if (!opened.ok) return opened;
    return ok((await makeSample(opened.value.office, onProgress, stop)) ? opened.value : null);
  });
  if (!made.ok) return made.error;
  if (made.value) onOpened(made.value, 'sample', made.value.office.actor.role);
  else await lockOffice();
  return null;
}
