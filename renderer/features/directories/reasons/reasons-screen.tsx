import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { reasonColumns } from './reason-columns.tsx';
import { ReasonEditor } from './reason-editor.tsx';
import { matchingReasons, type ReasonRow, reasonRows } from './reason-rows.ts';
import { texts } from './texts.ts';

const keyOf = ({ reason }: ReasonRow) => reason.code;
const nameOf = ({ reason }: ReasonRow) => reason.text;

/** «Причины отказа»: the catalogue, the office's own, those of acts no longer in force. */
export function ReasonsScreen() {
  const { view } = useOffice();
  const revision = useRevision('applications', 'intakeReasons');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => reasonRows(view), [view, revision]);
  const list = useDirectoryList({
    all,
    narrow: matchingReasons,
    keyOf,
    columns: reasonColumns,
    memory: 'reason-columns',
  });
  const current = list.current?.reason ?? null;
  const { title, text } = common.nothingFound;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(list.shown.length, all.length)}
      {...list.taken}
      search={texts.search}
      typed={list.typed}
      onType={list.setTyped}
      tools={
        <Button variant="quiet" icon={Plus} onClick={list.add}>
          {texts.add}
        </Button>
      }
      list={
        <DataTable
          label={texts.list}
          {...list.table}
          nameOf={nameOf}
          resetKey={list.sought}
          empty={<Empty title={title} text={text} />}
        />
      }
      panelTitle={current ? texts.panel : texts.fresh}
      panel={<ReasonEditor key={current ? JSON.stringify(current) : 'new'} reason={current} onSaved={list.choose} />}
      sentence={texts.summary(all.filter(({ reason }) => !reason.isClosed).length)}
      details={texts.hint}
    />
  );
}
