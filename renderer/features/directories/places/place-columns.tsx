import { grouped } from '#shared/domain/words/plural.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Tag } from '../../../ui/tag.tsx';
import { texts as common } from '../texts.ts';
import type { MunicipalityRow, OrganisationRow } from './place-rows.ts';
import { texts } from './texts.ts';

const t = texts.columns;

/** Columns of «Организации». */
export const organisationColumns: readonly TableColumn<OrganisationRow>[] = [
  {
    id: 'name',
    title: t.name,
    width: 280,
    grow: 2,
    isPinned: true,
    isMain: true,
    text: ({ place }) => place.name,
    hint: ({ place }) => place.fullName || place.name,
  },
  { id: 'municipality', title: t.municipality, width: 190, grow: 1, text: (row) => row.municipality },
  {
    id: 'applications',
    title: t.applications,
    width: 100,
    align: 'end',
    yields: 1,
    text: ({ uses }) => grouped(uses.applications),
  },
  { id: 'experts', title: t.experts, width: 100, align: 'end', yields: 2, text: ({ uses }) => grouped(uses.experts) },
  {
    id: 'employees',
    title: t.employees,
    width: 100,
    align: 'end',
    yields: 4,
    text: ({ uses }) => grouped(uses.employees),
  },
  { id: 'phone', title: t.phone, width: 150, yields: 5, text: ({ place }) => place.phone ?? '' },
  {
    id: 'state',
    title: t.state,
    width: 110,
    text: ({ place }) => (place.isClosed ? common.closed : common.open),
    render: ({ place }) => (place.isClosed ? <Tag>{common.closed}</Tag> : common.open),
  },
];

/** Columns of «Муниципалитеты». */
export const municipalityColumns: readonly TableColumn<MunicipalityRow>[] = [
  {
    id: 'name',
    title: t.name,
    width: 300,
    grow: 2,
    isPinned: true,
    isMain: true,
    text: ({ place }) => place.name,
  },
  {
    id: 'organisations',
    title: t.organisations,
    width: 110,
    align: 'end',
    yields: 1,
    text: ({ uses }) => grouped(uses.organisations),
  },
  {
    id: 'applications',
    title: t.applications,
    width: 110,
    align: 'end',
    yields: 2,
    text: ({ uses }) => grouped(uses.applications),
  },
  { id: 'experts', title: t.experts, width: 110, align: 'end', yields: 3, text: ({ uses }) => grouped(uses.experts) },
  { id: 'state', title: t.state, width: 170, text: stateOf, render: renderState },
];

function stateOf({ place, isPseudo }: MunicipalityRow): string {
  if (place.isClosed) return common.closedPlural;
  return isPseudo ? texts.municipalities.pseudo : common.open;
}

function renderState(row: MunicipalityRow) {
  const state = stateOf(row);
  return state === common.open ? state : <Tag tone={row.isPseudo ? 'info' : 'quiet'}>{state}</Tag>;
}
