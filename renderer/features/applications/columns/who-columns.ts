import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { fullName } from '#shared/records/common.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { texts } from '../texts.ts';
import { columnTexts } from './texts.ts';

const titles = columnTexts;
const shortCategories = texts.shortCategories;

/** Who the applicant is: the columns that always stand first. */
export const whoColumns: readonly TableColumn<SearchRow>[] = [
  {
    id: 'systemNo',
    title: titles.systemNo,
    fullTitle: titles.systemNoFull,
    width: 58,
    align: 'end',
    isPinned: true,
    isSortable: true,
    text: ({ application }) => String(application.systemNo),
    output: { kind: 'number', value: ({ application }) => application.systemNo },
  },
  {
    id: 'name',
    title: titles.name,
    width: 252,
    grow: 2,
    isPinned: true,
    isMain: true,
    isSortable: true,
    text: ({ application }) => fullName(application),
  },
];

/** What he asks for, and where he works. */
export const whatColumns: readonly TableColumn<SearchRow>[] = [
  {
    id: 'post',
    title: titles.post,
    width: 150,
    grow: 1,
    isSortable: true,
    yields: 2,
    text: ({ application }) => application.post,
  },
  {
    id: 'subject',
    title: titles.subject,
    width: 120,
    grow: 1,
    isSortable: true,
    yields: 5,
    text: ({ application }) => application.subject,
  },
  {
    id: 'organisation',
    title: titles.organisation,
    width: 220,
    grow: 2,
    isSortable: true,
    yields: 8,
    text: ({ organisation }) => organisation?.name ?? texts.none,
  },
  {
    id: 'municipality',
    title: titles.municipality,
    width: 134,
    grow: 1,
    isSortable: true,
    yields: 3,
    text: ({ municipality }) => municipality?.name ?? texts.none,
  },
  {
    id: 'claimedCategory',
    title: titles.claimedCategory,
    fullTitle: titles.claimedCategoryFull,
    width: 84,
    isSortable: true,
    text: ({ application }) => shortCategories[application.claimedCategory],
    hint: ({ application }) => categoryNames[application.claimedCategory],
  },
  {
    id: 'form',
    title: titles.form,
    fullTitle: titles.formFull,
    width: 114,
    isSortable: true,
    yields: 7,
    text: ({ application }) => formNames[application.form],
  },
];
