import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import type { ApplicationFilter, FacetCounts } from '#shared/domain/search/filter.ts';
import { type Facet, facets } from '#shared/records/saved-view.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { facetLabel, isFiltered } from './facet-values.ts';
import css from './filter-bar.module.css';
import { FilterPanel } from './filter-panel.tsx';
import { texts } from './texts.ts';

/** «Предмет: химия». */
export type CellChip = { readonly column: string; readonly title: string; readonly text: string };

export type FilterBarProps = {
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly filter: ApplicationFilter;
  /** Conditions made from cells, each with the title of its column. */
  readonly cells: readonly CellChip[];
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
};

/** Search, the filters in force and the order in words. */
export function FilterBar(props: FilterBarProps) {
  const { text, filter, counts, onFilter, onFilterOpen } = props;
  const isNarrowed = text !== '' || props.pickedTitle !== null || props.cells.length > 0 || isFiltered(filter);
  return (
    <div className={css.bar}>
      <SearchField {...props} />
      <fieldset className={css.chips} aria-label={texts.filter.group}>
        {props.pickedTitle === null ? null : (
          <Chip label={props.pickedTitle} name={props.pickedTitle} onRemove={props.onUnpick} />
        )}
        {facets.map((facet) => (
          <FacetChip key={facet} {...{ facet, filter, counts, onFilter }} onOpen={() => onFilterOpen(true)} />
        ))}
        {props.cells.map(({ column, title, text: value }) => (
          <Chip
            key={column}
            label={texts.filter.ofCell(title, value === texts.none ? texts.filter.emptyCell : value)}
            name={title}
            onRemove={() => props.onDropCell(column)}
          />
        ))}
        <FilterPanel isOpen={props.isFilterOpen} onToggle={onFilterOpen} {...{ filter, counts, onFilter }} />
        {isNarrowed ? (
          <Button variant="quiet" onClick={props.onReset}>
            {texts.filter.reset}
          </Button>
        ) : null}
      </fieldset>
      <span className={css.order}>{texts.order(props.orderWords)}</span>
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
  const name = texts.filter[facet];
  const label =
    chosen.length === 1
      ? texts.filter.one(name, facetLabel(view, facet, first))
      : texts.filter.several(name, chosen.length, counts[facet].size);
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
