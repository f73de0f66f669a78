import { z } from 'zod';
import { DuplicateIndex } from '#shared/domain/intake/duplicate-index.ts';
import type { ApplicationsImport, ImportedApplication } from '#shared/domain/intake/import-plan.ts';
import { officeDuplicates } from '#shared/domain/intake/office-duplicates.ts';
import { areAllNamed, resolvePlaces } from '#shared/domain/intake/resolve-places.ts';
import { refuseSheet } from '#shared/domain/refusals/sheet-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application, Stage } from '#shared/records/application.ts';
import { applicationSchema } from '#shared/records/application.ts';
import { personalSchema } from '#shared/records/personal.ts';
import { municipalitySchema, organisationSchema } from '#shared/records/place.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from './command.ts';

/** As many rows as a file may have. */
const MAX_ROWS = 50_000;

const importedSchema = applicationSchema
  .omit({
    systemNo: true,
    registrationNo: true,
    registeredOn: true,
    status: true,
    stages: true,
    period: true,
    expertIds: true,
    intakeRefusal: true,
  })
  .extend({ snils: personalSchema.shape.snils });

const argsSchema = z.object({
  municipalities: z.array(municipalitySchema).max(MAX_ROWS),
  organisations: z.array(organisationSchema).max(MAX_ROWS),
  applications: z.array(importedSchema).min(1).max(MAX_ROWS),
}) satisfies z.ZodType<ApplicationsImport>;

/**
 * Takes rows of a journal as applications at «Регистрация заявления», all of them in one act. A row that the office has
 * already is passed over, so that the same file brings nothing twice; municipalities and organisations are made as needed.
 */
export const importApplications: Command<ApplicationsImport, null> = {
  name: 'application.import',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'import', null),
  decide(view, args, context) {
    const refusal = this.permit(view, context.actor, null);
    if (refusal) return err(refusal);
    const fresh = newApplications(view, args.applications);
    if (fresh.length === 0 || !areAllNamed(args, fresh)) return err(refuseSheet('import.nothingNew', {}));
    const places = resolvePlaces(view, args);
    const counter = view.get('counters', 'system') ?? null;
    const firstNo = counter?.next ?? 1;
    const stage: Stage = { status: 'REGISTERING', at: context.at, by: context.actor.userId };
    const rows = fresh.flatMap(({ snils, ...imported }, i): readonly RowChange[] => {
      const { id } = imported;
      const application = registering({ ...imported, ...places.idsOf(imported) }, firstNo + i, stage);
      return [
        { table: 'applications', id, before: null, after: application },
        { table: 'personal', id, before: null, after: { id, snils } },
      ];
    });
    const next = { id: 'system', next: firstNo + fresh.length };
    return ok({
      changes: [...places.made(), ...rows, { table: 'counters', id: 'system', before: counter, after: next }],
    });
  },
};

/** An application that has just come: the office has given it a number and nothing else. */
function registering(imported: Omit<ImportedApplication, 'snils'>, systemNo: number, stage: Stage): Application {
  return {
    ...imported,
    systemNo,
    registrationNo: null,
    registeredOn: null,
    status: stage.status,
    stages: [stage],
    period: null,
    expertIds: [],
    intakeRefusal: null,
  };
}

/** Rows that repeat neither the office nor an earlier row, nor an id that is taken. */
function newApplications(view: View, imported: readonly ImportedApplication[]): readonly ImportedApplication[] {
  const office = officeDuplicates(view);
  const earlier = new DuplicateIndex<true>();
  return imported.filter((row) => {
    if (view.get('applications', row.id) || office.find(row, row.receivedAt) || earlier.find(row)) return false;
    earlier.add(row, true);
    return true;
  });
}
