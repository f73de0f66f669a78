import { type PanelState, panelState } from '#shared/domain/expertise/panel-state.ts';
import { procedureState } from '#shared/domain/expertise/readiness.ts';
import { scoreByOf } from '#shared/domain/expertise/score-by.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.panels;

/** A panel at work, in words. */
export type PanelRow = {
  readonly panel: PanelState;
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly organisation: string;
  readonly category: string;
  readonly state: string;
  readonly scoreBy: string;
};

/** Which panels are shown: all, or those of one trouble. */
export type Cut = keyof typeof texts.cut;

/** All cuts, in the order of the tabs. */
export const cuts: readonly Cut[] = ['all', 'silent', 'idle', 'short', 'ready'];

const isIn: Readonly<Record<Cut, (panel: PanelState) => boolean>> = {
  all: () => true,
  silent: ({ silent }) => silent.length > 0,
  idle: ({ idle }) => idle.length > 0,
  short: ({ missing }) => missing > 0,
  ready: ({ isReady }) => isReady,
};

/** The cut that an address names; all where it names none. */
export function cutOf(name: string | undefined): Cut {
  return cuts.find((cut) => cut === name) ?? 'all';
}

/** All panels at work; those with idle experts first, then with silent ones, then by name. */
export function panelRows(view: View, today: LocalDate): readonly PanelRow[] {
  const rows: PanelRow[] = [];
  for (const application of view.all('applications')) {
    const panel = panelState(view, application, today);
    if (panel) rows.push(rowOf(view, panel));
  }
  return rows.toSorted((a, b) => urgencyOf(b) - urgencyOf(a) || a.name.localeCompare(b.name, 'ru'));
}

/** Panels of a cut. */
export function cutRows(rows: readonly PanelRow[], cut: Cut): readonly PanelRow[] {
  return cut === 'all' ? rows : rows.filter(({ panel }) => isIn[cut](panel));
}

function rowOf(view: View, panel: PanelState): PanelRow {
  const { application } = panel;
  const scoreBy = scoreByOf(view, application);
  const state = procedureState(application.status);
  return {
    panel,
    id: application.id,
    name: fullName(application),
    municipality: view.get('municipalities', application.municipalityId)?.name ?? '',
    organisation: view.get('organisations', application.organisationId)?.name ?? '',
    category: categoryNames[application.claimedCategory],
    state: state === null ? '' : texts.states[state],
    scoreBy: scoreBy === null ? '' : formatDate(scoreBy),
  };
}

function urgencyOf({ panel }: PanelRow): number {
  return panel.idle.length * 1000 + panel.silent.length * 10 + panel.missing;
}
