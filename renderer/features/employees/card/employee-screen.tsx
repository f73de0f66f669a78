import { useState } from 'react';
import { useLocation } from 'wouter';
import { applicationsOf } from '#shared/domain/employees/applications-of.ts';
import { cardState } from '#shared/domain/employees/card-state.ts';
import type { EmployeeCard } from '#shared/domain/employees/employee-card.ts';
import type { SectionId } from '#shared/domain/employees/sections.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { useIsFormOpen } from '../form/open-form.ts';
import { texts } from '../texts.ts';
import { ApplicationsTab } from './applications-tab.tsx';
import css from './card.module.css';
import { type CardDialog, cardActions } from './card-actions.ts';
import { useEmployeeCard } from './card-data.ts';
import { CardDialogs } from './card-dialogs.tsx';
import { CardHeader } from './card-header.tsx';
import { HistoryTab } from './history-tab.tsx';
import { SectionNav } from './section-nav.tsx';
import { SectionView } from './section-view.tsx';
import { StatePanel } from './state-panel.tsx';
import { useCardAct } from './use-card-act.ts';

/** The card of one worker. */
export function EmployeeScreen({ employeeId }: { readonly employeeId: string }) {
  const card = useEmployeeCard(employeeId);
  return card ? <Card card={card} /> : <NoSuchCard />;
}

type TabId = 'card' | 'applications' | 'history';

function Card({ card }: { readonly card: EmployeeCard }) {
  const { employee } = card;
  const office = useOffice();
  const [tab, setTab] = useState<TabId>('card');
  const [section, setSection] = useState<SectionId>('person');
  const [dialog, setDialog] = useState<CardDialog | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = useCardAct(employee.id);
  const filed = useFiledCount(card);
  const isFormOpen = useIsFormOpen();
  const actions = cardActions(office, employee, {
    onAct: async (command, args, said) => setRefusal(await act(command, args, said)),
    onDialog: setDialog,
    onFile: () => setTab('applications'),
    isFormOpen,
  });
  useActions(texts.card.name, actions);
  const tabs = [
    { id: 'card', label: texts.card.tab.card },
    { id: 'applications', label: texts.card.tab.applications, count: filed },
    { id: 'history', label: texts.card.tab.history },
  ] as const;
  return (
    <div className={css.card}>
      <div className={css.body}>
        <CardHeader employee={employee} />
        <Tabs label={texts.card.tabs} tabs={tabs} current={tab} onSelect={setTab} />
        <TabPanel id={tab} className={css.panel}>
          {tab === 'card' ? (
            <div className={css.split}>
              <SectionNav card={card} current={section} onSelect={setSection} />
              <SectionView key={section} card={card} section={section} />
              <ScrollPane kind="aside" className={css.side} label={texts.card.state}>
                <StatePanel card={card} />
              </ScrollPane>
            </div>
          ) : null}
          {tab === 'applications' ? <ApplicationsTab card={card} /> : null}
          {tab === 'history' ? <HistoryTab employeeId={employee.id} /> : null}
        </TabPanel>
      </div>
      <ActionBar
        sentence={employee.mergedInto === null ? texts.card.sentence[cardState(employee)] : texts.card.sentence.merged}
        details={
          refusal ? (
            <Notice tone="bad" isAlert>
              {refusal}
            </Notice>
          ) : null
        }
      >
        {actions.map((action, i) => (
          <ActionButton
            key={action.id}
            action={action}
            large
            variant={i === actions.length - 1 ? 'primary' : 'default'}
          />
        ))}
      </ActionBar>
      <CardDialogs card={card} open={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}

function useFiledCount({ employee }: EmployeeCard): number {
  const { view } = useOffice();
  useRevision('applications', 'employeeFilings', 'personal');
  return applicationsOf(view, employee).length;
}

function NoSuchCard() {
  const [, navigate] = useLocation();
  return (
    <Empty title={texts.gone.title} text={texts.gone.text}>
      <Button onClick={() => navigate('/employees')}>{texts.gone.back}</Button>
    </Empty>
  );
}
