import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { mostOf } from '#shared/domain/scoring/evaluate-sheet.ts';
import { toPoints } from '#shared/domain/scoring/points.ts';
import type { Bands } from '#shared/domain/scoring/verdict.ts';
import { categoryNames, claimedCategories } from '#shared/domain/statuses/category.ts';
import { MOST_BANDS, type ScoreTemplate } from '#shared/records/score-template.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import css from './criteria.module.css';
import { PointsField } from './points-field.tsx';
import { texts } from './texts.ts';

const t = texts.edit.bands;

type Band = Bands[number];
type BandsFieldProps = { readonly bands: Bands; readonly onChange: (bands: readonly Band[]) => void };

/** Bands of points: from and to of each, and the category that it gives. */
export function BandsField({ bands, onChange }: BandsFieldProps) {
  // Fields keep what is typed in them, so they are made anew when the bands move.
  const [moved, setMoved] = useState(0);
  const move = (next: readonly Band[]) => {
    onChange(next);
    setMoved(moved + 1);
  };
  const last = bands.at(-1);
  return (
    <>
      {bands.map((band, i) => (
        <BandFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place; `moved` tells when places change
          key={`${moved} ${i}`}
          number={i + 1}
          band={band}
          onChange={(fields) => onChange(bands.with(i, { ...band, ...fields }))}
          refusal={bands.length === 1 ? t.lastOne : null}
          onRemove={() => move(bands.toSpliced(i, 1))}
        />
      ))}
      <div className={css.add}>
        <Button
          icon={Plus}
          refusal={bands.length >= MOST_BANDS ? t.tooMany(MOST_BANDS) : null}
          onClick={() => move([...bands, nextBand(last)])}
        >
          {t.add}
        </Button>
      </div>
    </>
  );
}

type BandFieldsProps = {
  readonly number: number;
  readonly band: Band;
  readonly onChange: (fields: Partial<Band>) => void;
  readonly refusal: string | null;
  readonly onRemove: () => void;
};

function BandFields({ number, band, onChange, refusal, onRemove }: BandFieldsProps) {
  return (
    <fieldset className={css.band}>
      <legend>{t.one(number)}</legend>
      <SelectField
        label={t.category}
        options={claimedCategories.map((value) => ({ value, label: categoryNames[value] }))}
        value={band.category}
        onChange={(category) => onChange({ category })}
      />
      <div className={css.bounds}>
        <PointsField label={t.from} value={band.from} onChange={(from) => onChange({ from: from ?? 0 })} />
        <PointsField label={t.to} value={band.to} onChange={(to) => onChange({ to: to ?? 0 })} />
      </div>
      <div className={css.add}>
        <Button icon={Trash2} refusal={refusal} onClick={onRemove}>
          {t.remove(number)}
        </Button>
      </div>
    </fieldset>
  );
}

/** The first band of a set: everything that can be had, for the first of its categories. */
export function firstBand(template: ScoreTemplate): Band {
  const most = mostOf(template, new Set());
  return { category: template.categories[0] ?? 'FIRST', from: 0, to: most === null ? 0 : toPoints(most) };
}

/** One more stands right above the last. */
function nextBand(last: Band | undefined): Band {
  const from = (last?.to ?? -1) + 1;
  return { category: 'HIGHEST', from, to: from };
}
