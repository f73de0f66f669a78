import { useMemo } from 'react';
import { fullName } from '#shared/records/common.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { NOBODY } from './replace-plan.ts';
import type { ReplaceRow } from './replace-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.replace;

type PlaceLineProps = {
  readonly row: ReplaceRow;
  readonly value: string;
  readonly onChange: (expertId: string) => void;
};

/** A place of a panel and who is to have it, or that it stays as it is. */
export function PlaceLine({ row, value, onChange }: PlaceLineProps) {
  const options = useMemo(
    () => [
      { value: NOBODY, label: texts.nobody },
      ...row.fit.map(({ expert, name, load, limit }) => ({
        value: expert.id,
        label: `${name}, ${texts.load(load, limit)}`,
      })),
    ],
    [row],
  );
  return (
    <SelectField
      label={texts.newcomer(row.expert)}
      hint={`${fullName(row.application)}: ${row.why}`}
      options={options}
      value={value}
      onChange={onChange}
    />
  );
}
