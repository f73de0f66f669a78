import { FileText } from 'lucide-react';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { Action } from '../../../../ui/action.ts';
import { usePaper } from './paper-store.ts';
import { refusalModel } from './refusal-preview.tsx';
import { paperTexts } from './texts.ts';

/** Papers that can be made of the application now. */
export function paperActions(view: View, application: Application): readonly Action[] {
  if (!refusalModel(view, application)) return [];
  const show = () => usePaper.setState({ shown: { kind: 'intakeRefusal', applicationId: application.id } });
  return [{ id: 'card.paper.refusal', label: paperTexts.refusal.act, icon: FileText, run: show }];
}
