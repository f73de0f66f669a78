import { importApplications } from '#shared/commands/import-applications.ts';
import { tallyApplications, tallyMunicipalities } from '#shared/domain/intake/counts.ts';
import { planApplications } from '#shared/domain/intake/import-plan.ts';
import type { ApplicationDraft } from '#shared/domain/intake/intake-row.ts';
import { judgeApplications } from '#shared/domain/intake/judge-applications.ts';
import { officeDuplicates } from '#shared/domain/intake/office-duplicates.ts';
import { type CompleteApplicationDraft, isComplete } from '#shared/domain/intake/read-application.ts';
import { mendApplication } from '#shared/domain/intake/row-texts.ts';
import { ok } from '#shared/kernel/result.ts';
import { applicationColumns } from './application-columns.tsx';
import type { ImportKind, Outcome } from './import-kind.ts';
import { isTaken, type JudgedRow } from './judged-row.ts';
import { texts } from './texts.ts';

/** Remarks that a usual row may have without being worth a look. */
const QUIET = new Set(['NO_SNILS']);

/** The import of a journal of applications. */
export const applicationsKind: ImportKind<ApplicationDraft> = {
  what: 'applications',
  columns: applicationColumns,
  permit: (view, actor) => importApplications.permit(view, actor, null),
  judge: (rows, view, choices) => judgeApplications(rows, officeDuplicates(view), choices),
  hasRemarks: ({ remarks }) => remarks.some((remark) => !QUIET.has(remark)),
  mend: mendApplication,
  breakdowns: (rows, judgements) => {
    const { byClaimed, byForm } = tallyApplications(rows, judgements);
    return [
      { title: texts.totals.byClaimed, tally: byClaimed },
      { title: texts.totals.byForm, tally: byForm },
      { title: texts.totals.byMunicipality, tally: tallyMunicipalities(rows, judgements) },
    ];
  },
  plan: (_, rows) => addedOnly(rows.filter(isTaken).length),
  accept: async (office, rows) => {
    const drafts = rows.filter(isTaken).map(toBeKept).filter(isComplete);
    const done = await office.run(
      importApplications,
      planApplications(drafts, () => office.newId()),
    );
    if (!done.ok) return done;
    return ok(addedOnly(done.value.changes.filter(({ table }) => table === 'applications').length));
  },
};

function addedOnly(added: number): Outcome {
  return { added, changed: 0, same: 0 };
}

/** A wrong СНИЛС that was accepted on purpose stays marked for good. */
function toBeKept({ row, isAccepted }: JudgedRow<ApplicationDraft>): ApplicationDraft | CompleteApplicationDraft {
  return isAccepted ? { ...row.draft, remarks: [...row.draft.remarks, 'WRONG_SNILS'] } : row.draft;
}
