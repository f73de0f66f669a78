import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../../calendar/calendar-of.ts';
import { documentChecklist, missingDocuments } from '../../checklists/document-checklist.ts';
import { documentNames } from '../../checklists/document-names.ts';
import { checkDuplicate, type Filed } from '../../checks/check-duplicate.ts';
import { asWarning, type Finding } from '../../checks/finding.ts';
import { deadlineWarnings } from '../../deadlines/alarm.ts';
import { openDeadlines } from '../../deadlines/open-deadlines.ts';
import { checkEligibility } from '../../eligibility/check-eligibility.ts';
import { checkProcedure, checkStatement } from '../../eligibility/check-statement.ts';
import { profileOf } from '../../profile/region-profile.ts';
import { refuseCheck } from '../../refusals/check-refusals.ts';
import { categoryNames } from '../../statuses/category.ts';
import { terminalStatuses } from '../../statuses/status.ts';
import { nameKey } from '../person-key.ts';
import { attachedDocuments } from './attached-documents.ts';
import { claimOf } from './claim-of.ts';
import { fieldFindings } from './field-findings.ts';

/**
 * Everything that the rules say of an application in work: deadlines, the right to the category, the statement, documents
 * that are missing, repeats, single fields. Shown beside the next step; none of it forbids the step, the commands do that
 * themselves where the law is beyond doubt (trap 14). What is over is not judged any more.
 */
export function applicationFindings(view: View, application: Application, today: LocalDate): readonly Finding[] {
  if (terminalStatuses.has(application.status)) return [];
  const profile = profileOf(view);
  const found = [
    ...lateness(view, application, today),
    ...checkEligibility(claimOf(view, application), profile),
    ...checkProcedure(application.note),
    ...duplicateFindings(view, application),
    ...statementFindings(view, application),
    ...documentFindings(view, application),
    ...fieldFindings(view, application, today),
  ];
  return unrepeated(found);
}

function lateness(view: View, application: Application, today: LocalDate): readonly Finding[] {
  return deadlineWarnings(openDeadlines(view, application, calendarOf(view)), today).map(asWarning);
}

/** Applications from a journal never hold everything: only what was filed with a form is asked for the rest (R5). */
function statementFindings(view: View, application: Application): readonly Finding[] {
  const dossier = view.get('dossiers', application.id);
  if (!dossier) return [];
  return checkStatement({
    education: dossier.educationPlace + dossier.educationDocument,
    results: dossier.results + dossier.portfolioUrl + dossier.awards,
    heldCategory: categoryNames[application.heldCategory],
    post: application.post,
    claimedCategory: categoryNames[application.claimedCategory],
  });
}

function documentFindings(view: View, application: Application): readonly Finding[] {
  const missing = missingDocuments(
    documentChecklist(application, profileOf(view)),
    attachedDocuments(view, application),
  );
  if (missing.length === 0) return [];
  const documents = missing.map((kind) => `«${documentNames[kind]}»`).join(', ');
  return [asWarning(refuseCheck('documents.missing', { documents }))];
}

/** Names are compared first by the surname's first letters: a register of a hundred thousand is gone through at once. */
function duplicateFindings(view: View, application: Application): readonly Finding[] {
  const filed = filedOf(view, application);
  const start = startOf(application);
  const findings: Finding[] = [];
  for (const other of view.all('applications')) {
    if (other.id === application.id || terminalStatuses.has(other.status)) continue;
    const isNear = startOf(other) === start || (filed.snils !== '' && snilsOf(view, other) === filed.snils);
    if (isNear) findings.push(...checkDuplicate(filed, filedOf(view, other)));
  }
  return findings;
}

function filedOf(view: View, application: Application): Filed {
  const bornOn = view.get('personal', application.id)?.bornOn ?? null;
  return { ...application, snils: snilsOf(view, application), bornOn };
}

function snilsOf(view: View, { id }: Application): string {
  return view.get('personal', id)?.snils ?? '';
}

/** As names are compared: ё stands for е, and «Фёдорова» meets «Федорова». */
function startOf(application: Application): string {
  return nameKey(application).slice(0, 2);
}

function unrepeated(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  return findings.filter((finding) => {
    const key = textOf(finding);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function textOf({ code, facts }: Refusal): string {
  return `${code} ${JSON.stringify(facts)}`;
}
