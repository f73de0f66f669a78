import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { type OrganisationColumns, recogniseOrganisations } from '#shared/domain/directories/organisation-columns.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { openGrid } from '../../../office/sheets/open-grid.ts';
import { Button } from '../../../ui/button.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import css from '../directory.module.css';
import { ChooseList } from './choose-list.tsx';
import { ListPreview } from './list-preview.tsx';
import { texts } from './texts.ts';

/** A list that has been read and nothing of which is loaded yet. */
export type ReadList = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: OrganisationColumns;
};

/** «Загрузка организаций»: a file is chosen, every row is seen with what will become of it, then all are loaded at once. */
export function OrganisationsImport({ onBack }: { readonly onBack: () => void }) {
  const [list, setList] = useState<ReadList | null>(null);
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const run = useRef(0);
  const read = async (file: File) => {
    run.current += 1;
    const mine = run.current;
    setReading(true);
    setTrouble(null);
    const opened = await openGrid(file, { isCancelled: () => mine !== run.current, onProgress: () => undefined });
    if (mine !== run.current) return;
    setReading(false);
    if (!opened.ok) return setTrouble(explain(opened.error));
    const { rows } = opened.value;
    setList({ name: file.name, rows, columns: recogniseOrganisations(rows) });
  };
  const stop = () => {
    run.current += 1;
    setReading(false);
  };
  const onFile = (file: File) => void read(file);
  return (
    <div className={css.screen}>
      <ScreenHead title={texts.title} count={list?.name}>
        <Button variant="quiet" icon={ArrowLeft} onClick={onBack}>
          {texts.back}
        </Button>
      </ScreenHead>
      {list && !isReading ? (
        <ListPreview
          list={list}
          onColumns={(columns) => setList({ ...list, columns })}
          onFile={onFile}
          onLoaded={onBack}
        />
      ) : (
        <ChooseList isReading={isReading} trouble={trouble} onFile={onFile} onStop={stop} />
      )}
    </div>
  );
}
