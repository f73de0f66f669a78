import { useState } from 'react';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import { replaceExpert } from '#shared/commands/expertise/replace-expert.ts';
import { placesToFill, type ReplaceablePlace } from '#shared/commands/expertise/replaceable.ts';
import { type ExpertNotice, reminders } from '#shared/domain/expertise/wanted-notices.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import { useOffice } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ConfirmDialog, DeclineDialog } from '../../expertise/answer-dialogs.tsx';
import { NoticesDialog } from '../../expertise/notices-dialog.tsx';
import { ReplaceDialog } from '../../expertise/replace-dialog.tsx';
import { expertiseTexts } from '../../expertise/texts.ts';
import type { ExpertRow } from './expertise-rows.ts';
import css from './expertise-tab.module.css';
import { tabTexts } from './texts.ts';

const texts = tabTexts.expertise;

/** Which window is open, and what it is about. */
type Open =
  | { readonly kind: 'confirm' | 'decline'; readonly invitation: Invitation }
  | { readonly kind: 'remind'; readonly notice: ExpertNotice }
  | { readonly kind: 'replace'; readonly place: ReplaceablePlace };

type PanelPartProps = { readonly application: Application; readonly rows: readonly ExpertRow[] };

/** The panel: everybody who was invited, what he answered and until when, how far his sheet is, what can be done. */
export function PanelPart({ application, rows }: PanelPartProps) {
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <section className={css.part} aria-label={texts.panel}>
      <h2 className={css.title}>{texts.panel}</h2>
      <table className={css.experts} aria-label={texts.panel}>
        <thead>
          <tr>
            {Object.values(texts.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PanelLine key={row.invitation.id} application={application} row={row} onOpen={setOpen} />
          ))}
        </tbody>
      </table>
      {open ? <Windows application={application} open={open} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

type PanelLineProps = {
  readonly application: Application;
  readonly row: ExpertRow;
  readonly onOpen: (open: Open) => void;
};

function PanelLine({ application, row, onOpen }: PanelLineProps) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        <small>{row.organisation}</small>
        <span className={css.answers}>
          <Answers invitation={row.invitation} onOpen={onOpen} />
          <OfficeActs application={application} row={row} onOpen={onOpen} />
        </span>
      </th>
      <td>
        {row.state}
        <small data-late={row.isLate || undefined}>{row.term}</small>
        <small>{row.trace}</small>
      </td>
      <td>
        {row.sheet}
        <small>{row.points === '' ? '' : texts.points(row.points)}</small>
      </td>
    </tr>
  );
}

type AnswersProps = { readonly invitation: Invitation; readonly onOpen: (open: Open) => void };

/** What an open invitation waits for: the expert's own answer, or one that he told the office. */
function Answers({ invitation, onOpen }: AnswersProps) {
  const { view, actor } = useOffice();
  if (invitation.state !== 'INVITED') return null;
  const whyNotConfirm = confirmInvitation.permit(view, actor, invitation);
  const whyNotDecline = declineInvitation.permit(view, actor, invitation);
  const isForeign = whyNotConfirm?.code === 'rights.notAllowed' || whyNotConfirm?.code === 'invitation.notOwn';
  if (isForeign) return null;
  return (
    <>
      <Button
        refusal={whyNotConfirm ? explain(whyNotConfirm) : null}
        onClick={() => onOpen({ kind: 'confirm', invitation })}
      >
        {texts.confirm}
      </Button>
      <Button
        refusal={whyNotDecline ? explain(whyNotDecline) : null}
        onClick={() => onOpen({ kind: 'decline', invitation })}
      >
        {texts.decline}
      </Button>
    </>
  );
}

/** What the office does about an expert who is silent, idle or gone. */
function OfficeActs({ application, row, onOpen }: PanelLineProps) {
  const { view, actor, today } = useOffice();
  const { id } = row.invitation;
  const notice = reminders(view, application, today()).find(({ invitation }) => invitation.id === id);
  const place = placesToFill(view, application, today()).find(({ invitation }) => invitation.id === id);
  const mayRemind = notice && roleMay(actor.role, 'notify') === null;
  const mayReplace = place && replaceExpert.permit(view, actor, application) === null;
  return (
    <>
      {mayRemind ? (
        <Button aria-label={texts.remindNamed(row.name)} onClick={() => onOpen({ kind: 'remind', notice })}>
          {texts.remind}
        </Button>
      ) : null}
      {mayReplace ? (
        <Button aria-label={texts.replaceNamed(row.name)} onClick={() => onOpen({ kind: 'replace', place })}>
          {texts.replace}
        </Button>
      ) : null}
    </>
  );
}

type WindowsProps = { readonly application: Application; readonly open: Open; readonly onClose: () => void };

function Windows({ application, open, onClose }: WindowsProps) {
  switch (open.kind) {
    case 'confirm':
      return <ConfirmDialog invitation={open.invitation} onClose={onClose} />;
    case 'decline':
      return <DeclineDialog invitation={open.invitation} onClose={onClose} />;
    case 'remind':
      return <NoticesDialog title={expertiseTexts.notices.remindTitle} notices={[open.notice]} onClose={onClose} />;
    case 'replace':
      return <ReplaceDialog places={[{ application, place: open.place }]} onClose={onClose} />;
  }
}
