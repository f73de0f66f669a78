import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type ListedPeriod, listedPeriods } from '#shared/domain/directories/listed-periods.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { periodColumns } from './period-columns.tsx';
import { texts } from './texts.ts';

const keyOf = ({ id }: ListedPeriod) => id;
const nameOf = ({ id }: ListedPeriod) => periodTitle(id);

/** «Периоды»: the windows of attestation with what is in them. */
export function PeriodsScreen() {
  const { view, actor, today } = useOffice();
  const revision = useRevision('applications', 'schedules', 'municipalities');
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => listedPeriods(view, today()), [view, today, revision]);
  const sought = useDeferredValue(typed);
  const shown = useMemo(() => all.filter(({ id }) => fold(periodTitle(id)).includes(fold(sought))), [all, sought]);
  const rows = useMemo(() => rowsOfArray(shown, keyOf), [shown]);
  const columns = useColumnLayout(
    periodColumns,
    useMemo(() => browserMemory('period-columns', actor.userId), [actor.userId]),
  );
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => setCurrentId(key), []);
  const current = shown.find(({ id }) => id === currentId) ?? shown[0] ?? null;
  const { title, text } = common.nothingFound;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(shown.length, all.length)}
      search={texts.search}
      typed={typed}
      onType={setTyped}
      list={
        <DataTable
          label={texts.list}
          columns={columns}
          rows={rows}
          nameOf={nameOf}
          onPlace={onPlace}
          resetKey={sought}
          empty={<Empty title={title} text={text} />}
        />
      }
      panelTitle={texts.panel}
      panel={current ? <PeriodUses period={current} /> : null}
      sentence={texts.summary}
      details={texts.hint}
    />
  );
}

function PeriodUses({ period }: { readonly period: ListedPeriod }) {
  const { view } = useOffice();
  const nameOfPlace = (id: string) => view.get('municipalities', id)?.name ?? '';
  return (
    <ScrollPane label={texts.uses} className={css.editor}>
      <b>{periodTitle(period.id)}</b>
      {period.applications.size === 0 ? (
        <p className={css.hint}>{texts.noApplications}</p>
      ) : (
        <>
          <p className={css.hint}>{texts.byMunicipality}</p>
          <dl className={css.facts}>
            {Array.from(period.applications, ([id, count]) => (
              <div key={id} className={css.fact}>
                <dt>{nameOfPlace(id)}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className={css.hint}>
        {period.approved.length === 0
          ? texts.noApproved
          : `${texts.approved}: ${period.approved.map(nameOfPlace).join(', ')}`}
      </p>
    </ScrollPane>
  );
}
