import { useMemo, useState } from 'react';
import { type DirectoryWordKind, type ListedWord, listedWords } from '#shared/domain/directories/posts.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { texts } from './texts.ts';
import { AddWord, WordCard } from './word-card.tsx';
import { wordListColumns } from './word-list-columns.tsx';

const keyOf = (word: ListedWord) => word.id;
const nameOf = (word: ListedWord) => word.name;
const narrow = (words: readonly ListedWord[], typed: string) =>
  words.filter(({ name }) => fold(name).includes(fold(typed)));

/** «Должности и предметы»: the nomenclature, the office's own, and what applications name. */
export function PostsScreen() {
  const { view } = useOffice();
  const revision = useRevision('applications', 'experts', 'directoryWords');
  const [kind, setKind] = useState<DirectoryWordKind>('post');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(
    () => ({ post: listedWords(view, 'post'), subject: listedWords(view, 'subject') }),
    [view, revision],
  );
  const words = all[kind];
  const list = useDirectoryList({ all: words, narrow, keyOf, columns: wordListColumns, memory: 'post-columns' });
  const { current, shown } = list;
  const empty = words.length === 0 ? texts.empty : common.nothingFound;
  const listed = words.filter(({ isListed }) => isListed).length;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(shown.length, words.length)}
      {...list.taken}
      notes={[texts.kind[kind]]}
      search={texts.search}
      typed={list.typed}
      onType={list.setTyped}
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
            {...list.table}
            nameOf={nameOf}
            resetKey={`${kind}:${list.sought}`}
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
