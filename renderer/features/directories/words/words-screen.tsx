import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { fold } from '#shared/domain/search/fold.ts';
import { formsInUse, type UsedForm } from '#shared/domain/words/used-forms.ts';
import type { WordKind } from '#shared/domain/words/word-forms.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from '../directory.module.css';
import { texts } from './texts.ts';
import { wordColumns } from './word-columns.tsx';
import { WordEditor } from './word-editor.tsx';

type KindTab = WordKind | 'all';

const keyOf = (word: UsedForm) => word.id;
const nameOf = (word: UsedForm) => word.nominative;

/** «Формы слов»: how posts, subjects and municipalities read in documents. */
export function WordsScreen() {
  const { view, actor } = useOffice();
  const revision = useRevision('applications', 'experts', 'municipalities', 'wordForms');
  const [kind, setKind] = useState<KindTab>('all');
  const [typed, setTyped] = useState('');
  const [currentId, setCurrentId] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const words = useMemo(() => formsInUse(view), [view, revision]);
  const sought = useDeferredValue(typed);
  const shown = useMemo(() => matching(words, kind, sought), [words, kind, sought]);
  const rows = useMemo(() => rowsOfArray(shown, keyOf), [shown]);
  const columns = useColumnLayout(
    wordColumns,
    useMemo(() => browserMemory('word-columns', actor.userId), [actor.userId]),
  );
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => setCurrentId(key), []);
  const current = shown.find((word) => word.id === currentId) ?? shown[0] ?? null;
  const empty = words.length === 0 ? texts.empty : texts.nothingFound;
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.forms}>
        <TextField
          label={texts.search}
          hideLabel
          className={css.search}
          placeholder={texts.search}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </ScreenHead>
      <div className={css.split}>
        <div className={css.words}>
          <Tabs label={texts.kinds} tabs={tabsOf(words)} current={kind} onSelect={setKind} />
          <TabPanel id={kind} className={css.table}>
            <DataTable
              label={texts.forms}
              columns={columns}
              rows={rows}
              nameOf={nameOf}
              onPlace={onPlace}
              resetKey={`${kind}:${sought}`}
              empty={<Empty title={empty.title} text={empty.text} />}
            />
          </TabPanel>
        </div>
        <Panel title={texts.editor} tone="sunken">
          {current ? <WordEditor key={current.id} word={current} /> : <p className={css.note}>{texts.choose}</p>}
        </Panel>
      </div>
      <ActionBar sentence={texts.summary(words.length, countDoubtful(words))} details={texts.hint} />
    </div>
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
