import type { HistoryEntry } from '#shared/records/history.ts';
import { actorName } from '../../../office/actor-name.ts';
import { useOffice } from '../../../office/react.tsx';
import { useHistory } from '../../../office/use-history.ts';
import { ChangesTable } from '../../../ui/changes-table.tsx';
import css from '../../../ui/history.module.css';
import { momentOf } from '../../../ui/instants.ts';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { changesInWords } from './history-words.ts';
import { cardTexts } from './texts.ts';

const t = cardTexts.history;

/** «История»: every act on the expert, newest first: who, when, each field before and after. */
export function HistoryTab({ expertId }: { readonly expertId: string }) {
  const entries = useHistory(expertId, 'experts', 'absences', 'expertRelations');
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
        <small>{`${momentOf(entry.at)}, ${actorName(view, entry.by, t.unknown)}`}</small>
      </h2>
      {entry.reason ? <p className={css.reason}>{t.reason(entry.reason)}</p> : null}
      <ChangesTable label={name} heads={t} changes={changes} />
    </li>
  );
}
