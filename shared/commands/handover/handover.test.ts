import { expect, test } from 'vitest';
import { returnForRevision } from '#shared/commands/expertise/return-for-revision.ts';
import { toScheduling } from '#shared/commands/expertise/to-scheduling.ts';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import {
  attachedConclusion,
  currentCheck,
  handoverDueOf,
  handoverStageOf,
} from '#shared/domain/expertise/conclusion-checks.ts';
import { seen } from '#shared/domain/rights/visibility/seen.ts';
import { mattersOf } from '#shared/domain/today/matters-of.ts';
import { must } from '#shared/kernel/assert.ts';
import { type Instant, type LocalDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import type { OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today, tried } from '#tests/support/procedure.ts';
import { checkConclusion } from './check-conclusion.ts';
import { handOver } from './hand-over.ts';
import { takeBackHandover } from './take-back-handover.ts';

const scan: Attachment = {
  id: 'scan',
  applicationId: 'a1',
  item: 'conclusion',
  title: 'Итоговое заключение',
  sha256: null,
  url: 'https://example.org/conclusion.pdf',
  addedAt: '2026-11-21T05:00:00.000Z' as Instant,
  addedBy: 'tomsk-coordinator',
};
const meets = { applicationId: 'a1', verdict: 'MEETS', comment: '' } as const;
const coordinator = 'tomsk-coordinator';
const day = (text: string) => must(parseLocalDate(text), text);

function finished(attachments: readonly Attachment[] = [scan]): OfficeState {
  return broughtTo('EXPERTISE_DONE', { attachments });
}

function applicationOf(office: OfficeState) {
  return must(office.get('applications', 'a1'), 'a1');
}

const stageIn = (office: OfficeState) => handoverStageOf(office, applicationOf(office));

test('the coordinator says his word on an attached conclusion, hands it over and takes that back', () => {
  const office = finished();
  expect(stageIn(office)).toBe('toCheck');
  expect(tried(office, handOver, { ids: ['a1'] }, coordinator)).toBe('handover.notChecked');
  expect(tried(office, takeBackHandover, { ids: ['a1'] }, coordinator)).toBe('handover.notHanded');
  expect(tried(office, checkConclusion, meets, coordinator)).toBeNull();
  expect(stageIn(office)).toBe('toHandOver');
  expect(office.get('conclusionChecks', 'a1')).toEqual({
    id: 'a1',
    verdict: 'MEETS',
    attachmentId: 'scan',
    comment: '',
    checkedAt: '2026-11-21T05:00:00.000Z',
    checkedOn: today,
    checkedBy: coordinator,
    handedOver: null,
  });
  expect(tried(office, handOver, { ids: ['a1'] }, coordinator)).toBeNull();
  expect(stageIn(office)).toBe('handedOver');
  expect(currentCheck(office, applicationOf(office))?.handedOver).toEqual({
    on: today,
    at: '2026-11-21T05:00:00.000Z',
    by: coordinator,
  });
  expect(tried(office, handOver, { ids: ['a1'] }, coordinator)).toBe('handover.done');
  expect(tried(office, checkConclusion, meets, coordinator)).toBe('handover.done');
  expect(tried(office, takeBackHandover, { ids: ['a1'] }, coordinator)).toBeNull();
  expect(stageIn(office)).toBe('toHandOver');
});

test('without an attached conclusion there is nothing to say', () => {
  const office = finished([{ ...scan, item: 'other' }]);
  expect(tried(office, checkConclusion, meets, coordinator)).toBe('handover.notAttached');
  expect(attachedConclusion(office, 'a1')).toBeUndefined();
});

test('of several scans the one that came last counts', () => {
  const later = { ...scan, id: 'later', addedAt: '2026-11-21T06:00:00.000Z' as Instant };
  expect(attachedConclusion(finished([later, scan]), 'a1')?.id).toBe('later');
  expect(attachedConclusion(finished([scan, later]), 'a1')?.id).toBe('later');
});

test('a word counts only for the paper it was said of: a paper taken out or replaced is to be checked again', () => {
  const office = finished();
  done(office, checkConclusion, meets, coordinator);
  expect(stageIn(office)).toBe('toHandOver');
  const later = { ...scan, id: 'scan-2', addedAt: '2026-11-22T05:00:00.000Z' as Instant };
  const conclusionChecks = [...office.all('conclusionChecks')];
  const replaced = broughtTo('EXPERTISE_DONE', { attachments: [scan, later], conclusionChecks });
  expect(stageIn(replaced)).toBe('toCheck');
  expect(tried(replaced, handOver, { ids: ['a1'] }, coordinator)).toBe('handover.notChecked');
});

test('a word unlike the experts’ needs a reason, which the history keeps', () => {
  const office = finished();
  const against = { ...meets, verdict: 'DOES_NOT_MEET' as const };
  expect(tried(office, checkConclusion, { ...against, comment: '  ' }, coordinator)).toBe('handover.otherVerdict');
  const actor = { userId: coordinator, role: 'coordinator' as const };
  const context = { actor, at: '2026-11-21T05:00:00.000Z' as Instant, today };
  const decision = checkConclusion.decide(office, { ...against, comment: ' Нет подписи ' }, context);
  expect(decision.ok && decision.value.reason).toBe('Нет подписи');
});

test('a conclusion is checked when the expertise is over and until the commission goes on', () => {
  const early = broughtTo('IN_EXPERTISE', { attachments: [scan] });
  const late = finished();
  done(late, checkConclusion, meets, coordinator);
  done(late, toScheduling, { ids: ['a1'] });
  for (const office of [early, late]) {
    expect(tried(office, checkConclusion, meets, coordinator)).toBe('handover.wrongStatus');
    expect(tried(office, handOver, { ids: ['a1'] }, coordinator)).toBe('handover.wrongStatus');
    expect(tried(office, takeBackHandover, { ids: ['a1'] }, coordinator)).toBe('handover.wrongStatus');
    expect(stageIn(office)).toBeNull();
  }
  expect(tried(finished(), handOver, { ids: ['nobody'] }, coordinator)).toBe('application.gone');
  expect(tried(finished(), takeBackHandover, { ids: ['nobody'] }, coordinator)).toBe('application.gone');
  expect(tried(finished(), checkConclusion, { ...meets, applicationId: 'nobody' }, coordinator)).toBe(
    'application.gone',
  );
});

test('the coordinator of another municipality, an expert and a teacher have no word here', () => {
  for (const who of ['coordinator', 'expert-1', 'teacher']) {
    const office = finished();
    expect(tried(office, checkConclusion, meets, who)).toBe('rights.notAllowed');
    done(office, checkConclusion, meets);
    expect(tried(office, handOver, { ids: ['a1'] }, who)).toBe('rights.notAllowed');
    done(office, handOver, { ids: ['a1'] });
    expect(tried(office, takeBackHandover, { ids: ['a1'] }, who)).toBe('rights.notAllowed');
  }
});

test('a word said before a return for revision counts no more', () => {
  const office = finished();
  done(office, checkConclusion, meets, coordinator);
  done(office, returnForRevision, { applicationId: 'a1', expertIds: ['e1'], reason: 'Неполно' });
  const before = applicationOf(office);
  const stages = [
    ...before.stages,
    { status: 'EXPERTISE_DONE' as const, at: '2026-11-25T05:00:00.000Z' as Instant, by: 'x' },
  ];
  office.apply([{ table: 'applications', id: 'a1', before, after: { ...before, status: 'EXPERTISE_DONE', stages } }]);
  expect(stageIn(office)).toBe('toCheck');
});

test('the day of handing over is the 15th after the end of the expertise, or the working day before it', () => {
  const office = finished();
  const dueOf = (endedOn: string) => {
    const application = applicationOf(office);
    const stages = [{ status: 'EXPERTISE_DONE' as const, at: `${endedOn}T05:00:00.000Z` as Instant, by: 'x' }];
    return handoverDueOf(office, { ...application, stages }, today);
  };
  expect(dueOf('2026-11-21')).toBe('2026-12-15');
  expect(dueOf('2026-11-10')).toBe('2026-11-13');
  expect(dueOf('2026-11-14')).toBe('2026-12-15');
  expect(handoverDueOf(office, { ...applicationOf(office), stages: [] }, today)).toBe('2026-12-15');
});

test('«Сегодня» reminds to check, then to hand over, by the day, and is silent afterwards', () => {
  const office = finished();
  const actor = { userId: coordinator, role: 'coordinator' as const };
  const lines = (on: LocalDate) =>
    mattersOf(office, actor, on, calendarOf(office))
      .filter(({ kind }) => kind === 'conclusions' || kind === 'handover')
      .map(({ kind, urgency, cases }) => [kind, urgency, cases[0]?.due]);
  expect(lines(today)).toEqual([['conclusions', 'soon', '2026-12-15']]);
  done(office, checkConclusion, meets, coordinator);
  expect(lines(today)).toEqual([['handover', 'soon', '2026-12-15']]);
  expect(lines(day('2026-12-15'))).toEqual([['handover', 'today', '2026-12-15']]);
  expect(lines(day('2026-12-16'))).toEqual([['handover', 'late', '2026-12-15']]);
  done(office, handOver, { ids: ['a1'] }, coordinator);
  expect(lines(today)).toEqual([]);
});

test('the word is seen by the municipality and the office, not by experts, members and the teacher', () => {
  const office = finished();
  done(office, checkConclusion, meets, coordinator);
  const row = must(office.get('conclusionChecks', 'a1'), 'the check');
  const sees = [...office.all('users')]
    .filter(({ id, role }) => seen(office, { userId: id, role }, 'conclusionChecks', row) !== null)
    .map(({ id }) => id)
    .sort();
  expect(sees).toEqual(['operator', 'secretary', coordinator].sort());
});
