import { useEffect, useState } from 'react';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import css from '../../../ui/history.module.css';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { changesInWords } from './history-words.ts';
import { cardTexts } from './texts.ts';
import { momentOf } from './use-expert.ts';

const t = cardTexts.history;

/** «История»: every act on the expert, newest first: who, when, each field before and after. */
export function HistoryTab({ expertId }: { readonly expertId: string }) {
  const entries = useHistory(expertId);
  if (entries === null) return <p className={css.loading}>{t.loading}</p>;
  return (
    <ScrollPane label={t.label} className={css.log}>
      {entries.length === 0 ? <p className={css.loading}>{t.none}</p> : null}
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.commandId} entry={entry} />
        ))}
      </ol>
    </ScrollPane>
  );
}

const names: ReadonlyMap<string, string> = new Map(Object.entries(t.commands));

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { view } = useOffice();
  const changes = changesInWords(view, entry.changes);
  const name = names.get(entry.command) ?? t.other;
  return (
    <li className={css.entry}>
      <h2 className={css.title}>
        {name}
        <small>{`${momentOf(entry.at)}, ${actorName(view, entry.by)}`}</small>
      </h2>
      {entry.reason ? <p className={css.reason}>{t.reason(entry.reason)}</p> : null}
      {changes.length === 0 ? null : (
        <table className={css.changes} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ key, field, before, after }) => (
              <tr key={key}>
                <th scope="row">{field}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

function actorName(view: View, userId: string): string {
  const user = view.get('users', userId);
  return user ? surnameWithInitials(user) : t.unknown;
}

/** History is read when it is asked for, and again after every act on the card. */
function useHistory(expertId: string): readonly HistoryEntry[] | null {
  const office = useOffice();
  const revision = useRevision('experts', 'absences', 'expertRelations');
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that there may be a new act
  useEffect(() => {
    let isCurrent = true;
    void office.history(expertId).then((read) => isCurrent && setEntries(read));
    return () => {
      isCurrent = false;
    };
  }, [office, expertId, revision]);
  return entries;
}
