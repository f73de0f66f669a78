import { useCallback } from 'react';
import type { StoreApi } from 'zustand';
import { shiftPeriod } from '#shared/domain/periods/period.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { Notice } from '../../ui/notice.tsx';
import { BoardPanel } from './board-panel.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskDialogs } from './desk-dialogs.tsx';
import { DeskHead } from './desk-head.tsx';
import { DeskRows } from './desk-rows.tsx';
import { ExpertPanel } from './expert-panel.tsx';
import type { SchedulePlace } from './schedule-place.ts';
import css from './schedule-screen.module.css';
import { onDesk, type ScheduleState } from './schedule-store.ts';
import type { Desk } from './use-desk.ts';
import { useDeskActs } from './use-desk-acts.ts';

type ScheduleDeskProps = {
  readonly desk: Desk;
  readonly place: SchedulePlace;
  readonly store: StoreApi<ScheduleState>;
};

/** The desk: the board, the rows of the chosen schedule, the experts. */
export function ScheduleDesk({ desk, place, store }: ScheduleDeskProps) {
  const acts = useDeskActs(desk, place, store);
  const { state } = desk;
  const municipality = desk.board.find((row) => row.municipalityId === place.municipalityId)?.name ?? '';
  const set = store.setState;
  const go = useCallback((next: SchedulePlace) => set(onDesk(next)), [set]);
  const first = desk.periods[0] ?? place.period;
  const shift = useCallback((months: 1 | -1) => set({ boardFrom: shiftPeriod(first, months) }), [set, first]);
  return (
    <div className={css.screen}>
      <DeskHead
        desk={desk}
        place={place}
        municipality={municipality}
        actions={acts.actions}
        isNoted={acts.isNoted}
        onPlace={go}
      />
      {acts.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(acts.refusal)}
        </Notice>
      ) : null}
      <div className={css.split} data-tab={state.tab}>
        <BoardPanel board={desk.board} periods={desk.periods} place={place} onPlace={go} onShift={shift} />
        <DeskRows
          desk={desk}
          place={place}
          onTab={(tab) => set({ tab })}
          onVersion={(versionAt) => set({ versionAt })}
          onSelection={(selection) => set({ selection })}
          onCurrent={acts.onCurrent}
          onOpen={acts.onOpen}
        />
        {state.tab === 'draft' ? (
          <ExpertPanel
            place={place}
            current={desk.current}
            replacingId={state.replacingId}
            onReplacing={(replacingId) => set({ replacingId })}
            onExperts={(expertIds, said) => void acts.onExperts(expertIds, said)}
          />
        ) : null}
      </div>
      <DeskBar desk={desk} chosen={acts.forPeriod.length} actions={acts.actions} />
      <DeskDialogs desk={desk} place={place} municipality={municipality} forPeriod={acts.forPeriod} store={store} />
    </div>
  );
}
