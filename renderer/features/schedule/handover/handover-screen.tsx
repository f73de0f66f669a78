import { FolderOpen, PackageCheck, Undo2 } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { handOver } from '#shared/commands/handover/hand-over.ts';
import { takeBackHandover } from '#shared/commands/handover/take-back-handover.ts';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { handoverDue } from '#shared/domain/deadlines/application-deadlines.ts';
import type { HandoverStage } from '#shared/domain/expertise/conclusion-checks.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { Action } from '../../../ui/action.ts';
import { ActionBar } from '../../../ui/action-bar.tsx';
import { ActionButton } from '../../../ui/action-button.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { emptySelection, type Selection } from '../../../ui/table/selection.ts';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { useListPaper } from '../papers/list-paper.ts';
import { ListPreview } from '../papers/list-preview.tsx';
import { paperTexts } from '../papers/texts.ts';
import { CheckPanel } from './check-panel.tsx';
import { ConclusionView } from './conclusion-view.tsx';
import { CutFields } from './cut-fields.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import css from './handover.module.css';
import { cutHandover, everyConclusion, type HandoverCut } from './handover-cut.ts';
import { handoverPaper } from './handover-paper.ts';
import { type HandoverRow, handoverRows } from './handover-rows.ts';
import { HandoverTable } from './handover-table.tsx';
import { handoverTexts as texts } from './texts.ts';

const stages: readonly HandoverStage[] = ['toCheck', 'toHandOver', 'handedOver'];
const keyOf = ({ application }: HandoverRow) => application.id;

/** «Заключения»: the coordinator's word on attached conclusions, and the monthly handing over with its list. */
export function HandoverScreen() {
  const office = useOffice();
  const [, navigate] = useLocation();
  const all = useRows();
  const [stage, setStage] = useState<HandoverStage>(
    () => stages.find((one) => all.some((row) => row.stage === one)) ?? 'toCheck',
  );
  const [cut, setCut] = useState<HandoverCut>(everyConclusion);
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isFileOpen, setFileOpen] = useState(false);
  const act = useAct();
  const ofStage = useMemo(() => all.filter((row) => row.stage === stage), [all, stage]);
  const rows = useMemo(() => cutHandover(ofStage, cut), [ofStage, cut]);
  const chosen = rows.filter((row) => selection.has(keyOf(row)));
  const current = rows.find((row) => keyOf(row) === currentId) ?? rows[0] ?? null;
  const list = useListPaper(
    'handover',
    () => handoverPaper(office, stage, rows, cut),
    () => (rows.length === 0 ? paperTexts.nothing : null),
  );
  const takeBack = async () => {
    if (await act.run(takeBackHandover, { ids: chosen.map(keyOf) })) {
      toast({ text: texts.back(chosen.length) });
      setSelection(emptySelection);
    }
  };
  const open: Action = {
    id: 'handover.open',
    label: texts.open,
    icon: FolderOpen,
    permit: () => (current ? null : texts.selectFirst),
    run: () => current && navigate(`/applications/${keyOf(current)}`),
  };
  const primary = primaryOf(office, stage, chosen.length > 0 ? chosen : rows, {
    onHand: () => setAsking(true),
    onBack: () => void takeBack(),
    chosen: chosen.length,
  });
  useActions(texts.title, list.shown ? [] : [open, ...(primary ? [primary] : []), list.print, list.excel]);
  const onPlace = useCallback(({ key }: { readonly key: string | null }) => setCurrentId(key), []);
  if (list.shown) return <ListPreview model={list.shown} onClose={list.close} />;
  const onCut = (next: HandoverCut) => {
    setCut(next);
    setSelection(emptySelection);
    setFileOpen(false);
    act.reset();
  };
  const onStage = (next: HandoverStage) => {
    setStage(next);
    // A month means another day in each list; a municipality is the same in all.
    onCut({ ...cut, month: null });
  };
  const trouble = list.trouble ?? (act.refusal && explain(act.refusal));
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title} count={dueWords(office)}>
        <CutFields rows={ofStage} cut={cut} onCut={onCut} />
        <ActionButton action={list.print} variant="quiet" />
        <ActionButton action={list.excel} variant="quiet" />
      </ScreenHead>
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
      <div className={css.split}>
        <div className={css.main}>
          <Tabs
            label={texts.tabs}
            tabs={stages.map((id) => ({
              id,
              label: texts.stages[id],
              count: all.filter((row) => row.stage === id).length,
            }))}
            current={stage}
            onSelect={onStage}
          />
          <TabPanel id={stage} className={css.table}>
            {isFileOpen && current?.attached ? (
              <ConclusionView attached={current.attached} onClose={() => setFileOpen(false)} />
            ) : (
              <HandoverTable
                key={stage}
                stage={stage}
                rows={rows}
                empty={
                  rows.length === ofStage.length ? (
                    <Empty title={texts.emptyTitle[stage]} text={texts.emptyText[stage]} />
                  ) : (
                    <Empty title={texts.cut.empty} text={texts.cut.emptyText}>
                      <Button onClick={() => onCut(everyConclusion)}>{texts.cut.reset}</Button>
                    </Empty>
                  )
                }
                selection={selection}
                onSelection={setSelection}
                onPlace={onPlace}
                onOpen={(row) => navigate(`/applications/${keyOf(row)}`)}
              />
            )}
          </TabPanel>
        </div>
        <CheckPanel row={current} onOpenFile={() => setFileOpen(true)} />
      </div>
      <ActionBar
        isActive={chosen.length > 0}
        sentence={chosen.length > 0 ? texts.selected(chosen.length) : sentenceOf(stage, rows.length)}
      >
        <ActionButton action={open} large />
        {primary ? <ActionButton action={primary} variant="primary" large /> : null}
      </ActionBar>
      {isAsking ? (
        <HandOverDialog
          ids={(chosen.length > 0 ? chosen : rows).map(keyOf)}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            setSelection(emptySelection);
          }}
        />
      ) : null}
    </div>
  );
}

