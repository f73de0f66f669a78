import { expect, test } from 'vitest';
import type { CommandEnvelope, Verdict } from '#shared/commands/command.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { addToNote, broken, putApplications } from '#tests/laws/test-commands.ts';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { createAuthority } from './authority.ts';
import { registryOf } from './registry.ts';
import type { Answer, AuthorityStorage } from './storage.ts';

/** An authority over rows in memory, that counts what it stores. */
function anAuthority(breathe?: () => Promise<void>) {
  const view = officeState();
  const verdicts = new Map<string, Verdict>();
  const last = new Map<string, number>();
  let isFull = false;
  const storage: AuthorityStorage = {
    view,
    lastSeq: (device, epoch) => last.get(`${device}:${epoch}`) ?? 0,
    async answer({ device, epoch, seq }): Promise<Answer | null> {
      const verdict = verdicts.get(`${device}:${epoch}:${seq}`);
      if (!verdict) return null;
      return verdict.status === 'applied' ? { status: 'applied' } : { status: 'refused', refusal: verdict.refusal };
    },
    async commit({ device, epoch, seq }, verdict) {
      if (isFull) return err({ code: 'full', facts: {} });
      verdicts.set(`${device}:${epoch}:${seq}`, verdict);
      last.set(`${device}:${epoch}`, seq);
      if (verdict.status === 'applied') view.apply(verdict.changes);
      return ok(null);
    },
  };
  const authority = createAuthority(storage, registryOf([putApplications, addToNote, broken]), breathe);
  return {
    authority,
    view,
    verdicts,
    fill: (next: boolean) => {
      isFull = next;
    },
  };
}

const envelope = (seq: number, name: string, args: unknown, device = 'd1'): CommandEnvelope => ({
  ...acting(),
  id: `c${device}${seq}`,
  device,
  epoch: 0,
  seq,
  name,
  version: 1,
  args,
});
const put = (seq: number, device?: string) =>
  envelope(seq, 'law.put', { applications: [anApplication({ id: 'a' })] }, device);
const note = (seq: number, device?: string) => envelope(seq, 'law.note', { id: 'a', word: 'раз' }, device);

test('a command that comes again is answered as before and not done twice', async () => {
  const { authority, view } = anAuthority();
  await authority.accept(put(1));
  await authority.accept(note(2));
  expect(await authority.accept(note(2))).toEqual({
    ok: true,
    value: { answer: { status: 'applied' }, decision: null },
  });
  expect(view.get('applications', 'a')?.note).toBe('раз ');
});

test('a refusal is an answer too: it is kept, repeated, and blocks nothing', async () => {
  const { authority, verdicts } = anAuthority();
  const refused = {
    ok: true,
    value: { answer: { status: 'refused', refusal: { code: 'law.gone', facts: {} } }, decision: null },
  };
  expect(await authority.accept(note(1))).toEqual(refused);
  expect((await authority.accept(put(2))).ok).toBe(true);
  expect(await authority.accept(note(1))).toEqual(refused);
  expect(verdicts.size).toBe(2);
});

test('a command after a gap waits for those before it', async () => {
  const { authority, verdicts } = anAuthority();
  expect(await authority.accept(put(3))).toEqual({
    ok: false,
    error: { code: 'store.commandOutOfOrder', facts: { expected: 1 } },
  });
  expect(verdicts.size).toBe(0);
});

test('each device has its own order', async () => {
  const { authority, view } = anAuthority();
  await authority.accept(put(1, 'd1'));
  await authority.accept(note(1, 'd2'));
  await authority.accept(note(2, 'd1'));
  expect(view.get('applications', 'a')?.note).toBe('раз раз ');
});

test('a command of a newer program is not decided', async () => {
  const { authority, verdicts } = anAuthority();
  const unknown = { ok: false, error: { code: 'store.commandUnknown', facts: {} } };
  expect(await authority.accept(envelope(1, 'meeting.dance', {}))).toEqual(unknown);
  expect(await authority.accept({ ...put(1), version: 2 })).toEqual(unknown);
  expect(verdicts.size).toBe(0);
});

test('what cannot be stored has not happened and may be sent again', async () => {
  const { authority, view, fill } = anAuthority();
  fill(true);
  expect((await authority.accept(put(1))).ok).toBe(false);
  expect(view.get('applications', 'a')).toBeUndefined();
  fill(false);
  expect((await authority.accept(put(1))).ok).toBe(true);
});

test.each([
  ['arguments that its schema does not know', envelope(1, 'law.note', { id: 5 })],
  ['a row that its table does not know', envelope(1, 'law.broken', { how: 'invalidRow' })],
])('a bug is thrown and nothing is stored: %s', async (_, command) => {
  const { authority, verdicts } = anAuthority();
  await expect(authority.accept(command)).rejects.toThrow();
  expect(verdicts.size).toBe(0);
});

test('a decision about two thousand rows lets the window breathe, one about few does not, and both are stored whole', async () => {
  let breaths = 0;
  const { authority, view } = anAuthority(async () => {
    breaths += 1;
  });
  await authority.accept(put(1));
  expect(breaths).toBe(0);
  const applications = Array.from({ length: 1000 }, (_, i) => anApplication({ id: `b${i}` }));
  expect((await authority.accept(envelope(2, 'law.put', { applications }))).ok).toBe(true);
  expect(breaths).toBe(8);
  expect(view.count('applications')).toBe(1001);
});
