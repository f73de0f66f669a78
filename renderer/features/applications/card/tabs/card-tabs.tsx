import { activeInvitations } from '#shared/domain/expertise/panel.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { TabItem } from '../../../../ui/tabs.tsx';
import { letterTexts } from '../../letters/texts.ts';
import { ApplicationTab } from '../application-tab.tsx';
import type { CardData } from '../card-data.ts';
import { EditFormView } from '../edit-form.tsx';
import { HistoryTab } from '../history/history-tab.tsx';
import { texts } from '../texts.ts';
import type { EditForm } from '../use-edit-form.ts';
import { DecisionTab } from './decision-tab.tsx';
import { DocumentsTab } from './documents-tab.tsx';
import { ExpertiseTab } from './expertise-tab.tsx';
import { fileTexts } from './files/texts.ts';
import { LettersTab } from './letters-tab.tsx';
import { PortfolioTab } from './portfolio-tab.tsx';
import { tabTexts } from './texts.ts';

/** Tabs of a card. */
export type TabId = 'application' | 'documents' | 'portfolio' | 'expertise' | 'decision' | 'letters' | 'history';

/** The tabs of an application with what is counted in them. */
export function tabsOf(view: View, { id }: Application): readonly TabItem<TabId>[] {
  const invited = activeInvitations(view, id).length;
  return [
    { id: 'application', label: texts.application },
    { id: 'documents', label: fileTexts.documents },
    { id: 'portfolio', label: fileTexts.portfolio },
    { id: 'expertise', label: tabTexts.expertise.tab, ...(invited > 0 ? { count: invited } : {}) },
    { id: 'decision', label: tabTexts.decision.tab },
    { id: 'letters', label: letterTexts.tab },
    { id: 'history', label: texts.history },
  ];
}

type CardTabBodyProps = { readonly tab: TabId; readonly card: CardData; readonly form: EditForm };

/** What the chosen tab shows. */
export function CardTabBody({ tab, card, form }: CardTabBodyProps) {
  switch (tab) {
    case 'application':
      return form.isOpen ? <EditFormView card={card} form={form} /> : <ApplicationTab card={card} />;
    case 'documents':
      return <DocumentsTab application={card.application} />;
    case 'portfolio':
      return <PortfolioTab application={card.application} />;
    case 'expertise':
      return <ExpertiseTab application={card.application} />;
    case 'decision':
      return <DecisionTab application={card.application} />;
    case 'letters':
      return <LettersTab application={card.application} />;
    case 'history':
      return <HistoryTab applicationId={card.application.id} />;
  }
}
