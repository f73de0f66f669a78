import { Modal } from '@mantine/core';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { fileAddress } from '../../../office/files/keep-file.ts';
import { warningOf } from '../../../office/files/use-file-keeper.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { FileViewer } from '../../../ui/files/file-viewer.tsx';
import paper from '../paper-window.module.css';
import { withdrawalsTexts as texts } from './texts.ts';
import css from './withdrawals.module.css';

type ScanWindowProps = { readonly withdrawal: Withdrawal; readonly onClose: () => void };

/** «Просмотреть скан»: the signed withdrawal as it was attached. Esc closes it. */
export function ScanWindow({ withdrawal: { scan }, onClose }: ScanWindowProps) {
  const { view } = useOffice();
  const file = scan && view.get('files', scan.sha256);
  return (
    <Modal.Root opened onClose={onClose} fullScreen padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={texts.scan} classNames={{ content: paper.content }}>
        <section className={paper.body} aria-label={texts.scan}>
          {scan && file ? (
            <FileViewer
              address={fileAddress(scan.sha256)}
              kind={file.kind}
              title={scan.title}
              warning={warningOf(file)}
            />
          ) : null}
          <footer className={css.scanFoot}>
            <Button large shortcut="Escape" onClick={onClose}>
              {texts.close}
            </Button>
          </footer>
        </section>
      </Modal.Content>
    </Modal.Root>
  );
}
