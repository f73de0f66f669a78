import { notSubmittedHeads as heads } from '#shared/documents/not-submitted-list.ts';
import type { NotSubmitted } from '#shared/domain/letters/not-submitted.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { registeredText } from './not-submitted-rows.ts';
import { notSubmittedTexts as texts } from './texts.ts';

/** Columns of the list, word for word as in Tomsk (domain §2.16). */
export const notSubmittedColumns: readonly TableColumn<NotSubmitted>[] = [
  {
    id: 'name',
    title: heads.name,
    width: 230,
    grow: 2,
    isMain: true,
    isPinned: true,
    isSortable: true,
    text: ({ name }) => name,
  },
  {
    id: 'municipality',
    title: heads.municipality,
    width: 150,
    grow: 1,
    isSortable: true,
    text: ({ municipality }) => municipality,
  },
  {
    id: 'organisation',
    title: heads.organisation,
    width: 210,
    grow: 2,
    isSortable: true,
    text: ({ organisation }) => organisation,
  },
  { id: 'phone', title: heads.phone, width: 140, isSortable: true, yields: 2, text: ({ phone }) => phone },
  { id: 'email', title: heads.email, width: 170, grow: 1, isSortable: true, yields: 3, text: ({ email }) => email },
  { id: 'registered', title: heads.registered, width: 135, isSortable: true, yields: 1, text: registeredText },
  {
    id: 'formed',
    title: heads.formed,
    width: 120,
    isSortable: true,
    text: ({ hasFormed }) => (hasFormed ? texts.yes : texts.no),
  },
];
