import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { editAction, formActs, stepActions } from './card-actions.ts';
import { CardBar } from './card-bar.tsx';
import { type CardData, useCardData } from './card-data.ts';
import { CardHeader } from './card-header.tsx';
import css from './card-screen.module.css';
import { DeadlineBar } from './deadline-bar.tsx';
import { neighbourActions, useNeighbours } from './neighbours.ts';
import { refusalActions, statementAction } from './papers/paper-actions.ts';
import { PaperPlace } from './papers/paper-place.tsx';
import { usePaper } from './papers/paper-store.ts';
import { StepPanel } from './side/step-panel.tsx';
import { StageLine } from './stage-line.tsx';
import { type CardStep, cardSteps, primaryStep, stepTables } from './steps/card-steps.ts';
import { stepDialogs, stepPlaces } from './steps/step-dialogs.tsx';
import { CardTabBody, type TabId, tabsOf } from './tabs/card-tabs.tsx';
import { texts } from './texts.ts';
import { useEditForm } from './use-edit-form.ts';

/** The card of one application. */
export function CardScreen({ applicationId }: { readonly applicationId: string }) {
  const card = useCardData(applicationId);
  const paper = usePaper((state) => state.shown);
  if (!card) return <NoSuchApplication />;
  return paper?.applicationId === applicationId ? <PaperPlace card={card} /> : <Card card={card} />;
}

function Card({ card }: { readonly card: CardData }) {
  const { application } = card;
  const office = useOffice();
  const [, navigate] = useLocation();
  const [tab, setTab] = useState<TabId>('application');
  useRevision(...stepTables);
  const [open, setOpen] = useState<MoveKey | null>(null);
  const neighbours = useNeighbours(application.id);
  const form = useEditForm(card);
  const steps = cardSteps(office, application);
  const primary = primaryStep(office.view, application, steps);
  const edit = editAction(office, application, form);
  const statement = statementAction(application);
  const refusal = refusalActions(office.view, application);
  const take = ({ key }: CardStep) => {
    const place = stepPlaces[key];
    if (place === undefined) setOpen(key);
    else navigate(place);
  };
  const save = async () => {
    if (form.isWrong) setTab('application');
    return form.save();
  };
  const acts = form.isOpen ? formActs({ ...form, save }) : stepActions(steps, primary, take);
  useActions(texts.card, [
    ...acts,
    ...(form.isOpen ? [] : [edit]),
    statement,
    ...refusal,
    ...neighbourActions(neighbours),
  ]);
  return (
    <div className={css.card}>
      <div className={css.body}>
        <CardHeader card={card} neighbours={neighbours} edit={form.isOpen ? null : edit} print={statement} />
        {application.status === 'DRAFT' ? null : <DeadlineBar application={application} today={office.today()} />}
        <div className={css.split}>
          <ScrollPane kind="aside" className={css.side} label={texts.stages}>
            <StageLine application={application} />
          </ScrollPane>
          <section className={css.content} aria-label={texts.content}>
            <Tabs label={texts.tabs} tabs={tabsOf(office.view, application)} current={tab} onSelect={setTab} />
            <TabPanel id={tab} className={css.panel}>
              <CardTabBody tab={tab} card={card} form={form} />
            </TabPanel>
          </section>
          <ScrollPane kind="aside" className={css.side} label={texts.nextStep.title}>
            <StepPanel card={card} steps={steps} primary={primary} />
          </ScrollPane>
        </div>
      </div>
      <CardBar status={application.status} form={form} acts={acts} papers={refusal} primary={primary} />
      <StepWindow open={open} card={card} onClose={() => setOpen(null)} />
    </div>
  );
}

type StepWindowProps = { readonly open: MoveKey | null; readonly card: CardData; readonly onClose: () => void };

function StepWindow({ open, card, onClose }: StepWindowProps) {
  const Window = open === null ? undefined : stepDialogs[open];
  return Window ? <Window application={card.application} onClose={onClose} /> : null;
}

function NoSuchApplication() {
  const [, navigate] = useLocation();
  return (
    <Empty title={texts.gone.title} text={texts.gone.text}>
      <Button onClick={() => navigate('/applications')}>{texts.gone.back}</Button>
    </Empty>
  );
}
