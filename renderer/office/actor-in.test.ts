import { describe, expect, test } from 'vitest';
import { officeState } from '#tests/support/office-state.ts';
import { actorIn, whyNotIn } from './actor-in.ts';
import { draftsOf } from './drafts-of.ts';
import type { Drafts } from './office.ts';

const empty = () => {
  const office = officeState();
  for (const user of [...office.all('users')]) {
    office.apply([{ table: 'users', id: user.id, before: user, after: null }]);
  }
  return office;
};

describe('who acts', () => {
  test('is the owner of the password, in his usual role or in another of his', () => {
    const office = officeState();
    const user = office.get('users', 'coordinator');
    if (!user) throw new Error('nobody');
    office.apply([{ table: 'users', id: user.id, before: user, after: { ...user, roles: ['expert'] } }]);
    expect(actorIn(office, 'coordinator', null)()).toEqual({ userId: 'coordinator', role: 'coordinator' });
    expect(actorIn(office, 'coordinator', 'expert')()).toEqual({ userId: 'coordinator', role: 'expert' });
  });

  test('is never more than his account allows', () => {
    const actor = actorIn(officeState(), 'coordinator', 'secretary')();
    expect(actor).toEqual({ userId: 'coordinator', role: 'coordinator' });
  });

  test('is the only person of an office whose password has no owner yet, and the founder of one without people', () => {
    expect(actorIn(officeState(), null, null)()).toEqual({ userId: 'secretary', role: 'secretary' });
    expect(actorIn(empty(), null, null)()).toEqual({ userId: 'founder', role: 'secretary' });
  });

  test('stays the same object while he is the same, so that nothing is drawn again', () => {
    const office = officeState();
    const actor = actorIn(office, 'secretary', null);
    const first = actor();
    const user = office.get('users', 'operator');
    if (!user) throw new Error('nobody');
    office.apply([{ table: 'users', id: user.id, before: user, after: { ...user, post: 'иная' } }]);
    expect(actor()).toBe(first);
  });
});

describe('who is let in', () => {
  test('an open account, and whoever is making the office', () => {
    expect(whyNotIn(officeState(), 'coordinator')).toBeNull();
    expect(whyNotIn(officeState(), null)).toBeNull();
    expect(whyNotIn(empty(), 'anybody')).toBeNull();
  });

  test('nobody whose account is closed or not there', () => {
    const office = officeState();
    const user = office.get('users', 'coordinator');
    if (!user) throw new Error('nobody');
    const closedAt = '2026-11-21T05:00:00.000Z' as never;
    office.apply([{ table: 'users', id: user.id, before: user, after: { ...user, closedAt } }]);
    expect(whyNotIn(office, 'coordinator')?.code).toBe('user.closed');
    expect(whyNotIn(office, 'nobody')?.code).toBe('user.unknown');
  });
});

describe('drafts', () => {
  const kept = () => {
    const values = new Map<string, unknown>();
    const drafts: Drafts = {
      get: (id) => (values.has(id) ? { value: values.get(id), typedAt: '' } : null),
      put: (id, value) => void values.set(id, value),
      discard: async (id) => void values.delete(id),
    };
    return drafts;
  };

  test('of one person are not in the forms of another', async () => {
    const drafts = kept();
    const anna = draftsOf(drafts, () => ({ userId: 'anna', role: 'coordinator' }));
    const boris = draftsOf(drafts, () => ({ userId: 'boris', role: 'coordinator' }));
    anna.put('edit.a1', 'Аннино');
    expect(anna.get('edit.a1')?.value).toBe('Аннино');
    expect(boris.get('edit.a1')).toBeNull();
    await boris.discard('edit.a1');
    expect(anna.get('edit.a1')?.value).toBe('Аннино');
  });

  test('left before there were several users are the secretary’s, until he discards them', async () => {
    const drafts = kept();
    drafts.put('edit.a1', 'прежнее');
    const coordinator = draftsOf(drafts, () => ({ userId: 'anna', role: 'coordinator' }));
    const secretary = draftsOf(drafts, () => ({ userId: 'lara', role: 'secretary' }));
    expect(coordinator.get('edit.a1')).toBeNull();
    expect(secretary.get('edit.a1')?.value).toBe('прежнее');
    await coordinator.discard('edit.a1');
    expect(secretary.get('edit.a1')?.value).toBe('прежнее');
    await secretary.discard('edit.a1');
    expect(secretary.get('edit.a1')).toBeNull();
  });
});
