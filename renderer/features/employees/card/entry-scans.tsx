import { useState } from 'react';
import { attachEmployeeScan } from '#shared/commands/employees/attach-employee-scan.ts';
import { detachEmployeeScan } from '#shared/commands/employees/detach-employee-scan.ts';
import type { ListSection } from '#shared/domain/employees/sections.ts';
import { type EmployeeScan, employeeScanSchema } from '#shared/records/employee-records.ts';
import type { View } from '#shared/records/view.ts';
import { fileAddress } from '../../../office/files/keep-file.ts';
import { useFileKeeper, warningOf } from '../../../office/files/use-file-keeper.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { PlainDialog } from '../../../ui/dialog.tsx';
import { FileBox } from '../../../ui/files/file-box.tsx';
import type { BoxFile } from '../../../ui/files/file-row.tsx';
import { FileViewer } from '../../../ui/files/file-viewer.tsx';
import { texts } from '../texts.ts';
import css from './section.module.css';
import type { Entry } from './section-parts.ts';
import { useCardAct } from './use-card-act.ts';

type EntryScansProps = {
  readonly employeeId: string;
  readonly section: ListSection;
  readonly entry: Entry;
  /** Why nothing can be put here by this user. */
  readonly refusal: string | null;
};

/** Scans beside an entry: dropped, chosen or pasted, looked at here. A reader sees what is there. */
export function EntryScans({ employeeId, section, entry, refusal }: EntryScansProps) {
  const { view } = useOffice();
  useRevision('files');
  const act = useCardAct(employeeId);
  const keep = useFileKeeper();
  const [openId, setOpenId] = useState<string | null>(null);
  const scans = employeeScanSchema.array().safeParse(entry.scans).data ?? [];
  if (refusal !== null && scans.length === 0) return null;
  const open = scans.find(({ sha256 }) => sha256 === openId);
  const file = open && view.get('files', open.sha256);
  const place = { id: employeeId, section, entryId: entry.id };
  return (
    <div className={css.scans}>
      <FileBox
        label={texts.form.filesOf(String(entry.title ?? entry.institution ?? entry.number ?? ''))}
        files={scans.map((scan) => boxFile(view, scan))}
        max={10}
        keep={keep}
        refusal={refusal}
        onKept={({ sha256, name, size, kind, trouble }) =>
          act(attachEmployeeScan, {
            ...place,
            scan: { sha256, title: name.slice(0, 300) },
            file: { size, kind, trouble },
          })
        }
        onOpen={setOpenId}
        onRemove={(sha256) => void act(detachEmployeeScan, { ...place, sha256 })}
      />
      {open && file ? (
        <PlainDialog isOpen wide title={open.title} onClose={() => setOpenId(null)}>
          <div className={css.viewer}>
            <FileViewer
              address={fileAddress(open.sha256)}
              kind={file.kind}
              title={open.title}
              warning={warningOf(file)}
            />
          </div>
        </PlainDialog>
      ) : null}
    </div>
  );
}

function boxFile(view: View, { sha256, title }: EmployeeScan): BoxFile {
  const file = view.get('files', sha256);
  return {
    id: sha256,
    title,
    kind: file?.kind ?? null,
    about: '',
    warning: file ? warningOf(file) : null,
    canOpen: file !== undefined,
  };
}
