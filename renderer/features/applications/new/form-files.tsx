import type { ReactNode } from 'react';
import { documentList } from '#shared/domain/files/document-list.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DocumentsTab } from '../card/tabs/documents-tab.tsx';
import { PortfolioTab } from '../card/tabs/portfolio-tab.tsx';
import { blockId } from './block-ids.ts';
import css from './form.module.css';
import { HeldDocuments, HeldPortfolio } from './held-boxes.tsx';
import { texts } from './texts.ts';
import type { NewForm } from './use-new-form.ts';

/** «Документы» by the checklist and «Портфолио» by indicator: the same as in the card, and ready before there is a draft. */
export function FormFiles({ form }: { readonly form: NewForm }) {
  const { application, held, port } = form;
  const claimedCategory = port.textOf('claimedCategory');
  const isLeft = application !== undefined && held.files.length > 0;
  return (
    <>
      <Block id="documents" title={texts.blocks.documents}>
        {isLeft ? <Notice tone="warn">{texts.files.left(held.files.map(({ title }) => title))}</Notice> : null}
        {application ? (
          <DocumentsTab application={application} />
        ) : (
          <HeldDocuments
            {...{ held, claimedCategory }}
            form={port.textOf('form')}
            heldCategory={port.textOf('heldCategory')}
          />
        )}
      </Block>
      <Block id="portfolio" title={texts.blocks.portfolio}>
        {application ? <PortfolioTab application={application} /> : <HeldPortfolio {...{ held, claimedCategory }} />}
      </Block>
    </>
  );
}

type BlockProps = { readonly id: 'documents' | 'portfolio'; readonly title: string; readonly children: ReactNode };

function Block({ id, title, children }: BlockProps) {
  return (
    <section className={css.block} id={blockId(id)} aria-label={title}>
      <h2 className={css.legend}>{title}</h2>
      {children}
    </section>
  );
}

/** How many documents and files of the portfolio the form has, those that wait included: «Блоки заявления» tell it. */
export function useFileCounts({ application, held }: NewForm) {
  const { view } = useOffice();
  useRevision('attachments', 'portfolios');
  const waiting = (kind: 'document' | 'portfolio') => held.files.filter(({ place }) => place.kind === kind).length;
  const lines = application ? documentList(view, application) : [];
  const items = application ? (view.get('portfolios', application.id)?.items ?? []) : [];
  return {
    documents: lines.reduce((sum, { attachments }) => sum + attachments.length, waiting('document')),
    portfolio: items.length + waiting('portfolio'),
  };
}
