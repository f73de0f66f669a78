import { formatDate } from '#shared/kernel/local-date.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import { Lamps } from './lamps.tsx';
import type { PanelRow } from './panel-rows.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.panels;
const words = texts.columns;

/** Columns of all panels at work (S2 §2.18, S3 §2.26). */
export const panelColumns: readonly TableColumn<PanelRow>[] = [
  { id: 'name', title: words.name, width: 220, grow: 2, isMain: true, isPinned: true, text: ({ name }) => name },
  { id: 'post', title: words.post, width: 130, grow: 1, yields: 4, text: ({ panel }) => panel.application.post },
  {
    id: 'municipality',
    title: words.municipality,
    width: 130,
    grow: 1,
    yields: 2,
    text: ({ municipality }) => municipality,
  },
  {
    id: 'organisation',
    title: words.organisation,
    width: 190,
    grow: 1,
    isHiddenAtFirst: true,
    text: ({ organisation }) => organisation,
  },
  { id: 'category', title: words.category, width: 100, yields: 5, text: ({ category }) => category },
  { id: 'state', title: words.state, width: 110, yields: 1, text: ({ state }) => state },
  {
    id: 'readiness',
    title: words.readiness,
    width: 190,
    text: readinessText,
    render: (row) => <Lamps lamps={row.panel.readiness} text={readinessText(row)} />,
  },
  {
    id: 'progress',
    title: words.progress,
    width: 130,
    yields: 3,
    text: progressText,
    render: (row) => <Lamps lamps={row.panel.progress} text={progressText(row)} />,
  },
  { id: 'waiting', title: words.waiting, width: 140, text: waitingText },
  {
    id: 'late',
    title: words.late,
    width: 140,
    align: 'end',
    text: ({ panel }) => (panel.silent.length > 0 ? String(panel.silent.length) : ''),
  },
  { id: 'idle', title: words.idle, width: 120, align: 'end', text: ({ panel }) => texts.idle(panel.idleDays) },
  {
    id: 'scoreBy',
    title: words.scoreBy,
    width: 170,
    isHiddenAtFirst: true,
    text: ({ scoreBy }) => scoreBy,
  },
];

function readinessText({ panel }: PanelRow): string {
  const experts = panel.readiness.filter((lamp) => lamp.of === 'EXPERT');
  const note = panel.readiness.find((lamp) => lamp.of === 'EMPLOYER_NOTE');
  return texts.readiness(experts.filter(({ isLit }) => isLit).length, experts.length, note ? note.isLit : null);
}

function progressText({ panel }: PanelRow): string {
  if (panel.application.status !== 'IN_EXPERTISE') return '';
  return texts.progress(panel.progress.filter(({ isLit }) => isLit).length, panel.progress.length);
}

function waitingText({ panel }: PanelRow): string {
  const days = panel.waiting.flatMap(({ confirmBy }) => (confirmBy === null ? [] : [confirmBy])).sort();
  const [first] = days;
  return first === undefined ? '' : texts.waiting(panel.waiting.length, formatDate(first));
}
