import { describe, expect, test } from 'vitest';
import { createOffice } from '#shared/commands/create-office.ts';
import { closeUser } from '#shared/commands/users/close-user.ts';
import { saveUser } from '#shared/commands/users/save-user.ts';
import type { User } from '#shared/records/office.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { aComputer, type Computer } from './store-harness.ts';
import { putApplications } from './test-commands.ts';

const PASSWORD = 'пароль кабинета';

const secretary: User = {
  id: 'lara',
  role: 'secretary',
  lastName: 'Моисеева',
  firstName: 'Лариса',
  patronymic: '',
  post: '',
  phone: '',
  email: '',
  municipality: '',
};
const teacher: User = { ...secretary, id: 'anna', role: 'teacher', roles: ['operator'], login: 'anna' };

/** A computer whose office has a secretary, who was named to main, and a teacher who is also an operator. */
async function withTwoPeople(): Promise<Computer> {
  const computer = aComputer();
  const { office, close } = await computer.reopen();
  const founding = { commission: 'Комиссия', region: 'tomsk' as const, isSample: false, user: secretary };
  expect((await office.run(createOffice, founding)).ok).toBe(true);
  const { handlers } = computer.area().area;
  expect((await handlers['keys.claim']({ userId: 'lara' })).ok).toBe(true);
  expect((await office.run(saveUser, teacher)).ok).toBe(true);
  expect((await office.run(putApplications, { applications: [anApplication({ id: 'a' })] })).ok).toBe(true);
  expect((await handlers['keys.addUser']({ userId: 'anna', login: 'anna', password: 'пароль Анны' })).ok).toBe(true);
  await close();
  return computer;
}

/** Somebody else signs in on the same computer. */
async function signIn(computer: Computer, login: string, password: string) {
  const unlocked = await computer.area().area.handlers['keys.unlock']({ slot: 'main', login, password });
  if (!unlocked.ok) return unlocked;
  return computer.openAs(unlocked.value);
}

describe('two people of one computer', () => {
  test('each acts under his own name, and sees what his role sees', async () => {
    const computer = await withTwoPeople();
    const anna = await signIn(computer, 'anna', 'пароль Анны');
    if (!anna.ok) throw new Error(anna.error.code);
    expect(anna.value.office.actor).toEqual({ userId: 'anna', role: 'teacher' });
    expect(anna.value.office.view.count('applications')).toBe(0);
    const asOperator = anna.value.inRole('operator');
    expect(asOperator.actor).toEqual({ userId: 'anna', role: 'operator' });
    expect(asOperator.view.count('applications')).toBe(1);
    expect(anna.value.inRole('secretary').actor.role).toBe('teacher');
    await anna.value.close();
    const lara = await signIn(computer, '', PASSWORD);
    expect(lara.ok && lara.value.office.actor).toEqual({ userId: 'lara', role: 'secretary' });
  });

  test('a closed one is not let in, even while main still has his password', async () => {
    const computer = await withTwoPeople();
    const lara = await signIn(computer, '', PASSWORD);
    if (!lara.ok) throw new Error(lara.error.code);
    expect((await lara.value.office.run(closeUser, { id: 'anna' })).ok).toBe(true);
    await lara.value.close();
    const anna = await signIn(computer, 'anna', 'пароль Анны');
    expect(anna).toMatchObject({ ok: false, error: { code: 'user.closed' } });
  });

  test('passwords come back from the copy in a snapshot that was made after they were given', async () => {
    const computer = await withTwoPeople();
    const lara = await signIn(computer, '', PASSWORD);
    if (!lara.ok) throw new Error(lara.error.code);
    computer.nextDay();
    const { handlers } = computer.area().area;
    await handlers['keys.setLogin']({ userId: 'lara', login: 'lara' });
    await lara.value.office.run(saveUser, { ...secretary, login: 'lara' });
    await lara.value.close();
    for (const name of ['keys.json', 'keys.json.bak']) {
      computer.memory.damage(`/offices/main/${name}`, (bytes) => bytes.slice(0, 40));
    }
    expect((await signIn(computer, 'anna', 'пароль Анны')).ok).toBe(true);
    expect((await signIn(computer, 'lara', PASSWORD)).ok).toBe(true);
  });
});

test('the screen of the computer is locked: the office is closed, and where none is open nothing happens', async () => {
  const computer = await withTwoPeople();
  const area = computer.area();
  await area.lockNow();
  expect(area.lock.isUnlocked()).toBe(false);
  await area.lockNow();
  expect((await signIn(computer, 'anna', 'пароль Анны')).ok).toBe(true);
  expect(area.lock.isUnlocked()).toBe(true);
});
