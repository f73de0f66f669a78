import { currentDecision } from '#shared/domain/meetings/decisions.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { type Gesture, words } from '../world.ts';

const ofApplication: Gesture = ({ app }) => app && { applicationId: app.id };

const formWithdrawal: Gesture = ({ app, pick, fresh }) =>
  app && {
    id: fresh('w'),
    applicationId: app.id,
    reason: words(pick, 'Увольнение'),
    origin: pick.of(['TEACHER', 'COORDINATOR']),
  };

const attach: Gesture = ({ app }) => app && { applicationId: app.id, scan: { title: 'Скан', sha256: 'b'.repeat(64) } };

const reject: Gesture = ({ app, pick }) => app && { applicationId: app.id, reason: words(pick, 'Нет подписи') };

const withdrawLate: Gesture = ({ app, pick, fresh }) =>
  app && { id: fresh('w'), applicationId: app.id, reason: words(pick, 'Переезд'), isConfirmed: pick.chance(90) };

const archive: Gesture = ({ app, pick, today }) =>
  app && { ids: [app.id], keepUntil: addDays(today, pick.chance(95) ? 1800 : 0) };

const unarchive: Gesture = ({ app, pick }) => app && { applicationId: app.id, reason: words(pick, 'Жалоба') };

const correct: Gesture = ({ app, pick, view }) => {
  const printed = app && currentDecision(view, app.id)?.printed;
  const post = pick.of(['учитель', 'учитель химии', 'воспитатель']);
  return app && printed && { applicationId: app.id, printed: { ...printed, post }, reason: words(pick, 'Опечатка') };
};

/** Gestures of withdrawal, archive and correction, by the name of the command. */
export const endingGestures: Readonly<Record<string, Gesture>> = {
  'withdrawal.form': formWithdrawal,
  'withdrawal.attach': attach,
  'withdrawal.reject': reject,
  'application.registerWithdrawal': ofApplication,
  'application.coordinatorWithdraw': ofApplication,
  'application.withdrawLate': withdrawLate,
  'application.archive': archive,
  'application.unarchive': unarchive,
  'application.correctClericalError': correct,
};
