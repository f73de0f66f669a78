import { CircleAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { applicationFindings } from '#shared/domain/applications/findings/application-findings.ts';
import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import type { Remark } from '#shared/records/application.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import type { CardData } from '../card-data.ts';
import { texts } from '../texts.ts';
import css from './step-panel.module.css';

/** What only the import could see; all else the rules find anew in the application as it stands. */
const ofImport: ReadonlySet<Remark> = new Set(['NO_FORM', 'HELD_UNREADABLE', 'TEXT_CUT']);

/** «Проверки»: what the rules say of the application, beside the step; warnings forbid nothing. */
export function Findings({ card: { application } }: { readonly card: CardData }) {
  const office = useOffice();
  const { view } = office;
  const today = office.today();
  const revision = useRevision(
    ...(['applications', 'personal', 'dossiers', 'attachments', 'portfolios', 'procedures', 'notices'] as const),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  const findings = useMemo(() => applicationFindings(view, application, today), [view, application, today, revision]);
  const isOver = terminalStatuses.has(application.status);
  const remarks = application.remarks.filter((remark) => isOver || ofImport.has(remark));
  if (findings.length + remarks.length === 0) return null;
  return (
    <section className={css.part} aria-label={texts.checks.title}>
      <h2 className={css.title}>
        {texts.checks.title}
        <span className={css.count}>{findings.length + remarks.length}</span>
      </h2>
      <ul className={css.findings}>
        {findings.map((finding) => (
          <li key={explain(finding)} data-level={finding.level}>
            {finding.level === 'error' ? (
              <CircleAlert size={16} role="img" aria-label={texts.checks.error} />
            ) : (
              <TriangleAlert size={16} role="img" aria-label={texts.checks.warning} />
            )}
            <span>{explain(finding)}</span>
          </li>
        ))}
        {remarks.map((remark) => (
          <li key={remark} data-level="warning">
            <TriangleAlert size={16} role="img" aria-label={texts.checks.warning} />
            <span>{remarkTexts[remark]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
