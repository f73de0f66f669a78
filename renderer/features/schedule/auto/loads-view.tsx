import { useMemo } from 'react';
import { fieldName } from '#shared/domain/assignment/field-match.ts';
import type { Spread } from '#shared/domain/assignment/plan/spread.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { LoadsChart } from './loads-chart.tsx';
import css from './loads-view.module.css';
import type { LoadRow, Preview } from './preview.ts';
import { autoTexts } from './texts.ts';

const { loads: texts } = autoTexts;

const keyOf = ({ expert }: LoadRow) => expert.id;
const nameOf = ({ expert }: LoadRow) => fullName(expert);

/** Loads before and after: the spread in figures, as a chart, and every expert by name. */
export function LoadsView({ preview }: { readonly preview: Preview }) {
  const { view, actor } = useOffice();
  const memory = useMemo(() => browserMemory('auto-load-columns', actor.userId), [actor.userId]);
  const defined = useMemo(() => loadColumns(view), [view]);
  const columns = useColumnLayout(defined, memory);
  const rows = useMemo(() => rowsOfArray(preview.loadRows, keyOf), [preview.loadRows]);
  return (
    <div className={css.view}>
      <div className={css.head}>
        <section aria-label={texts.spread}>
          <dl className={css.spread}>
            <SpreadLine term={texts.before} spread={preview.before} />
            <SpreadLine term={texts.after} spread={preview.after} />
          </dl>
        </section>
        <LoadsChart rows={preview.loadRows} />
      </div>
      <DataTable
        label={texts.label}
        columns={columns}
        rows={rows}
        nameOf={nameOf}
        empty={<Empty title={texts.empty.title} text={texts.empty.text} />}
      />
    </div>
  );
}

function SpreadLine({ term, spread }: { readonly term: string; readonly spread: Spread }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <b>{texts.figures(spread.min, spread.max, spread.mean)}</b>
        <span>{texts.deviation(spread.deviation)}</span>
      </dd>
    </div>
  );
}

function loadColumns(view: View): readonly TableColumn<LoadRow>[] {
  const figure = (value: (row: LoadRow) => number) => ({ text: (row: LoadRow) => String(value(row)) });
  return [
    { id: 'name', title: texts.name, width: 220, grow: 1, isPinned: true, isMain: true, text: nameOf },
    { id: 'field', title: texts.field, width: 140, grow: 1, yields: 2, text: ({ expert }) => fieldName(expert) },
    {
      id: 'municipality',
      title: texts.municipality,
      width: 150,
      yields: 3,
      text: ({ expert }) => view.get('municipalities', expert.municipalityId)?.name ?? '',
    },
    { id: 'today', title: texts.today, width: 70, align: 'end', ...figure(({ today }) => today) },
    { id: 'plan', title: texts.plan, width: 80, align: 'end', ...figure(({ plan }) => plan) },
    {
      id: 'limit',
      title: texts.limit,
      width: 90,
      align: 'end',
      yields: 1,
      text: ({ limit }) => (limit === null ? texts.noLimit : String(limit)),
    },
    { id: 'bar', title: texts.bar, width: 90, yields: 4, text: shareWords, render: renderShare },
  ];
}

function shareWords({ plan, limit }: LoadRow): string {
  return limit === null || limit === 0 ? '' : `${Math.round((plan / limit) * 100)} %`;
}

/** What he has in full, what the plan adds hatched. */
function renderShare(row: LoadRow) {
  const { today, plan, limit } = row;
  if (limit === null || limit === 0) return null;
  const share = (load: number) => `${Math.min(100, (load / limit) * 100)}%`;
  return (
    <span className={css.meter}>
      <span className="vh">{shareWords(row)}</span>
      <span className={css.planned} style={{ width: share(plan) }} />
      <span className={css.had} style={{ width: share(Math.min(today, plan)) }} />
    </span>
  );
}
