import { Landmark, Merge, Plus, Rows2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { saveMunicipality } from '#shared/commands/directories/save-municipality.ts';
import { REGIONAL_INSTITUTIONS } from '#shared/domain/directories/regional-institutions.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { emptySelection } from '../../../ui/table/selection.ts';
import { toast } from '../../../ui/toast.tsx';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { DoublesPlace } from '../merge/doubles-place.tsx';
import { MergeDialog } from '../merge/merge-dialog.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { MunicipalityEditor } from './municipality-editor.tsx';
import { municipalityColumns } from './place-columns.tsx';
import { type MunicipalityRow, matchingRows, municipalityRows } from './place-rows.ts';
import { texts } from './texts.ts';

const t = texts.municipalities;
const keyOf = ({ place }: MunicipalityRow) => place.id;
const nameOf = ({ place }: MunicipalityRow) => place.name;

/** «Муниципалитеты»: the list and its doubles. */
export function MunicipalitiesScreen() {
  const [place, setPlace] = useState<'list' | 'doubles'>('list');
  if (place === 'doubles') return <DoublesPlace table="municipalities" onBack={() => setPlace('list')} />;
  return <MunicipalitiesList onDoubles={() => setPlace('doubles')} />;
}

function MunicipalitiesList({ onDoubles }: { readonly onDoubles: () => void }) {
  const { view } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'applications', 'experts', 'users', 'schedules');
  const [withClosed, setWithClosed] = useState(false);
  const [merging, setMerging] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => municipalityRows(view), [view, revision]);
  const narrow = useCallback(
    (found: readonly MunicipalityRow[], typed: string) => matchingRows(found, typed, withClosed),
    [withClosed],
  );
  const list = useDirectoryList({ all, narrow, keyOf, columns: municipalityColumns, memory: 'municipality-columns' });
  const { current, shown } = list;
  const selected = [...list.selection].filter((id) => view.get('municipalities', id));
  const empty = all.length === 0 ? t.empty : common.nothingFound;
  return (
    <>
      <DirectoryFrame
        title={t.title}
        count={common.shown(shown.length, all.length)}
        {...list.taken}
        search={t.search}
        typed={list.typed}
        onType={list.setTyped}
        tools={
          <>
            <Button variant="quiet" icon={Rows2} onClick={onDoubles}>
              {texts.doubles}
            </Button>
            {all.some(({ isPseudo }) => isPseudo) ? null : <AddPseudo />}
            <Button variant="quiet" icon={Plus} onClick={list.add}>
              {t.add}
            </Button>
          </>
        }
        above={
          <div className={css.filters}>
            <Checkbox
              label={common.showClosed}
              checked={withClosed}
              onChange={(event) => setWithClosed(event.target.checked)}
            />
          </div>
        }
        list={
          <DataTable
            label={t.list}
            {...list.table}
            nameOf={nameOf}
            selection={list.selection}
            onSelection={list.setSelection}
            resetKey={`${list.sought}:${withClosed}`}
            empty={<Empty title={empty.title} text={empty.text} />}
          />
        }
        panelTitle={current ? t.panel : t.fresh}
        panel={
          <MunicipalityEditor
            key={current ? JSON.stringify(current.place) : 'new'}
            row={current}
            onSaved={list.choose}
          />
        }
        sentence={selected.length === 0 ? t.count(all.length) : texts.selected(selected.length)}
        details={t.hint}
        buttons={
          <Button
            large
            icon={Merge}
            refusal={selected.length < 2 ? texts.chooseToMerge : null}
            onClick={() => setMerging(selected)}
          >
            {texts.merge}
          </Button>
        }
      />
      {merging ? (
        <MergeDialog
          table="municipalities"
          ids={merging}
          onClose={() => {
            setMerging(null);
            list.setSelection(emptySelection);
          }}
        />
      ) : null}
    </>
  );
}

/** Makes the list of the region's own institutions where the office has none (trap 15). */
function AddPseudo() {
  const { view, actor, newId } = useOffice();
  const act = useAct();
  const forbidden = saveMunicipality.permit(view, actor, null);
  const add = async () => {
    const done = await act.run(saveMunicipality, { id: newId(), name: REGIONAL_INSTITUTIONS });
    if (done) toast({ text: t.kept });
  };
  return (
    <Button variant="quiet" icon={Landmark} refusal={forbidden && explain(forbidden)} onClick={() => void add()}>
      {t.addPseudo}
    </Button>
  );
}
