import { useState } from 'react';
import { hundredths, pointsText, toHundredths, toPoints } from '#shared/domain/scoring/points.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { texts } from './texts.ts';
import { useWrongText } from './wrong-texts.tsx';

type PointsFieldProps = {
  readonly label: string;
  readonly value: number | null;
  readonly optional?: boolean;
  /** Called when the text is another number; null for none, where none is allowed. */
  readonly onChange: (value: number | null) => void;
};

/** Points as they are written, with a comma or a point, no finer than a hundredth. Make it anew for another criterion. */
export function PointsField({ label, value, optional = false, onChange }: PointsFieldProps) {
  const [typed, setTyped] = useState(value === null ? '' : pointsText(hundredths(value)));
  const isWrong = pointsOf(typed, optional) === undefined;
  useWrongText(isWrong);
  return (
    <TextField
      label={label}
      optional={optional}
      inputMode="decimal"
      value={typed}
      error={isWrong ? texts.edit.badNumber : null}
      onChange={(event) => {
        setTyped(event.target.value);
        const next = pointsOf(event.target.value, optional);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}

function pointsOf(text: string, isOptional: boolean): number | null | undefined {
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.');
  if (plain === '') return isOptional ? null : undefined;
  const points = toHundredths(Number(plain));
  return points === null ? undefined : toPoints(points);
}
