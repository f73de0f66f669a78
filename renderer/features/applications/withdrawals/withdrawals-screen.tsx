import { useState } from 'react';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { CoordinatorPane } from './coordinator-pane.tsx';
import { JournalPane } from './journal-pane.tsx';
import { withdrawalsTexts as texts } from './texts.ts';
import css from './withdrawals.module.css';

type TabId = 'journal' | 'coordinator';

const tabs = [
  { id: 'journal', label: texts.journal },
  { id: 'coordinator', label: texts.coordinator },
] as const;

/** «Отзывы»: the journal of withdrawals, and the list from which a coordinator withdraws on a teacher's behalf. */
export function WithdrawalsScreen() {
  const { view } = useOffice();
  useRevision('withdrawals');
  const [tab, setTab] = useState<TabId>('journal');
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title} count={texts.count(view.count('withdrawals'))} />
      <div className={css.tabs}>
        <Tabs label={texts.tabs} tabs={tabs} current={tab} onSelect={setTab} />
      </div>
      <TabPanel id={tab} className={css.panel}>
        {tab === 'journal' ? <JournalPane /> : <CoordinatorPane />}
      </TabPanel>
    </div>
  );
}
