import { useEffect, useState } from 'react';
import type { HistoryEntry } from '#shared/records/history.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import css from '../../../ui/history.module.css';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { texts } from '../texts.ts';
import { actorName, momentOf } from './card-data.ts';
import { changesInWords } from './history-words.ts';

/** The tab «История»: every act on the card, newest first: who, when, each field before and after. */
export function HistoryTab({ employeeId }: { readonly employeeId: string }) {
  const entries = useHistory(employeeId);
  if (entries === null) return <p className={css.loading}>{texts.history.loading}</p>;
  return (
    <ScrollPane label={texts.history.label} className={css.log}>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.commandId} entry={entry} employeeId={employeeId} />
        ))}
      </ol>
    </ScrollPane>
  );
}

const names: ReadonlyMap<string, string> = new Map(Object.entries(texts.history.commands));

function Entry({ entry, employeeId }: { readonly entry: HistoryEntry; readonly employeeId: string }) {
  const { view } = useOffice();
  const seesPersonal = view.get('employeePersonal', employeeId) !== undefined;
  const changes = changesInWords(view, entry.changes, seesPersonal);
  const name = names.get(entry.command) ?? texts.history.other;
  return (
    <li className={css.entry}>
      <h2 className={css.title}>
        {name}
        <small>{`${momentOf(entry.at)}, ${actorName(view, entry.by, texts.history.unknown)}`}</small>
      </h2>
      {entry.reason ? <p className={css.reason}>{texts.history.reason(entry.reason)}</p> : null}
      {changes.length === 0 ? null : (
        <table className={css.changes} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{texts.history.field}</th>
              <th scope="col">{texts.history.before}</th>
              <th scope="col">{texts.history.after}</th>
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

/** History is read when it is asked for, and again after every act on the card. */
function useHistory(employeeId: string): readonly HistoryEntry[] | null {
  const office = useOffice();
  const revision = useRevision('employees', 'employeePersonal', 'employeeRecords');
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that there may be a new act
  useEffect(() => {
    let isCurrent = true;
    void office.history(employeeId).then((read) => isCurrent && setEntries(read));
    return () => {
      isCurrent = false;
    };
  }, [office, employeeId, revision]);
  return entries;
}
