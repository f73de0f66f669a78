import { useDeferredValue, useMemo, useState } from 'react';
import { importOrganisations } from '#shared/commands/directories/import-organisations.ts';
import type { OrganisationColumns } from '#shared/domain/directories/organisation-columns.ts';
import { readOrganisations } from '#shared/domain/directories/read-organisations.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/choose-file/file-button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { toast } from '../../../ui/toast.tsx';
import directory from '../directory.module.css';
import { texts as common } from '../texts.ts';
import { ColumnsForm } from './columns-form.tsx';
import css from './import.module.css';
import { isShownLine, type JudgedLine, judgedFile, type ShownLines } from './judged-lines.ts';
import { lineColumns } from './line-columns.tsx';
import type { ReadList } from './organisations-import.tsx';
import { texts } from './texts.ts';

const tabs = ['all', 'trouble', 'new', 'changed', 'same'] as const;
const keyOf = ({ line }: JudgedLine) => String(line.number);
const nameOf = ({ line }: JudgedLine) => texts.rowName(line.number, line.name);

type ListPreviewProps = {
  readonly list: ReadList;
  readonly onColumns: (columns: OrganisationColumns) => void;
  readonly onFile: (file: File) => void;
  readonly onLoaded: () => void;
};

/** Every row of the list with what will become of it, and the button that loads them all. */
export function ListPreview({ list, onColumns, onFile, onLoaded }: ListPreviewProps) {
  const { view, actor, newId } = useOffice();
  const revision = useRevision('organisations', 'municipalities');
  const act = useAct();
  const [municipality, setMunicipality] = useState('');
  const [shown, setShown] = useState<ShownLines>('all');
  const [ids] = useState(() => new Map<string, string>());
  const named = useDeferredValue(municipality.trim());
  const lines = useMemo(() => readOrganisations(list.rows, list.columns, named), [list, named]);
  const file = useMemo(() => {
    void revision;
    return judgedFile(view, lines, (key) => {
      const id = ids.get(key) ?? newId();
      ids.set(key, id);
      return id;
    });
  }, [view, lines, revision, ids, newId]);
  const visible = useMemo(() => file.lines.filter((line) => isShownLine(line, shown)), [file, shown]);
  const rows = useMemo(() => rowsOfArray(visible, keyOf), [visible]);
  const columns = useColumnLayout(
    lineColumns,
    useMemo(() => browserMemory('organisation-list-columns', actor.userId), [actor.userId]),
  );
  const countOf = (fate: ShownLines) => file.lines.filter((line) => isShownLine(line, fate)).length;
  const loaded = countOf('new') + countOf('changed');
  const forbidden = importOrganisations.permit(view, actor, null);
  const nothing = loaded === 0 ? texts.nothing : null;
  const load = async () => {
    const done = await act.run(importOrganisations, { organisations: [...file.organisations] });
    if (!done) return;
    toast({ text: texts.accepted(loaded) });
    onLoaded();
  };
  return (
    <>
      <div className={css.split}>
        <Panel title={texts.columns} tone="sunken">
          <ColumnsForm
            columns={list.columns}
            municipality={municipality}
            onColumns={onColumns}
            onMunicipality={setMunicipality}
          />
        </Panel>
        <div className={css.rows}>
          <Tabs
            label={texts.filter}
            tabs={tabs.map((id) => ({ id, label: texts.tabs[id], count: countOf(id) }))}
            current={shown}
            onSelect={setShown}
          />
          <TabPanel id={shown} className={directory.table}>
            <DataTable
              label={texts.rows}
              columns={columns}
              rows={rows}
              nameOf={nameOf}
              resetKey={shown}
              toneOf={toneOf}
              empty={<Empty title={texts.empty.title} text={texts.empty.text} />}
            />
          </TabPanel>
        </div>
      </div>
      <ActionBar
        isActive={loaded > 0}
        sentence={
          act.refusal ? explain(act.refusal) : texts.summary(countOf('new'), countOf('changed'), countOf('same'))
        }
        details={details(file.lines, file.plan.newMunicipalities)}
      >
        <FileButton large label={texts.other} onFile={onFile} />
        <Button
          large
          variant="primary"
          refusal={forbidden ? explain(forbidden) : act.isRunning ? common.busy : nothing}
          onClick={() => void load()}
        >
          {texts.accept(loaded)}
        </Button>
      </ActionBar>
    </>
  );
}

function toneOf({ line }: JudgedLine) {
  return line.trouble === null ? null : 'warn';
}

function details(lines: readonly JudgedLine[], municipalities: readonly string[]): string {
  const left = lines.filter(({ fate }) => fate === null).length;
  const told = [
    left > 0 ? texts.left(left) : '',
    municipalities.length > 0 ? texts.newMunicipalities(municipalities.length, municipalities.join(', ')) : '',
  ];
  return told.filter((sentence) => sentence !== '').join(' ');
}
