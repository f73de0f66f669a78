import { FolderOpen } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { ProgressLine } from '../progress-line.tsx';
import css from './file-box.module.css';
import { type BoxFile, FileRow } from './file-row.tsx';
import { percentOf } from './keeping-work.ts';
import { namedPaste } from './named-paste.ts';
import { texts } from './texts.ts';
import { type BoxKeeping, type Keep, useKeeping } from './use-keeping.ts';

export type FileBoxProps<K> = {
  /** The accessible name of the box: what the files are. */
  readonly label: string;
  readonly files: readonly BoxFile[];
  /** What the files belong to: where it is given, files go on when the box is left, and are seen when it is come back to. */
  readonly place?: string | undefined;
  readonly keep: Keep<K>;
  /** A file has been kept: the words of the refusal where it cannot stay here, else null. */
  readonly onKept: (kept: K) => Promise<string | null>;
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly onRemove?: ((id: string) => void) | undefined;
  /** Why nothing can be added or removed here now. */
  readonly refusal?: string | null | undefined;
  /** Most files that the box takes. */
  readonly max?: number | undefined;
  /** Further ways in: a link, the folder of the scanner. */
  readonly tools?: ReactNode;
  /** Says the kinds and limits beneath the buttons; once on a screen is enough. */
  readonly hasLimits?: boolean;
};

const accept = '.pdf,.jpg,.jpeg,.png,.bmp,.tif,.tiff,.doc,.docx,.zip,.rar,.sig,.sgn,.p7s';

/** Files of one place: the list of them, and every way in: drop, choice, clipboard. */
export function FileBox<K>(props: FileBoxProps<K>) {
  const { label, files, keep, onKept, onOpen, onRemove, max, tools, hasLimits } = props;
  const keeping = useKeeping(props.place, keep, onKept);
  const [isOver, setOver] = useState(false);
  const refusal = props.refusal ?? (max !== undefined && files.length >= max ? texts.box.full(max) : null);
  const take = (given: readonly File[]) => {
    const room = max === undefined ? given.length : max - files.length;
    if (refusal === null && given.length > 0) keeping.add(given.slice(0, room));
  };
  return (
    <section
      className={css.box}
      aria-label={label}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(refusal === null);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      }}
      onPaste={(event: ClipboardEvent) => take([...event.clipboardData.files].map(namedPaste))}
    >
      {files.length > 0 ? (
        <ul className={css.list}>
          {files.map((file) => (
            <FileRow key={file.id} file={file} refusal={props.refusal ?? null} onOpen={onOpen} onRemove={onRemove} />
          ))}
        </ul>
      ) : null}
      <KeepingLines keeping={keeping} />
      <div className={css.foot}>
        <ChooseButton refusal={refusal} name={label} onFiles={take} />
        {tools}
        {refusal === null ? <span className={css.hint}>{texts.box.hint}</span> : null}
      </div>
      {hasLimits ? <p className={css.hint}>{texts.box.limits}</p> : null}
    </section>
  );
}

function KeepingLines({ keeping }: { readonly keeping: BoxKeeping }) {
  const { work, failures } = keeping;
  return (
    <>
      {work ? (
        <ProgressLine label={texts.box.keeping(work.name)} value={percentOf(work)} max={100} onStop={keeping.stop} />
      ) : null}
      {failures.map(({ key, name, reason }) => (
        <Notice
          key={key}
          tone="bad"
          isAlert
          tools={
            <Button variant="quiet" onClick={() => keeping.dismiss(key)}>
              {texts.box.dismiss}
            </Button>
          }
        >
          {texts.box.refused(name, reason)}
        </Notice>
      ))}
    </>
  );
}

type ChooseProps = {
  readonly refusal: string | null;
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
};

function ChooseButton({ refusal, name, onFiles }: ChooseProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={name}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
      <Button icon={FolderOpen} refusal={refusal} onClick={() => input.current?.click()}>
        {texts.box.choose}
      </Button>
    </>
  );
}
