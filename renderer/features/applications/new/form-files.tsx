import { documentList } from '#shared/domain/files/document-list.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { DocumentsTab } from '../card/tabs/documents-tab.tsx';
import { PortfolioTab } from '../card/tabs/portfolio-tab.tsx';
import { blockId } from './block-ids.ts';
import css from './form.module.css';
import { texts } from './texts.ts';

type FormFilesProps = {
  /** The draft of the office to which files are put; undefined before it is first written. */
  readonly application: Application | undefined;
  readonly onWrite: () => void;
};

/** «Документы» by the checklist and «Портфолио» by indicator: the same as in the card, once there is a draft to put to. */
export function FormFiles({ application, onWrite }: FormFilesProps) {
  const wait = (
    <p className={css.waiting}>
      {texts.files.wait} <Button onClick={onWrite}>{texts.actions.draft}</Button>
    </p>
  );
  return (
    <>
      <section className={css.block} id={blockId('documents')} aria-label={texts.blocks.documents}>
        <h2 className={css.legend}>{texts.blocks.documents}</h2>
        {application ? <DocumentsTab application={application} /> : wait}
      </section>
      <section className={css.block} id={blockId('portfolio')} aria-label={texts.blocks.portfolio}>
        <h2 className={css.legend}>{texts.blocks.portfolio}</h2>
        {application ? <PortfolioTab application={application} /> : wait}
      </section>
    </>
  );
}

/** How many documents and files of the portfolio the draft has: «Блоки заявления» tell it. */
export function useFileCounts(application: Application | undefined) {
  const { view } = useOffice();
  useRevision('attachments', 'portfolios');
  if (!application) return { documents: 0, portfolio: 0 };
  const lines = documentList(view, application);
  return {
    documents: lines.reduce((sum, { attachments }) => sum + attachments.length, 0),
    portfolio: view.get('portfolios', application.id)?.items.length ?? 0,
  };
}
