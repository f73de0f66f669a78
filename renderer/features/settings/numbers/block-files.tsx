import { FileInput } from 'lucide-react';
import { handOverBlock } from '#shared/commands/registration/hand-over-block.ts';
import { takeOverBlock } from '#shared/commands/registration/take-over-block.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { blockFileText, readBlockFile } from '#shared/domain/registration/block-file.ts';
import type { NumberBlock } from '#shared/records/number-block.ts';
import { saveText } from '../../../office/documents/save-text.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice } from '../../../office/react.tsx';
import { FileButton, JSON_FILES } from '../../../ui/choose-file/file-button.tsx';
import { toast } from '../../../ui/toast.tsx';
import { numberTexts } from './texts.ts';

const texts = numberTexts.blocks;

/** Saves reserved numbers for the other computer and notes that they went; why not, or null. */
export async function saveBlock(office: Office, block: NumberBlock): Promise<string | null> {
  const planned = office.plan(handOverBlock, { id: block.id });
  if (!planned.ok) return explain(planned.error);
  const saved = await saveText('json', blockFileText(office.view, block), texts.fileName);
  if (!saved.ok) return explain(saved.error);
  if (saved.value === null) return null;
  const noted = await office.run(handOverBlock, { id: block.id });
  if (!noted.ok) return explain(noted.error);
  toast({ text: texts.fileSaved });
  return null;
}

type TakeButtonProps = { readonly why: string | null; readonly onTrouble: (trouble: string | null) => void };

/** «Загрузить запас из файла»: numbers that the first computer has set aside for this one. */
export function TakeButton({ why, onTrouble }: TakeButtonProps) {
  const office = useOffice();
  const take = async (file: File) => {
    const read = readBlockFile(await file.text().catch(() => ''));
    const taken = read.ok ? await office.run(takeOverBlock, read.value) : read;
    onTrouble(taken.ok ? null : explain(taken.error));
    if (taken.ok && read.ok) toast({ text: texts.taken(read.value.from, read.value.to) });
  };
  return (
    <FileButton
      icon={FileInput}
      refusal={why}
      accept={JSON_FILES}
      label={texts.take}
      onFile={(file) => void take(file)}
    />
  );
}
