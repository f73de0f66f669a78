import { useState } from 'react';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import { useOffice } from '../../../../office/react.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ConfirmDialog, DeclineDialog } from '../../expertise/answer-dialogs.tsx';
import type { ExpertRow } from './expertise-rows.ts';
import css from './expertise-tab.module.css';
import { tabTexts } from './texts.ts';

const texts = tabTexts.expertise;

/** Which window is open, about which invitation. */
type Open = { readonly kind: 'confirm' | 'decline'; readonly invitation: Invitation };

/** The panel: everybody who was invited, what he answered and until when, how far his sheet is, what can be done. */
export function PanelPart({ rows }: { readonly rows: readonly ExpertRow[] }) {
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
            <PanelLine key={row.invitation.id} row={row} onOpen={setOpen} />
          ))}
        </tbody>
      </table>
      <Windows open={open} onClose={() => setOpen(null)} />
    </section>
  );
}

type PanelLineProps = { readonly row: ExpertRow; readonly onOpen: (open: Open) => void };

function PanelLine({ row, onOpen }: PanelLineProps) {
  return (
    <tr>
      <th scope="row">
        {row.name}
        <small>{row.organisation}</small>
        <Answers invitation={row.invitation} onOpen={onOpen} />
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
    <span className={css.answers}>
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
    </span>
  );
}

function Windows({ open, onClose }: { readonly open: Open | null; readonly onClose: () => void }) {
  if (open === null) return null;
  const Window = open.kind === 'confirm' ? ConfirmDialog : DeclineDialog;
  return <Window invitation={open.invitation} onClose={onClose} />;
}
