import { ArrowLeft, Check, Route, Undo2 } from 'lucide-react';
import type { StoreApi } from 'zustand';
import { applyPlan } from '#shared/commands/assignment/apply-plan.ts';
import type { PlanArgs } from '#shared/commands/assignment/plan-args.ts';
import { undoPlan } from '#shared/commands/assignment/undo-plan.ts';
import { isNewcomer } from '#shared/domain/assignment/plan/planning-order.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { Action } from '../../../ui/action.ts';
import { toast } from '../../../ui/toast.tsx';
import { type AutoState, noPlan } from './auto-store.ts';
import type { Preview } from './preview.ts';
import { autoTexts as texts } from './texts.ts';
import type { Auto } from './use-auto.ts';
import { useRun } from './use-run.ts';

/** What can be done on the screen, and why the last act was refused. */
export function useAutoActs(auto: Auto, store: StoreApi<AutoState>, onBack: () => void) {
  const office = useOffice();
  const act = useAct();
  const { run, stop } = useRun(store);
  const { preview, state, period } = auto;
  const takeBack = async (args: PlanArgs) => {
    const outcome = await office.run(undoPlan, args);
    toast({ text: outcome.ok ? texts.undone : explain(outcome.error) });
  };
  const accept = async (made: Preview) => {
    const args = argsOf(made);
    store.setState({ isWriting: true });
    const decision = await act.run(applyPlan, args);
    store.setState(decision ? noPlan : { isWriting: false });
    if (!decision) return;
    toast({ text: texts.done(args.rows.length), onUndo: () => void takeBack(args) });
  };
  const discard = () => {
    act.reset();
    const dropped = store.getState();
    store.setState(noPlan);
    if (dropped.edits.size + dropped.byHand.size === 0) return;
    toast({ text: texts.dropped, onUndo: () => store.getState().plan === null && store.setState(dropped) });
  };
  const runAction: Action = {
    id: 'auto.run',
    label: state.plan ? texts.again : texts.run,
    icon: Route,
    ...(preview ? {} : { shortcut: 'Ctrl+Enter' }),
    permit: () => (state.run ? texts.bar.running : act.isRunning ? texts.bar.busy : null),
    run: () => {
      act.reset();
      if (!auto.isRegional) store.setState({ municipalityId: state.municipalityId });
      void run(period);
    },
  };
  const actions = {
    run: runAction,
    accept: {
      id: 'auto.accept',
      label: preview ? texts.acceptCount(preview.changed) : texts.accept,
      icon: Check,
      ...(preview ? { shortcut: 'Ctrl+Enter' } : {}),
      permit: () => (act.isRunning ? texts.bar.busy : whyNotAccept(auto)),
      run: () => preview && void accept(preview),
    },
    discard: { id: 'auto.discard', label: texts.discard, icon: Undo2, run: discard },
    back: { id: 'auto.back', label: texts.back, icon: ArrowLeft, shortcut: 'Escape', run: onBack },
  } satisfies Record<string, Action>;
  return { actions, stop, refusal: act.refusal, isRunning: act.isRunning };
}

function whyNotAccept({ preview, changes }: Auto): string | null {
  if (!preview) return texts.notYet.bar;
  if (changes) return texts.bar.stale;
  if (preview.task.order.whatIf) return texts.bar.trial;
  if (preview.rows.some(({ plan }) => plan.some(({ id }) => isNewcomer(id)))) return texts.bar.newcomers;
  return preview.changed === 0 ? texts.bar.unchanged : null;
}

function argsOf({ task, rows, panels }: Preview): PlanArgs {
  const changed = rows.filter(({ isChanged }) => isChanged);
  return {
    period: task.order.period,
    rows: changed.map(({ row: { application, isSent } }) => ({
      applicationId: application.id,
      basis: [...application.expertIds],
      expertIds: [...(panels.get(application.id) ?? [])],
      isSent,
    })),
  };
}
