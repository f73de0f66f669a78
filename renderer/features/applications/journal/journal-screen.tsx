import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import {
  applicationJournal,
  applicationJournalColumns,
  applicationJournalTitle,
} from '#shared/documents/journal-applications.ts';
import { journalSheet } from '#shared/documents/journal-sheet.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { type JournalFilter, journalEntries } from '#shared/domain/registration/journal-entries.ts';
import { type LocalDate, localDate } from '#shared/kernel/local-date.ts';
import { saveWorkbook } from '../../../office/documents/save-document.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { momentOf } from '../../../ui/instants.ts';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { ColumnsMenu } from '../../../ui/table/columns-menu.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { PaperWindow } from '../paper-window.tsx';
import css from './journal.module.css';
import { JournalTable, journalRows, useJournalColumns } from './journal-table.tsx';
import { journalTexts as texts } from './texts.ts';

const nameColumn = 5;

/** «Журнал»: the journal of registration D2 by dates and municipality, on the screen, on paper, in Excel. */
export function JournalScreen() {
  const [, navigate] = useLocation();
  const { today } = useOffice();
  const [filter, setFilter] = useState(() => thisYear(today()));
  const [isLateOnly, setLateOnly] = useState(false);
  const [order, setOrder] = useState<PaperOrder | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { model, rows } = useJournal(filter, isLateOnly);
  const columns = useJournalColumns('journal-columns', applicationJournalColumns, nameColumn);
  const print = () => setOrder({ kind: 'journal', model });
  const download = async () => {
    const saved = await saveWorkbook(journalSheet(model), texts.paper);
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.saved(saved.value), saved.value);
  };
  useActions(texts.title, [
    { id: 'journal.print', label: texts.print, icon: Printer, shortcut: 'Ctrl+P', run: print },
    {
      id: 'journal.download',
      label: texts.download,
      icon: Download,
      shortcut: 'Ctrl+Shift+E',
      run: () => void download(),
    },
  ]);
  return (
    <div className={css.screen}>
      <ScreenHead
        title={texts.title}
        count={
          <>
            {texts.shown} <b>{texts.count(rows.length)}</b>
          </>
        }
      >
        <Button icon={Printer} shortcut="Ctrl+P" onClick={print}>
          {texts.print}
        </Button>
        <Button icon={Download} shortcut="Ctrl+Shift+E" onClick={() => void download()}>
          {texts.download}
        </Button>
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      <Filters filter={filter} isLateOnly={isLateOnly} onFilter={setFilter} onLateOnly={setLateOnly} />
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
      <JournalTable
        label={applicationJournalTitle}
        columns={columns}
        rows={rows}
        main={nameColumn}
        onOpen={(id) => navigate(`/applications/${id}`)}
        empty={
          <Empty title={texts.empty.title} text={texts.empty.text}>
            <Button onClick={() => navigate('/applications')}>{texts.empty.button}</Button>
          </Empty>
        }
      />
      {model.notes.length > 0 ? (
        <section className={css.notes} aria-label={texts.notes}>
          {model.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      ) : null}
      {order ? (
        <PaperWindow
          order={order}
          title={texts.paper}
          fileName={texts.paper}
          sheet={() => journalSheet(model)}
          onClose={() => setOrder(null)}
        />
      ) : null}
    </div>
  );
}

function useJournal(filter: JournalFilter, isLateOnly: boolean) {
  const office = useOffice();
  const revision = useRevision(
    'applications',
    'filings',
    'organisations',
    'municipalities',
    'numberBlocks',
    'wordForms',
    'office',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => journalOf(office, filter, isLateOnly), [office, filter, isLateOnly, revision]);
}

function journalOf(office: Office, filter: JournalFilter, isLateOnly: boolean) {
  const { view, actor } = office;
  const today = office.today();
  const entries = journalEntries(view, filter, today);
  const whole = applicationJournal(view, filter, { userId: actor.userId, today, timeOf: momentOf });
  const kept = whole.rows.map((_, i) => i).filter((i) => !isLateOnly || (entries[i]?.lateDays ?? 0) > 0);
  const model = { ...whole, rows: kept.map((i) => whole.rows[i] ?? []) };
  const ids = kept.map((i) => entries[i]?.application.id ?? '');
  return { model, rows: journalRows(model, ids, (i) => (entries[kept[i] ?? -1]?.lateDays ?? 0) > 0) };
}

type FiltersProps = {
  readonly filter: JournalFilter;
  readonly isLateOnly: boolean;
  readonly onFilter: (filter: JournalFilter) => void;
  readonly onLateOnly: (isLateOnly: boolean) => void;
};

function Filters({ filter, isLateOnly, onFilter, onLateOnly }: FiltersProps) {
  const { view } = useOffice();
  useRevision('municipalities');
  const places = Array.from(view.all('municipalities'), ({ id, name }) => ({ value: id, label: name })).toSorted(
    (a, b) => a.label.localeCompare(b.label, 'ru'),
  );
  return (
    <div className={css.filters}>
      <DateField label={texts.from} value={filter.from} onChange={(from) => onFilter({ ...filter, from })} />
      <DateField label={texts.to} value={filter.to} onChange={(to) => onFilter({ ...filter, to })} />
      <SelectField
        className={css.place}
        label={texts.place}
        searchable
        options={[{ value: '', label: texts.allPlaces }, ...places]}
        value={filter.municipalityId ?? ''}
        onChange={(id) => onFilter({ ...filter, municipalityId: id === '' ? null : id })}
      />
      <Checkbox label={texts.late} checked={isLateOnly} onChange={(event) => onLateOnly(event.target.checked)} />
    </div>
  );
}

/** The journal opens at the present year; earlier ones are a date away. */
function thisYear(today: LocalDate): JournalFilter {
  return { from: localDate(Number(today.slice(0, 4)), 1, 1), to: null, municipalityId: null };
}
