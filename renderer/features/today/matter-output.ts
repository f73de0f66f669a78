import type { Matter, Urgency } from '#shared/domain/today/matter.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { TableColumn } from '../../ui/table/table-column.ts';
import { type TableOutput, tableOutput } from '../../ui/table/table-output.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { texts } from './texts.ts';

/** One application of a matter, as it stands on paper and in Excel. */
export type MatterRow = {
  readonly key: string;
  readonly urgency: Urgency;
  readonly matter: string;
  readonly due: LocalDate | null;
  readonly name: string;
  readonly post: string;
  readonly municipality: string;
  readonly organisation: string;
};

const words = texts.columns;

const columns: readonly TableColumn<MatterRow>[] = [
  { id: 'urgency', title: words.urgency, width: 110, text: ({ urgency }) => texts.urgency[urgency] },
  { id: 'matter', title: words.matter, width: 240, text: ({ matter }) => matter },
  {
    id: 'due',
    title: words.due,
    width: 100,
    text: ({ due }) => (due === null ? '' : formatDate(due)),
    output: { kind: 'date', value: ({ due }) => due },
  },
  { id: 'name', title: words.name, width: 220, text: ({ name }) => name },
  { id: 'post', title: words.post, width: 140, text: ({ post }) => post },
  { id: 'municipality', title: words.municipality, width: 150, text: ({ municipality }) => municipality },
  { id: 'organisation', title: words.organisation, width: 200, text: ({ organisation }) => organisation },
];

/** Everything on «Сегодня», an application a row, in the order of the screen; an application once under each matter. */
export function matterRows(view: View, matters: readonly Matter[]): readonly MatterRow[] {
  const rows = new Map<string, MatterRow>();
  for (const urgency of ['late', 'today', 'soon'] as const) {
    for (const matter of matters.filter((one) => one.urgency === urgency)) {
      for (const { applicationId, due } of matter.cases) {
        const key = `${urgency} ${matter.kind} ${applicationId}`;
        const application = view.get('applications', applicationId);
        if (!application || rows.has(key)) continue;
        rows.set(key, {
          key,
          urgency,
          matter: texts.matters[matter.kind],
          due,
          name: fullName(application),
          post: application.post,
          municipality: view.get('municipalities', application.municipalityId)?.name ?? '',
          organisation: view.get('organisations', application.organisationId)?.name ?? '',
        });
      }
    }
  }
  return [...rows.values()];
}

/** The same for Excel and for paper. */
export function matterOutput(rows: readonly MatterRow[]): TableOutput {
  return tableOutput(
    columns,
    rowsOfArray(rows, ({ key }) => key),
  );
}
