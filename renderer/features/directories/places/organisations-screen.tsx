import { Merge, Plus, Rows2, Upload } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { emptySelection } from '../../../ui/table/selection.ts';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { DoublesPlace } from '../merge/doubles-place.tsx';
import { MergeDialog } from '../merge/merge-dialog.tsx';
import { OrganisationsImport } from '../organisations-import/organisations-import.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { OrganisationEditor } from './organisation-editor.tsx';
import { organisationColumns } from './place-columns.tsx';
import { matchingRows, type OrganisationRow, organisationRows } from './place-rows.ts';
import { texts } from './texts.ts';

const t = texts.organisations;
const ALL = '';
const keyOf = ({ place }: OrganisationRow) => place.id;
const nameOf = ({ place }: OrganisationRow) => place.name;

/** «Организации»: the list, its import and its doubles. */
export function OrganisationsScreen() {
  const [place, setPlace] = useState<'list' | 'import' | 'doubles'>('list');
  const back = () => setPlace('list');
  if (place === 'import') return <OrganisationsImport onBack={back} />;
  if (place === 'doubles') return <DoublesPlace table="organisations" onBack={back} />;
  return <OrganisationsList onPlace={setPlace} />;
}

function OrganisationsList({ onPlace: goTo }: { readonly onPlace: (place: 'import' | 'doubles') => void }) {
  const { view } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'applications', 'experts', 'employees', 'users');
  const [municipalityId, setMunicipalityId] = useState(ALL);
  const [withClosed, setWithClosed] = useState(false);
  const [merging, setMerging] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => organisationRows(view), [view, revision]);
  const narrow = useCallback(
    (found: readonly OrganisationRow[], typed: string) =>
      matchingRows(found, typed, withClosed).filter(
        ({ place }) => municipalityId === ALL || place.municipalityId === municipalityId,
      ),
    [withClosed, municipalityId],
  );
  const list = useDirectoryList({ all, narrow, keyOf, columns: organisationColumns, memory: 'organisation-columns' });
  const { current, shown } = list;
  const selected = [...list.selection].filter((id) => view.get('organisations', id));
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
            <Button variant="quiet" icon={Rows2} onClick={() => goTo('doubles')}>
              {texts.doubles}
            </Button>
            <Button variant="quiet" icon={Upload} onClick={() => goTo('import')}>
              {t.import}
            </Button>
            <Button variant="quiet" icon={Plus} onClick={list.add}>
              {t.add}
            </Button>
          </>
        }
        above={
          <div className={css.filters}>
            <SelectField
              label={t.municipality}
              hideLabel
              className={css.filter}
              options={municipalityOptions(all)}
              value={municipalityId}
              searchable
              onChange={setMunicipalityId}
            />
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
            resetKey={`${list.sought}:${municipalityId}:${withClosed}`}
            empty={<Empty title={empty.title} text={empty.text} />}
          />
        }
        panelTitle={current ? t.panel : t.fresh}
        panel={
          <OrganisationEditor
            key={current ? JSON.stringify(current.place) : 'new'}
            row={current}
            municipalityId={municipalityId === ALL ? null : municipalityId}
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
          table="organisations"
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

function municipalityOptions(rows: readonly OrganisationRow[]) {
  const names = new Map(rows.map(({ place, municipality }) => [place.municipalityId, municipality]));
  return [{ value: ALL, label: t.allMunicipalities }, ...Array.from(names, ([value, label]) => ({ value, label }))];
}
