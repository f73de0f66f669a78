import { Route } from 'lucide-react';
import { useLocation } from 'wouter';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import { useOffice } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionButton } from '../../../ui/action-button.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import type { SchedulePlace } from '../schedule-place.ts';
import { autoStore } from './auto-store.ts';
import { autoTexts as texts } from './texts.ts';

/** «Назначить автоматически»: from the schedule on the desk to a plan of it. A plan that waits for a word is not lost. */
export function AutoButton({ place }: { readonly place: SchedulePlace }) {
  const office = useOffice();
  const [, go] = useLocation();
  const store = autoStore(office);
  const action: Action = {
    id: 'schedule.auto',
    label: texts.act,
    icon: Route,
    permit: () => {
      const refusal = roleMay(office.actor.role, 'plan');
      return refusal && explain(refusal);
    },
    run: () => {
      if (store.getState().plan === null)
        store.setState({ period: place.period, municipalityId: place.municipalityId });
      go('/schedule/auto');
    },
  };
  useActions(texts.act, [action]);
  return <ActionButton action={action} />;
}
