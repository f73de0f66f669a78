import type { z } from 'zod';
import { directoryWordId, listedWords } from '#shared/domain/directories/posts.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { directoryWordSchema } from '#shared/records/directory-word.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = directoryWordSchema.omit({ id: true });

/** Adds a post or a subject to the directory, closes one or opens it again. What comes with the program can be closed too. */
export const setDirectoryWord: Command<z.infer<typeof argsSchema>, null> = {
  name: 'directory.setWord',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const typed = args.name.trim().replace(/\s+/gu, ' ');
    if (typed === '') return err(refuseDirectory('directory.noName', {}));
    const id = directoryWordId(args.kind, typed);
    const known = listedWords(view, args.kind).find((word) => word.id === id);
    if (known?.isListed && known.isClosed === args.isClosed) {
      return err(
        args.isClosed
          ? refuse('application.nothingChanged', {})
          : refuseDirectory('directory.sameName', { name: known.name }),
      );
    }
    const name = known?.name ?? typed;
    const isAsBuiltIn = known?.isBuiltIn === true && !args.isClosed;
    const before = view.get('directoryWords', id) ?? null;
    if (isAsBuiltIn) return ok({ changes: [{ table: 'directoryWords', id, before, after: null }] });
    return ok({ changes: [put(view, 'directoryWords', { id, kind: args.kind, name, isClosed: args.isClosed })] });
  },
};
