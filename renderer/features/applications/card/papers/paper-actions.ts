import { FileText, Printer } from 'lucide-react';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Action } from '../../../../ui/action.ts';
import { texts } from '../../new/texts.ts';
import { type ShownPaper, usePaper } from './paper-store.ts';
import { refusalModel } from './refusal-preview.tsx';
import { paperTexts } from './texts.ts';

/** «Печать заявления»: the application itself, always. */
export function statementAction(application: Application): Action {
  return {
    id: 'card.paper.application',
    label: texts.print.act,
    icon: Printer,
    shortcut: 'Ctrl+P',
    run: show('application', application),
  };
}

/** «Решение об отказе»: once intake was refused. */
export function refusalActions(view: View, application: Application): readonly Action[] {
  if (!refusalModel(view, application)) return [];
  const { act: label } = paperTexts.refusal;
  return [{ id: 'card.paper.refusal', label, icon: FileText, run: show('intakeRefusal', application) }];
}

function show(kind: ShownPaper['kind'], { id: applicationId }: Application) {
  return () => usePaper.setState({ shown: { kind, applicationId } });
}
