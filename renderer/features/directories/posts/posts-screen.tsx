import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type DirectoryWordKind, type ListedWord, listedWords } from '#shared/domain/directories/posts.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { placedOutput } from '../../../ui/table/table-output.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { texts } from './texts.ts';
import { AddWord, WordCard } from './word-card.tsx';
import { wordListColumns } from './word-list-columns.tsx';

const keyOf = (word: ListedWord) => word.id;
const nameOf = (word: ListedWord) => word.name;

/** «Должности и предметы»: the nomenclature, the office's own, and what applications name. */
export function PostsScreen() {
  const { view, actor } = useOffice();
  const revision = useRevision('applications', 'experts', 'directoryWords');
  const [kind, setKind] = useState<DirectoryWordKind>('post');
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(
    () => ({ post: listedWords(view, 'post'), subject: listedWords(view, 'subject') }),
    [view, revision],
  );
  const words = all[kind];
  const sought = useDeferredValue(typed);
  const shown = useMemo(() => words.filter(({ name }) => fold(name).includes(fold(sought))), [words, sought]);
  const rows = useMemo(() => rowsOfArray(shown, keyOf), [shown]);
  const columns = useColumnLayout(
    wordListColumns,
    useMemo(() => browserMemory('post-columns', actor.userId), [actor.userId]),
  );
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => setCurrentId(key), []);
  const current = shown.find(({ id }) => id === currentId) ?? shown[0] ?? null;
  const empty = words.length === 0 ? texts.empty : common.nothingFound;
  const listed = words.filter(({ isListed }) => isListed).length;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(shown.length, words.length)}
      rows={() => placedOutput(columns, rows)}
      rowCount={rows.count}
      search={texts.search}
      typed={typed}
      onType={setTyped}
      above={
        <Tabs
          label={texts.kinds}
          tabs={[
            { id: 'post', label: texts.kind.post, count: all.post.length },
            { id: 'subject', label: texts.kind.subject, count: all.subject.length },
          ]}
          current={kind}
          onSelect={setKind}
        />
      }
      list={
        <TabPanel id={kind} className={css.table}>
          <DataTable
            label={texts.list[kind]}
            columns={columns}
            rows={rows}
            nameOf={nameOf}
            onPlace={onPlace}
            resetKey={`${kind}:${sought}`}
            empty={<Empty title={empty.title} text={empty.text} />}
          />
        </TabPanel>
      }
      panelTitle={texts.panel}
      panel={
        <>
          {current ? <WordCard key={current.id} word={current} /> : null}
          <AddWord key={kind} kind={kind} />
        </>
      }
      sentence={texts.summary(listed, words.length - listed)}
      details={texts.hint}
    />
  );
}
