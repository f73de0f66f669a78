import type { Selection } from '../../ui/table/selection.ts';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { ApprovedPanel } from './approved-panel.tsx';
import { ChangesPanel } from './changes-panel.tsx';
import { PlanPanel } from './plan-panel.tsx';
import type { PlanRow } from './plan-rows.ts';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import type { ScheduleTab } from './schedule-store.ts';
import { texts } from './texts.ts';
import type { Desk } from './use-desk.ts';

type DeskRowsProps = {
  readonly desk: Desk;
  readonly place: SchedulePlace;
  readonly onTab: (tab: ScheduleTab) => void;
  readonly onVersion: (at: number) => void;
  readonly onSelection: (selection: Selection) => void;
  readonly onCurrent: (applicationId: string | null) => void;
  readonly onOpen: (row: PlanRow) => void;
};

/** The rows of the schedule: the one being made, an approved one, or what has changed since. */
export function DeskRows({ desk, place, onTab, onVersion, onSelection, onCurrent, onOpen }: DeskRowsProps) {
  const { state, rows, version, schedule, changes } = desk;
  const approved = version?.rows.length ?? 0;
  const tabs = [
    { id: 'draft', label: texts.draft, count: rows.length },
    { id: 'approved', label: texts.approved, count: approved },
    { id: 'changes', label: texts.changes.title, count: changes.length },
  ] as const;
  return (
    <div className={css.rows}>
      <Tabs label={texts.tabs} tabs={tabs} current={state.tab} onSelect={onTab} />
      <TabPanel id={state.tab} className={css.table}>
        {state.tab === 'draft' ? (
          <PlanPanel
            rows={rows}
            placeKey={`${place.period}:${place.municipalityId}`}
            selection={state.selection}
            onSelection={onSelection}
            onCurrent={onCurrent}
            onOpen={onOpen}
          />
        ) : null}
        {state.tab === 'approved' ? (
          <ApprovedPanel schedule={schedule} version={version} onVersion={onVersion} />
        ) : null}
        {state.tab === 'changes' ? (
          <ChangesPanel place={place} version={schedule?.versions.at(-1)} changes={changes} />
        ) : null}
      </TabPanel>
    </div>
  );
}
