import { cardStateNames } from '#shared/domain/employees/card-state.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { CardStateTag } from './card-state-tag.tsx';
import type { EmployeeRow } from './employee-rows.ts';
import { texts } from './texts.ts';

const words = texts.columns;

/** Columns of the list of workers. */
export const employeeColumns: readonly TableColumn<EmployeeRow>[] = [
  {
    id: 'name',
    title: words.name,
    width: 256,
    grow: 2,
    isMain: true,
    isPinned: true,
    isSortable: true,
    text: ({ name }) => name,
  },
  { id: 'former', title: words.former, width: 150, yields: 1, text: ({ formerNames }) => formerNames },
  { id: 'post', title: words.post, width: 200, grow: 1, isSortable: true, text: ({ post }) => post },
  {
    id: 'organisation',
    title: words.organisation,
    width: 220,
    grow: 2,
    isSortable: true,
    yields: 2,
    text: ({ organisation }) => organisation,
  },
  {
    id: 'municipality',
    title: words.municipality,
    width: 160,
    isSortable: true,
    yields: 3,
    text: ({ municipality }) => municipality,
  },
  {
    id: 'state',
    title: words.state,
    width: 150,
    isSortable: true,
    text: ({ state }) => cardStateNames[state],
    render: ({ state }) => <CardStateTag state={state} />,
  },
];
