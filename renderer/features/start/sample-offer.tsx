import { FlaskConical } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import css from './start.module.css';
import type { Go } from './step.ts';
import { texts } from './texts.ts';

/** The other way at the right: «Открыть учебный кабинет». */
export function SampleOffer({ go }: { readonly go: Go }) {
  const t = texts.sample;
  return (
    <aside className={css.aside} aria-label={t.title}>
      <h2>{t.title}</h2>
      <p>{t.offer}</p>
      <p>{t.secrecy}</p>
      <Button large icon={FlaskConical} onClick={() => go({ at: 'sample' })}>
        {t.button}
      </Button>
    </aside>
  );
}
