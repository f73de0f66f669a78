import { Popover } from '@mantine/core';
import { ListFilter } from 'lucide-react';
import type { ApplicationFilter, FacetCounts } from '#shared/domain/search/filter.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { type Facet, facets } from '#shared/records/saved-view.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateFilter, type DateFilterProps } from './date-filter.tsx';
import { facetValues, withValue } from './facet-values.ts';
import css from './filter-panel.module.css';
import { filterTexts } from './filter-texts.ts';

export type FilterPanelProps = DateFilterProps & {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly filter: ApplicationFilter;
  readonly counts: FacetCounts;
  readonly onFilter: (filter: ApplicationFilter) => void;
};

/** «Отбор»: the values of each facet with how many applications choosing it would show. */
export function FilterPanel({ isOpen, onToggle, filter, counts, onFilter, ...dates }: FilterPanelProps) {
  return (
    <Popover
      opened={isOpen}
      onChange={onToggle}
      position="bottom-start"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button variant="quiet" icon={ListFilter} shortcut="F4" onClick={() => onToggle(!isOpen)}>
          {filterTexts.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={css.panel} aria-label={filterTexts.title}>
        <DateFilter {...dates} />
        {facets.map((facet) => (
          <FacetGroup key={facet} facet={facet} filter={filter} counts={counts} onFilter={onFilter} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

type FacetGroupProps = Pick<FilterPanelProps, 'filter' | 'counts' | 'onFilter'> & { readonly facet: Facet };

function FacetGroup({ facet, filter, counts, onFilter }: FacetGroupProps) {
  const { view } = useOffice();
  return (
    <fieldset className={css.group} data-facet={facet}>
      <legend className={css.legend}>{filterTexts[facet]}</legend>
      <div className={css.values}>
        {facetValues(view, facet, counts, filter).map(({ value, label, count }) => (
          <div key={value} className={css.value} data-none={count === 0 || undefined}>
            <Checkbox
              label={label}
              checked={filter[facet]?.includes(value) ?? false}
              onChange={(event) => onFilter(withValue(filter, facet, value, event.target.checked))}
            />
            <span className={css.count}>{grouped(count)}</span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
