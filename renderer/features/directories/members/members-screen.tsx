import { Plus } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { saveMember } from '#shared/commands/meeting/save-member.ts';
import { examineComposition } from '#shared/domain/commission/composition.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import css from '../directory.module.css';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { memberColumns } from './member-columns.tsx';
import { MemberEditor } from './member-editor.tsx';
import { type MemberRow, matchingMembers, memberRows } from './member-rows.ts';
import { texts } from './texts.ts';

const keyOf = ({ member }: MemberRow) => member.id;
const nameOf = ({ name }: MemberRow) => name;

/** «Члены комиссии»: who sits, for how long, and what is to be watched before a meeting. */
export function MembersScreen() {
  const { view, actor } = useOffice();
  const revision = useRevision('members', 'organisations', 'applications', 'experts');
  const [withLeft, setWithLeft] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => memberRows(view), [view, revision]);
  const narrow = useCallback(
    (rows: readonly MemberRow[], typed: string) => matchingMembers(rows, typed, withLeft),
    [withLeft],
  );
  const list = useDirectoryList({ all, narrow, keyOf, columns: memberColumns, memory: 'member-columns' });
  const { current } = list;
  const forbidden = saveMember.permit(view, actor, null);
  const sitting = all.filter(({ member }) => member.isActive);
  const empty = all.length === 0 ? texts.empty : common.nothingFound;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(list.shown.length, all.length)}
      {...list.taken}
      search={texts.search}
      typed={list.typed}
      onType={list.setTyped}
      tools={
        <Button variant="quiet" icon={Plus} refusal={forbidden && explain(forbidden)} onClick={list.add}>
          {texts.add}
        </Button>
      }
      above={
        <div className={css.filters}>
          <Checkbox label={texts.showLeft} checked={withLeft} onChange={(event) => setWithLeft(event.target.checked)} />
        </div>
      }
      list={
        <DataTable
          label={texts.list}
          {...list.table}
          nameOf={nameOf}
          resetKey={`${list.sought}:${withLeft}`}
          empty={<Empty title={empty.title} text={empty.text} />}
        />
      }
      panelTitle={current ? texts.panel : texts.fresh}
      panel={
        <>
          {all.length === 0 ? null : <Composition rows={all} />}
          <MemberEditor
            key={current ? JSON.stringify(current.member) : 'new'}
            member={current?.member ?? null}
            onSaved={list.choose}
          />
        </>
      }
      sentence={texts.summary(sitting.length)}
      details={texts.hint}
    />
  );
}

/** What is wrong with the composition as a whole, or that nothing is. */
function Composition({ rows }: { readonly rows: readonly MemberRow[] }) {
  const { faults, warnings } = examineComposition(rows.map(({ member }) => member));
  const told = [...faults, ...warnings];
  const tone = faults.length > 0 ? 'bad' : 'warn';
  return (
    <section className={css.editor} aria-label={texts.composition}>
      {told.length === 0 ? (
        <Notice tone="good">{texts.goodComposition}</Notice>
      ) : (
        <Notice tone={tone}>
          {told.map((finding) => (
            <p key={explain(finding)}>{explain(finding)}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
