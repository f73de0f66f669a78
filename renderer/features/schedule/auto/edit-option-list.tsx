import { Lock } from 'lucide-react';
import { useId } from 'react';
import { fieldName } from '#shared/domain/assignment/field-match.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import type { EditOption } from './edit-options.ts';
import css from './edit-panel.module.css';
import { autoTexts } from './texts.ts';

const { edit: texts } = autoTexts;

/** So many are shown; a name typed narrows the rest. */
const SHOWN = 30;

type EditOptionListProps = {
  readonly options: readonly EditOption[];
  readonly isFull: boolean;
  readonly onChoose: (expert: Expert) => void;
};

/** Who could come, with the consequences; who cannot, with the reason. */
export function EditOptionList({ options, isFull, onChoose }: EditOptionListProps) {
  if (options.length === 0) return <p className={css.note}>{texts.nothing}</p>;
  const rest = options.length - SHOWN;
  return (
    <>
      <ul className={css.list}>
        {options.slice(0, SHOWN).map((option) => (
          <li key={option.expert.id}>
            <OptionButton option={option} isFull={isFull} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={css.note}>{texts.more(rest)}</p> : null}
    </>
  );
}

type OptionButtonProps = Omit<EditOptionListProps, 'options'> & { readonly option: EditOption };

function OptionButton({ option, isFull, onChoose }: OptionButtonProps) {
  const { view } = useOffice();
  const factsId = useId();
  const { expert, load, limit, cost, refusal } = option;
  const place = view.get('municipalities', expert.municipalityId)?.name ?? '';
  const facts = [
    ...(option.isSameField ? [] : [fieldName(expert)]),
    place,
    texts.load(load, limit),
    ...(isFull ? [] : [option.fills ? texts.fills(cost) : texts.dearer(cost)]),
  ];
  const words = refusal ? explain(refusal) : facts.join(' · ');
  const isOff = isFull || refusal !== null;
  return (
    <button
      type="button"
      className={css.option}
      aria-label={texts.put(fullName(expert))}
      aria-describedby={factsId}
      aria-disabled={isOff}
      onClick={() => !isOff && onChoose(expert)}
    >
      <span className={css.who}>
        {refusal ? <Lock size={12} aria-hidden="true" /> : null}
        <span className={css.name}>{fullName(expert)}</span>
      </span>
      <span id={factsId} className={css.facts} data-refused={refusal !== null || undefined}>
        {words}
      </span>
    </button>
  );
}
