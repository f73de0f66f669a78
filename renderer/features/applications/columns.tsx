import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { periodTitle, shortPeriodTitle } from '#shared/domain/periods/period-words.ts';
import { maskSnils } from '#shared/domain/personal/snils-text.ts';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { shortStatusNames, statusNames } from '#shared/domain/statuses/status.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { texts } from './texts.ts';

type Column = TableColumn<SearchRow>;

const titles = texts.columns;
const shortCategories = texts.shortCategories;

/** Columns of the registry. Ids are those of the orders in `domain/search`. The view is asked for the names of experts. */
export function registryColumns(view: View): readonly Column[] {
  return [...whoColumns, ...whatColumns, statusColumn, ...whenColumns, expertsColumn(view), ...extraColumns];
}

const whoColumns: readonly Column[] = [
  {
    id: 'systemNo',
    title: titles.systemNo,
    fullTitle: titles.systemNoFull,
    width: 58,
    align: 'end',
    isPinned: true,
    isSortable: true,
    text: ({ application }) => String(application.systemNo),
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

const whatColumns: readonly Column[] = [
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

const statusColumn: Column = {
  id: 'status',
  title: titles.status,
  width: 172,
  isSortable: true,
  text: ({ application }) => shortStatusNames[application.status],
  hint: ({ application }) => statusNames[application.status],
  render: ({ application: { status } }) => (
    <StatusMark status={status} label={statusNames[status]} short={shortStatusNames[status]} />
  ),
};

const whenColumns: readonly Column[] = [
  {
    id: 'receivedAt',
    title: titles.receivedAt,
    fullTitle: titles.receivedAtFull,
    width: 90,
    isSortable: true,
    yields: 4,
    text: ({ application }) => formatDate(application.receivedAt),
  },
  {
    id: 'registrationNo',
    title: titles.registrationNo,
    fullTitle: titles.registrationNoFull,
    width: 72,
    align: 'end',
    isSortable: true,
    yields: 6,
    text: ({ application }) => application.registrationNo ?? texts.none,
  },
  {
    id: 'period',
    title: titles.period,
    fullTitle: titles.periodFull,
    width: 84,
    isSortable: true,
    yields: 9,
    text: ({ application }) => (application.period ? shortPeriodTitle(application.period) : texts.none),
    hint: ({ application }) => (application.period ? periodTitle(application.period) : texts.none),
  },
];

function expertsColumn(view: View): Column {
  return {
    id: 'experts',
    title: titles.experts,
    width: 190,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => expertNames(view, application.expertIds) || texts.none,
  };
}

const extraColumns: readonly Column[] = [
  {
    id: 'heldCategory',
    title: titles.heldCategory,
    fullTitle: titles.heldCategoryFull,
    width: 100,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => categoryNames[application.heldCategory],
  },
  {
    id: 'heldUntil',
    title: titles.heldUntil,
    width: 100,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => (application.heldUntil ? formatDate(application.heldUntil) : texts.none),
  },
  {
    id: 'epguNo',
    title: titles.epguNo,
    fullTitle: titles.epguNoFull,
    width: 104,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => application.epguNo ?? texts.none,
  },
  {
    id: 'snils',
    title: titles.snils,
    width: 116,
    isHiddenAtFirst: true,
    text: ({ personal }) => maskSnils(personal?.snils ?? '') || texts.none,
  },
  {
    id: 'remarks',
    title: titles.remarks,
    width: 260,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => application.remarks.map((remark) => remarkTexts[remark]).join('; ') || texts.none,
  },
  {
    id: 'phone',
    title: titles.phone,
    width: 140,
    isHiddenAtFirst: true,
    text: ({ application }) => application.phone || texts.none,
  },
  {
    id: 'email',
    title: titles.email,
    fullTitle: titles.emailFull,
    width: 180,
    isHiddenAtFirst: true,
    text: ({ application }) => application.email || texts.none,
  },
];

function expertNames(view: View, ids: readonly string[]): string {
  return ids
    .flatMap((id) => view.get('experts', id) ?? [])
    .map(surnameWithInitials)
    .join(', ');
}
