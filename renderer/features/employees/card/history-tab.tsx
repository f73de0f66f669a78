import type { HistoryEntry } from '#shared/records/history.ts';
import { actorName } from '../../../office/actor-name.ts';
import { useOffice } from '../../../office/react.tsx';
import { useHistory } from '../../../office/use-history.ts';
import { ChangesTable } from '../../../ui/changes-table.tsx';
import css from '../../../ui/history.module.css';
import { momentOf } from '../../../ui/instants.ts';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { texts } from '../texts.ts';
import { changesInWords } from './history-words.ts';

/** The tab «История»: every act on the card, newest first: who, when, each field before and after. */
export function HistoryTab({ employeeId }: { readonly employeeId: string }) {
  const entries = useHistory(employeeId, 'employees', 'employeePersonal', 'employeeRecords');
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
      <ChangesTable label={name} heads={texts.history} changes={changes} />
    </li>
  );
}
