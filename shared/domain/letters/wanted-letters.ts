import { type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { MessageKind } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { legalDays } from '../deadlines/deadline-codes.ts';
import { dueInDays } from '../deadlines/due-date.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** A letter that the procedure wants now and nobody has prepared: offered, never sent by itself. */
export type WantedLetter = {
  readonly kind: MessageKind;
  readonly templateId: string;
  /** The last day for it, where the law sets one: the notice of the term, 30 days (п. 31, D30). */
  readonly due: LocalDate | null;
  readonly isOverdue: boolean;
};

/** Statuses in which the notice of the term can be given: a period is known, nothing is decided yet. */
const underway: ReadonlySet<ApplicationStatus> = new Set([
  'ACCEPTED',
  'AWAITING_INFO',
  'SENT_TO_EXPERTISE',
  'IN_EXPERTISE',
  'EXPERTISE_DONE',
  'SCHEDULING_AK',
  'AK_SESSION',
]);

/** Letters that this application still wants, the most urgent first. */
export function wantedLetters(view: View, application: Application, today: LocalDate): readonly WantedLetter[] {
  const known = new Set<MessageKind>([
    ...rowsBy(view, 'messages', 'applicationId', application.id).flatMap((one) =>
      one.direction === 'OUT' ? one.kind : [],
    ),
    ...rowsBy(view, 'notices', 'applicationId', application.id).flatMap(({ kind }) => (kind === 'OTHER' ? [] : kind)),
  ]);
  return wantedKinds(application)
    .filter(({ kind }) => !known.has(kind))
    .map(({ kind, templateId }) => withDue(view, kind, templateId, application, today));
}

type Wanted = { readonly kind: MessageKind; readonly templateId: string };

function wantedKinds({ status, registrationNo, period, form }: Application): readonly Wanted[] {
  if (status === 'INTAKE_REFUSED') return [{ kind: 'INTAKE_REFUSAL', templateId: 'intakeRefusal' }];
  if (status === 'WITHDRAWN') return [{ kind: 'WITHDRAWN', templateId: 'withdrawn' }];
  if (status === 'GRANTED' || status === 'REFUSED') return [{ kind: 'DECISION', templateId: 'decision' }];
  const hasTerm = period !== null || form === 'SIMPLIFIED';
  return [
    ...(underway.has(status) && hasTerm ? [{ kind: 'TERM', templateId: 'term' } as const] : []),
    ...(registrationNo !== null && status !== 'ARCHIVED'
      ? [{ kind: 'REGISTERED', templateId: 'registered' } as const]
      : []),
  ];
}

function withDue(
  view: View,
  kind: MessageKind,
  templateId: string,
  { receivedAt }: Application,
  today: LocalDate,
): WantedLetter {
  const due = kind === 'TERM' ? dueInDays(calendarOf(view), receivedAt, legalDays.intake).legal : null;
  return { kind, templateId, due, isOverdue: due !== null && toDayNumber(today) > toDayNumber(due) };
}
