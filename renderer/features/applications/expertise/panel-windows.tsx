import { useOffice } from '../../../office/react.tsx';
import { ExpireDialog } from './expire-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { NoticesDialog } from './notices-dialog.tsx';
import { placesOf, remindersOf, wantedOf } from './panel-needs.ts';
import type { PanelRow } from './panel-rows.ts';
import { ReplaceDialog } from './replace-dialog.tsx';
import { expertiseTexts } from './texts.ts';

const { notices } = expertiseTexts;

/** Windows of the list of panels. */
export type PanelWindow = 'invite' | 'expire' | 'remind' | 'tell' | 'replace';

type PanelWindowsProps = {
  readonly open: PanelWindow | null;
  readonly current: PanelRow | undefined;
  readonly chosen: readonly PanelRow[];
  readonly onClose: () => void;
};

/** The open window: «Пригласить» is about the row of the cursor, the others about the chosen panels. */
export function PanelWindows({ open, current, chosen, onClose }: PanelWindowsProps) {
  const { view, today } = useOffice();
  switch (open) {
    case 'invite':
      return current ? <InviteDialog application={current.panel.application} onClose={onClose} /> : null;
    case 'expire':
      return <ExpireDialog rows={chosen} onClose={onClose} />;
    case 'replace': {
      const places = placesOf(view, chosen, today());
      const touched = new Set(places.map(({ application }) => application.id));
      return <ReplaceDialog places={places} untouched={chosen.length - touched.size} onClose={onClose} />;
    }
    case 'remind':
      return (
        <NoticesDialog title={notices.remindTitle} notices={remindersOf(view, chosen, today())} onClose={onClose} />
      );
    case 'tell':
      return <NoticesDialog title={notices.title} notices={wantedOf(view, chosen)} onClose={onClose} />;
    case null:
      return null;
  }
}
