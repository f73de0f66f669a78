import type { Decision } from '#shared/commands/command.ts';
import { importExperts } from '#shared/commands/import-experts.ts';
import { tallyMunicipalities } from '#shared/domain/intake/counts.ts';
import { type ExpertsImport, planExperts } from '#shared/domain/intake/import-plan.ts';
import type { ExpertDraft } from '#shared/domain/intake/intake-row.ts';
import { judgeExperts } from '#shared/domain/intake/judge-experts.ts';
import { mendExpert } from '#shared/domain/intake/row-texts.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Office } from '../../office/office.ts';
import { expertColumns } from './expert-columns.tsx';
import type { ImportKind, Outcome } from './import-kind.ts';
import { isTaken, type JudgedRow } from './judged-row.ts';
import { texts } from './texts.ts';

/** The import of a list of experts: known ones are updated, the rest are new. */
export const expertsKind: ImportKind<ExpertDraft> = {
  what: 'experts',
  columns: expertColumns,
  permit: (view, actor) => importExperts.permit(view, actor, null),
  judge: (rows, _, choices) => judgeExperts(rows, choices.leftOut),
  hasRemarks: () => false,
  mend: mendExpert,
  breakdowns: (rows, judgements) => [
    { title: texts.totals.byMunicipality, tally: tallyMunicipalities(rows, judgements) },
  ],
  plan: (office, rows) => {
    const args = argsOf(office, rows);
    const planned = args.experts.length === 0 ? null : office.plan(importExperts, args);
    return outcomeOf(planned?.ok ? planned.value : null, args.experts.length);
  },
  accept: async (office, rows) => {
    const args = argsOf(office, rows);
    const done = await office.run(importExperts, args);
    return done.ok ? ok(outcomeOf(done.value, args.experts.length)) : done;
  },
};

function argsOf(office: Office, rows: readonly JudgedRow<ExpertDraft>[]): ExpertsImport {
  const drafts = rows.filter(isTaken).map(({ row }) => row.draft);
  return planExperts(drafts, () => office.newId());
}

function outcomeOf(decision: Decision | null, all: number): Outcome {
  const changes = (decision?.changes ?? []).filter(({ table }) => table === 'experts');
  const added = changes.filter(({ before }) => before === null).length;
  return { added, changed: changes.length - added, same: all - changes.length };
}
