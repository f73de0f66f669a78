import { journalFrame } from '#shared/documents/journal-frame.ts';
import type { JournalModel } from '#shared/documents/journal-model.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { fullName } from '#shared/records/common.ts';
import type { Office } from '../../../office/office.ts';
import { whyWords } from './suggestion-columns.tsx';
import type { SuggestionRow } from './suggestion-rows.ts';
import { periodsTexts as texts } from './texts.ts';

/** The suggestions with their reasons for paper and Excel. */
export function suggestionPaper(office: Office, place: string, rows: readonly SuggestionRow[]): JournalModel {
  const { columns } = texts;
  return {
    ...journalFrame(office.view, office.actor.userId, office.today()),
    title: texts.paper,
    shortTitle: texts.title,
    lines: [place],
    columns: [
      { title: columns.name, width: 17, kind: 'text' },
      { title: columns.municipality, width: 12, kind: 'text' },
      { title: columns.organisation, width: 16, kind: 'text' },
      { title: columns.heldUntil, width: 9, kind: 'date' },
      { title: columns.receivedAt, width: 9, kind: 'date' },
      { title: columns.period, width: 13, kind: 'text' },
      { title: columns.why, width: 30, kind: 'text' },
    ],
    rows: rows.map((row) => [
      fullName(row.application),
      row.municipality,
      row.organisation,
      row.suggestion.heldUntil ?? '',
      row.suggestion.receivedAt,
      periodTitle(row.suggestion.period),
      whyWords(row),
    ]),
    notes: [],
  };
}
