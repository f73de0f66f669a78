import { useEffect, useState } from 'react';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { FieldChange, HistoryEntry } from '#shared/records/history.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import css from './directory.module.css';
import { texts as members } from './members/texts.ts';
import { texts } from './texts.ts';

const t = texts.history;
const officeNames: Readonly<Record<string, string>> = members.office;
const moment = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'short' });

type RowHistoryProps = { readonly table: TableName; readonly id: string };

/** Who changed the row of a directory, when, and what stood there before. */
export function RowHistory({ table, id }: RowHistoryProps) {
  const office = useOffice();
  const revision = useRevision(table);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  useEffect(() => {
    void revision;
    let isCurrent = true;
    void office.history(id).then((read) => isCurrent && setEntries(read));
    return () => {
      isCurrent = false;
    };
  }, [office, id, revision]);
  if (entries.length === 0) return null;
  return (
    <details className={css.history}>
      <summary>{t.title(entries.length)}</summary>
      <ol className={css.names}>
        {entries.map((entry) => (
          <li key={entry.commandId}>
            {t.entry(moment.format(new Date(entry.at)), actorOf(office.view, entry.by))}
            <ul>
              {entry.changes.map((change) => (
                <li key={change.field}>{changeWords(office.view, change)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function actorOf(view: View, userId: string): string {
  const user = view.get('users', userId);
  return user ? surnameWithInitials(user) : t.somebody;
}

function changeWords(view: View, { field, before, after }: FieldChange): string {
  const names: Readonly<Record<string, string>> = t.fields;
  const name = names[field] ?? t.other;
  return t.change(name, valueWords(view, field, before), valueWords(view, field, after));
}

function valueWords(view: View, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t.nothing;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (field === 'municipalityId') return view.get('municipalities', String(value))?.name ?? t.gone;
  if (field === 'organisationId') return view.get('organisations', String(value))?.name ?? t.gone;
  if (field === 'office') return officeNames[String(value)] ?? t.changed;
  if (field === 'since' || field === 'until' || field === 'closedOn') return dateWords(String(value));
  if (Array.isArray(value)) return value.length === 0 ? t.nothing : value.map((one) => `«${String(one)}»`).join(', ');
  return typeof value === 'string' ? value : t.changed;
}

function dateWords(value: string): string {
  const date = parseLocalDate(value);
  return date ? formatDate(date) : value;
}
