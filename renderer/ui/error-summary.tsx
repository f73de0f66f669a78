import { Fragment, type MouseEvent } from 'react';
import css from './notice.module.css';
import { Notice } from './notice.tsx';
import { uiTexts } from './texts.ts';

export type FieldProblem = {
  /** Id of the field: the link puts the cursor there. */
  readonly id: string;
  readonly label: string;
};

/** What is to be mended before a form can go on, with links to the fields. Nothing when there is nothing. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="bad" isAlert>
      {uiTexts.fixFields}{' '}
      <span className={css.links}>
        {problems.map((problem, i) => (
          <Fragment key={problem.id}>
            {i > 0 ? ', ' : null}
            <a href={`#${problem.id}`} onClick={(event) => goTo(event, problem.id)}>
              {problem.label}
            </a>
          </Fragment>
        ))}
      </span>
    </Notice>
  );
}

function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
