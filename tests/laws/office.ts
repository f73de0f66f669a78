import { describe, expect, test } from 'vitest';
import type { Office } from '#renderer/office/office.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { addToNote, broken, putApplications, removeApplication } from './test-commands.ts';

/** An office for the laws: what it is called, how a fresh one is made, and how a bug in a command shows. */
export type OfficeUnderLaw = {
  readonly name: string;
  readonly make: () => Promise<Office>;
  /** Bugs that were caught; an office for tests throws them instead. */
  readonly bugs: 'caught' | 'thrown';
};

/** What every office keeps, whatever it stands on. */
export function officeLaws({ name, make, bugs }: OfficeUnderLaw): void {
  describe(`laws of the office: ${name}`, () => {
    test('an act changes its rows, only the revisions of its tables, and is called saved', async () => {
      const office = await make();
      const before = { experts: office.view.revision('experts'), applications: office.view.revision('applications') };
      let woken = 0;
      const forget = office.subscribe(() => {
        woken += 1;
      });
      const done = await office.run(putApplications, { applications: [anApplication({ id: 'a' })] });
      expect(done.ok).toBe(true);
      expect(office.view.get('applications', 'a')).toEqual(anApplication({ id: 'a' }));
      expect([...office.view.all('applications')]).toHaveLength(1);
      expect(office.view.count('applications')).toBe(1);
      expect(office.view.revision('applications')).toBeGreaterThan(before.applications);
      expect(office.view.revision('experts')).toBe(before.experts);
      expect(office.store.savedAt).not.toBeNull();
      expect(woken).toBeGreaterThan(0);
      forget();
      const until = woken;
      await office.run(addToNote, { id: 'a', word: 'слово' });
      expect(woken).toBe(until);
    });

    test('a refused act changes nothing and tells why', async () => {
      const office = await make();
      await office.run(putApplications, { applications: [anApplication({ id: 'a' })] });
      const rows = [...office.view.all('applications')];
      expect(await office.run(addToNote, { id: 'b', word: 'слово' })).toEqual({
        ok: false,
        error: { code: 'law.gone', facts: {} },
      });
      expect([...office.view.all('applications')]).toEqual(rows);
      expect(await office.history('b')).toEqual([]);
    });

    test('each act is decided on what the one before it left, however fast they come', async () => {
      const office = await make();
      const put = { applications: [anApplication({ id: 'a' })] };
      const words = ['раз', 'два', 'три'];
      const results = await Promise.all([
        office.run(putApplications, put),
        office.run(putApplications, put),
        ...words.map((word) => office.run(addToNote, { id: 'a', word })),
      ]);
      expect(results.map((result) => result.ok)).toEqual([true, false, true, true, true]);
      expect(office.view.get('applications', 'a')?.note).toBe('раз два три ');
    });

    test('a plan tells what would happen and does nothing', async () => {
      const office = await make();
      await office.run(putApplications, { applications: [anApplication({ id: 'a' })] });
      const planned = office.plan(addToNote, { id: 'a', word: 'слово' });
      expect(planned.ok && planned.value.changes[0]?.after).toMatchObject({ note: 'слово ' });
      expect(office.view.get('applications', 'a')?.note).toBe('');
      expect(await office.history('a')).toHaveLength(1);
    });

    test('the history of an application has every field before and after, newest first', async () => {
      const office = await make();
      const application = anApplication({ id: 'a', systemNo: 70 });
      await office.run(putApplications, { applications: [application, anApplication({ id: 'b', systemNo: 71 })] });
      await office.run(addToNote, { id: 'a', word: 'слово' });
      const [noted, made] = await office.history('a');
      expect(noted).toMatchObject({
        command: 'law.note',
        by: office.actor.userId,
        reason: 'слово',
        changes: [{ table: 'applications', field: 'note', before: '', after: 'слово ' }],
      });
      const fields = new Map(made?.changes.map((change) => [`${change.table}.${change.field}`, change.after]));
      expect(fields.get('applications.lastName')).toBe('Баязитов');
      expect(fields.get('personal.snils')).toBe('11223344595');
      expect(fields.has('applications.note')).toBe(false);
      expect(await office.history('b')).toHaveLength(1);
    });

    test('a row that was taken away is gone', async () => {
      const office = await make();
      await office.run(putApplications, { applications: [anApplication({ id: 'a' })] });
      await office.run(removeApplication, { id: 'a' });
      expect(office.view.get('applications', 'a')).toBeUndefined();
      expect(office.view.count('personal')).toBe(0);
    });

    test.each(['throws', 'invalidRow'] as const)('a bug in a command changes nothing: %s', async (how) => {
      const office = await make();
      const revision = office.view.revision('counters');
      const running = office.run(broken, { how });
      if (bugs === 'thrown') await expect(running).rejects.toThrow();
      else expect(await running).toMatchObject({ ok: false, error: { code: 'store.commandBroken' } });
      expect(office.view.revision('counters')).toBe(revision);
      expect((await office.run(putApplications, { applications: [anApplication()] })).ok).toBe(true);
    });

    test('the latest value of a draft wins until it is discarded', async () => {
      const office = await make();
      expect(office.drafts.get('card:a')).toBeNull();
      office.drafts.put('card:a', { note: 'нач' });
      office.drafts.put('card:a', { note: 'начато' });
      expect(office.drafts.get('card:a')?.value).toEqual({ note: 'начато' });
      await office.drafts.discard('card:a');
      expect(office.drafts.get('card:a')).toBeNull();
    });

    test('ids are new every time', async () => {
      const office = await make();
      expect(new Set([office.newId(), office.newId(), office.newId()]).size).toBe(3);
    });
  });
}
