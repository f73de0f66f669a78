import { memo } from 'react';
import { periodsAround } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { useOffice } from '../../office/react.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { BoardRow } from './board.ts';
import { PERIODS_AHEAD } from './period-dialog.tsx';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import { texts } from './texts.ts';

/** How many windows before today can be looked at. */
const PERIODS_BACK = 12;

type PlaceFieldsProps = {
  readonly board: readonly BoardRow[];
  readonly place: SchedulePlace;
  readonly onPlace: (place: SchedulePlace) => void;
};

/** Whose schedule is on the desk and of which period. Not drawn anew with each row of the desk. */
export const PlaceFields = memo(function PlaceFields({ board, place, onPlace }: PlaceFieldsProps) {
  const { today } = useOffice();
  const known = periodsAround(today(), PERIODS_BACK, PERIODS_AHEAD);
  const periods = known.includes(place.period) ? known : [...known, place.period].sort();
  return (
    <>
      <SelectField
        label={texts.municipality}
        hideLabel
        searchable
        className={css.place}
        options={board.map((row) => ({ value: row.municipalityId, label: row.name }))}
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
    </>
  );
});
