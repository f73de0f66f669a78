import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { type EmployeeColumns, recogniseEmployees } from '#shared/domain/employees/import/employee-columns.ts';
import { type ListFile, useListFile } from '../../../office/sheets/use-list-file.ts';
import { Button } from '../../../ui/button.tsx';
import { DropFile } from '../../../ui/choose-file/drop-file.tsx';
import { FileButton } from '../../../ui/choose-file/file-button.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import css from './import.module.css';
import { LinesPreview } from './lines-preview.tsx';
import { texts } from './texts.ts';

/** A list of workers that has been read and nothing of which is loaded yet. */
export type ReadEmployees = ListFile & { readonly columns: EmployeeColumns };

/** «Загрузка работников»: a file is chosen, every row is seen with what will become of it, then all are loaded at once. */
export function EmployeesImport({ onBack }: { readonly onBack: () => void }) {
  const [list, setList] = useState<ReadEmployees | null>(null);
  const file = useListFile((read) => {
    const columns = recogniseEmployees(read.rows);
    setList(columns && { ...read, columns });
    file.setTrouble(columns ? null : texts.noHead);
  });
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title} count={list?.name}>
        <Button variant="quiet" icon={ArrowLeft} onClick={onBack}>
          {texts.back}
        </Button>
      </ScreenHead>
      {list && !file.isReading ? (
        <LinesPreview
          list={list}
          onColumns={(columns) => setList({ ...list, columns })}
          onFile={file.read}
          onLoaded={onBack}
        />
      ) : (
        <DropFile
          title={texts.chooseTitle}
          text={texts.chooseText}
          onFile={file.isReading ? null : file.read}
          trouble={file.trouble}
        >
          {file.isReading ? (
            <ProgressLine label={texts.reading} value={0} max={null} onStop={file.stop} />
          ) : (
            <FileButton large variant="primary" label={texts.choose} onFile={file.read} />
          )}
        </DropFile>
      )}
    </div>
  );
}
