import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { sendNotices } from './send-notices.ts';

const applications = [
  anApplication({ id: 'a1', status: 'REGISTERED' }),
  anApplication({ id: 'a2', status: 'ACCEPTED', receivedAt: '2026-10-10' as LocalDate }),
  anApplication({ id: 'a3', status: 'REGISTERING' }),
];

function send(ids: readonly string[], sentOn = '2026-11-20', role: 'secretary' | 'coordinator' = 'secretary') {
  const notices = ids.map((applicationId, i) => ({ id: `n${i}`, applicationId }));
  const sent = { kind: 'TERM', channel: 'EMAIL', sentOn: sentOn as LocalDate } as const;
  return sendNotices.decide(officeState({ applications }), { notices, ...sent }, acting(role));
}

function codeOf(decision: ReturnType<typeof send>) {
  return decision.ok ? null : decision.error.code;
}

describe('a notice to many applicants', () => {
  test('is noted for each of them by one act', () => {
    const sent = { kind: 'TERM', channel: 'EMAIL', sentOn: '2026-11-20', sentBy: 'secretary' };
    const change = (id: string, applicationId: string) => ({
      table: 'notices',
      id,
      before: null,
      after: { id, applicationId, ...sent },
    });
    expect(send(['a1', 'a2'])).toEqual({ ok: true, value: { changes: [change('n0', 'a1'), change('n1', 'a2')] } });
  });

  test('is refused as a whole when one of them cannot be told', () => {
    expect(codeOf(send(['a1', 'a3']))).toBe('status.tooEarly');
    expect(codeOf(send(['a1', 'gone']))).toBe('application.gone');
  });

  test('went out today or earlier, and after the filing of each', () => {
    expect(codeOf(send(['a1'], '2026-11-21'))).toBeNull();
    expect(codeOf(send(['a1'], '2026-11-22'))).toBe('application.badValue');
    expect(codeOf(send(['a1'], '2026-09-01'))).toBeNull();
    expect(codeOf(send(['a1', 'a2'], '2026-10-09'))).toBe('application.badValue');
  });

  test('is a new one', () => {
    const notice = { id: 'n0', applicationId: 'a1', kind: 'OTHER', channel: 'PAPER', sentBy: 'secretary' } as const;
    const view = officeState({ applications, notices: [{ ...notice, sentOn: '2026-11-01' as LocalDate }] });
    const args = { kind: 'TERM', channel: 'EMAIL', sentOn: '2026-11-20' as LocalDate } as const;
    const twice = [
      { id: 'x', applicationId: 'a1' },
      { id: 'x', applicationId: 'a2' },
    ];
    expect(sendNotices.decide(view, { notices: [{ id: 'n0', applicationId: 'a1' }], ...args }, acting()).ok).toBe(
      false,
    );
    expect(sendNotices.decide(view, { notices: twice, ...args }, acting()).ok).toBe(false);
  });

  test('is not the coordinator’s to send', () => {
    expect(codeOf(send(['a1'], '2026-11-20', 'coordinator'))).toBe('rights.notAllowed');
  });
});
