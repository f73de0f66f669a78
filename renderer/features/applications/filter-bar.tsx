import { Search, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { ApplicationFilter, FacetCounts } from '#shared/domain/search/filter.ts';
import { type Facet, facets } from '#shared/records/saved-view.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { DateFilterProps } from './date-filter.tsx';
import { type DateChip, withDate } from './date-words.ts';
import { facetLabel, isFiltered } from './facet-values.ts';
import css from './filter-bar.module.css';
import { FilterPanel } from './filter-panel.tsx';
import { filterTexts } from './filter-texts.ts';
import { texts } from './texts.ts';

/** «Предмет: химия». */
export type CellChip = { readonly column: string; readonly title: string; readonly text: string };

export type FilterBarProps = DateFilterProps & {
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly filter: ApplicationFilter;
  /** Conditions made from cells, each with the title of its column. */
  readonly cells: readonly CellChip[];
  readonly dateChips: readonly DateChip[];
  readonly counts: FacetCounts;
  readonly orderWords: string;
  readonly isFilterOpen: boolean;
  readonly onFilterOpen: (isOpen: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onFilter: (filter: ApplicationFilter) => void;
  /** Words of the rows that another screen has picked; null when none are. */
  readonly pickedTitle: string | null;
  readonly onUnpick: () => void;
  readonly onDropCell: (column: string) => void;
  readonly onReset: () => void;
  /** Arrow down in the search: on to the list. */
  readonly onLeaveDown: () => void;
  /** Tools of the views, at the end of the line. */
  readonly tools: ReactNode;
};

/** Search, the filters in force and the order in words. */
export function FilterBar(props: FilterBarProps) {
  const { text, filter, counts, columns, dates, onDates, onFilter, onFilterOpen } = props;
  const isAsked = props.cells.length > 0 || props.dateChips.length > 0;
  const isNarrowed = text !== '' || props.pickedTitle !== null || isAsked || isFiltered(filter);
  return (
    <div className={css.bar}>
      <SearchField {...props} />
      <fieldset className={css.chips} aria-label={filterTexts.group}>
        {props.pickedTitle === null ? null : (
          <Chip label={props.pickedTitle} name={props.pickedTitle} onRemove={props.onUnpick} />
        )}
        {facets.map((facet) => (
          <FacetChip key={facet} {...{ facet, filter, counts, onFilter }} onOpen={() => onFilterOpen(true)} />
        ))}
        {props.dateChips.map(({ column, title, text: words }) => (
          <Chip
            key={column}
            label={filterTexts.ofCell(title, words)}
            name={title}
            onOpen={() => onFilterOpen(true)}
            onRemove={() => onDates(withDate(dates, { column, from: null, to: null, near: null }))}
          />
        ))}
        {props.cells.map(({ column, title, text: value }) => (
          <Chip
            key={column}
            label={filterTexts.ofCell(title, value === texts.none ? filterTexts.emptyCell : value)}
            name={title}
            onRemove={() => props.onDropCell(column)}
          />
        ))}
        <FilterPanel
          isOpen={props.isFilterOpen}
          onToggle={onFilterOpen}
          {...{ filter, counts, onFilter, columns, dates, onDates }}
        />
        {isNarrowed ? (
          <Button variant="quiet" onClick={props.onReset}>
            {filterTexts.reset}
          </Button>
        ) : null}
      </fieldset>
      <span className={css.order}>{texts.order(props.orderWords)}</span>
      {props.tools}
    </div>
  );
}

type FacetChipProps = Pick<FilterBarProps, 'filter' | 'counts' | 'onFilter'> & {
  readonly facet: Facet;
  readonly onOpen: () => void;
};

function FacetChip({ facet, filter, counts, onFilter, onOpen }: FacetChipProps) {
  const { view } = useOffice();
  const chosen = filter[facet] ?? [];
  const [first] = chosen;
  if (first === undefined) return null;
  const name = filterTexts[facet];
  const label =
    chosen.length === 1
      ? filterTexts.one(name, facetLabel(view, facet, first))
      : filterTexts.several(name, chosen.length, counts[facet].size);
  return <Chip label={label} name={name} onOpen={onOpen} onRemove={() => onFilter({ ...filter, [facet]: [] })} />;
}

function SearchField({ searchField, text, onText, onLeaveDown }: FilterBarProps) {
  return (
    <span className={css.search}>
      <Search size={14} aria-hidden="true" />
      <input
        ref={searchField}
        type="search"
        aria-label={texts.search}
        aria-keyshortcuts="Control+F"
        placeholder={texts.searchExample}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeaveDown();
          else if (event.key === 'Escape' && text !== '') onText('');
          else return;
          event.preventDefault();
        }}
      />
      {text === '' ? null : <IconButton icon={X} name={texts.clearSearch} quiet small onClick={() => onText('')} />}
    </span>
  );
}
