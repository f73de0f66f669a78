import type { StoreApi } from 'zustand';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import type { Application } from '#shared/records/application.ts';
import { emptySelection } from '../../ui/table/selection.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { PeriodDialog } from './period-dialog.tsx';
import type { SchedulePlace } from './schedule-place.ts';
import type { ScheduleState } from './schedule-store.ts';
import type { Desk } from './use-desk.ts';

type DeskDialogsProps = {
  readonly desk: Desk;
  readonly place: SchedulePlace;
  readonly municipality: string;
  /** Whom «Выбрать период» is about. */
  readonly forPeriod: readonly Application[];
  readonly store: StoreApi<ScheduleState>;
};

/** The windows over the desk; each exists only while it is open, so that it starts afresh. */
export function DeskDialogs({ desk, place, municipality, forPeriod, store }: DeskDialogsProps) {
  const close = () => store.setState({ window: null });
  const { window } = desk.state;
  return (
    <>
      {window === 'period' ? (
        <PeriodDialog
          applications={forPeriod}
          onClose={close}
          onDone={() => store.setState({ window: null, selection: emptySelection })}
        />
      ) : null}
      {window === 'approve' || window === 'approveForCoordinator' ? (
        <ApproveDialog
          place={place}
          as={window === 'approve' ? desk.approvesAs : 'coordinator'}
          municipality={municipality}
          periodTitle={periodTitle(place.period)}
          onClose={close}
          onDone={() =>
            store.setState({ window: null, tab: 'approved', versionAt: desk.schedule?.versions.length ?? 0 })
          }
        />
      ) : null}
    </>
  );
}
