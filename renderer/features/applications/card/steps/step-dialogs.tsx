import type { ComponentType } from 'react';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { InviteDialog } from '../../expertise/invite-dialog.tsx';
import { AcceptStep } from './accept-dialog.tsx';
import { ArchiveStep, UnarchiveStep } from './archive-dialog.tsx';
import { PeriodStep, RegisterStep } from './as-one.tsx';
import { CorrectStep } from './correct-dialog.tsx';
import { FinishStep } from './finish-dialog.tsx';
import { EmployerNoteStep } from './note-dialog.tsx';
import { NoticeStep } from './notice-dialog.tsx';
import { DiscardStep, ExpireStep, ReceivedStep, SchedulingStep, StartStep } from './plain-steps.tsx';
import { RefuseStep } from './refuse-dialog.tsx';
import { ReplaceStep } from './replace-dialog.tsx';
import { RequestStep } from './request-dialog.tsx';
import { ResubmitStep } from './resubmit-dialog.tsx';
import { RevisionStep } from './revision-dialog.tsx';
import { SendStep } from './send-dialog.tsx';
import { SkipStep } from './skip-dialog.tsx';
import type { StepDialogProps } from './step-dialog.ts';
import { SubmitStep } from './submit-dialog.tsx';
import { TermsStep } from './terms-dialog.tsx';
import { ThirdStep } from './third-dialog.tsx';
import { AttachWithdrawalStep } from './withdrawal/attach-dialog.tsx';
import { RegisterWithdrawalStep, RejectWithdrawalStep, WithdrawLateStep } from './withdrawal/decide-dialogs.tsx';
import { FormWithdrawalStep } from './withdrawal/form-dialog.tsx';

/**
 * The window of each step that the card offers. A step without a window here and without a place in `stepPlaces` is not
 * offered: its part of the program is elsewhere.
 */
export const stepDialogs: Readonly<Partial<Record<MoveKey, ComponentType<StepDialogProps>>>> = {
  submit: SubmitStep,
  discardDraft: DiscardStep,
  register: RegisterStep,
  refuseIntake: RefuseStep,
  resubmitCopy: ResubmitStep,
  accept: AcceptStep,
  requestInfo: RequestStep,
  infoReceived: ReceivedStep,
  setPeriod: PeriodStep,
  attachEmployerNote: EmployerNoteStep,
  sendNotice: NoticeStep,
  sendToExpertise: SendStep,
  setProcedureTerms: TermsStep,
  inviteExpert: InviteDialog,
  expireInvitations: ExpireStep,
  skipExpertise: SkipStep,
  startExpertise: StartStep,
  replaceExpert: ReplaceStep,
  addThirdExpert: ThirdStep,
  finishExpertise: FinishStep,
  returnForRevision: RevisionStep,
  toScheduling: SchedulingStep,
  formWithdrawal: FormWithdrawalStep,
  attachWithdrawal: AttachWithdrawalStep,
  registerWithdrawal: RegisterWithdrawalStep,
  coordinatorWithdraw: RegisterWithdrawalStep,
  rejectWithdrawal: RejectWithdrawalStep,
  withdrawLate: WithdrawLateStep,
  archive: ArchiveStep,
  unarchive: UnarchiveStep,
  correctClericalError: CorrectStep,
};

/** Steps that are taken on a screen of their own. */
export const stepPlaces: Readonly<Partial<Record<MoveKey, string>>> = { assignExperts: '/schedule' };
