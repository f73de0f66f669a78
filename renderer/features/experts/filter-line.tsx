import { type Ref, useMemo } from 'react';
import { periodsAround } from '#shared/domain/periods/period.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { useOffice } from '../../office/react.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SelectField, type SelectOption } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ExpertFilter, ExpertRow, Shown } from './expert-rows.ts';
import css from './experts-screen.module.css';
import { texts } from './texts.ts';

/** How the list is looked at: what narrows it, the period of loads (null: now), whether it stands by municipalities. */
export type ListLook = {
  readonly filter: ExpertFilter;
  readonly period: string | null;
  readonly isGrouped: boolean;
};

/** The list as it is opened. */
export const firstLook: ListLook = {
  filter: { text: '', shown: 'active', municipalityId: '' },
  period: null,
  isGrouped: false,
};

const ANY = 'any';
const NOW = 'now';

const shownOptions = Object.entries(texts.shownNames).map(([value, label]) => ({ value, label }));

type FilterLineProps = {
  readonly all: readonly ExpertRow[];
  readonly look: ListLook;
  readonly onLook: (look: ListLook) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
};

/** The search and what narrows the list; a coordinator has one municipality, so it is not asked of him. */
export function FilterLine({ all, look, onLook, fieldRef }: FilterLineProps) {
  const { filter } = look;
  const municipalities = useMemo(() => placesIn(all), [all]);
  const periods = usePeriodOptions(all, look.period);
  const onFilter = (change: Partial<ExpertFilter>) => onLook({ ...look, filter: { ...filter, ...change } });
  return (
    <div className={css.bar}>
      <TextField
        ref={fieldRef}
        label={texts.search}
        hideLabel
        type="search"
        placeholder={texts.searchExample}
        value={filter.text}
        onChange={(event) => onFilter({ text: event.currentTarget.value })}
      />
      <SelectField
        label={texts.filter.shown}
        hideLabel
        options={shownOptions}
        value={filter.shown}
        onChange={(value) => onFilter({ shown: shownOf(value) })}
      />
      {municipalities.length > 1 ? (
        <SelectField
          label={texts.filter.municipality}
          hideLabel
          searchable
          options={[{ value: ANY, label: texts.filter.any }, ...municipalities]}
          value={filter.municipalityId === '' ? ANY : filter.municipalityId}
          onChange={(value) => onFilter({ municipalityId: value === ANY ? '' : value })}
        />
      ) : null}
      <SelectField
        label={texts.filter.period}
        hideLabel
        options={periods}
        value={look.period ?? NOW}
        onChange={(value) => onLook({ ...look, period: value === NOW ? null : value })}
      />
      {municipalities.length > 1 ? (
        <Checkbox
          label={texts.grouped}
          checked={look.isGrouped}
          onChange={(event) => onLook({ ...look, isGrouped: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
}

function shownOf(value: string): Shown {
  const known: readonly Shown[] = ['active', 'absent', 'full', 'term', 'closed', 'all'];
  return known.find((one) => one === value) ?? 'active';
}

function placesIn(all: readonly ExpertRow[]): readonly SelectOption<string>[] {
  const places = new Map(all.map(({ expert, municipality }) => [expert.municipalityId, municipality]));
  return [...places]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'ru', { numeric: true }));
}

/** «Сейчас», the windows about today, and those in which somebody has applications. */
function usePeriodOptions(all: readonly ExpertRow[], chosen: string | null): readonly SelectOption<string>[] {
  const { view, today } = useOffice();
  const day = today();
  return useMemo(() => {
    const periods = new Set([...periodsAround(day, 2, 5), ...(chosen === null ? [] : [chosen])]);
    if (all.length > 0)
      for (const { period, expertIds } of view.all('applications'))
        if (period && expertIds.length > 0) periods.add(period);
    const options = [...periods].sort().map((value) => ({ value, label: periodTitle(value) }));
    return [{ value: NOW, label: texts.now }, ...options];
  }, [view, day, all, chosen]);
}
