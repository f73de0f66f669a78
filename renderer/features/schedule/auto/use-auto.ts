import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type PlanChanges, planChanges, planTables } from '#shared/domain/assignment/plan/plan-changes.ts';
import { periodOf } from '#shared/domain/periods/period.ts';
import { mayAct, roleMay } from '#shared/domain/rights/may-act.ts';
import { ownMunicipality } from '#shared/domain/rights/scope.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { scheduleStore } from '../schedule-store.ts';
import { type AutoState, autoStore } from './auto-store.ts';
import { type Preview, type PreviewRow, previewOf } from './preview.ts';

/** Everything that the screen shows. */
export type Auto = {
  readonly state: AutoState;
  readonly period: string;
  /** Municipalities that he may plan, by name. */
  readonly municipalities: readonly { readonly id: string; readonly name: string }[];
  /** He may plan the whole region at once. */
  readonly isRegional: boolean;
  /** Why he may not plan at all. */
  readonly refusal: Refusal | null;
  /** The plan that waits for a word; null while another is made. */
  readonly preview: Preview | null;
  readonly shown: readonly PreviewRow[];
  readonly current: PreviewRow | null;
  /** What of the plan has changed in the office since it was made; null when nothing has. */
  readonly changes: PlanChanges | null;
};

/** The state of the screen with what follows from it. */
export function useAuto(): Auto {
  const office = useOffice();
  const state = useStore(autoStore(office));
  const schedule = useStore(scheduleStore(office));
  const revision = useRevision(...planTables, 'municipalities');
  const { plan, edits, byHand, isOnlyChanged } = state;
  const isRunning = state.run !== null;
  const { isWriting } = state;
  const preview = useMemo(
    () => (plan && !isRunning ? previewOf(plan, edits, byHand) : null),
    [plan, edits, byHand, isRunning],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const changes = useMemo(
    () => (plan && !isWriting ? planChanges(office.view, office.actor, plan.task, plan.basis) : null),
    [office, plan, isWriting, revision],
  );
  const shown = useMemo(() => {
    const rows = preview?.rows ?? [];
    return isOnlyChanged ? rows.filter(({ isChanged, missing }) => isChanged || missing > 0) : rows;
  }, [preview, isOnlyChanged]);
  const isRegional = mayAct(office.view, office.actor, 'plan', null) === null;
  return {
    state: isRegional ? state : { ...state, municipalityId: ownMunicipality(office.view, office.actor) ?? '' },
    period: state.period ?? schedule.period ?? periodOf(office.today()),
    municipalities: municipalitiesOf(office, isRegional),
    isRegional,
    refusal: roleMay(office.actor.role, 'plan'),
    preview,
    shown,
    current: shown.find(({ row }) => row.application.id === state.currentId) ?? shown[0] ?? null,
    changes,
  };
}

function municipalitiesOf({ view, actor }: Office, isRegional: boolean) {
  const own = isRegional ? null : ownMunicipality(view, actor);
  return Array.from(view.all('municipalities'), ({ id, name }) => ({ id, name }))
    .filter(({ id }) => own === null || id === own)
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}
