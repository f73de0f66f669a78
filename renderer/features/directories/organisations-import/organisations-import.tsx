import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { type OrganisationColumns, recogniseOrganisations } from '#shared/domain/directories/organisation-columns.ts';
import { type ListFile, useListFile } from '../../../office/sheets/use-list-file.ts';
import { Button } from '../../../ui/button.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import css from '../directory.module.css';
import { ChooseList } from './choose-list.tsx';
import { ListPreview } from './list-preview.tsx';
import { texts } from './texts.ts';

/** A list that has been read and nothing of which is loaded yet. */
export type ReadList = ListFile & { readonly columns: OrganisationColumns };

/** «Загрузка организаций»: a file is chosen, every row is seen with what will become of it, then all are loaded at once. */
export function OrganisationsImport({ onBack }: { readonly onBack: () => void }) {
  const [list, setList] = useState<ReadList | null>(null);
  const file = useListFile((read) => setList({ ...read, columns: recogniseOrganisations(read.rows) }));
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title} count={list?.name}>
        <Button variant="quiet" icon={ArrowLeft} onClick={onBack}>
          {texts.back}
        </Button>
      </ScreenHead>
      {list && !file.isReading ? (
        <ListPreview
          list={list}
          onColumns={(columns) => setList({ ...list, columns })}
          onFile={file.read}
          onLoaded={onBack}
        />
      ) : (
        <ChooseList isReading={file.isReading} trouble={file.trouble} onFile={file.read} onStop={file.stop} />
      )}
    </div>
  );
}
