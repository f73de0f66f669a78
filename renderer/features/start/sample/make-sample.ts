import { sampleOffice } from '#shared/domain/sample/sample-office.ts';
import type { Office } from '../../../office/office.ts';
import { type SampleStage, sampleStages } from './sample-stages.ts';

/** How far the making has come. `total` is of the stage. */
export type SampleProgress = { readonly stage: SampleStage['name']; readonly done: number; readonly total: number };

/**
 * Fills the sample office by running the commands of daily work, one after another. Stops between two of them when
 * asked; what has been done stays. True when all is done.
 */
export async function makeSample(
  office: Office,
  onProgress: (progress: SampleProgress) => void,
  stop: AbortSignal,
): Promise<boolean> {
  if (isMade(office)) return true;
  const sample = sampleOffice(office.today());
  for (const stage of sampleStages) {
    const acts = stage.acts(office, sample);
    for (const [done, act] of acts.entries()) {
      if (stop.aborted) return false;
      onProgress({ stage: stage.name, done, total: acts.length });
      await act.run(office);
    }
  }
  return true;
}

/** The last stage has left its trace: from now on the office belongs to whoever learns in it. */
function isMade({ view }: Office): boolean {
  return view.count('schedules') > 0;
}
