import { journalFrame } from '#shared/documents/journal-frame.ts';
import type { JournalModel } from '#shared/documents/journal-model.ts';
import type { HandoverStage } from '#shared/domain/expertise/conclusion-checks.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { fullName } from '#shared/records/common.ts';
import type { Office } from '../../../office/office.ts';
import { expertsWord, handedWord, verdictWord, workOf } from './handover-columns.tsx';
import { type HandoverCut, monthWords } from './handover-cut.ts';
import type { HandoverRow } from './handover-rows.ts';
import { handoverTexts as texts } from './texts.ts';

/** The list that goes with the conclusions: who is handed over, with what word, a line for who receives them. */
export function handoverPaper(
  office: Office,
  stage: HandoverStage,
  rows: readonly HandoverRow[],
  cut: HandoverCut,
): JournalModel {
  const { columns } = texts;
  const due = rows.find((row) => row.due !== null)?.due ?? null;
  return {
    ...journalFrame(office.view, office.actor.userId, office.today()),
    title: texts.paper,
    shortTitle: texts.paperShort,
    lines: [
      texts.paperLine([
        texts.stages[stage],
        cut.municipalityId === null ? '' : (office.view.get('municipalities', cut.municipalityId)?.name ?? ''),
        cut.month === null ? '' : monthWords(cut.month),
        stage === 'handedOver' || due === null ? '' : texts.due(due),
      ]),
    ],
    columns: [
      { title: columns.name, width: 20, kind: 'text' },
      { title: columns.work, width: 28, kind: 'text' },
      { title: columns.municipality, width: 13, kind: 'text' },
      { title: columns.category, width: 10, kind: 'text' },
      { title: columns.experts, width: 12, kind: 'text' },
      { title: columns.verdict, width: 12, kind: 'text' },
      stage === 'handedOver'
        ? { title: columns.handedOver, width: 14, kind: 'text' }
        : { title: columns.due, width: 10, kind: 'date' },
    ],
    rows: rows.map((row) => [
      fullName(row.application),
      workOf(row),
      row.municipality,
      categoryNames[row.application.claimedCategory],
      expertsWord(row),
      verdictWord(row),
      stage === 'handedOver' ? handedWord(row) : (row.due ?? ''),
    ]),
    notes: [texts.received],
  };
}
