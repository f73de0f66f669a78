import { ArrowRight } from 'lucide-react';
import { memo } from 'react';
import { type Field, fieldNames, fieldsOf, type Intake, isFieldOf } from '#shared/domain/intake/fields.ts';
import type { IntakeDraft } from '#shared/domain/intake/intake-row.ts';
import type { Preview, PreviewColumn } from '#shared/domain/intake/preview.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import css from './columns-panel.module.css';
import { texts } from './texts.ts';

type ColumnsPanelProps = {
  readonly what: Intake;
  readonly preview: Preview<IntakeDraft>;
  readonly isRemembered: boolean;
  readonly notes: readonly string[];
  readonly onMap: (column: number, field: Field | null) => void;
  readonly onHead: () => void;
  readonly children?: React.ReactNode;
};

const SKIP = '';

/** How the columns of the file were understood; every one can be changed. */
export const ColumnsPanel = memo(function ColumnsPanel(props: ColumnsPanelProps) {
  const { what, preview, isRemembered, notes, onMap, onHead } = props;
  const known = preview.columns.filter(({ field }) => field !== null).length;
  return (
    <Panel
      className={css.panel}
      tone="sunken"
      title={texts.columns.title}
      count={texts.columns.count(known, preview.columns.length)}
      tools={
        <Button variant="quiet" onClick={onHead}>
          {texts.head.change}
        </Button>
      }
    >
      <ul className={css.list}>
        {preview.columns.map((column, i) => (
          <ColumnLine key={column.letter} what={what} column={column} onMap={(field) => onMap(i, field)} />
        ))}
      </ul>
      {props.children}
      <div className={css.notes}>
        {[isRemembered ? texts.columns.remembered : '', ...readingNotes(preview), ...notes]
          .filter((note) => note !== '')
          .map((note) => (
            <p key={note}>{note}</p>
          ))}
      </div>
    </Panel>
  );
});

type ColumnLineProps = {
  readonly what: Intake;
  readonly column: PreviewColumn;
  readonly onMap: (field: Field | null) => void;
};

function ColumnLine({ what, column, onMap }: ColumnLineProps) {
  const { letter, field } = column;
  const heading = column.heading || texts.columns.noHeading;
  return (
    <li className={css.line} data-off={field === null || undefined}>
      <span className={css.letter}>{letter}</span>
      <span className={css.heading} data-tip={heading}>
        {heading}
      </span>
      <ArrowRight size={14} aria-hidden="true" />
      <select
        className={css.field}
        aria-label={texts.columns.label(letter, heading)}
        value={field ?? SKIP}
        onChange={({ currentTarget: { value } }) => onMap(isFieldOf(what, value) ? value : null)}
      >
        <option value={SKIP}>{texts.columns.skip}</option>
        {fieldsOf[what].map((option) => (
          <option key={option} value={option}>
            {fieldNames[option]}
          </option>
        ))}
      </select>
    </li>
  );
}

function readingNotes({ sections, totals, tidied }: Preview<IntakeDraft>): readonly string[] {
  const { columns } = texts;
  const parts = (['snils', 'blanks', 'dates', 'capitals'] as const).filter((part) => tidied[part] > 0);
  const words = parts.map((part) => `${columns.tidiedParts[part]} ${tidied[part]}`).join(', ');
  const total = parts.reduce((sum, part) => sum + tidied[part], 0);
  return [
    sections > 0 ? columns.sections(sections) : '',
    totals > 0 ? columns.totals(totals) : '',
    total > 0 ? columns.tidied(total, words) : '',
  ];
}
