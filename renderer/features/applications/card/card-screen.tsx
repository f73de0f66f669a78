import { useState } from 'react';
import { useLocation } from 'wouter';
import { useOffice } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { ApplicationTab } from './application-tab.tsx';
import { cardActs, editAction, formActs } from './card-actions.ts';
import { type CardData, useCardData } from './card-data.ts';
import { CardDialogs } from './card-dialogs.tsx';
import { CardHeader } from './card-header.tsx';
import css from './card-screen.module.css';
import { type CardAct, stepOf } from './card-step.ts';
import { DeadlineBar } from './deadline-bar.tsx';
import { EditFormView } from './edit-form.tsx';
import { HistoryTab } from './history-tab.tsx';
import { neighbourActions, useNeighbours } from './neighbours.ts';
import { StageLine } from './stage-line.tsx';
import { StepPanel } from './step-panel.tsx';
import { texts } from './texts.ts';
import { type EditForm, useEditForm } from './use-edit-form.ts';

/** The card of one application. */
export function CardScreen({ applicationId }: { readonly applicationId: string }) {
  const card = useCardData(applicationId);
  return card ? <Card card={card} /> : <NoSuchApplication />;
}

type TabId = 'application' | 'history';

const tabs: readonly { readonly id: TabId; readonly label: string }[] = [
  { id: 'application', label: texts.application },
  { id: 'history', label: texts.history },
];

function Card({ card }: { readonly card: CardData }) {
  const { application } = card;
  const office = useOffice();
  const [, navigate] = useLocation();
  const [tab, setTab] = useState<TabId>('application');
  const [window, setWindow] = useState<CardAct | null>(null);
  const neighbours = useNeighbours(application.id);
  const form = useEditForm(card);
  const step = stepOf(office, application);
  const openAct = (act: CardAct) => (act === 'schedule' ? navigate('/schedule') : setWindow(act));
  const edit = editAction(office, application, form);
  const save = async () => {
    if (form.isWrong) setTab('application');
    await form.save();
  };
  const acts = form.isOpen ? formActs({ ...form, save }) : cardActs(office, application, step, openAct);
  useActions(texts.card, [...acts, ...(form.isOpen ? [] : [edit]), ...neighbourActions(neighbours)]);
  const sentence = form.isOpen ? formSentence(form.changed.length) : step.sentence;
  return (
    <div className={css.card}>
      <div className={css.body}>
        <CardHeader card={card} neighbours={neighbours} edit={form.isOpen ? null : edit} />
        <DeadlineBar application={application} today={office.today()} />
        <div className={css.split}>
          <ScrollPane kind="aside" className={css.side} label={texts.stages}>
            <StageLine application={application} />
          </ScrollPane>
          <section className={css.content} aria-label={texts.content}>
            <Tabs label={texts.tabs} tabs={tabs} current={tab} onSelect={setTab} />
            <TabPanel id={tab} className={css.panel}>
              {tab === 'history' ? <HistoryTab applicationId={application.id} /> : null}
              {tab === 'application' && form.isOpen ? <EditFormView card={card} form={form} /> : null}
              {tab === 'application' && !form.isOpen ? <ApplicationTab card={card} /> : null}
            </TabPanel>
          </section>
          <ScrollPane kind="aside" className={css.side} label={texts.nextStep.title}>
            <StepPanel card={card} step={step} />
          </ScrollPane>
        </div>
      </div>
      <ActionBar sentence={sentence} details={form.isOpen ? formDetails(form) : step.details} isActive={form.isOpen}>
        {acts.map((action, i) => (
          <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
        ))}
      </ActionBar>
      <CardDialogs open={window} application={application} onClose={() => setWindow(null)} />
    </div>
  );
}

function formSentence(changed: number): string {
  return changed === 0 ? texts.edit : texts.form.changed(changed);
}

/** Why it cannot be written, or that marked fields are to be mended first. */
function formDetails(form: EditForm): string | null {
  return form.whyNotSaved ?? (form.problems.size > 0 ? texts.form.fixErrors : null);
}

function NoSuchApplication() {
  const [, navigate] = useLocation();
  return (
    <Empty title={texts.gone.title} text={texts.gone.text}>
      <Button onClick={() => navigate('/applications')}>{texts.gone.back}</Button>
    </Empty>
  );
}
