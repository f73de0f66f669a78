import {
  suggestionSource,
  suggestionTerms,
  suggestionWords,
  warningWords,
} from '#shared/domain/periods/suggestion-words.ts';
import { fullName } from '#shared/records/common.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import css from './periods.module.css';
import type { SuggestionRow } from './suggestion-rows.ts';
import { periodsTexts as texts } from './texts.ts';

/** Why the current row has been given its window, by which rule, and what to look at before it is taken. */
export function WhyPanel({ row }: { readonly row: SuggestionRow | null }) {
  return (
    <ScrollPane label={texts.why} className={css.why}>
      <h2 className={css.whyTitle}>{texts.why}</h2>
      {row ? <Reasons row={row} /> : <p>{texts.noRow}</p>}
      <p className={css.source}>{suggestionSource}</p>
    </ScrollPane>
  );
}

function Reasons({ row }: { readonly row: SuggestionRow }) {
  const { suggestion } = row;
  return (
    <>
      <b>{fullName(row.application)}</b>
      <p>{suggestionWords(suggestion)}</p>
      <p>{suggestionTerms(suggestion)}</p>
      {suggestion.warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warningWords(warning, suggestion)}
        </Notice>
      ))}
    </>
  );
}
