import { CalendarDays } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useListOutput } from '../../../office/lists/use-list-output.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ListButtons } from '../../../ui/lists/list-buttons.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../../ui/table/columns-menu.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { emptySelection, type Selection } from '../../../ui/table/selection.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { placedOutput } from '../../../ui/table/table-output.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import css from './expertise.module.css';
import { panelActions } from './panel-actions.ts';
import { panelColumns } from './panel-columns.tsx';
import { type Cut, cutOf, cutRows, cuts, type PanelRow, panelRows } from './panel-rows.ts';
import { type PanelWindow, PanelWindows } from './panel-windows.tsx';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.panels;

/** «Экспертиза» of the office and of a municipality: all panels at work with their lamps; idle ones in red. */
export function PanelsPane({ cut: asked }: { readonly cut?: string | undefined }) {
  const [, navigate] = useLocation();
  const office = useOffice();
  const cut = cutOf(asked);
  const all = usePanels();
  const rows = useMemo(() => cutRows(all, cut), [all, cut]);
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [open, setOpen] = useState<PanelWindow | null>(null);
  const memory = useMemo(() => browserMemory('panels-columns', office.actor.userId), [office]);
  const columns = useColumnLayout(panelColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ id }) => id), [rows]);
  const listWords = { title: texts.table, notes: cut === 'all' ? [] : [texts.cut[cut]] };
  const output = useListOutput(listWords, rows.length, () => placedOutput(columns, tableRows));
  const place = useMemo(
    () =>
      ({ key }: { key: string | null }) =>
        setPlaceId(key),
    [],
  );
  const current = rows.find(({ id }) => id === placeId) ?? rows[0];
  const selected = rows.filter(({ id }) => selection.has(id));
  const chosen = selected.length > 0 ? selected : current ? [current] : [];
  const toCard = ({ id }: PanelRow) => navigate(`/applications/${id}`);
  const acts = panelActions({ office, current, chosen, onOpen: setOpen, onCard: toCard });
  useActions(expertiseTexts.title, acts);
  const tabs = cuts.map((id) => ({ id, label: texts.cut[id], count: cutRows(all, id).length }));
  return (
    <div className={css.screen}>
      <ScreenHead title={expertiseTexts.title} count={texts.count(all.length)}>
        <ListButtons id="expertise" list={output} />
        <ColumnsMenu columns={columns} />
      </ScreenHead>
      <div className={css.tabs}>
        <Tabs label={texts.cuts} tabs={tabs} current={cut} onSelect={(id) => navigate(pathOf(id))} />
      </div>
      <TabPanel id={cut} className={css.panel}>
        <DataTable
          label={texts.table}
          columns={columns}
          rows={tableRows}
          nameOf={nameOf}
          toneOf={toneOf}
          selection={selection}
          onSelection={setSelection}
          onOpen={toCard}
          onPlace={place}
          resetKey={cut}
          empty={<Nothing isAll={all.length === 0} />}
        />
      </TabPanel>
      <ActionBar sentence={texts.sentence(chosen.length)} details={detailsOf(chosen)} isActive={selected.length > 0}>
        {acts.map((action, i) => (
          <ActionButton key={action.id} action={action} large variant={i === acts.length - 1 ? 'primary' : 'default'} />
        ))}
      </ActionBar>
      <PanelWindows open={open} current={current} chosen={chosen} onClose={() => setOpen(null)} />
    </div>
  );
}

function usePanels(): readonly PanelRow[] {
  const { view, today } = useOffice();
  const day = today();
  const revision = useRevision(
    'applications',
    'invitations',
    'procedures',
    'scoreSheets',
    'officeProfiles',
    'productionYears',
    'organisations',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the rows other ones
  return useMemo(() => panelRows(view, day), [view, day, revision]);
}

function pathOf(cut: Cut): string {
  return cut === 'all' ? '/expertise' : `/expertise/${cut}`;
}

function Nothing({ isAll }: { readonly isAll: boolean }) {
  const [, navigate] = useLocation();
  if (!isAll) return <Empty {...texts.emptyCut} />;
  return (
    <Empty {...texts.empty}>
      <Button icon={CalendarDays} onClick={() => navigate('/schedule')}>
        {texts.toSchedule}
      </Button>
    </Empty>
  );
}

function detailsOf(chosen: readonly PanelRow[]): string | null {
  if (chosen.length === 0) return null;
  const sum = (of: (row: PanelRow) => number) => chosen.reduce((total, row) => total + of(row), 0);
  return texts.facts(
    sum(({ panel }) => panel.silent.length),
    sum(({ panel }) => panel.idle.length),
    sum(({ panel }) => panel.missing),
  );
}

function nameOf({ name }: PanelRow): string {
  return name;
}

/** An idle expert makes the row red (S3), a silent one or an empty place yellow; columns and bar say it in words. */
function toneOf({ panel }: PanelRow): 'bad' | 'warn' | null {
  if (panel.idle.length > 0) return 'bad';
  return panel.silent.length > 0 || panel.missing > 0 ? 'warn' : null;
}
