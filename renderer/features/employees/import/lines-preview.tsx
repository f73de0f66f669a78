import { useMemo, useState } from 'react';
import { importEmployees } from '#shared/commands/employees/import-employees.ts';
import type { EmployeeColumns } from '#shared/domain/employees/import/employee-columns.ts';
import { readEmployees } from '#shared/domain/employees/import/read-employees.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
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
import type { ReadEmployees } from './employees-import.tsx';
import css from './import.module.css';
import { ImportColumns } from './import-columns.tsx';
import { isLeftOut, isShownLine, type JudgedLine, type ShownLines } from './judged-lines.ts';
import { lineColumns } from './line-columns.tsx';
import { texts } from './texts.ts';
import { useFillablePlaces, useJudgedFile } from './use-judged-file.ts';

const tabs = ['all', 'trouble', 'new', 'changed', 'same'] as const;
const keyOf = ({ line }: JudgedLine) => String(line.number);
const nameOf = ({ line }: JudgedLine) => texts.rowName(line.number, fullName(line));
const toneOf = (row: JudgedLine) => (isShownLine(row, 'trouble') ? 'warn' : null);

type LinesPreviewProps = {
  readonly list: ReadEmployees;
  readonly onColumns: (columns: EmployeeColumns) => void;
  readonly onFile: (file: File) => void;
  readonly onLoaded: () => void;
};

/** Every row of the list with what will become of it, and the button that loads them all. */
export function LinesPreview({ list, onColumns, onFile, onLoaded }: LinesPreviewProps) {
  const { actor } = useOffice();
  const act = useAct();
  const places = useFillablePlaces();
  const [placeId, setPlaceId] = useState<string | null>(places.length === 1 ? (places[0]?.id ?? null) : null);
  const [shown, setShown] = useState<ShownLines>('all');
  const lines = useMemo(() => readEmployees(list.rows, list.columns), [list]);
  const file = useJudgedFile(lines, places, placeId);
  const visible = useMemo(() => file.lines.filter((line) => isShownLine(line, shown)), [file, shown]);
  const rows = useMemo(() => rowsOfArray(visible, keyOf), [visible]);
  const columns = useColumnLayout(
    lineColumns,
    useMemo(() => browserMemory('employee-list-columns', actor.userId), [actor.userId]),
  );
  const countOf = (what: ShownLines) => file.lines.filter((line) => isShownLine(line, what)).length;
  const loaded = countOf('new') + countOf('changed');
  const left = file.lines.filter(({ fate }) => fate === null || isLeftOut(fate)).length;
  const load = async () => {
    const done = await act.run(importEmployees, { employees: [...file.employees] });
    if (!done) return;
    toast({ text: texts.accepted(file.plan.cards.length) });
    onLoaded();
  };
  return (
    <>
      <div className={css.split}>
        <Panel title={texts.columns} tone="sunken">
          <ImportColumns
            columns={list.columns}
            places={places}
            placeId={placeId}
            onColumns={onColumns}
            onPlace={setPlaceId}
          />
        </Panel>
        <div className={css.rows}>
          <Tabs
            label={texts.filter}
            tabs={tabs.map((id) => ({ id, label: texts.tabs[id], count: countOf(id) }))}
            current={shown}
            onSelect={setShown}
          />
          <TabPanel id={shown} className={css.table}>
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
        details={left > 0 ? texts.left(left) : undefined}
      >
        <FileButton large label={texts.other} onFile={onFile} />
        <Button
          large
          variant="primary"
          refusal={act.isRunning ? texts.busy : loaded === 0 ? texts.nothing : null}
          onClick={() => void load()}
        >
          {texts.accept(loaded)}
        </Button>
      </ActionBar>
    </>
  );
}
