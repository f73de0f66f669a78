import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { InvitationState } from '#shared/records/invitation.ts';
import type { MeetingState } from '#shared/records/meeting.ts';
import type { ScoreSheetState } from '#shared/records/score-sheet.ts';
import type { WithdrawalState } from '#shared/records/withdrawal.ts';

/** One passage of a sub-machine; `from` null: the row is made. */
export type Passage<S extends string> = {
  readonly from: S | null;
  readonly to: S;
  readonly commands: readonly string[];
};

/** A sub-machine of the procedure (domain §3.4): states as people call them, and which command makes which passage. */
export type Machine<S extends string> = {
  readonly title: string;
  readonly names: Readonly<Record<S, string>>;
  readonly passages: readonly Passage<S>[];
};

/** Commands after which an application goes no further, so that its invitations are called off. */
const ending = ['application.registerWithdrawal', 'application.coordinatorWithdraw'];

/** Appointment of an expert. «Отказ» needs a comment; a replaced expert's sheet is kept and not counted (S2, S3). */
export const invitationMachine: Machine<InvitationState> = {
  title: 'Приглашение эксперта',
  names: {
    INVITED: 'Ожидание',
    CONFIRMED: 'Подтвержден',
    DECLINED: 'Отказ',
    SLOT_CLOSED: 'Состав уже набран',
    EXPIRED: 'Срок ответа истёк',
    SCORED: 'Лист завершён',
    REPLACED: 'Заменён',
    CALLED_OFF: 'Отменено',
  },
  passages: [
    {
      from: null,
      to: 'INVITED',
      commands: [
        'application.sendToExpertise',
        'schedule.approve',
        'schedule.approveAsCoordinator',
        'invitation.invite',
        'invitation.inviteMany',
        'application.replaceExpert',
        'application.replaceExperts',
        'application.addThirdExpert',
        'schedule.applyPlan',
      ],
    },
    { from: 'INVITED', to: 'CONFIRMED', commands: ['invitation.confirm'] },
    { from: 'INVITED', to: 'DECLINED', commands: ['invitation.decline'] },
    { from: 'INVITED', to: 'SLOT_CLOSED', commands: ['invitation.confirm', 'application.startExpertise'] },
    { from: 'INVITED', to: 'EXPIRED', commands: ['invitation.expire', 'invitation.expireMany'] },
    { from: 'INVITED', to: 'REPLACED', commands: ['application.replaceExpert', 'application.replaceExperts'] },
    { from: 'INVITED', to: 'CALLED_OFF', commands: [...ending, 'schedule.undoPlan', 'application.undoReplaceExperts'] },
    { from: 'CONFIRMED', to: 'CONFIRMED', commands: ['scoreSheet.edit', 'application.startExpertise'] },
    { from: 'CONFIRMED', to: 'SCORED', commands: ['scoreSheet.finish'] },
    { from: 'CONFIRMED', to: 'REPLACED', commands: ['application.replaceExpert', 'application.replaceExperts'] },
    { from: 'CONFIRMED', to: 'CALLED_OFF', commands: ending },
    { from: 'SCORED', to: 'CONFIRMED', commands: ['application.returnForRevision'] },
    { from: 'REPLACED', to: 'INVITED', commands: ['application.undoReplaceExperts'] },
    { from: 'REPLACED', to: 'CONFIRMED', commands: ['application.undoReplaceExperts'] },
  ],
};

/** Score sheet: final is final; a return for revision makes the next version beside it (S2, T15). */
export const scoreSheetMachine: Machine<ScoreSheetState> = {
  title: 'Лист оценки',
  names: { EDITING: 'Заполняется', FINAL: 'Завершён' },
  passages: [
    { from: null, to: 'EDITING', commands: ['scoreSheet.edit', 'application.returnForRevision'] },
    { from: 'EDITING', to: 'EDITING', commands: ['scoreSheet.edit'] },
    { from: 'EDITING', to: 'FINAL', commands: ['scoreSheet.finish'] },
  ],
};

