import { useState } from 'react';
import { hundredths, pointsText, toHundredths, toPoints } from '#shared/domain/scoring/points.ts';
import { MOST_OPTIONS, type ScoreNode } from '#shared/records/score-template.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { PointsField } from './points-field.tsx';
import { texts } from './texts.ts';
import { useWrongText } from './wrong-texts.tsx';

const t = texts.edit;
const leafKinds = ['points', 'binary', 'oneOf', 'text', 'group'] as const;

type NodeFieldsProps = {
  readonly node: ScoreNode;
  readonly hasChildren: boolean;
  readonly onChange: (fields: Partial<ScoreNode>) => void;
};

/** Fields of one criterion. Make it anew for another one (`key`). */
export function NodeFields({ node, hasChildren, onChange }: NodeFieldsProps) {
  const kinds = leafKinds.filter((kind) => (hasChildren ? kind === 'group' || kind === 'oneOf' : true));
  return (
    <>
      <TextAreaField
        label={t.nodeTitle}
        rows={4}
        maxLength={1000}
        value={node.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <SelectField
        label={t.kind}
        options={kinds.map((value) => ({ value, label: texts.kind[value] }))}
        value={node.kind}
        onChange={(kind) => onChange({ kind, ...boundsOf(kind) })}
      />
      {node.kind === 'points' ? (
        <>
          <PointsField label={t.min} value={node.min} onChange={(min) => onChange({ min: min ?? 0 })} />
          <PointsField
            label={t.max}
            optional
            value={node.max}
            onChange={(max) => onChange({ max, isMaxUnconfirmed: false })}
          />
          <PointsField label={t.step} value={node.step} onChange={(step) => onChange({ step: step ?? 1 })} />
        </>
      ) : null}
      {node.kind === 'oneOf' && !hasChildren ? <OptionsField node={node} onChange={onChange} /> : null}
      <Checkbox
        label={t.optional}
        checked={node.isOptional}
        onChange={(event) => onChange({ isOptional: event.target.checked })}
      />
      <Checkbox
        label={t.evidence}
        checked={node.evidenceRequired}
        onChange={(event) => onChange({ evidenceRequired: event.target.checked })}
      />
    </>
  );
}

type OptionsFieldProps = Pick<NodeFieldsProps, 'node' | 'onChange'>;

/** Values to choose from, one a line. */
function OptionsField({ node, onChange }: OptionsFieldProps) {
  const [typed, setTyped] = useState(() => textOf(node.options));
  const trouble = troubleOf(linesOf(typed));
  useWrongText(trouble !== null);
  return (
    <TextAreaField
      label={t.options}
      hint={t.optionsHint}
      rows={5}
      value={typed}
      error={trouble}
      onChange={(event) => {
        setTyped(event.target.value);
        const lines = linesOf(event.target.value);
        if (troubleOf(lines) === null) onChange({ options: lines.flatMap((line) => optionOf(line) ?? []) });
      }}
    />
  );
}

function troubleOf(lines: readonly string[]): string | null {
  const bad = lines.find((line) => optionOf(line) === null);
  if (bad !== undefined) return t.badOptions(bad);
  return lines.length > MOST_OPTIONS ? t.tooManyOptions(MOST_OPTIONS) : null;
}

function boundsOf(kind: ScoreNode['kind']): Partial<ScoreNode> {
  if (kind === 'binary') return { min: 0, max: 1, step: 1, options: [] };
  if (kind === 'points') return { options: [] };
  return { max: null };
}

function textOf(options: ScoreNode['options']): string {
  return options.map(({ label, points }) => `${label} = ${pointsText(hundredths(points))}`).join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function optionOf(line: string): ScoreNode['options'][number] | null {
  const [, label = '', number = ''] = /^(.+)=\s*([-\d.,]+)\s*$/u.exec(line) ?? [];
  const points = number === '' ? null : toHundredths(Number(number.replace(',', '.')));
  return points === null || label.trim() === '' ? null : { label: label.trim(), points: toPoints(points) };
}
