import { expireManyInvitations } from '#shared/commands/expertise/expire-many-invitations.ts';
import { StepFrame } from '../card/steps/step-frame.tsx';
import { useStep } from '../card/steps/use-step.ts';
import type { PanelRow } from './panel-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.expire;

type ExpireDialogProps = { readonly rows: readonly PanelRow[]; readonly onClose: () => void };

/** «Закрыть просроченные»: says before how many invitations of how many panels. */
export function ExpireDialog({ rows, onClose }: ExpireDialogProps) {
  const { act, take } = useStep();
  const late = rows.filter(({ panel }) => panel.silent.length > 0);
  const count = late.reduce((sum, { panel }) => sum + panel.silent.length, 0);
  const confirm = async () => {
    const args = { ids: late.map(({ id }) => id) };
    if (await take(expireManyInvitations, args, { done: texts.done(count) })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      willDo={[texts.willDo(count, late.length), texts.free]}
      confirmLabel={texts.confirm}
      onCancel={onClose}
      onConfirm={confirm}
    />
  );
}
