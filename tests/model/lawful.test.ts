import { expect, test } from 'vitest';
import { rights } from '#shared/domain/rights/rights.ts';
import {
  agendaItemMachine,
  invitationMachine,
  meetingMachine,
  withdrawalMachine,
} from '#shared/domain/statuses/machines.ts';
import { mayChangeStatus, moveKeys, moves } from '#shared/domain/statuses/moves.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { commands, gestureNames } from './gestures/all.ts';
import { lawful } from './lawful.ts';

const statuses = Object.keys(statusNames) as readonly ApplicationStatus[];

test('the passages that the model holds lawful are those of the table of transitions, and no others', () => {
  const byHand = Object.entries(lawful).flatMap(([name, { passages }]) =>
    (passages ?? []).filter((one) => !one.endsWith('>*')).map((one) => `${name} ${one}`),
  );
  const byTable = [...new Set(Object.keys(lawful))].flatMap((name) =>
    [null, ...statuses].flatMap((from) =>
      statuses.filter((to) => mayChangeStatus(name, from, to)).map((to) => `${name} ${from ?? '*'}>${to}`),
    ),
  );
  // A copy of a refused application is a new draft beside it: in the table the refused one stays as it is.
  const copy = 'application.resubmitCopy *>DRAFT';
  expect([...byTable, copy].sort()).toEqual([...byHand].sort());
});

test('every command of the table and of the sub-machines is a command of the program, and the model tries it', () => {
  const machines = [invitationMachine, withdrawalMachine, meetingMachine, agendaItemMachine];
  const named = [
    ...moveKeys.flatMap((key) => moves[key].commands),
    ...machines.flatMap(({ passages }) => passages.flatMap((passage) => passage.commands)),
  ];
  expect(named.filter((name) => !commands.has(name))).toEqual([]);
  expect(named.filter((name) => !gestureNames.includes(name))).toEqual([]);
});

test('roles of the model and of the table of rights agree for each transition', () => {
  const unlike = moveKeys.filter((key) => {
    const [command] = moves[key].commands;
    const byTable = Object.keys(rights[moves[key].act]);
    return byTable.some((role) => !lawful[command]?.roles.some((one) => one === role));
  });
  expect(unlike).toEqual([]);
});

test('all 27 transitions are there', () => {
  const ids = new Set(moveKeys.flatMap((key) => moves[key].id ?? []));
  expect([...ids].sort()).toEqual(Array.from({ length: 27 }, (_, i) => `T${i + 1}`).sort());
});
