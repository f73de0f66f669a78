import { SelectField } from '../../../ui/select-field.tsx';
import css from './handover.module.css';
import { type HandoverCut, monthsOf, monthWords, municipalitiesOf } from './handover-cut.ts';
import type { HandoverRow } from './handover-rows.ts';
import { handoverTexts as texts } from './texts.ts';

const ALL = 'all';

type CutFieldsProps = {
  /** The list before it is cut: what can be chosen stands in it. */
  readonly rows: readonly HandoverRow[];
  readonly cut: HandoverCut;
  readonly onCut: (cut: HandoverCut) => void;
};

/** The month and the municipality of the list; a choice of one municipality is no choice. */
export function CutFields({ rows, cut, onCut }: CutFieldsProps) {
  const months = withChosen(monthsOf(rows), cut.month);
  const municipalities = municipalitiesOf(rows);
  const hasPlaces = municipalities.length > 1 || cut.municipalityId !== null;
  return (
    <>
      <SelectField
        label={texts.cut.monthLabel}
        hideLabel
        className={css.month}
        options={[
          { value: ALL, label: texts.cut.everyMonth },
          ...months.map((value) => ({ value, label: monthWords(value) })),
        ]}
        value={cut.month ?? ALL}
        onChange={(month) => onCut({ ...cut, month: month === ALL ? null : month })}
      />
      {hasPlaces ? (
        <SelectField
          label={texts.cut.place}
          hideLabel
          searchable
          className={css.place}
          options={[
            { value: ALL, label: texts.cut.everyPlace },
            ...municipalities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={cut.municipalityId ?? ALL}
          onChange={(id) => onCut({ ...cut, municipalityId: id === ALL ? null : id })}
        />
      ) : null}
    </>
  );
}

/** A month whose last conclusion has just left the list is still the chosen one. */
function withChosen(months: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || months.includes(chosen) ? months : [...months, chosen].toSorted();
}