/** Withdrawal: formed, signed and attached, registered or rejected (S1). A late one is formed and registered at once. */
export const withdrawalMachine: Machine<WithdrawalState> = {
  title: 'Отзыв заявления',
  names: { FORMED: 'Сформировано', ATTACHED: 'Отправлено', REGISTERED: 'Зарегистрировано', REJECTED: 'Отклонено' },
  passages: [
    { from: null, to: 'FORMED', commands: ['withdrawal.form'] },
    { from: null, to: 'REGISTERED', commands: ['application.withdrawLate'] },
    { from: 'FORMED', to: 'ATTACHED', commands: ['withdrawal.attach'] },
    { from: 'FORMED', to: 'REGISTERED', commands: ['application.registerWithdrawal', 'application.withdrawLate'] },
    {
      from: 'ATTACHED',
      to: 'REGISTERED',
      commands: ['application.registerWithdrawal', 'application.coordinatorWithdraw', 'application.withdrawLate'],
    },
    { from: 'FORMED', to: 'REJECTED', commands: ['withdrawal.reject'] },
    { from: 'ATTACHED', to: 'REJECTED', commands: ['withdrawal.reject'] },
  ],
};

/** Meeting: planned, open with attendance and quorum, voted, protocol, order, published. */
export const meetingMachine: Machine<MeetingState> = {
  title: 'Заседание',
  names: {
    PLANNED: 'Назначено',
    OPEN: 'Идёт',
    VOTED: 'Голосование завершено',
    PROTOCOL_DRAFT: 'Протокол составлен',
    PROTOCOL_SIGNED: 'Протокол подписан',
    ORDER_ISSUED: 'Приказ издан',
    PUBLISHED: 'Приказ размещён',
  },
  passages: [
    { from: null, to: 'PLANNED', commands: ['meeting.plan'] },
    { from: 'PLANNED', to: 'PLANNED', commands: ['meeting.plan'] },
    { from: 'PLANNED', to: 'OPEN', commands: ['meeting.open'] },
    { from: 'OPEN', to: 'OPEN', commands: ['meeting.markAttendance'] },
    { from: 'OPEN', to: 'VOTED', commands: ['meeting.closeVoting'] },
    { from: 'VOTED', to: 'PROTOCOL_DRAFT', commands: ['meeting.draftProtocol'] },
    { from: 'PROTOCOL_DRAFT', to: 'PROTOCOL_DRAFT', commands: ['meeting.signProtocol'] },
    { from: 'PROTOCOL_DRAFT', to: 'PROTOCOL_SIGNED', commands: ['meeting.signProtocol'] },
    { from: 'PROTOCOL_SIGNED', to: 'PROTOCOL_SIGNED', commands: ['order.issue'] },
    { from: 'PROTOCOL_SIGNED', to: 'ORDER_ISSUED', commands: ['order.issue'] },
    { from: 'ORDER_ISSUED', to: 'PUBLISHED', commands: ['meeting.publish'] },
  ],
};

/** A place on the agenda. One that was postponed may be taken up again by the same meeting while it is open. */
export const agendaItemMachine: Machine<AgendaItem['state']> = {
  title: 'Вопрос повестки',
  names: { WAITING: 'Ждёт рассмотрения', VOTED: 'Рассмотрен', POSTPONED: 'Отложен', REMOVED: 'Снят' },
  passages: [
    { from: null, to: 'WAITING', commands: ['application.putOnAgenda'] },
    { from: 'POSTPONED', to: 'WAITING', commands: ['application.putOnAgenda'] },
    { from: 'WAITING', to: 'WAITING', commands: ['agenda.recuse'] },
    { from: 'WAITING', to: 'POSTPONED', commands: ['application.postpone'] },
    { from: 'WAITING', to: 'VOTED', commands: ['application.recordVote'] },
    { from: 'WAITING', to: 'REMOVED', commands: ['application.withdrawLate'] },
  ],
};

/** States from which the command makes a passage; commands ask this before they act. */
export function statesFor<S extends string>(machine: Machine<S>, command: string): readonly S[] {
  return machine.passages.flatMap(({ from, commands }) => (from !== null && commands.includes(command) ? [from] : []));
}

/** Whether the command may write a row of one state as a row of another, the same one included. */
export function mayPass<S extends string>(machine: Machine<S>, command: string, from: S | null, to: S): boolean {
  return machine.passages.some((one) => one.from === from && one.to === to && one.commands.includes(command));
}
