import { formatDate } from '#shared/kernel/local-date.ts';
import { journalTexts } from './journal-html.ts';
import type { JournalColumn, JournalModel } from './journal-model.ts';
import type { SheetModel, SheetValue } from './sheet-model.ts';

/** A journal for Excel: the same rows and words as on paper, dates as dates, numbers of documents as text. */
export function journalSheet(model: JournalModel): SheetModel {
  return {
    sheet: model.shortTitle,
    title: [
      ...(model.isSample ? [journalTexts.sample] : []),
      model.commission,
      model.title,
      ...model.lines,
      journalTexts.asOf(formatDate(model.asOf)),
      ...model.notes,
    ],
    columns: model.columns.map(({ title, width, kind }) => ({
      header: title,
      width: Math.max(7, Math.round(width * 2.4)),
      kind,
      wrap: kind === 'text',
    })),
    rows: model.rows.map((row) => row.map((text, i) => value(text, model.columns[i]))),
    frozenHeader: true,
    autofilter: true,
    landscape: true,
  };
}

function value(text: string, column: JournalColumn | undefined): SheetValue {
  if (text === '' && column?.kind !== 'text') return null;
  return column?.kind === 'number' ? Number(text) : text;
}
