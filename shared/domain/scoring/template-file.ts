import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, type Result } from '#shared/kernel/result.ts';
import type { ScoreTemplate } from '#shared/records/score-template.ts';
import { refuseScore } from '../refusals/score-refusals.ts';
import { readTemplate } from './read-template.ts';

/** A set of criteria as the text of a file, read back by {@link readTemplateFile}. */
export function templateFileText(template: ScoreTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

/** A set of criteria from the text of a file, or the reason why it is not one. */
export function readTemplateFile(text: string): Result<ScoreTemplate, Refusal> {
  try {
    return readTemplate(JSON.parse(text));
  } catch {
    return err(refuseScore('score.unreadableTemplate', {}));
  }
}
