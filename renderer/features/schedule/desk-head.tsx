import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { approvalStateOf } from '#shared/domain/schedule/versions.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AutoButton } from './auto/auto-button.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { scheduleActions } from './schedule-actions.ts';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import { texts } from './texts.ts';
import type { Desk } from './use-desk.ts';

type DeskHeadProps = {
  readonly desk: Desk;
  readonly place: SchedulePlace;
  readonly municipality: string;
  readonly actions: ReturnType<typeof scheduleActions>;
  /** The coordinator's approval may be noted for him. */
  readonly isNoted: boolean;
  readonly onPlace: (place: SchedulePlace) => void;
};

/** Which schedule is on the desk, and what can be done with its paper. */
export function DeskHead({ desk, place, municipality, actions, isNoted, onPlace }: DeskHeadProps) {
  return (
    <ScreenHead title={texts.titleOf(municipality, periodTitle(place.period))} count={<StateTag desk={desk} />}>
      <PlaceFields board={desk.board} place={place} onPlace={onPlace} />
      <AutoButton place={place} />
      {isNoted ? <ActionButton action={actions.approveForCoordinator} variant="quiet" /> : null}
      <ActionButton action={actions.notices} variant="quiet" />
      <span className={css.papers}>
        <ActionButton action={actions.print} variant="quiet" />
        <ActionButton action={actions.excel} variant="quiet" />
      </span>
    </ScreenHead>
  );
}

const tones = { none: 'warn', coordinator: 'info', approved: 'good' } as const;

/** Who has approved the schedule, and whether it has changed since. */
function StateTag({ desk }: { readonly desk: Desk }) {
  const state = approvalStateOf(desk.schedule);
  const changed = desk.changes.length;
  if (changed === 0) return <Tag tone={tones[state]}>{texts.state[state]}</Tag>;
  return <Tag tone="warn">{`${texts.state[state]}, ${texts.changed(changed)}`}</Tag>;
}