function useRows(): readonly HandoverRow[] {
  const { view, today } = useOffice();
  const day = today();
  const revision = useRevision(
    'applications',
    'conclusions',
    'conclusionChecks',
    'attachments',
    'files',
    'users',
    'officeProfiles',
    'productionYears',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(() => handoverRows(view, day), [view, day, revision]);
}

type PrimaryActs = { readonly onHand: () => void; readonly onBack: () => void; readonly chosen: number };

/** The one primary act of the list; while conclusions are checked, the acts stand beside each. */
function primaryOf(
  office: Office,
  stage: HandoverStage,
  target: readonly HandoverRow[],
  acts: PrimaryActs,
): Action | null {
  if (stage === 'toCheck') return null;
  const command = stage === 'toHandOver' ? handOver : takeBackHandover;
  const whyNot = () => {
    if (target.length === 0) return texts.selectFirst;
    if (stage === 'handedOver' && acts.chosen === 0) return texts.chooseOne;
    const refusal = target
      .map(({ application }) => command.permit(office.view, office.actor, application))
      .find((one) => one !== null);
    return refusal ? explain(refusal) : null;
  };
  if (stage === 'toHandOver') {
    const { onHand: run } = acts;
    return {
      id: 'handover.hand',
      label: texts.handOver,
      icon: PackageCheck,
      shortcut: 'Ctrl+Enter',
      permit: whyNot,
      run,
    };
  }
  return { id: 'handover.back', label: texts.takeBack, icon: Undo2, permit: whyNot, run: acts.onBack };
}

/** «передать до 15.12.2026»: the next day of handing over. */
function dueWords(office: Office): string {
  const { handoverDay } = profileOf(office.view);
  if (handoverDay === null) return texts.noDay;
  return texts.due(handoverDue(calendarOf(office.view), office.today(), handoverDay).legal);
}

function sentenceOf(stage: HandoverStage, count: number): string {
  if (count === 0) return texts.emptyTitle[stage];
  if (stage === 'toCheck') return texts.checks(count);
  return stage === 'toHandOver' ? texts.waits(count) : texts.handedOverAll(count);
}
