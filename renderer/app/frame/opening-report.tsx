import { useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useStoreState } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { texts } from '../texts.ts';
import css from './frame.module.css';

/** What was repaired when the office was opened, said plainly until the user has read it. */
export function OpeningReport() {
  const { openingReport } = useStoreState();
  const [isRead, setRead] = useState(false);
  if (openingReport === null || isRead) return null;
  return (
    <section className={css.report} aria-label={texts.report.title}>
      <Notice tone="warn" tools={<Button onClick={() => setRead(true)}>{texts.report.close}</Button>}>
        <b>{texts.report.title}.</b> {explain(openingReport)}
      </Notice>
    </section>
  );
}
