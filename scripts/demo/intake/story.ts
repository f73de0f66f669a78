import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createOffice } from '../create-office.ts';
import { inputFile, SAMPLE_INPUT } from '../input-file.ts';
import { accept, importExperts, previewJournal } from '../schedule/import-files.ts';
import type { Stage } from '../story.ts';
import { tellChelyabinsk } from './chelyabinsk.ts';
import { tellIrkutsk } from './irkutsk.ts';
import { tellKuzbass } from './kuzbass.ts';
import { tellTomsk } from './tomsk.ts';

/** Everything before the experts, as users of the four systems know it: Irkutsk, Kuzbass, Chelyabinsk, Tomsk. */
export async function tellIntake(stage: Stage): Promise<readonly string[]> {
  const { window } = stage;
  const folder = journalFolder(stage.input);
  await createOffice(window);
  await importExperts(window, inputFile(folder, 'experts.xlsx'));
  await previewJournal(window, inputFile(folder, 'journal.xlsx'), 'import');
  await accept(window, 'journal-accepted');
  await window.section('Сегодня');
  await window.picture('today');
  return [
    ...(await tellIrkutsk(stage)),
    ...(await tellKuzbass(stage)),
    ...(await tellChelyabinsk(stage)),
    ...(await tellTomsk(stage)),
  ];
}

/** The folder with the journal: the given one, or the folder of a region inside it. */
function journalFolder(input: string | null): string {
  if (input === null) return SAMPLE_INPUT;
  return existsSync(join(input, 'journal.xlsx')) ? input : join(input, 'tomsk-2026');
}
