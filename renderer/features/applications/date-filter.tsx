import { useState } from 'react';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { type DateCondition, nearDaysSchema } from '#shared/records/saved-view.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { orderTexts } from './columns/texts.ts';
import { withDate } from './date-words.ts';
import css from './filter-panel.module.css';
import { filterTexts } from './filter-texts.ts';

export type DateFilterProps = {
  /** Columns of dates. */
  readonly columns: readonly TableColumn<SearchRow>[];
  readonly dates: readonly DateCondition[];
  readonly onDates: (dates: readonly DateCondition[]) => void;
};

/** «Даты» of the filter: a column of dates, from and to, or days by words. */
export function DateFilter({ columns, dates, onDates }: DateFilterProps) {
  const [chosen, setChosen] = useState(dates[0]?.column ?? columns[0]?.id ?? '');
  const asked = dates.find(({ column }) => column === chosen) ?? nothingOf(chosen);
  const ask = (fields: Partial<DateCondition>) => onDates(withDate(dates, { ...asked, ...fields }));
  return (
    <fieldset className={css.group} data-facet="dates">
      <legend className={css.legend}>{filterTexts.dates}</legend>
      <div className={css.dates}>
        <SelectField
          label={filterTexts.dateColumn}
          options={columns.map((column) => ({ value: column.id, label: nameOf(column) }))}
          value={chosen}
          within
          onChange={setChosen}
        />
        <DateField
          key={`${chosen}-from`}
          label={filterTexts.from}
          value={asked.from}
          onChange={(from) => ask({ from, near: null })}
        />
        <DateField
          key={`${chosen}-to`}
          label={filterTexts.to}
          value={asked.to}
          onChange={(to) => ask({ to, near: null })}
        />
      </div>
      {[...nearDaysSchema.values].map((near) => (
        <div key={near} className={css.value}>
          <Checkbox
            label={filterTexts.near[near]}
            checked={asked.near === near}
            onChange={(event) => ask({ from: null, to: null, near: event.target.checked ? near : null })}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** «Дата подачи», «Срок 30 дней»: as the words of an order name the column. */
function nameOf({ id, title }: DateFilterProps['columns'][number]): string {
  const words = new Map<string, string>(Object.entries(orderTexts)).get(id) ?? title;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nothingOf(column: string): DateCondition {
  return { column, from: null, to: null, near: null };
}
