import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { barDates } from './deadline-dates.ts';

const filed = '2026-09-04' as LocalDate;

test('a term that ends on a day off has a later date by the law', () => {
  const { intake, service, decision, termToldOn, isOver } = barDates(
    officeState(),
    anApplication({ receivedAt: filed }),
  );
  expect(intake).toMatchObject({ safe: '2026-10-04', legal: '2026-10-05' });
  expect(service).toMatchObject({ safe: '2026-12-03', legal: '2026-12-03' });
  expect({ decision, termToldOn, isOver }).toEqual({ decision: null, termToldOn: null, isOver: false });
});

test('sixty days run from the start of attestation; the notice of the term is shown with its day', () => {
  const nothing = { responsibleId: null, employerNote: null, simplified: null };
  const notice = { id: 'n', applicationId: 'a1', channel: 'PAPER' as const, sentBy: 'secretary' };
  const office = officeState({
    procedures: [{ id: 'a1', attestationStart: '2026-10-12' as LocalDate, ...nothing }],
    notices: [
      { ...notice, kind: 'OTHER', sentOn: '2026-09-05' as LocalDate },
      { ...notice, id: 'm', kind: 'TERM', sentOn: '2026-09-28' as LocalDate },
    ],
  });
  const dates = barDates(office, anApplication({ receivedAt: filed, status: 'WITHDRAWN' }));
  expect(dates.decision?.safe).toBe('2026-12-11');
  expect(dates).toMatchObject({ termToldOn: '2026-09-28', isOver: true });
});
