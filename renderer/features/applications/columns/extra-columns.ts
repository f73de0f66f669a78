import { channelNames } from '#shared/domain/applications/channel-names.ts';
import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { maskSnils } from '#shared/domain/personal/snils-text.ts';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { texts } from '../texts.ts';
import { columnTexts } from './texts.ts';

const titles = columnTexts;

/** Columns that are there for whoever wants them. */
export const extraColumns: readonly TableColumn<SearchRow>[] = [
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
    output: { kind: 'date', value: ({ application }) => application.heldUntil },
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
  {
    id: 'registeredOn',
    title: titles.registeredOn,
    fullTitle: titles.registeredOnFull,
    width: 100,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => dateText(application.registeredOn),
    output: { kind: 'date', value: ({ application }) => application.registeredOn },
  },
  {
    id: 'channel',
    title: titles.channel,
    fullTitle: titles.channelFull,
    width: 140,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ beside }) => (beside.filing ? channelNames[beside.filing.channel] : texts.none),
  },
  {
    id: 'note',
    title: titles.note,
    width: 220,
    isSortable: true,
    isHiddenAtFirst: true,
    text: ({ application }) => application.note || texts.none,
  },
  {
    id: 'simplified',
    title: titles.simplified,
    fullTitle: titles.simplifiedFull,
    width: 220,
    isHiddenAtFirst: true,
    text: ({ beside }) => beside.procedure?.simplified?.basis || beside.dossier?.basis || texts.none,
  },
  {
    id: 'awards',
    title: titles.awards,
    width: 200,
    isHiddenAtFirst: true,
    text: ({ beside }) => beside.dossier?.awards || texts.none,
  },
  {
    id: 'experience',
    title: titles.experience,
    fullTitle: titles.experienceFull,
    width: 80,
    align: 'end',
    isHiddenAtFirst: true,
    text: ({ beside }) => beside.dossier?.pedagogicalYears?.toLocaleString('ru-RU') ?? texts.none,
    output: { kind: 'number', value: ({ beside }) => beside.dossier?.pedagogicalYears ?? null },
  },
  {
    id: 'decision',
    title: titles.decision,
    fullTitle: titles.decisionFull,
    width: 160,
    isHiddenAtFirst: true,
    text: ({ beside }) => decisionText(beside.dossier?.decisionNo ?? '', beside.dossier?.decisionOn ?? null),
  },
  {
    id: 'comment',
    title: titles.comment,
    width: 220,
    isHiddenAtFirst: true,
    text: ({ beside }) => beside.dossier?.comment || texts.none,
  },
];

function dateText(date: LocalDate | null): string {
  return date ? formatDate(date) : texts.none;
}

function decisionText(number: string, date: LocalDate | null): string {
  const parts = [number === '' ? '' : texts.numbered(number), date ? texts.dated(formatDate(date)) : ''];
  return parts.filter((part) => part !== '').join(' ') || texts.none;
}
