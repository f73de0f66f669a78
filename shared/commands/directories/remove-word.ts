import type { z } from 'zod';
import { type ListedWord, listedWords } from '#shared/domain/directories/posts.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { directoryWordSchema } from '#shared/records/directory-word.ts';
import type { Command } from '../command.ts';
import { dropAll } from '../rows.ts';

const argsSchema = directoryWordSchema.pick({ id: true, kind: true });

/** Removes a post or a subject of the office's own that nobody has; one that is used, or of the program, is closed instead. */
export const removeDirectoryWord: Command<z.infer<typeof argsSchema>, ListedWord | null> = {
  name: 'directory.removeWord',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, word) => mayAct(view, actor, 'manageDirectories', null) ?? (word && whyKept(word)),
  decide(view, { id, kind }, context) {
    const word = listedWords(view, kind).find((one) => one.id === id);
    if (!word) return err(refuseDirectory('directory.gone', {}));
    const refusal = this.permit(view, context.actor, word);
    return refusal ? err(refusal) : ok({ changes: dropAll(view, ['directoryWords'], id) });
  },
};

function whyKept({ name, isBuiltIn, uses }: ListedWord): Refusal | null {
  if (isBuiltIn) return refuseDirectory('directory.builtIn', { name });
  return uses === 0 ? null : refuseDirectory('directory.inUse', { name, uses });
}
