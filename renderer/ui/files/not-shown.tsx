import type { ReactNode } from 'react';
import { Notice } from '../notice.tsx';
import css from './file-viewer.module.css';
import { texts } from './texts.ts';
import type { Decoded } from './use-decoded.ts';

type NotShownProps = {
  readonly decoded: Exclude<Decoded<unknown>, { readonly state: 'open' }>;
  readonly tools: ReactNode;
};

/** In place of a file that is being opened, or cannot be. */
export function NotShown({ decoded, tools }: NotShownProps) {
  if (decoded.state === 'opening') return <p className={css.note}>{texts.viewer.opening}</p>;
  return (
    <div className={css.note}>
      <Notice tone="bad" isAlert>
        {decoded.reason}
      </Notice>
      {tools}
    </div>
  );
}
