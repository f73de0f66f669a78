import { Lock } from 'lucide-react';
import { useId } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../office/react.tsx';
import { type ExpertOption, shareOf } from './expert-options.ts';
import css from './expert-panel.module.css';
import { texts } from './texts.ts';

type ExpertItemProps = {
  readonly option: ExpertOption;
  readonly line: number;
  readonly isTabStop: boolean;
  readonly whyNone: string | null;
  readonly isChoosing: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (expert: Expert) => void;
};

/** An expert: name, field, load. The whole line is the button that appoints him; the reason stands in it when he cannot be. */
export function ExpertItem({ option, line, isTabStop, whyNone, isChoosing, onFocus, onChoose }: ExpertItemProps) {
  const { view } = useOffice();
  const factsId = useId();
  const { expert, load, limit } = option;
  const name = fullName(expert);
  const refusal = option.refusal ? explain(option.refusal) : null;
  const reason = refusal ?? (isChoosing ? whyNone : null);
  const municipality = view.get('municipalities', expert.municipalityId)?.name ?? '';
  const field = expert.subject === '' ? expert.post : expert.subject;
  const place = option.isOwn ? (view.get('organisations', expert.organisationId)?.name ?? '') : municipality;
  return (
    <button
      type="button"
      className={css.item}
      data-line={line}
      data-same={option.isSameSubject || undefined}
      aria-label={isChoosing ? texts.experts.assign(name) : texts.experts.show(name)}
      aria-describedby={factsId}
      aria-disabled={!isChoosing || reason !== null}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => isChoosing && reason === null && onChoose(expert)}
    >
      <span className={css.who}>
        {refusal ? <Lock size={12} aria-hidden="true" /> : null}
        <span className={css.name}>{name}</span>
      </span>
      <span id={factsId} className={css.facts} data-refused={refusal !== null || undefined}>
        {refusal ?? `${field} · ${place}`}
        <span className="vh">{refusal ? '' : `. ${texts.experts.loadOf(name, load, limit)}. ${reason ?? ''}`}</span>
      </span>
      {refusal ? null : <Load option={option} />}
    </button>
  );
}

function Load({ option }: { readonly option: ExpertOption }) {
  const share = shareOf(option);
  return (
    <span className={css.loadLine}>
      <span className={css.meter} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} data-full={share >= 1 || undefined} />
      </span>
      <span className={css.load}>{texts.experts.load(option.load, option.limit)}</span>
    </span>
  );
}
