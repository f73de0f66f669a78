import type { Command } from '#shared/commands/command.ts';
import { expireInvitations } from '#shared/commands/expertise/expire-invitations.ts';
import { startExpertise } from '#shared/commands/expertise/start-expertise.ts';
import { toScheduling } from '#shared/commands/expertise/to-scheduling.ts';
import { discardDraft } from '#shared/commands/filing/discard-draft.ts';
import { infoReceived } from '#shared/commands/information/info-received.ts';
import type { Application } from '#shared/records/application.ts';
import { dialogTexts } from './dialog-texts.ts';
import type { StepDialogProps } from './step-dialog.ts';
import { StepFrame } from './step-frame.tsx';
import { useStep } from './use-step.ts';

type PlainTexts = {
  readonly title: string;
  readonly text?: string;
  readonly confirm: string;
  readonly done: string;
};

type PlainStepProps<A> = StepDialogProps & {
  readonly command: Command<A, Application>;
  readonly args: A;
  readonly texts: PlainTexts;
  readonly isDangerous?: boolean;
};

/** A step that asks for nothing but a yes. */
function PlainStep<A>({ command, args, texts, isDangerous, onClose }: PlainStepProps<A>) {
  const { act, take } = useStep();
  const confirm = async () => {
    if (await take(command, args, { done: texts.done })) onClose();
  };
  return (
    <StepFrame
      act={act}
      title={texts.title}
      text={texts.text}
      confirmLabel={texts.confirm}
      confirmVariant={isDangerous ? 'danger' : 'primary'}
      onCancel={onClose}
      onConfirm={confirm}
    />
  );
}

/** «Сведения получены»: the application goes on. */
export function ReceivedStep(props: StepDialogProps) {
  const args = { applicationId: props.application.id };
  return <PlainStep {...props} command={infoReceived} args={args} texts={dialogTexts.received} />;
}

/** «Отметить просроченные приглашения»: who did not answer in time leaves the panel. */
export function ExpireStep(props: StepDialogProps) {
  const args = { applicationId: props.application.id };
  return <PlainStep {...props} command={expireInvitations} args={args} texts={dialogTexts.expire} />;
}

/** «Начать экспертизу»: the portfolio is locked. */
export function StartStep(props: StepDialogProps) {
  const args = { applicationId: props.application.id };
  return <PlainStep {...props} command={startExpertise} args={args} texts={dialogTexts.start} />;
}

/** «Передать на определение срока заседания». */
export function SchedulingStep(props: StepDialogProps) {
  return (
    <PlainStep
      {...props}
      command={toScheduling}
      args={{ ids: [props.application.id] }}
      texts={dialogTexts.scheduling}
    />
  );
}

/** «Удалить черновик»: the only act that removes anything. */
export function DiscardStep(props: StepDialogProps) {
  const args = { applicationId: props.application.id };
  return <PlainStep {...props} command={discardDraft} args={args} texts={dialogTexts.discard} isDangerous />;
}
