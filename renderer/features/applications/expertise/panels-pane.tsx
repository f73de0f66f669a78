import { BellRing, CalendarDays, FolderOpen, MailPlus, Repeat, TimerOff, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { expireInvitations } from '#shared/commands/expertise/expire-invitations.ts';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Role } from '#shared/records/office.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { ColumnsMenu } from '../../../ui/table/columns-menu.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { emptySelection, type Selection } from '../../../ui/table/selection.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import css from './expertise.module.css';
import { ExpireDialog } from './expire-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { NoticesDialog } from './notices-dialog.tsx';
import { panelColumns } from './panel-columns.tsx';
import { placesOf, remindersOf, wantedOf } from './panel-needs.ts';
import { type Cut, cutOf, cutRows, cuts, type PanelRow, panelRows } from './panel-rows.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.panels;
const { notices } = expertiseTexts;

type Open = 'invite' | 'expire' | 'remind' | 'tell' | 'replace' | null;

/** «Экспертиза» of the office and of a municipality: all panels at work with their lamps; idle ones in red. */
export function PanelsPane({ cut: asked }: { readonly cut?: string | undefined }) {
  const [, navigate] = useLocation();
  const office = useOffice();
  const cut = cutOf(asked);
  const all = usePanels();
  const rows = useMemo(() => cutRows(all, cut), [all, cut]);
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const memory = useMemo(() => browserMemory('panels-columns', office.actor.userId), [office]);
  const columns = useColumnLayout(panelColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, ({ id }) => id), [rows]);
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
  const acts = actionsOf({ office, current, chosen, onOpen: setOpen, onCard: toCard });
  useActions(expertiseTexts.title, acts);
  const tabs = cuts.map((id) => ({ id, label: texts.cut[id], count: cutRows(all, id).length }));
  return (
    <div className={css.screen}>
      <ScreenHead title={expertiseTexts.title} count={texts.count(all.length)}>
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
      {open === 'invite' && current ? (
        <InviteDialog application={current.panel.application} onClose={() => setOpen(null)} />
      ) : null}
      <PanelWindows open={open} chosen={chosen} onClose={() => setOpen(null)} />
    </div>
  );
}

type PanelWindowsProps = {
  readonly open: Open;
  readonly chosen: readonly PanelRow[];
  readonly onClose: () => void;
};

/** Windows for the chosen panels. */
function PanelWindows({ open, chosen, onClose }: PanelWindowsProps) {
  const { view, today } = useOffice();
  if (open === 'expire') return <ExpireDialog rows={chosen} onClose={onClose} />;
  if (open === 'replace') return <ReplaceDialog places={placesOf(view, chosen, today())} onClose={onClose} />;
  if (open === 'remind') {
    return <NoticesDialog title={notices.remindTitle} notices={remindersOf(view, chosen, today())} onClose={onClose} />;
  }
  if (open === 'tell')
    return <NoticesDialog title={notices.title} notices={wantedOf(view, chosen)} onClose={onClose} />;
  return null;
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

type Acts = {
  readonly office: Office;
  readonly current: PanelRow | undefined;
  readonly chosen: readonly PanelRow[];
  readonly onOpen: (open: Open) => void;
  readonly onCard: (row: PanelRow) => void;
};

/** What can be done with the row of the cursor and with the chosen ones; the last is the primary button. */
function actionsOf({ office, current, chosen, onOpen, onCard }: Acts): readonly Action[] {
  const { view, actor } = office;
  const day = office.today();
  const hasSilent = chosen.some(({ panel }) => panel.silent.length > 0);
  return [
    {
      id: 'panels.card',
      label: texts.card,
      icon: FolderOpen,
      permit: () => (current ? null : texts.choose),
      run: () => current && onCard(current),
    },
    {
      id: 'panels.tell',
      label: notices.prepare,
      icon: MailPlus,
      permit: () => whyNotTold(actor.role) ?? (wantedOf(view, chosen).length > 0 ? null : notices.allTold),
      run: () => onOpen('tell'),
    },
    {
      id: 'panels.remind',
      label: texts.remind,
      icon: BellRing,
      permit: () => whyNotTold(actor.role) ?? (remindersOf(view, chosen, day).length > 0 ? null : texts.nobodyToRemind),
      run: () => onOpen('remind'),
    },
    {
      id: 'panels.replace',
      label: texts.replace,
      icon: Repeat,
      permit: () => {
        const refusal = roleMay(actor.role, 'replaceExpert');
        if (refusal) return explain(refusal);
        return placesOf(view, chosen, day).length > 0 ? null : texts.nobodyToReplace;
      },
      run: () => onOpen('replace'),
    },
    {
      id: 'panels.expire',
      label: texts.expire,
      icon: TimerOff,
      permit: () => {
        const refusal =
          roleMay(actor.role, 'replaceExpert') ??
          (current ? expireInvitations.permit(view, actor, current.panel.application) : null);
        return refusal ? explain(refusal) : hasSilent ? null : texts.nobodySilent;
      },
      run: () => onOpen('expire'),
    },
    {
      id: 'panels.invite',
      label: texts.invite,
      icon: UserPlus,
      shortcut: 'Insert',
      permit: () => {
        if (!current) return texts.choose;
        const refusal = inviteExpert.permit(view, actor, current.panel.application);
        return refusal ? explain(refusal) : null;
      },
      run: () => onOpen('invite'),
    },
  ];
}

function whyNotTold(role: Role): string | null {
  const refusal = roleMay(role, 'notify');
  return refusal ? explain(refusal) : null;
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
