import { useMemo } from 'react';
import type { StoreApi } from 'zustand';
import { lacksOf, shortagesOf } from '#shared/domain/assignment/plan/shortage.ts';
import { useOffice } from '../../../office/react.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import css from './auto-screen.module.css';
import type { AutoState } from './auto-store.ts';
import { Certificate } from './certificate.tsx';
import { LoadsView } from './loads-view.tsx';
import { PlanTable } from './plan-table.tsx';
import type { Preview } from './preview.ts';
import { ShortageList } from './shortage-list.tsx';
import { autoTexts } from './texts.ts';
import type { Auto } from './use-auto.ts';

const { tabs: words, rows: rowWords } = autoTexts;

type PlanListsProps = { readonly auto: Auto; readonly preview: Preview; readonly store: StoreApi<AutoState> };

/** The plan as rows, as loads, and what it lacks; above them the proof that there is no better one. */
export function PlanLists({ auto, preview, store }: PlanListsProps) {
  const { view, actor } = useOffice();
  const { tab, plan, isOnlyChanged } = auto.state;
  const lacks = useMemo(() => lacksOf(preview.task, preview.panels).length, [preview]);
  const isAsked = tab === 'shortages';
  const shortages = useMemo(
    () => (isAsked ? shortagesOf(view, actor, preview.task, preview.panels) : []),
    [isAsked, view, actor, preview],
  );
  const tabs = [
    { id: 'rows', label: words.rows, count: auto.shown.length },
    { id: 'loads', label: words.loads, count: preview.loadRows.length },
    { id: 'shortages', label: words.shortages, count: lacks },
  ] as const;
  return (
    <>
      {plan ? (
        <Certificate
          plan={plan}
          preview={preview}
          isEdited={auto.state.edits.size > 0}
          settled={auto.state.byHand.size}
        />
      ) : null}
      <div className={css.tabLine}>
        <Tabs label={words.label} tabs={tabs} current={tab} onSelect={(next) => store.setState({ tab: next })} />
        {tab === 'rows' ? (
          <Checkbox
            label={rowWords.onlyChanged}
            checked={isOnlyChanged}
            onChange={(event) => store.setState({ isOnlyChanged: event.target.checked })}
          />
        ) : null}
      </div>
      <TabPanel id={tab} className={css.list}>
        {tab === 'rows' ? <PlanTable auto={auto} preview={preview} store={store} /> : null}
        {tab === 'loads' ? <LoadsView preview={preview} /> : null}
        {tab === 'shortages' ? (
          <ShortageList
            shortages={shortages}
            onShow={(currentId) => store.setState({ tab: 'rows', currentId, isOnlyChanged: false })}
          />
        ) : null}
      </TabPanel>
    </>
  );
}
