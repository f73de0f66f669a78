import { useState } from 'react';
import { attachWithdrawal } from '#shared/commands/withdrawal/attach-withdrawal.ts';
import { type FileKeeper, useFileKeeper, warningOf } from '../../../../../office/files/use-file-keeper.ts';
import { FileBox } from '../../../../../ui/files/file-box.tsx';
import type { StepDialogProps } from '../step-dialog.ts';
import { StepFrame } from '../step-frame.tsx';
import { useStep } from '../use-step.ts';
import { withdrawalTexts } from './texts.ts';

const texts = withdrawalTexts.attach;

type Kept = Extract<Awaited<ReturnType<FileKeeper>>, { readonly ok: true }>['value'];

/** «Прикрепить заявление на отзыв»: the signed paper as a file; then the operator registers it. */
export function AttachWithdrawalStep({ application, onClose }: StepDialogProps) {
  const { act, take } = useStep();
  const keep = useFileKeeper();
  const [kept, setKept] = useState<Kept | null>(null);
  const confirm = async () => {
    if (!kept) return;
    const scan = { title: kept.name.slice(0, 300), sha256: kept.sha256 };
    const { size, kind, trouble } = kept;
    const args = { applicationId: application.id, scan, file: { size, kind, trouble } };
    if (await take(attachWithdrawal, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      wide
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      missing={kept ? null : texts.missing}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      <FileBox
        label={texts.box}
        files={
          kept
            ? [
                {
                  id: kept.sha256,
                  title: kept.name,
                  kind: kept.kind,
                  about: '',
                  warning: warningOf(kept),
                  canOpen: false,
                },
              ]
            : []
        }
        max={1}
        keep={keep}
        hasLimits
        onKept={async (file) => {
          setKept(file);
          return null;
        }}
        onRemove={() => setKept(null)}
      />
    </StepFrame>
  );
}
