import { useMemo, useState } from 'react';
import { formsOnSchedule } from '#shared/domain/words/used-forms.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { useOffice, useRevision } from '../../office/react.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Cut, cutModel, wholeMunicipality } from './papers/cut.ts';
import { CutFields } from './papers/cut-fields.tsx';
import { paperTexts } from './papers/texts.ts';
import { PreviewPanel } from './preview-panel.tsx';
import { rowsToPrint, scheduleDocument, standingOf } from './schedule-document.ts';
import type { SchedulePlace } from './schedule-place.ts';
import { keepStamp, readStamp } from './stamp-draft.ts';
import type { Desk } from './use-desk.ts';

type SchedulePreviewProps = { readonly desk: Desk; readonly place: SchedulePlace; readonly onClose: () => void };

/** The preview of the schedule on the desk: its model is made anew when the office or the stamp changes. */
export function SchedulePreview({ desk, place, onClose }: SchedulePreviewProps) {
  const office = useOffice();
  const revision = useRevision('applications', 'experts', 'schedules', 'wordForms', 'users', 'office');
  const [stamp, setStamp] = useState(() => readStamp(office, place));
  const { rows, version } = desk;
  const { tab } = desk.state;
  const [cut, setCut] = useState<Cut>(wholeMunicipality);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const printed = useMemo(() => {
    const printedRows = rowsToPrint(office, tab, rows, version);
    const whole = scheduleDocument(office, place, printedRows, standingOf(office, tab, version, stamp));
    const forms = formsOnSchedule(whole.place.name, printedRows, wordFormsOf(office.view));
    return { whole, ...cutModel(office, tab, whole, cut), doubtful: forms.filter(({ form }) => form.isDoubtful) };
  }, [office, place.municipalityId, place.period, tab, version, stamp, cut, revision]);
  return (
    <PreviewPanel
      model={printed.model}
      doubtful={printed.doubtful}
      stamp={stamp}
      withoutPeriod={tab === 'draft' ? rows.filter((row) => row.stage === 'noPeriod').length : 0}
      onStamp={(next) => {
        setStamp(next);
        keepStamp(office, place, next);
      }}
      onClose={onClose}
    >
      <CutFields whole={printed.whole} cut={cut} onCut={setCut} />
      {printed.leftOut.length > 0 ? <Notice tone="warn">{paperTexts.leftOut(printed.leftOut)}</Notice> : null}
    </PreviewPanel>
  );
}
