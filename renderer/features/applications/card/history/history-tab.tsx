import { useState } from 'react';
import type { HistoryEntry } from '#shared/records/history.ts';
import { actorName } from '../../../../office/actor-name.ts';
import { useOffice } from '../../../../office/react.tsx';
import { useHistory } from '../../../../office/use-history.ts';
import { ChangesTable } from '../../../../ui/changes-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import css from '../../../../ui/history.module.css';
import { dayOf, timeOf } from '../../../../ui/instants.ts';
import { ScrollPane } from '../../../../ui/scroll-pane.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import { historyTexts as texts } from './history-texts.ts';
import { actName, changedFieldNames, changesInWords, isNameChange, readable } from './history-words.ts';

const historyTables = [
  'applications',
  'personal',
  'dossiers',
  'infoRequests',
  'notices',
  'internalNotes',
  'personForms',
] as const;

/**
 * The tab «История»: every act on this application, newest first: who, when, from which computer, why, each field before
 * and after; all of it or one field.
 */
export function HistoryTab({ applicationId }: { readonly applicationId: string }) {
  const { actor } = useOffice();
  const read = useHistory(applicationId, ...historyTables);
  const [shown, setShown] = useState<string>(texts.all);
  if (read === null) return <p className={css.loading}>{texts.loading}</p>;
  const entries = readable(actor, read);
  const options = [texts.all, ...(entries.some(isNameChange) ? [texts.names] : []), ...changedFieldNames(entries)];
  const visible = entries.filter((entry) => isShown(entry, shown));
  return (
    <ScrollPane label={texts.label} className={css.log}>
      <SelectField
        className={css.filter}
        label={texts.filter}
        options={options.map((value) => ({ value, label: value }))}
        value={shown}
        onChange={setShown}
        searchable
      />
      {visible.length === 0 ? <Empty title={texts.emptyTitle} text={texts.emptyText} /> : null}
      <ol>
        {visible.map((entry) => (
          <Entry key={entry.commandId} entry={entry} only={shown} />
        ))}
      </ol>
    </ScrollPane>
  );
}

function isShown(entry: HistoryEntry, shown: string): boolean {
  if (shown === texts.all) return true;
  return shown === texts.names ? isNameChange(entry) : changedFieldNames([entry]).includes(shown);
}

function Entry({ entry, only }: { readonly entry: HistoryEntry; readonly only: string }) {
  const { view } = useOffice();
  const all = changesInWords(view, entry.changes);
  const isOneField = only !== texts.all && only !== texts.names;
  const changes = isOneField ? all.filter(({ field }) => field === only) : all;
  const name = actName(entry.command);
  return (
    <li className={css.entry}>
      <h2 className={css.title}>
        {name}
        {isNameChange(entry) ? <Tag tone="accent">{texts.namesTag}</Tag> : null}
        <Origin entry={entry} />
      </h2>
      {entry.reason ? <p className={css.reason}>{texts.reason(entry.reason)}</p> : null}
      <ChangesTable label={name} heads={texts} changes={changes} />
    </li>
  );
}

/** When, who, and from which computer. */
function Origin({ entry: { at, by, device } }: { readonly entry: HistoryEntry }) {
  const office = useOffice();
  const who = actorName(office.view, by) || texts.unknownActor;
  const where = device === undefined ? [] : [device === office.device ? texts.here : texts.elsewhere];
  return <small>{[`${dayOf(at)} ${timeOf(at)}`, who, ...where].join(', ')}</small>;
}
