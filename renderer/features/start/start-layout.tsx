import type { FormEventHandler, ReactNode } from 'react';
import css from './start.module.css';
import { texts } from './texts.ts';

type StartLayoutProps = {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
  /** At the right: another way to go. */
  readonly aside?: ReactNode;
  /** The action bar. */
  readonly bar?: ReactNode;
  /** Makes the step a form. */
  readonly onSubmit?: FormEventHandler<HTMLFormElement>;
};

/** A step of the start screen: the program's name, the step, another way at the right, the action bar beneath. */
export function StartLayout({ title, lead, children, aside, bar, onSubmit }: StartLayoutProps) {
  const body = (
    <>
      <div className={css.columns}>
        <div className={css.step}>
          <h1 className={css.title}>{title}</h1>
          {lead ? <p className={css.lead}>{lead}</p> : null}
          {children}
        </div>
        {aside}
      </div>
      {bar}
    </>
  );
  return (
    <div className={css.start}>
      <header className={css.head}>
        <span className={css.mark} aria-hidden="true">
          {texts.program.charAt(0)}
        </span>
        <b>{texts.program}</b>
        <span className={css.motto}>{texts.motto}</span>
      </header>
      <main className={css.main}>
        {onSubmit ? (
          <form className={css.form} noValidate onSubmit={onSubmit} aria-label={title}>
            {body}
          </form>
        ) : (
          body
        )}
      </main>
    </div>
  );
}
