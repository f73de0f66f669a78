import { z } from 'zod';
import type { Command } from '#shared/commands/command.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { applicationSchema } from '#shared/records/application.ts';

/** Brings applications into the office, as an import does; refuses one that is there already. */
export const putApplications: Command<{ applications: z.infer<typeof applicationSchema>[] }, null> = {
  name: 'law.put',
  version: 1,
  kind: 'rebase',
  args: z.object({ applications: z.array(applicationSchema) }),
  permit: () => null,
  decide(view, { applications }) {
    const known = applications.find(({ id }) => view.get('applications', id));
    if (known) return err({ code: 'law.known', facts: { systemNo: known.systemNo } });
    return ok({
      changes: applications.flatMap((after) => [
        { table: 'applications' as const, id: after.id, before: null, after },
        { table: 'personal' as const, id: after.id, before: null, after: { id: after.id, snils: '11223344595' } },
      ]),
    });
  },
};

/** Adds a word to the note of an application: what it leaves depends on what it finds. */
export const addToNote: Command<{ id: string; word: string }, null> = {
  name: 'law.note',
  version: 1,
  kind: 'rebase',
  args: z.object({ id: z.string(), word: z.string() }),
  permit: () => null,
  decide(view, { id, word }) {
    const before = view.get('applications', id);
    if (!before) return err({ code: 'law.gone', facts: {} });
    const after = { ...before, note: `${before.note}${word} ` };
    return ok({ changes: [{ table: 'applications', id, before, after }], reason: word });
  },
};

/** Files an application in another year, so that it has to move to another page. */
export const refile: Command<{ id: string; year: number }, null> = {
  name: 'law.refile',
  version: 1,
  kind: 'rebase',
  args: z.object({ id: z.string(), year: z.int() }),
  permit: () => null,
  decide(view, { id, year }) {
    const before = view.get('applications', id);
    if (!before) return err({ code: 'law.gone', facts: {} });
    const receivedAt = applicationSchema.shape.receivedAt.parse(`${year}${before.receivedAt.slice(4)}`);
    return ok({ changes: [{ table: 'applications', id, before, after: { ...before, receivedAt } }] });
  },
};

/** Takes an application away with what belongs to it. */
export const removeApplication: Command<{ id: string }, null> = {
  name: 'law.remove',
  version: 1,
  kind: 'rebase',
  args: z.object({ id: z.string() }),
  permit: () => null,
  decide(view, { id }) {
    const application = view.get('applications', id);
    const personal = view.get('personal', id);
    if (!application || !personal) return err({ code: 'law.gone', facts: {} });
    return ok({
      changes: [
        { table: 'applications', id, before: application, after: null },
        { table: 'personal', id, before: personal, after: null },
      ],
    });
  },
};

/** Has a bug: throws, or decides a row that the table's schema does not know. */
export const broken: Command<{ how: 'throws' | 'invalidRow' }, null> = {
  name: 'law.broken',
  version: 1,
  kind: 'rebase',
  args: z.object({ how: z.literal(['throws', 'invalidRow']) }),
  permit: () => null,
  decide(_view, { how }) {
    if (how === 'throws') throw new Error('a bug');
    return ok({ changes: [{ table: 'counters', id: 'c', before: null, after: { id: 'c', next: -1 } }] });
  },
};
