import { useCallback, useMemo, useState } from 'react';
import { fold } from '#shared/domain/search/fold.ts';
import { formsInUse, type UsedForm } from '#shared/domain/words/used-forms.ts';
import type { WordKind } from '#shared/domain/words/word-forms.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { texts } from './texts.ts';
import { wordColumns } from './word-columns.tsx';
import { WordEditor } from './word-editor.tsx';

type KindTab = WordKind | 'all';

const keyOf = (word: UsedForm) => word.id;
const nameOf = (word: UsedForm) => word.nominative;

/** «Формы слов»: how posts, subjects and municipalities read in documents. */
export function WordsScreen() {
  const { view } = useOffice();
  const revision = useRevision('applications', 'experts', 'municipalities', 'wordForms');
  const [kind, setKind] = useState<KindTab>('all');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const words = useMemo(() => formsInUse(view), [view, revision]);
  const narrow = useCallback((all: readonly UsedForm[], typed: string) => matching(all, kind, typed), [kind]);
  const list = useDirectoryList({ all: words, narrow, keyOf, columns: wordColumns, memory: 'word-columns' });
  const empty = words.length === 0 ? texts.empty : texts.nothingFound;
  return (
    <DirectoryFrame
      title={texts.forms}
      count={common.shown(list.shown.length, words.length)}
      {...list.taken}
      notes={kind === 'all' ? [] : [texts.kind[kind]]}
      search={texts.search}
      typed={list.typed}
      onType={list.setTyped}
      above={<Tabs label={texts.kinds} tabs={tabsOf(words)} current={kind} onSelect={setKind} />}
      list={
        <TabPanel id={kind} className={css.table}>
          <DataTable
            label={texts.forms}
            {...list.table}
            nameOf={nameOf}
            resetKey={`${kind}:${list.sought}`}
            empty={<Empty title={empty.title} text={empty.text} />}
          />
        </TabPanel>
      }
      panelTitle={texts.editor}
      panel={
        list.current ? (
          <WordEditor key={list.current.id} word={list.current} />
        ) : (
          <p className={css.note}>{texts.choose}</p>
        )
      }
      sentence={texts.summary(words.length, countDoubtful(words))}
      details={texts.hint}
    />
  );
}

function matching(words: readonly UsedForm[], kind: KindTab, typed: string): readonly UsedForm[] {
  const sought = fold(typed);
  return words.filter((word) => (kind === 'all' || word.kind === kind) && fold(word.nominative).includes(sought));
}

function tabsOf(words: readonly UsedForm[]) {
  const kinds = ['post', 'subject', 'municipality'] as const;
  const countOf = (kind: WordKind) => words.filter((word) => word.kind === kind).length;
  return [
    { id: 'all', label: texts.all, count: words.length },
    ...kinds.map((kind) => ({ id: kind, label: texts.kind[kind], count: countOf(kind) })),
  ] as const;
}

function countDoubtful(words: readonly UsedForm[]): number {
  return words.filter((word) => word.form.isDoubtful).length;
}
