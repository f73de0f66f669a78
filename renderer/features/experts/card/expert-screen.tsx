import { useState } from 'react';
import { useLocation } from 'wouter';
import { currentLoads } from '#shared/domain/assignment/current-loads.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import css from './card.module.css';
import { type CardDialog, useCardActions } from './card-actions.ts';
import { CardDialogs } from './card-dialogs.tsx';
import { CardHeader } from './card-header.tsx';
import { FactsTab } from './facts-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { LoadTab } from './load-tab.tsx';
import { QualityTab } from './quality-tab.tsx';
import { cardTexts } from './texts.ts';
import { useExpert } from './use-expert.ts';
import { WorkTab } from './work-tab.tsx';

/** The card of one expert. */
export function ExpertScreen({ expertId }: { readonly expertId: string }) {
  const expert = useExpert(expertId);
  return expert ? <Card key={expert.id} expert={expert} /> : <NoSuchCard />;
}

const tabIds = ['facts', 'load', 'invitations', 'quality', 'history'] as const;
type TabId = (typeof tabIds)[number];

function Card({ expert }: { readonly expert: Expert }) {
  const office = useOffice();
  const [tab, setTab] = useState<TabId>('facts');
  const [isEditing, setEditing] = useState(() => office.drafts.get(`expert:${expert.id}`) !== null);
  const [dialog, setDialog] = useState<CardDialog | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const edit = () => {
    setTab('facts');
    setEditing(true);
  };
  const actions = useCardActions(expert, { isEditing, onEdit: edit, onDialog: setDialog, onRefused: setRefusal });
  useActions(cardTexts.card.name, actions);
  return (
    <div className={css.card}>
      <div className={css.body}>
        <CardHeader expert={expert} />
        <Tabs
          label={cardTexts.card.tabs}
          tabs={tabIds.map((id) => ({ id, label: cardTexts.card.tab[id] }))}
          current={tab}
          onSelect={setTab}
        />
        <TabPanel id={tab} className={css.panel}>
          {tab === 'facts' ? (
            <FactsTab
              expert={expert}
              isEditing={isEditing}
              onEditEnd={() => setEditing(false)}
              onDialog={setDialog}
              onRefused={setRefusal}
            />
          ) : null}
          {tab === 'load' ? <LoadTab expert={expert} onDialog={setDialog} /> : null}
          {tab === 'invitations' ? <WorkTab expert={expert} /> : null}
          {tab === 'quality' ? <QualityTab expert={expert} /> : null}
          {tab === 'history' ? <HistoryTab expertId={expert.id} /> : null}
        </TabPanel>
      </div>
      <CardBar expert={expert} refusal={refusal}>
        {actions.map((action, i) => (
          <ActionButton
            key={action.id}
            action={action}
            large
            variant={i === actions.length - 1 ? 'primary' : 'default'}
          />
        ))}
      </CardBar>
      <CardDialogs expert={expert} open={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}

type CardBarProps = {
  readonly expert: Expert;
  readonly refusal: string | null;
  readonly children: React.ReactNode;
};

function CardBar({ expert, refusal, children }: CardBarProps) {
  const { view } = useOffice();
  const sentence = expert.closed
    ? cardTexts.card.closedSentence
    : cardTexts.card.sentence(currentLoads(view).get(expert.id) ?? 0);
  const details = refusal ? (
    <Notice tone="bad" isAlert>
      {refusal}
    </Notice>
  ) : null;
  return (
    <ActionBar sentence={sentence} details={details}>
      {children}
    </ActionBar>
  );
}

function NoSuchCard() {
  const [, navigate] = useLocation();
  return (
    <div className={css.card}>
      <ScreenHead title={cardTexts.card.name} />
      <Empty title={cardTexts.gone.title} text={cardTexts.gone.text}>
        <Button onClick={() => navigate('/experts')}>{cardTexts.gone.back}</Button>
      </Empty>
    </div>
  );
}
