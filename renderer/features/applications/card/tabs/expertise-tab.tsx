import { Check, X } from 'lucide-react';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { procedureState, progressLamps, readinessLamps } from '#shared/domain/expertise/readiness.ts';
import { scoreByOf } from '#shared/domain/expertise/score-by.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice, useRevision } from '../../../../office/react.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { dayOf } from '../../../../ui/instants.ts';
import { ScrollPane } from '../../../../ui/scroll-pane.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { expertRows } from './expertise-rows.ts';
import css from './expertise-tab.module.css';
import { PanelPart } from './panel-part.tsx';
import { tabTexts } from './texts.ts';
import { WantedNotices } from './wanted-notices.tsx';

const texts = tabTexts.expertise;

/** The tab «Экспертиза»: readiness, who was invited with answers and sheets, the conclusion. */
export function ExpertiseTab({ application }: { readonly application: Application }) {
  useRevision('invitations', 'scoreSheets', 'conclusions', 'procedures', 'portfolios', 'experts', 'messages');
  const office = useOffice();
  const rows = expertRows(office.view, application, office.today());
  if (application.form === 'SIMPLIFIED') return <Simplified application={application} />;
  if (rows.length === 0) return <Empty title={texts.emptyTitle} text={texts.emptyText} />;
  return (
    <ScrollPane label={texts.label} className={css.tab}>
      <Readiness application={application} />
      <WantedNotices application={application} />
      <PanelPart application={application} rows={rows} />
      <ConclusionPart application={application} />
    </ScrollPane>
  );
}

function Simplified({ application }: { readonly application: Application }) {
  const basis = useOffice().view.get('procedures', application.id)?.simplified;
  const text = basis ? texts.basis(basis.basis, basis.evidence) : texts.simplifiedText;
  return <Empty title={texts.simplifiedTitle} text={text} />;
}

function Readiness({ application }: { readonly application: Application }) {
  const { view } = useOffice();
  const state = procedureState(application.status);
  const lock = view.get('portfolios', application.id)?.lock ?? null;
  const progress = progressLamps(view, application.id);
  const scoreBy = scoreByOf(view, application);
  const noteBy = view.get('procedures', application.id)?.noteBy ?? null;
  return (
    <section className={css.part} aria-label={texts.readiness}>
      <h2 className={css.title}>
        {texts.readiness}
        {state ? <Tag tone="info">{texts.states[state]}</Tag> : null}
      </h2>
      <ul className={css.lamps}>
        {readinessLamps(view, application.id).map(({ of, expertId, isLit }, i) => (
          <li key={`${of} ${expertId ?? i}`} data-lit={isLit || undefined}>
            {isLit ? <Check size={16} aria-hidden="true" /> : <X size={16} aria-hidden="true" />}
            {of === 'EXPERT' ? texts.expertLamp(i + 1, isLit) : texts.noteLamp(isLit)}
          </li>
        ))}
        {progress.length > 0 && state !== 'PREPARATION' ? (
          <li>{texts.progress(progress.filter(({ isLit }) => isLit).length, progress.length)}</li>
        ) : null}
        {scoreBy ? <li>{texts.scoreBy(formatDate(scoreBy))}</li> : null}
        {noteBy ? <li>{texts.noteBy(formatDate(noteBy))}</li> : null}
        {lock ? <li>{texts.locked(dayOf(lock.at))}</li> : null}
      </ul>
    </section>
  );
}

function ConclusionPart({ application }: { readonly application: Application }) {
  const conclusion = currentConclusion(useOffice().view, application.id);
  return (
    <section className={css.part} aria-label={texts.conclusion}>
      <h2 className={css.title}>{texts.conclusion}</h2>
      {conclusion ? (
        <>
          <p>{texts.verdict(conclusion.verdict === 'MEETS', conclusion.total)}</p>
          <p className={css.quiet}>{texts.formed(conclusion.version, dayOf(conclusion.formedAt))}</p>
          <p className={css.quiet}>
            {texts.signed(conclusion.teacherSignedOn ? formatDate(conclusion.teacherSignedOn) : null)}
          </p>
          <p>{conclusion.recommendations}</p>
        </>
      ) : (
        <p className={css.quiet}>{texts.noConclusion}</p>
      )}
    </section>
  );
}
