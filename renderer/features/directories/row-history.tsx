import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { FieldChange } from '#shared/records/history.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { actorName } from '../../office/actor-name.ts';
import { useOffice } from '../../office/react.tsx';
import { useHistory } from '../../office/use-history.ts';
import { momentOf } from '../../ui/instants.ts';
import css from './directory.module.css';
import { texts as members } from './members/texts.ts';
import { texts } from './texts.ts';

const t = texts.history;
const officeNames: Readonly<Record<string, string>> = members.office;

type RowHistoryProps = { readonly table: TableName; readonly id: string };

/** Who changed the row of a directory, when, and what stood there before. */
export function RowHistory({ table, id }: RowHistoryProps) {
  const { view } = useOffice();
  const entries = useHistory(id, table) ?? [];
  if (entries.length === 0) return null;
  return (
    <details className={css.history}>
      <summary>{t.title(entries.length)}</summary>
      <ol className={css.names}>
        {entries.map((entry) => (
          <li key={entry.commandId}>
            {t.entry(momentOf(entry.at), actorName(view, entry.by, t.somebody))}
            <ul>
              {entry.changes.map((change) => (
                <li key={change.field}>{changeWords(view, change)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
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
