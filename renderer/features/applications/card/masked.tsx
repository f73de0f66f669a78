import { useState } from 'react';
import { formatSnils, maskSnils } from '#shared/domain/personal/snils-text.ts';
import css from './fields.module.css';
import { texts } from './texts.ts';

/** СНИЛС, masked until «Показать». */
export function MaskedSnils({ snils }: { readonly snils: string }) {
  const [isShown, setShown] = useState(false);
  if (snils === '') return texts.none;
  return (
    <>
      {isShown ? formatSnils(snils) : maskSnils(snils)}{' '}
      <button type="button" className={css.reveal} onClick={() => setShown(!isShown)}>
        {isShown ? texts.hide : texts.show}
      </button>
    </>
  );
}
