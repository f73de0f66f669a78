import { X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { discardDraft } from '#shared/commands/filing/discard-draft.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { useAct } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import { PlainDialog } from '../../../ui/dialog.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type ShelvedDraft, shelvedDrafts, unshelve } from './draft-shelf.ts';
import css from './form.module.css';
import { texts } from './texts.ts';

type DraftsDialogProps = { readonly isOpen: boolean; readonly currentId: string; readonly onClose: () => void };

/** Everything that was begun and not filed: forms that were only typed, and drafts of the office. */
export function DraftsDialog({ isOpen, currentId, onClose }: DraftsDialogProps) {
  return (
    <PlainDialog isOpen={isOpen} title={texts.drafts.title} onClose={onClose}>
      <DraftList currentId={currentId} onClose={onClose} />
    </PlainDialog>
  );
}

function DraftList({ currentId, onClose }: Omit<DraftsDialogProps, 'isOpen'>) {
  const office = useOffice();
  const act = useAct();
  const [, navigate] = useLocation();
  const [, setDropped] = useState(0);
  useRevision('applications');
  const drafts = shelvedDrafts(office);
  const drop = async ({ id }: ShelvedDraft) => {
    const isWritten = office.view.get('applications', id) !== undefined;
    if (isWritten && !(await act.run(discardDraft, { applicationId: id }))) return;
    await unshelve(office, id);
    setDropped((count) => count + 1);
    if (id === currentId) navigate('/applications/new');
  };
  return (
    <>
      {drafts.length === 0 ? <p className={css.quiet}>{texts.drafts.none}</p> : null}
      {act.refusal ? (
        <Notice tone="bad" isAlert>
          {explain(act.refusal)}
        </Notice>
      ) : null}
      <ul className={css.drafts} aria-label={texts.drafts.list}>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <div>
              {draft.name}
              <small>{draft.state}</small>
            </div>
            <Button
              onClick={() => {
                navigate(`/applications/new/${draft.id}`);
                onClose();
              }}
            >
              {texts.drafts.go}
            </Button>
            <IconButton icon={X} name={texts.drafts.drop(draft.name)} quiet onClick={() => void drop(draft)} />
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <Button large shortcut="Escape" onClick={onClose}>
          {texts.drafts.close}
        </Button>
      </div>
    </>
  );
}
