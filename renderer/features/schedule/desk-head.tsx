import { periodsAround } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { approvalStateOf } from '#shared/domain/schedule/versions.ts';
import { useOffice } from '../../office/react.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AutoButton } from './auto/auto-button.tsx';
import { PERIODS_AHEAD } from './period-dialog.tsx';
import type { scheduleActions } from './schedule-actions.ts';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import { texts } from './texts.ts';
import type { Desk } from './use-desk.ts';

/** How many windows before today can be looked at. */
const PERIODS_BACK = 12;

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
  const { today } = useOffice();
  const known = periodsAround(today(), PERIODS_BACK, PERIODS_AHEAD);
  const periods = known.includes(place.period) ? known : [...known, place.period].sort();
  return (
    <ScreenHead title={texts.titleOf(municipality, periodTitle(place.period))} count={<StateTag desk={desk} />}>
      <SelectField
        label={texts.municipality}
        hideLabel
        searchable
        className={css.place}
        options={desk.board.map((row) => ({ value: row.municipalityId, label: row.name }))}
        value={place.municipalityId}
        onChange={(municipalityId) => onPlace({ ...place, municipalityId })}
      />
      <SelectField
        label={texts.period}
        hideLabel
        className={css.period}
        options={periods.map((value) => ({ value, label: periodTitle(value) }))}
        value={place.period}
        onChange={(period) => onPlace({ ...place, period })}
      />
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
