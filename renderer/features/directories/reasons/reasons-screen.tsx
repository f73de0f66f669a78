import { Plus } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { reasonColumns } from './reason-columns.tsx';
import { ReasonEditor } from './reason-editor.tsx';
import { matchingReasons, type ReasonRow, reasonRows } from './reason-rows.ts';
import { texts } from './texts.ts';

const keyOf = ({ reason }: ReasonRow) => reason.code;
const nameOf = ({ reason }: ReasonRow) => reason.text;

/** «Причины отказа»: the catalogue, the office's own, those of acts no longer in force. */
export function ReasonsScreen() {
  const { view, actor } = useOffice();
  const revision = useRevision('applications', 'intakeReasons');
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => reasonRows(view), [view, revision]);
  const sought = useDeferredValue(typed);
  const shown = useMemo(() => matchingReasons(all, sought), [all, sought]);
  const rows = useMemo(() => rowsOfArray(shown, keyOf), [shown]);
  const columns = useColumnLayout(
    reasonColumns,
    useMemo(() => browserMemory('reason-columns', actor.userId), [actor.userId]),
  );
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => {
    setCurrentId(key);
    setAdding(false);
  }, []);
  const row = isAdding ? null : (shown.find(({ reason }) => reason.code === currentId) ?? shown[0] ?? null);
  const current = row?.reason ?? null;
  const { title, text } = common.nothingFound;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(shown.length, all.length)}
      search={texts.search}
      typed={typed}
      onType={setTyped}
      tools={
        <Button variant="quiet" icon={Plus} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      }
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
      panelTitle={current ? texts.panel : texts.fresh}
      panel={
        <ReasonEditor
          key={current ? JSON.stringify(current) : 'new'}
          reason={current}
          onSaved={() => setAdding(false)}
        />
      }
      sentence={texts.summary(all.filter(({ reason }) => !reason.isClosed).length)}
      details={texts.hint}
    />
  );
}
