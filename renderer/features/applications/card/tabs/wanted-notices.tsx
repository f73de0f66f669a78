import { MailPlus } from 'lucide-react';
import { useState } from 'react';
import { wantedNotices } from '#shared/domain/expertise/wanted-notices.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { NoticesDialog } from '../../expertise/notices-dialog.tsx';
import { expertiseTexts } from '../../expertise/texts.ts';

const texts = expertiseTexts.notices;

/** Notices that the experts of the panel are still to get (D15): offered to who may send them, never sent by themselves. */
export function WantedNotices({ application }: { readonly application: Application }) {
  const { view, actor } = useOffice();
  const [isOpen, setOpen] = useState(false);
  const wanted = roleMay(actor.role, 'notify') ? [] : wantedNotices(view, application);
  return (
    <>
      {wanted.length > 0 ? (
        <Notice
          tone="info"
          tools={
            <Button icon={MailPlus} onClick={() => setOpen(true)}>
              {texts.prepare}
            </Button>
          }
        >
          {texts.wanted(wanted.length)}
        </Notice>
      ) : null}
      {isOpen ? <NoticesDialog title={texts.title} notices={wanted} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
