import { useOffice } from '../../office/react.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { NoticesPreview } from './papers/notices-preview.tsx';
import { ScheduleDesk } from './schedule-desk.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import css from './schedule-screen.module.css';
import { scheduleStore } from './schedule-store.ts';
import { texts } from './texts.ts';
import { useDesk } from './use-desk.ts';

/** «График»: who studies whose portfolio, by municipality and period, and the paper that says so. */
export function ScheduleScreen() {
  const office = useOffice();
  const desk = useDesk();
  const store = scheduleStore(office);
  if (!desk.place) {
    return (
      <div className={css.screen}>
        <ScreenHead title={texts.title} />
        <Empty title={texts.empty.title} text={texts.empty.text} />
      </div>
    );
  }
  if (desk.state.noticeIds) {
    return <NoticesPreview ids={desk.state.noticeIds} onClose={() => store.setState({ noticeIds: null })} />;
  }
  if (desk.state.isPreviewOpen) {
    return <SchedulePreview desk={desk} place={desk.place} onClose={() => store.setState({ isPreviewOpen: false })} />;
  }
  return <ScheduleDesk desk={desk} place={desk.place} store={store} />;
}
