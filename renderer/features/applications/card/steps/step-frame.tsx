import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Act } from '../../../../office/use-act.ts';
import { Dialog, type DialogProps } from '../../../../ui/dialog.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { stepTexts } from './texts.ts';

type StepFrameProps = Omit<DialogProps, 'isOpen' | 'refusal'> & {
  readonly act: Act;
  /** What is still to be filled in before it can be confirmed; null when nothing. */
  readonly missing?: string | null;
};

/** The window of a step: while it is being written it waits, and why it was refused stands in it. */
export function StepFrame({ act, missing, children, ...dialog }: StepFrameProps) {
  return (
    <Dialog {...dialog} isOpen refusal={act.isRunning ? stepTexts.busy : missing}>
      {children}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
    </Dialog>
  );
}
