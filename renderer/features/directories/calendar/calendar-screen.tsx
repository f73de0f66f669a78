import { Pencil, Plus, RotateCcw, Save, Upload } from 'lucide-react';
import { useState } from 'react';
import { resetCalendar } from '#shared/commands/directories/reset-calendar.ts';
import { setCalendar } from '#shared/commands/directories/set-calendar.ts';
import { calendarFileText, readCalendarFile } from '#shared/domain/calendar/calendar-file.ts';
import { calendarOf, yearsOf } from '#shared/domain/calendar/calendar-of.ts';
import { refuseCalendar } from '#shared/domain/refusals/calendar-refusals.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { ProductionYear } from '#shared/records/production-year.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileButton, JSON_FILES } from '../../../ui/choose-file/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toastSaved } from '../../../ui/saved-toast.ts';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { toast } from '../../../ui/toast.tsx';
import css from './calendar.module.css';
import { CalendarDialog } from './calendar-dialog.tsx';
import { texts } from './texts.ts';
import { YearBody } from './year-body.tsx';

/** «Календарь»: the production calendar by years, the years that the office has loaded, days off of the region. */
export function CalendarScreen() {
  const { view, actor, today } = useOffice();
  useRevision('productionYears');
  const act = useAct();
  const years = yearsOf(view);
  const thisYear = Number(today().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [editing, setEditing] = useState<ProductionYear | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const last = years.at(-1)?.year ?? thisYear;
  const calendar = years.find((one) => one.year === year) ?? emptyYear(year);
  const forbidden = setCalendar.permit(view, actor, null);
  const unresettable = resetCalendar.permit(view, actor, year);
  const forbiddenWords = forbidden && explain(forbidden);
  const load = async (file: File) => {
    const text = await file.text().catch(() => '');
    const read = readCalendarFile(text);
    setTrouble(read.ok ? null : explain(read.error));
    if (!read.ok) return;
    setYear(read.value.year);
    setEditing(read.value);
  };
  const save = async () => {
    const saved = await saveText('json', calendarFileText(calendar), texts.fileName(year));
    setTrouble(saved.ok ? null : explain(saved.error));
    if (saved.ok && saved.value !== null) toastSaved(texts.fileSaved, saved.value);
  };
  const reset = async () => {
    if (await act.run(resetCalendar, { year })) toast({ text: texts.wasReset(year) });
  };
  const options = [...years.map((one) => one.year), ...(years.some((one) => one.year === year) ? [] : [year])];
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title}>
        <SelectField
          label={texts.years}
          hideLabel
          options={options.map((one) => ({ value: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
        />
        <Button variant="quiet" icon={Save} onClick={() => void save()}>
          {texts.saveFile}
        </Button>
        <FileButton
          variant="quiet"
          icon={Upload}
          refusal={forbiddenWords}
          accept={JSON_FILES}
          label={texts.load}
          onFile={(file) => void load(file)}
        />
        <Button variant="quiet" icon={Plus} refusal={forbiddenWords} onClick={() => setEditing(emptyYear(last + 1))}>
          {texts.addYear(last + 1)}
        </Button>
      </ScreenHead>
      <ScrollPane label={texts.body} className={css.body}>
        {trouble ? (
          <Notice tone="bad" isAlert>
            {trouble}
          </Notice>
        ) : null}
        {isReliable(calendar, years) ? null : (
          <Notice tone="warn">{explain(refuseCalendar(warningOf(calendar, years), { year }))}</Notice>
        )}
        <YearBody
          calendar={calendar}
          workCalendar={calendarOf(view)}
          isOwn={view.get('productionYears', String(year)) !== undefined}
        />
      </ScrollPane>
      <ActionBar sentence={act.refusal ? explain(act.refusal) : texts.hint}>
        <Button large icon={RotateCcw} refusal={unresettable && explain(unresettable)} onClick={() => void reset()}>
          {texts.reset}
        </Button>
        <Button large variant="primary" icon={Pencil} refusal={forbiddenWords} onClick={() => setEditing(calendar)}>
          {texts.edit}
        </Button>
      </ActionBar>
      {editing ? (
        <CalendarDialog
          key={JSON.stringify(editing)}
          calendar={editing}
          onClose={() => {
            setYear(editing.year);
            setEditing(null);
          }}
        />
      ) : null}
    </div>
  );
}

function emptyYear(year: number): ProductionYear {
  return { year, decree: null, transfers: [], regionalDaysOff: [], workingDays: null };
}

function isReliable(calendar: ProductionYear, years: readonly ProductionYear[]): boolean {
  return years.includes(calendar) && calendar.decree !== null;
}

function warningOf(calendar: ProductionYear, years: readonly ProductionYear[]) {
  return years.includes(calendar) ? 'calendar.notDecreed' : 'calendar.notLoaded';
}
