import { FileText, Printer } from 'lucide-react';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Action } from '../../../../ui/action.ts';
import { texts } from '../../new/texts.ts';
import { type ShownPaper, usePaper } from './paper-store.ts';
import { refusalModel } from './refusal-preview.tsx';
import { paperTexts } from './texts.ts';

/** Papers that can be made of the application now: itself, and the decision on refusing its intake. */
export function paperActions(view: View, application: Application): readonly Action[] {
  const show = (kind: ShownPaper['kind']) => () =>
    usePaper.setState({ shown: { kind, applicationId: application.id } });
  const statement: Action = {
    id: 'card.paper.application',
    label: texts.print.act,
    icon: Printer,
    shortcut: 'Ctrl+P',
    run: show('application'),
  };
  if (!refusalModel(view, application)) return [statement];
  const refusal = {
    id: 'card.paper.refusal',
    label: paperTexts.refusal.act,
    icon: FileText,
    run: show('intakeRefusal'),
  };
  return [refusal, statement];
}
