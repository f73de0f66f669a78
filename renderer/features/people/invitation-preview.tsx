import { Mail } from 'lucide-react';
import { useMemo } from 'react';
import { invitationLetter } from '#shared/documents/invitation-html.ts';
import { mailFile } from '#shared/documents/mail-file.ts';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { browserClock } from '../../office/browser-ports.ts';
import { saveText } from '../../office/documents/save-text.ts';
import { useDocumentActs } from '../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../office/documents/use-made-pdf.ts';
import type { Office } from '../../office/office.ts';
import { useOffice } from '../../office/react.tsx';
import { Button } from '../../ui/button.tsx';
import { DocumentPreview } from '../../ui/pdf/document-preview.tsx';
import { toastSaved } from '../../ui/saved-toast.ts';
import { toast } from '../../ui/toast.tsx';
import type { MadeInvitation } from './invite-dialog.tsx';
import css from './people.module.css';
import { texts } from './texts.ts';

const t = texts.invitations;

type InvitationPreviewProps = { readonly made: MadeInvitation; readonly onClose: () => void };

/** The invitation before the printer, and as a letter: the only places where its password stands. */
export function InvitationPreview({ made, onClose }: InvitationPreviewProps) {
  const office = useOffice();
  const order = useMemo((): PaperOrder => ({ kind: 'invitation', model: made.model }), [made.model]);
  const pdf = useMadePdf(order);
  const acts = useDocumentActs(pdf, t.preview);
  const sendLetter = async () => {
    const saved = await saveText('eml', letterOf(office, made), t.letterFile);
    if (!saved.ok) toast({ text: explain(saved.error) });
    else if (saved.value !== null) toastSaved(t.letterSaved(saved.value), saved.value);
  };
  return (
    <DocumentPreview
      title={t.preview}
      label={t.previewLabel}
      shown={pdf}
      acts={acts}
      sentence={pdf.state === 'made' ? t.previewSentence : t.making}
      onClose={onClose}
    >
      <div className={css.letter}>
        <Button icon={Mail} onClick={() => void sendLetter()}>
          {t.letter}
        </Button>
        <span>{t.letterHint}</span>
      </div>
    </DocumentPreview>
  );
}

function letterOf(office: Office, { model, email }: MadeInvitation): string {
  const host = office.view.get('users', office.actor.userId);
  return mailFile({
    ...invitationLetter(model),
    from: { name: model.commission, address: host?.email ?? '' },
    to: { name: model.name, address: email },
    at: browserClock.now(),
    id: office.newId(),
  });
}
