import { describe, expect, test } from 'vitest';
import { type CallName, ipcContract } from '#shared/protocol/ipc/contract.ts';
import type { Incidents } from '../app/incidents.ts';
import { originsOf } from '../origin/origins.ts';
import { answerCall, type CallGate } from './answer-call.ts';
import { isAnsweredWhileLocked } from './handlers.ts';
import type { CallingFrame } from './is-our-page.ts';
import { createRateLimit } from './rate-limit.ts';

const names = Object.keys(ipcContract) as CallName[];
const { bundle, doc } = originsOf('host');
const ourPage: CallingFrame = { url: `${bundle}/#/applications`, parent: null };

const strangers: readonly (readonly [string, CallingFrame])[] = [
  ['a frame that has gone', null],
  ['a frame inside our page', { url: `${bundle}/`, parent: {} }],
  ['a made document', { url: `${doc}/17`, parent: null }],
  ['another site', { url: 'https://example.org/', parent: null }],
  ['a site whose name begins like ours', { url: `${bundle}.example.org/`, parent: null }],
  ['our name without encryption', { url: bundle.replace('https', 'http'), parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['no address', { url: '', parent: null }],
];

const badArguments: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'text'],
  ['a number', 17],
  ['a list', [1, 2]],
];

function gate(changes: Partial<CallGate> = {}): CallGate & { readonly told: string[] } {
  const told: string[] = [];
  const incidents: Incidents = {
    recent: async () => [],
    report: async (where, name) => {
      told.push(`${where} ${name}`);
      return 'incident-1';
    },
  };
  return { bundle, incidents, lock: { isUnlocked: () => true }, mayPass: () => true, told, ...changes };
}

const mustNotRun = async () => {
  throw new Error('the handler has run');
};

describe.each(names)('%s', (name) => {
  test.each(strangers)('is not answered to %s', async (_who, frame) => {
    const answer = await answerCall(gate(), name, mustNotRun, frame, {});
    expect(answer).toEqual({ answered: false, failure: { code: 'notAllowed', incidentId: null } });
  });

  test.each(badArguments)('is not answered when asked %s', async (_what, args) => {
    const answer = await answerCall(gate(), name, mustNotRun, ourPage, args);
    expect(answer).toEqual({ answered: false, failure: { code: 'badArguments', incidentId: null } });
  });

  test('does not hand out an answer that the contract does not know', async () => {
    const schema = ipcContract[name].args;
    const open = { ...ipcContract[name], args: schema };
    const handled = gate();
    const args = sampleOf(open.args);
    if (args === null) return;
    const answer = await answerCall(handled, name, async () => 'not what was promised', ourPage, args);
    expect(answer).toEqual({ answered: false, failure: { code: 'failed', incidentId: 'incident-1' } });
    expect(handled.told).toEqual([`ipc ${name}`]);
  });
});

/** Arguments that pass, for calls that take none; the others are asked in the tests of their areas. */
function sampleOf(schema: (typeof ipcContract)[CallName]['args']): unknown {
  return schema.safeParse({}).success ? {} : null;
}

test('while no office is open only calls about the program and the ways into an office are answered', async () => {
  const locked = gate({ lock: { isUnlocked: () => false } });
  const refused: string[] = [];
  for (const name of names) {
    const answer = await answerCall(locked, name, mustNotRun, ourPage, null);
    if (!answer.answered && answer.failure.code === 'locked') refused.push(name);
  }
  expect(refused).toEqual(
    names.filter((name) => !/^(?:app\.|keys\.(?:describe|create|unlock|recover|lock)$)/.test(name)),
  );
  expect(names.filter(isAnsweredWhileLocked).length).toBeGreaterThan(3);
});

test('what a handler throws stays inside: the window gets the number of the incident', async () => {
  const handled = gate();
  const fails = async () => {
    throw new Error('Иванова, СНИЛС 112-233-445 95');
  };
  const answer = await answerCall(handled, 'app.describe', fails, ourPage, {});
  expect(JSON.stringify(answer)).not.toContain('Иванова');
  expect(answer).toEqual({ answered: false, failure: { code: 'failed', incidentId: 'incident-1' } });
});

test('a window that asks without end is held back, and let in again later', () => {
  let now = 0;
  const mayPass = createRateLimit({ burst: 3, perSecond: 2 }, () => now);
  expect([1, 2, 3, 4].map(() => mayPass('files.begin'))).toEqual([true, true, true, false]);
  expect(mayPass('files.drop')).toBe(true);
  now = 1000;
  expect([1, 2, 3].map(() => mayPass('files.begin'))).toEqual([true, true, false]);
});
