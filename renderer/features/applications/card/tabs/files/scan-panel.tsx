import { ScanLine } from 'lucide-react';
import { useState } from 'react';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { KeptFile, ScannedFile } from '#shared/protocol/ipc/blobs.ts';
import { useScanFolder } from '../../../../../office/files/use-scan-folder.ts';
import { Button } from '../../../../../ui/button.tsx';
import { Dialog } from '../../../../../ui/dialog.tsx';
import { dayOf, timeOf } from '../../../../../ui/instants.ts';
import { Notice } from '../../../../../ui/notice.tsx';
import { SelectField, type SelectOption } from '../../../../../ui/select-field.tsx';
import css from './files.module.css';
import { fileTexts } from './texts.ts';

type ScanPanelProps = {
  /** Where a scan may be put: lines of the checklist, or indicators. */
  readonly places: readonly SelectOption<string>[];
  /** Why nothing can be added now. */
  readonly refusal: string | null;
  /** The words of the refusal, or null when it has been put there. */
  readonly onTaken: (kept: KeptFile, place: string) => Promise<string | null>;
};

/** «Папка сканера»: what has newly come there, each a click from its place. Not shown where no folder can be chosen. */
export function ScanPanel({ places, refusal, onTaken }: ScanPanelProps) {
  const scans = useScanFolder();
  const [asked, setAsked] = useState<ScannedFile | null>(null);
  if (!scans.canChoose && scans.folder === null) return null;
  if (scans.folder === null) {
    return (
      <Button variant="quiet" icon={ScanLine} refusal={refusal} onClick={() => void scans.choose()}>
        {fileTexts.scans.watch}
      </Button>
    );
  }
  const take = async (place: string) => {
    const file = asked;
    setAsked(null);
    const kept = file && (await scans.take(file.token));
    if (kept) scans.tell(await onTaken(kept, place));
  };
  return (
    <section className={css.scans} aria-label={fileTexts.scans.folder(scans.folder)}>
      <header className={css.head}>
        <ScanLine size={16} aria-hidden="true" />
        <h2 className={css.title}>{fileTexts.scans.folder(scans.folder)}</h2>
        <Button variant="quiet" onClick={() => void scans.choose()}>
          {fileTexts.scans.change}
        </Button>
        <Button variant="quiet" onClick={() => void scans.forget()}>
          {fileTexts.scans.forget}
        </Button>
      </header>
      {scans.refusal ? (
        <Notice tone="bad" isAlert>
          {typeof scans.refusal === 'string' ? scans.refusal : explain(scans.refusal)}
        </Notice>
      ) : null}
      {scans.isTaking ? <p className={css.hint}>{fileTexts.scans.taking}</p> : null}
      {scans.files.length === 0 ? <p className={css.hint}>{fileTexts.scans.empty}</p> : null}
      <ul className={css.offers}>
        {scans.files.map((file) => (
          <li key={file.token}>
            <span className={css.offer}>{file.name}</span>
            <span className={css.hint}>
              {dayOf(file.modifiedAt)} {timeOf(file.modifiedAt)}
            </span>
            <Button
              variant="quiet"
              refusal={refusal}
              aria-label={fileTexts.scans.takeNamed(file.name)}
              onClick={() => setAsked(file)}
            >
              {fileTexts.scans.take}
            </Button>
          </li>
        ))}
      </ul>
      {asked ? <PlaceDialog file={asked} places={places} onCancel={() => setAsked(null)} onPlace={take} /> : null}
    </section>
  );
}

type PlaceDialogProps = {
  readonly file: ScannedFile;
  readonly places: readonly SelectOption<string>[];
  readonly onCancel: () => void;
  readonly onPlace: (place: string) => void;
};

function PlaceDialog({ file, places, onCancel, onPlace }: PlaceDialogProps) {
  const [place, setPlace] = useState(places[0]?.value ?? '');
  return (
    <Dialog
      isOpen
      title={fileTexts.scans.dialog}
      text={file.name}
      confirmLabel={fileTexts.scans.confirm}
      onCancel={onCancel}
      onConfirm={() => onPlace(place)}
    >
      <SelectField label={fileTexts.scans.where} options={places} value={place} onChange={setPlace} />
    </Dialog>
  );
}
