import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { lockWithComputer, type Monitor } from './lock-with-computer.ts';

test('the office is locked when the screen is locked and when the computer falls asleep, and not when it wakes', async () => {
  const computer = new EventEmitter();
  let locks = 0;
  lockWithComputer(computer as unknown as Monitor, async () => {
    locks += 1;
  });
  computer.emit('lock-screen');
  computer.emit('suspend');
  expect(locks).toBe(2);
  computer.emit('resume');
  computer.emit('unlock-screen');
  expect(locks).toBe(2);
});

test('a lock that fails does not end the program', async () => {
  const computer = new EventEmitter();
  lockWithComputer(computer as unknown as Monitor, () => Promise.reject(new Error('disk')));
  computer.emit('suspend');
  await Promise.resolve();
});
