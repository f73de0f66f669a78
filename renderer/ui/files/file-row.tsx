import { X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../icon-button.tsx';
import { loadPdfViewer } from '../pdf/load-pdf-viewer.ts';
import css from './file-box.module.css';
import { iconOf, type ShownKind } from './kinds.ts';
import { texts } from './texts.ts';

/** A file of a box as its row shows it. */
export type BoxFile = {
  readonly id: string;
  readonly title: string;
  /** Null for a link. */
  readonly kind: ShownKind | null;
  /** «PDF, 2,3 МБ, 12.09.2026». */
  readonly about: string;
  /** What is wrong with it and what to do. */
  readonly warning: string | null;
  /** It can be looked at or, for a link, gone to. */
  readonly canOpen: boolean;
};

type FileRowProps = {
  readonly file: BoxFile;
  readonly refusal: string | null;
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly onRemove?: ((id: string) => void) | undefined;
};

/** One file: its name opens it. */
export function FileRow({ file, refusal, onOpen, onRemove }: FileRowProps) {
  const { id, title, kind, about, warning, canOpen } = file;
  const Icon = iconOf(kind);
  const isPages = kind === 'pdf' && canOpen && onOpen !== undefined;
  /** Who rests on a PDF is about to open it. */
  const prepare = () => isPages && void loadPdfViewer();
  useEffect(() => {
    if (!isPages) return;
    const waiting = requestIdleCallback(() => void loadPdfViewer());
    return () => cancelIdleCallback(waiting);
  }, [isPages]);
  return (
    <li className={css.row}>
      <Icon size={16} aria-hidden="true" />
      <div className={css.what}>
        {onOpen && canOpen ? (
          <button
            type="button"
            className={css.title}
            aria-label={texts.box.open(title)}
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={() => onOpen(id)}
          >
            {title}
          </button>
        ) : (
          <span>{title}</span>
        )}
        <span className={css.about}>{about}</span>
        {warning === null ? null : <p className={css.warning}>{warning}</p>}
      </div>
      {onRemove && refusal === null ? (
        <IconButton icon={X} name={texts.box.remove(title)} quiet small onClick={() => onRemove(id)} />
      ) : null}
    </li>
  );
}
