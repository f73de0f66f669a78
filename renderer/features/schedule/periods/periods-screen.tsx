import { CalendarCheck2, CalendarRange } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { grouped } from '#shared/domain/words/plural.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { emptySelection, type Selection } from '../../../ui/table/selection.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { useActions } from '../../../ui/use-actions.ts';
import { useListPaper } from '../papers/list-paper.ts';
import { ListPreview } from '../papers/list-preview.tsx';
import { paperTexts } from '../papers/texts.ts';
import { PeriodDialog } from '../period-dialog.tsx';
import { scheduleStore } from '../schedule-store.ts';
import { onlyPlaceOf } from '../use-desk.ts';
import { ApplyDialog } from './apply-dialog.tsx';
import css from './periods.module.css';
import { suggestionColumns } from './suggestion-columns.tsx';
import { suggestionPaper } from './suggestion-paper.ts';
import { type SuggestionRow, suggestionPlan, suggestionRows } from './suggestion-rows.ts';
import { periodsTexts as texts } from './texts.ts';
import { WhyPanel } from './why-panel.tsx';

const everywhere = 'everywhere';
const keyOf = ({ application }: SuggestionRow) => application.id;
const nameOf = ({ application }: SuggestionRow) => fullName(application);
const toneOf = ({ suggestion }: SuggestionRow) => (suggestion.warnings.length > 0 ? 'warn' : null);

/** «Предложения периодов»: a window for every application without one, with its reasons; taken by many at once. */
export function PeriodsScreen() {
  const office = useOffice();
  const { rows, places, place, onPlace, isWholeRegion } = useSuggestions();
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [open, setOpen] = useState<'apply' | 'other' | null>(null);
  const chosen = useMemo(() => rows.filter((row) => selection.has(keyOf(row))), [rows, selection]);
  const current = rows.find((row) => keyOf(row) === currentId) ?? rows[0] ?? null;
  const target = chosen.length > 0 ? chosen : rows;
  const forOther = chosen.length > 0 ? chosen : current ? [current] : [];
  const list = useListPaper(
    'periods',
    () => suggestionPaper(office, places.find(({ value }) => value === place)?.label ?? '', rows),
    () => (rows.length === 0 ? paperTexts.nothing : null),
  );
  const actions = actionsOf(target, forOther, setOpen);
  useActions(texts.title, list.shown ? [] : [...actions, list.print, list.excel]);
  if (list.shown) return <ListPreview model={list.shown} onClose={list.close} />;
  const warned = target.filter(({ suggestion }) => suggestion.warnings.length > 0).length;
  const close = () => setOpen(null);
  const done = () => {
    setOpen(null);
    setSelection(emptySelection);
  };
  return (
    <div className={css.screen}>
      <ScreenHead
        title={texts.title}
        count={
          <>
            {texts.shown} <b>{grouped(rows.length)}</b>
          </>
        }
      >
        {isWholeRegion ? (
          <SelectField
            label={texts.municipality}
            hideLabel
            searchable
            className={css.place}
            options={places}
            value={place}
            onChange={onPlace}
          />
        ) : null}
        <ActionButton action={list.print} variant="quiet" />
        <ActionButton action={list.excel} variant="quiet" />
      </ScreenHead>
      {list.trouble ? (
        <Notice tone="bad" isAlert>
          {list.trouble}
        </Notice>
      ) : null}
      <div className={css.split}>
        <SuggestionTable
          rows={rows}
          placeKey={place}
          selection={selection}
          onSelection={setSelection}
          onCurrent={setCurrentId}
          onOpen={() => setOpen('other')}
        />
        <WhyPanel row={current} />
      </div>
      <ActionBar
        isActive={chosen.length > 0}
        sentence={
          chosen.length > 0
            ? texts.selected(chosen.length)
            : rows.length > 0
              ? texts.all(rows.length)
              : texts.emptyTitle
        }
        details={texts.warnings(warned)}
      >
        {actions.map((action, i) => (
          <ActionButton key={action.id} action={action} large {...(i === 1 ? { variant: 'primary' as const } : {})} />
        ))}
      </ActionBar>
      {open === 'apply' ? <ApplyDialog rows={target} onClose={close} onDone={done} /> : null}
      {open === 'other' ? (
        <PeriodDialog
          applications={suggestionPlan(office.view, office.actor, forOther).taken.map(({ application }) => application)}
          onClose={close}
          onDone={done}
        />
      ) : null}
    </div>
  );
}

/** What can be done; the last is the primary button. */
function actionsOf(
  target: readonly SuggestionRow[],
  forOther: readonly SuggestionRow[],
  onOpen: (open: 'apply' | 'other') => void,
): readonly [Action, Action] {
  return [
    {
      id: 'periods.other',
      label: texts.other,
      icon: CalendarRange,
      permit: () => (forOther.length === 0 ? texts.nobody : null),
      run: () => onOpen('other'),
    },
    {
      id: 'periods.apply',
      label: texts.apply,
      icon: CalendarCheck2,
      shortcut: 'Ctrl+Enter',
      permit: () => (target.length === 0 ? texts.nobody : null),
      run: () => onOpen('apply'),
    },
  ];
}

/** The rows of the place that is looked at; a coordinator has no other than his own. */
function useSuggestions() {
  const office = useOffice();
  const store = scheduleStore(office);
  const chosen = useStore(store, (state) => state.periodsPlace);
  const only = onlyPlaceOf(office);
  const municipalityId = only ?? chosen;
  const today = office.today();
  const revision = useRevision(
    'applications',
    'municipalities',
    'organisations',
    'productionYears',
    'officeProfiles',
    'closedPeriods',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const rows = useMemo(
    () => suggestionRows(office.view, today, municipalityId),
    [office.view, today, municipalityId, revision],
  );
  const names = [...office.view.all('municipalities')].map(({ id, name }) => ({ value: id, label: name }));
  return {
    rows,
    isWholeRegion: only === null,
    places: [
      { value: everywhere, label: texts.everywhere },
      ...names.sort((a, b) => a.label.localeCompare(b.label, 'ru')),
    ],
    place: municipalityId ?? everywhere,
    onPlace: (value: string) => store.setState({ periodsPlace: value === everywhere ? null : value }),
  };
}

type SuggestionTableProps = {
  readonly rows: readonly SuggestionRow[];
  readonly placeKey: string;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onCurrent: (id: string | null) => void;
  readonly onOpen: () => void;
};

function SuggestionTable({ rows, placeKey, selection, onSelection, onCurrent, onOpen }: SuggestionTableProps) {
  const { actor } = useOffice();
  const [, navigate] = useLocation();
  const memory = useMemo(() => browserMemory('period-suggestion-columns', actor.userId), [actor.userId]);
  const columns = useColumnLayout(suggestionColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, keyOf), [rows]);
  const place = useCallback(({ key }: { readonly key: string | null }) => onCurrent(key), [onCurrent]);
  return (
    <div className={css.table}>
      <DataTable
        label={texts.table}
        columns={columns}
        rows={tableRows}
        nameOf={nameOf}
        selection={selection}
        onSelection={onSelection}
        onPlace={place}
        onOpen={onOpen}
        resetKey={placeKey}
        toneOf={toneOf}
        empty={
          <Empty title={texts.emptyTitle} text={texts.emptyText}>
            <Button onClick={() => navigate('/schedule')}>{texts.toSchedule}</Button>
          </Empty>
        }
      />
    </div>
  );
}
