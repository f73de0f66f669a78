import { Upload, UserPlus } from 'lucide-react';
import { type Ref, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { createEmployee } from '#shared/commands/employees/create-employee.ts';
import { type CardState, cardStateNames } from '#shared/domain/employees/card-state.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import type { View } from '#shared/records/view.ts';
import { useListOutput } from '../../office/lists/use-list-output.ts';
import { organisationOptions } from '../../office/organisation-places.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ListButtons } from '../../ui/lists/list-buttons.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { SelectField, type SelectOption } from '../../ui/select-field.tsx';
import { ColumnsMenu } from '../../ui/table/columns-menu.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { placedOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import type { SortStep } from '../../ui/table/table-sort.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useActions } from '../../ui/use-actions.ts';
import { employeeColumns } from './columns.tsx';
import {
  type EmployeeFilter,
  type EmployeeRow,
  employeeRows,
  foundEmployees,
  orderedEmployees,
} from './employee-rows.ts';
import css from './employees-screen.module.css';
import { EmployeesImport } from './import/employees-import.tsx';
import { NewEmployee } from './new-employee.tsx';
import { texts } from './texts.ts';

const everything: EmployeeFilter = { text: '', state: '', organisationId: '' };

/** «Работники»: the cards of workers, those not confirmed first to be seen. */
export function EmployeesScreen() {
  const office = useOffice();
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState(everything);
  const [isNew, setNew] = useState(() => office.drafts.get('employee:new') !== null);
  const [isImporting, setImporting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const all = useEmployeeRows();
  const asked = useDeferredValue(filter);
  const whyNotNew = createEmployee.permit(office.view, office.actor, null);
  const open = (id: string) => navigate(`/employees/${id}`);
  useActions(texts.title, [
    {
      id: 'employees.new',
      label: texts.add,
      icon: UserPlus,
      shortcut: 'Ctrl+N',
      permit: () => (whyNotNew ? explain(whyNotNew) : null),
      run: () => setNew(true),
    },
    {
      id: 'employees.import',
      label: texts.import,
      icon: Upload,
      permit: () => (whyNotNew ? explain(whyNotNew) : null),
      run: () => setImporting(true),
    },
    { id: 'employees.find', label: texts.search, shortcut: 'Ctrl+F', run: () => search.current?.select() },
  ]);
  const add = whyNotNew ? null : () => setNew(true);
  if (isImporting && !whyNotNew) return <EmployeesImport onBack={() => setImporting(false)} />;
  if (isNew && !whyNotNew) {
    return (
      <div className={css.screen}>
        <ScreenHead title={texts.create.title} />
        <div className={css.new}>
          <NewEmployee onClose={() => setNew(false)} onOpen={open} />
        </div>
      </div>
    );
  }
  return (
    <EmployeesTable
      all={all}
      filter={asked}
      onAdd={add}
      onImport={() => setImporting(true)}
      onOpen={open}
      onReset={() => setFilter(everything)}
    >
      <FilterLine all={all} filter={filter} onFilter={setFilter} fieldRef={search} />
    </EmployeesTable>
  );
}

/** Rows of all cards that the user sees, as long as nothing has changed. */
export function useEmployeeRows(): readonly EmployeeRow[] {
  const { view } = useOffice();
  const revision = useRevision('employees', 'employeePersonal', 'organisations', 'municipalities', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => employeeRows(view), [view, revision]);
}

type FilterLineProps = {
  readonly all: readonly EmployeeRow[];
  readonly filter: EmployeeFilter;
  readonly onFilter: (filter: EmployeeFilter) => void;
  readonly fieldRef: Ref<HTMLInputElement>;
};

const anyValue = 'any';

function FilterLine({ all, filter, onFilter, fieldRef }: FilterLineProps) {
  const { view } = useOffice();
  const places = useMemo(() => placesIn(view, all), [view, all]);
  return (
    <div className={css.bar}>
      <TextField
        ref={fieldRef}
        label={texts.search}
        hideLabel
        type="search"
        placeholder={texts.searchExample}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <SelectField
        label={texts.stateFilter}
        hideLabel
        options={stateOptions}
        value={filter.state === '' ? anyValue : filter.state}
        onChange={(state) => onFilter({ ...filter, state: state === anyValue ? '' : state })}
      />
      <SelectField
        label={texts.placeFilter}
        hideLabel
        searchable
        options={[{ value: anyValue, label: texts.anyPlace }, ...places]}
        value={filter.organisationId === '' ? anyValue : filter.organisationId}
        onChange={(id) => onFilter({ ...filter, organisationId: id === anyValue ? '' : id })}
      />
    </div>
  );
}

const stateOptions: readonly SelectOption<CardState | typeof anyValue>[] = [
  { value: anyValue, label: texts.anyState },
  { value: 'UNCONFIRMED', label: cardStateNames.UNCONFIRMED },
  { value: 'CONFIRMED', label: cardStateNames.CONFIRMED },
  { value: 'DISMISSED', label: cardStateNames.DISMISSED },
];

function placesIn(view: View, all: readonly EmployeeRow[]): readonly SelectOption<string>[] {
  const ids = new Set(all.flatMap(({ organisationIds }) => organisationIds));
  return organisationOptions(view, ({ id }) => ids.has(id));
}

type EmployeesTableProps = {
  readonly all: readonly EmployeeRow[];
  readonly filter: EmployeeFilter;
  /** Null: the user may not open cards. */
  readonly onAdd: (() => void) | null;
  readonly onImport: () => void;
  readonly onOpen: (id: string) => void;
  readonly onReset: () => void;
  readonly children: React.ReactNode;
};

/** The head, the filters and the list: they share the columns. */
function EmployeesTable({ all, filter, onAdd, onImport, onOpen, onReset, children }: EmployeesTableProps) {
  const { actor } = useOffice();
  const [sort, setSort] = useState<readonly SortStep[]>([]);
  const memory = useMemo(() => browserMemory('employees-columns', actor.userId), [actor]);
  const columns = useColumnLayout(employeeColumns, memory);
  const rows = useMemo(() => orderedEmployees(foundEmployees(all, filter), sort), [all, filter, sort]);
  const tableRows = useMemo(() => rowsOfArray(rows, keyOf), [rows]);
  const output = useListOutput({ title: texts.title, notes: [] }, tableRows.count, () =>
    placedOutput(columns, tableRows),
  );
  const unconfirmed = all.filter(({ state }) => state === 'UNCONFIRMED').length;
  const open = ({ employee }: EmployeeRow) => onOpen(employee.id);
  return (
    <div className={css.screen}>
      <ScreenHead
        title={texts.title}
        count={
          <>
            {texts.shown} <b>{grouped(rows.length)}</b> {texts.of(all.length)}
            {unconfirmed === 0 ? null : (
              <>
                {' · '}
                <span className={css.warn}>{texts.unconfirmed(unconfirmed)}</span>
              </>
            )}
          </>
        }
      >
        {onAdd ? (
          <Button variant="quiet" icon={Upload} onClick={onImport}>
            {texts.import}
          </Button>
        ) : null}
        {onAdd ? (
          <Button icon={UserPlus} shortcut="Ctrl+N" onClick={onAdd}>
            {texts.add}
          </Button>
        ) : null}
        <ListButtons id="employees" list={output} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      {children}
      <DataTable
        label={texts.table}
        columns={columns}
        rows={tableRows}
        nameOf={nameOf}
        sort={sort}
        onSort={setSort}
        onOpen={open}
        toneOf={toneOf}
        resetKey={`${filter.text}|${filter.state}|${filter.organisationId}`}
        empty={
          all.length === 0 ? <NoEmployees onAdd={onAdd} onImport={onImport} /> : <NothingFound onReset={onReset} />
        }
      />
    </div>
  );
}

function NoEmployees({ onAdd, onImport }: Pick<EmployeesTableProps, 'onAdd' | 'onImport'>) {
  if (!onAdd) return <Empty title={texts.noRights.title} text={texts.noRights.text} />;
  return (
    <Empty title={texts.empty.title} text={texts.empty.text}>
      <Button variant="primary" large onClick={onAdd}>
        {texts.add}
      </Button>
      <Button large onClick={onImport}>
        {texts.import}
      </Button>
    </Empty>
  );
}

function NothingFound({ onReset }: Pick<EmployeesTableProps, 'onReset'>) {
  return (
    <Empty title={texts.nothingFound.title} text={texts.nothingFound.text}>
      <Button onClick={onReset}>{texts.nothingFound.reset}</Button>
    </Empty>
  );
}

function keyOf({ employee }: EmployeeRow): string {
  return employee.id;
}

function nameOf({ name }: EmployeeRow): string {
  return name;
}

/** A card that nobody answers for stands out; the tag says why. */
function toneOf({ state }: EmployeeRow): 'warn' | 'quiet' | null {
  if (state === 'UNCONFIRMED') return 'warn';
  return state === 'DISMISSED' ? 'quiet' : null;
}
