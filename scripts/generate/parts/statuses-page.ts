import { rights } from '#shared/domain/rights/rights.ts';
import {
  agendaItemMachine,
  invitationMachine,
  type Machine,
  meetingMachine,
  scoreSheetMachine,
  withdrawalMachine,
} from '#shared/domain/statuses/machines.ts';
import type { Move, Target } from '#shared/domain/statuses/move.ts';
import { moveKeys, moves, otherMoves } from '#shared/domain/statuses/moves.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { statusDiagram } from './status-diagram.ts';

/** docs/statuses.md: everything that the code says of statuses, transitions and sub-machines. */
export function statusesPage(): string {
  const all = moveKeys.map((key) => moves[key]);
  return `${[
    '# Statuses',
    'Made from the code by `node scripts/generate/statuses.ts`; `npm run check` compares. Do not edit by hand.',
    '## The 16 statuses',
    table(['code', 'name', 'what may be done within it'], statusRows(all)),
    '## Transitions',
    'Actors hold the right within the scope in brackets; a coordinator that is narrowed to some statuses has them listed.',
    table(
      ['T', 'command', 'from', 'to', 'actors', 'guards', 'effects', 'source'],
      all.filter(({ id }) => id !== null).map(moveRow),
    ),
    'Changes of status that are no line of the table:',
    otherMoves.map(({ command, from, to }) => `- \`${command}\`: ${from ?? 'nothing'} → ${to}`).join('\n'),
    ['```mermaid', statusDiagram(), '```'].join('\n'),
    '## Acts within a status',
    table(
      ['act', 'command', 'in', 'actors', 'guards', 'effects', 'source'],
      all.filter(({ id }) => id === null).map(actRow),
    ),
    '## Sub-machines',
    ...machines.flatMap(machineParts),
    derived,
  ].join('\n\n')}\n`;
}

const derived = `Procedure: «Подготовка» while the application is \`SENT_TO_EXPERTISE\`, «Оценка» in \`IN_EXPERTISE\`, then done. Lamps of
readiness: one for each expert of the region, and the employer’s note where it is asked for; lamps of progress: one for
each expert who takes part. Schedule: «Не утвержденный» until it has a version, then «Утвержденный»; each approval
freezes the next version.`;

type AnyMachine = Machine<string>;

const machines: readonly AnyMachine[] = [
  invitationMachine,
  scoreSheetMachine,
  withdrawalMachine,
  meetingMachine,
  agendaItemMachine,
];

function statusRows(all: readonly Move[]): readonly (readonly string[])[] {
  const statuses = Object.keys(statusNames) as readonly ApplicationStatus[];
  return statuses.map((status) => {
    const within = all
      .filter(({ from, to }) => to === 'SAME' && from.includes(status))
      .map(({ name }) => `\`${name}\``);
    return [`\`${status}\``, statusNames[status], within.join(', ') || '—'];
  });
}

function moveRow(move: Move): readonly string[] {
  return [
    move.id ?? '',
    commandsOf(move),
    move.from.length === 0 ? '—' : codes(move.from),
    targetName(move.to),
    actorsOf(move),
    list([...restrictions(move), ...move.guards]),
    list(move.effects),
    move.source,
  ];
}

function actRow(move: Move): readonly string[] {
  const guards = list([...restrictions(move), ...move.guards]);
  return [
    `\`${move.name}\` «${move.label}»`,
    commandsOf(move),
    codes(move.from),
    actorsOf(move),
    guards,
    list(move.effects),
    move.source,
  ];
}

function commandsOf(move: Move): string {
  const own = move.id === null ? '' : `**${move.name}** «${move.label}» `;
  return own + move.commands.map((command) => `\`${command}\``).join(', ');
}

function actorsOf({ act, fromOfRole }: Move): string {
  return Object.entries(rights[act])
    .map(([role, scope]) => {
      const narrowed = Object.entries(fromOfRole ?? {}).find(([of]) => of === role)?.[1];
      return narrowed ? `${role} (${scope}; from ${codes(narrowed)})` : `${role} (${scope})`;
    })
    .join(', ');
}

function restrictions({ path, byRegistrars, setting }: Move): readonly string[] {
  return [
    path === 'general' ? 'not the simplified form' : '',
    path === 'simplified' ? 'the simplified form only' : '',
    byRegistrars ? 'by the registrars of the region for this form' : '',
    setting ? `the region allows it (\`${setting}\`)` : '',
  ].filter((text) => text !== '');
}

function targetName(to: Target): string {
  const words: Readonly<Record<string, string>> = {
    SAME: 'the same',
    GONE: 'gone',
    BEFORE_ARCHIVE: 'the status before',
  };
  return words[to] ?? codes([to]);
}

function machineParts(machine: AnyMachine): readonly string[] {
  const name = (state: string | null) => (state === null ? '—' : `${machine.names[state]} (\`${state}\`)`);
  const rows = machine.passages.map(({ from, to, commands }) => [
    name(from),
    name(to),
    commands.map((command) => `\`${command}\``).join(', '),
  ]);
  return [`### ${machine.title}`, table(['from', 'to', 'commands'], rows)];
}

function codes(statuses: readonly string[]): string {
  return statuses.map((status) => `\`${status}\``).join(', ');
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '—' : items.join('; ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
