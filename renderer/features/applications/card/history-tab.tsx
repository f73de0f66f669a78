import { useEffect, useState } from 'react';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { actorName } from './card-data.ts';
import css from './history-tab.module.css';
import { actName, changesInWords } from './history-words.ts';
import { dayOf, timeOf } from './instants.ts';
import { texts } from './texts.ts';

/** The tab «История»: every act on this application, newest first: who, when, why, each field before and after. */
export function HistoryTab({ applicationId }: { readonly applicationId: string }) {
  const entries = useHistory(applicationId);
  if (entries === null) return <p className={css.loading}>{texts.log.loading}</p>;
  return (
    <ScrollPane label={texts.log.label} className={css.log}>
      <ol>
        {entries.map((entry) => (
          <Entry key={entry.commandId} entry={entry} />
        ))}
      </ol>
    </ScrollPane>
  );
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { view } = useOffice();
  const changes = changesInWords(view, entry.changes);
  const name = actName(entry.command);
  return (
    <li className={css.entry}>
      <h2 className={css.title}>
        {name}
        <small>{whenAndWho(entry.at, actorName(view, entry.by))}</small>
      </h2>
      {entry.reason ? <p className={css.reason}>{texts.log.reason(entry.reason)}</p> : null}
      {changes.length === 0 ? null : (
        <table className={css.changes} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{texts.log.field}</th>
              <th scope="col">{texts.log.before}</th>
              <th scope="col">{texts.log.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
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

function whenAndWho(at: Instant, actor: string): string {
  return `${dayOf(at)} ${timeOf(at)}, ${actor || texts.log.unknownActor}`;
}

/** History is read when it is asked for, and again after every act; it never lives in the window's tables. */
function useHistory(applicationId: string): readonly HistoryEntry[] | null {
  const office = useOffice();
  const revision = useRevision('applications', 'personal');
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision says that there may be a new act
  useEffect(() => {
    let isCurrent = true;
    void office.history(applicationId).then((read) => isCurrent && setEntries(read));
    return () => {
      isCurrent = false;
    };
  }, [office, applicationId, revision]);
  return entries;
}
