import { Link } from 'lucide-react';
import { useState } from 'react';
import { whyLinkRefused } from '#shared/domain/files/links.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { Button } from '../../../../../ui/button.tsx';
import { Dialog } from '../../../../../ui/dialog.tsx';
import { TextField } from '../../../../../ui/text-field.tsx';
import { fileTexts } from './texts.ts';

type AddLinkProps = {
  /** What the link is put to. */
  readonly name: string;
  readonly refusal: string | null;
  /** The words of the refusal, or null when it has been added. */
  readonly onLink: (url: string, title: string) => Promise<string | null>;
};

/** «Ссылка…»: a link in place of a file. */
export function AddLink({ name, refusal, onLink }: AddLinkProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        icon={Link}
        refusal={refusal}
        aria-label={fileTexts.addLink.named(name)}
        onClick={() => setOpen(true)}
      >
        {fileTexts.addLink.button}
      </Button>
      {isOpen ? <LinkDialog name={name} onLink={onLink} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type LinkDialogProps = Omit<AddLinkProps, 'refusal'> & { readonly onClose: () => void };

function LinkDialog({ name, onLink, onClose }: LinkDialogProps) {
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState(name.slice(0, 300));
  const [error, setError] = useState<string | null>(null);
  const add = async () => {
    const refusal = whyLinkRefused(url.trim());
    const why = refusal ? explain(refusal) : await onLink(url.trim(), title);
    setError(why);
    if (why === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={fileTexts.addLink.title}
      confirmLabel={fileTexts.addLink.confirm}
      onCancel={onClose}
      onConfirm={() => void add()}
    >
      <TextField
        label={fileTexts.addLink.url}
        hint={fileTexts.addLink.hint}
        error={error ?? undefined}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
        data-autofocus
      />
      <TextField
        label={fileTexts.addLink.name}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </Dialog>
  );
}
