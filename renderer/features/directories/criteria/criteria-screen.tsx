import { Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { saveScoreTemplate } from '#shared/commands/templates/save-template.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { readTemplateFile } from '#shared/domain/scoring/template-file.ts';
import { type ListedTemplate, listedTemplates } from '#shared/domain/scoring/templates/office-templates.ts';
import { fold } from '#shared/domain/search/fold.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { FileButton, JSON_FILES } from '../../../ui/choose-file/file-button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { DirectoryFrame } from '../directory-frame.tsx';
import { texts as common } from '../texts.ts';
import { useDirectoryList } from '../use-directory-list.ts';
import { criteriaColumns } from './criteria-columns.tsx';
import { SetEditor } from './set-editor.tsx';
import { SetPanel } from './set-panel.tsx';
import { texts } from './texts.ts';

const keyOf = ({ template }: ListedTemplate) => template.id;
const nameOf = ({ template }: ListedTemplate) => template.title;
const narrow = (rows: readonly ListedTemplate[], typed: string) =>
  rows.filter(({ template }) => fold(`${template.title} ${template.source}`).includes(fold(typed)));

/** What is open instead of the list: a set that is only looked at, or one that is being written. */
type OpenSet = { readonly template: ScoreTemplate; readonly mode: 'look' | 'change' };

/** «Наборы критериев»: what experts score by, the office's own beside those of the program. */
export function CriteriaScreen() {
  const [open, setOpen] = useState<OpenSet | null>(null);
  if (open) {
    return <SetEditor template={open.template} isFixed={open.mode === 'look'} onBack={() => setOpen(null)} />;
  }
  return <CriteriaList onOpen={setOpen} />;
}

function CriteriaList({ onOpen }: { readonly onOpen: (open: OpenSet) => void }) {
  const { view, actor, newId } = useOffice();
  const revision = useRevision('scoreTemplates', 'scoreSheets', 'officeProfiles', 'applications');
  const [trouble, setTrouble] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const all = useMemo(() => listedTemplates(view), [view, revision]);
  const list = useDirectoryList({ all, narrow, keyOf, columns: criteriaColumns, memory: 'criteria-columns' });
  const forbidden = saveScoreTemplate.permit(view, actor, null);
  const load = async (file: File) => {
    const read = readTemplateFile(await file.text().catch(() => ''));
    setTrouble(read.ok ? null : explain(read.error));
    if (read.ok) onOpen({ template: { ...read.value, id: newId() }, mode: 'change' });
  };
  const { title, text } = common.nothingFound;
  return (
    <DirectoryFrame
      title={texts.title}
      count={common.shown(list.shown.length, all.length)}
      {...list.taken}
      search={texts.search}
      typed={list.typed}
      onType={list.setTyped}
      tools={
        <FileButton
          variant="quiet"
          icon={Upload}
          refusal={forbidden && explain(forbidden)}
          accept={JSON_FILES}
          label={texts.load}
          onFile={(file) => void load(file)}
        />
      }
      above={
        trouble ? (
          <Notice tone="bad" isAlert>
            {trouble}
          </Notice>
        ) : null
      }
      list={
        <DataTable
          label={texts.list}
          {...list.table}
          nameOf={nameOf}
          resetKey={list.sought}
          empty={<Empty title={title} text={text} />}
        />
      }
      panelTitle={texts.panel}
      panel={
        list.current ? (
          <SetPanel
            key={list.current.template.id}
            row={list.current}
            onLook={(template) => onOpen({ template, mode: 'look' })}
            onChange={(template) => onOpen({ template, mode: 'change' })}
          />
        ) : null
      }
      sentence={texts.summary(all.length)}
      details={texts.hint}
    />
  );
}
