import { Modal } from '@mantine/core';
import type { PaperOrder } from '#shared/documents/paper-order.ts';
import type { SheetModel } from '#shared/documents/sheet-model.ts';
import { useDocumentActs } from '../../office/documents/use-document-acts.ts';
import { useMadePdf } from '../../office/documents/use-made-pdf.ts';
import { DocumentPreview } from '../../ui/pdf/document-preview.tsx';
import css from './paper-window.module.css';
import { paperWindowTexts as texts } from './paper-window-texts.ts';

type PaperWindowProps = {
  /** What is printed; keep it in `useMemo` or state. */
  readonly order: PaperOrder;
  readonly title: string;
  /** Name of the file without its ending; never a person's name. */
  readonly fileName: string;
  readonly sheet?: () => SheetModel;
  readonly onClose: () => void;
};

/** A paper before the printer over whatever is open: a card, a list. Esc closes it. */
export function PaperWindow({ order, title, fileName, sheet, onClose }: PaperWindowProps) {
  const made = useMadePdf(order);
  const acts = useDocumentActs(made, fileName, sheet);
  return (
    <Modal.Root opened onClose={onClose} fullScreen padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={title} data-own-keys classNames={{ content: css.content }}>
        <section className={css.body} aria-label={title}>
          <DocumentPreview
            title={title}
            label={fileName}
            shown={made}
            acts={acts}
            sentence={made.state === 'made' ? texts.pages(made.pages) : texts.making}
            onClose={onClose}
          />
        </section>
      </Modal.Content>
    </Modal.Root>
  );
}
