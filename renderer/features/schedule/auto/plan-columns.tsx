import { Pencil, TriangleAlert } from 'lucide-react';
import { fieldName } from '#shared/domain/assignment/field-match.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import type { TableColumn } from '../../../ui/table/table-column.ts';
import css from './auto-screen.module.css';
import type { Preview, PreviewRow } from './preview.ts';
import { reasonOf, warningsOf } from './reasons.ts';
import { autoTexts } from './texts.ts';

const { rows: texts } = autoTexts;

/** Columns of the plan beside today's panels; `hasPlaces`: it is about more than one municipality. */
export function planColumns(
  view: View,
  preview: () => Preview,
  hasPlaces: boolean,
): readonly TableColumn<PreviewRow>[] {
  const place: TableColumn<PreviewRow> = {
    id: 'municipality',
    title: texts.municipality,
    width: 130,
    yields: 3,
    text: ({ row }) => view.get('municipalities', row.application.municipalityId)?.name ?? '',
  };
  return [
    {
      id: 'name',
      title: texts.name,
      width: 124,
      isPinned: true,
      isMain: true,
      text: ({ row }) => surnameWithInitials(row.application),
      hint: ({ row }) => fullName(row.application),
    },
    { id: 'field', title: texts.field, width: 96, yields: 2, text: ({ row }) => fieldName(row.application) },
    ...(hasPlaces ? [place] : []),
    {
      id: 'today',
      title: texts.today,
      width: 112,
      yields: 1,
      text: ({ today }) => namesOf(today) || texts.none,
    },
    { id: 'plan', title: texts.plan, width: 236, grow: 2, text: planWords, render: renderPlan },
    {
      id: 'why',
      title: texts.why,
      width: 180,
      grow: 1,
      yields: 4,
      text: (row) => [reasonOf(view, preview(), row), ...warningsOf(preview(), row.plan)].join('; '),
    },
  ];
}

function namesOf(experts: PreviewRow['plan']): string {
  return experts.map(surnameWithInitials).join(', ');
}

/** The panel of the plan in words: who is new, what stays empty. */
export function planWords({ row, plan, missing, isEdited, isSettled }: PreviewRow): string {
  const names = plan.map((expert) => {
    const name = surnameWithInitials(expert);
    return row.application.expertIds.includes(expert.id) ? name : texts.fresh(name);
  });
  return [
    ...names,
    ...(missing > 0 ? [texts.missing(missing)] : []),
    ...(isEdited || isSettled ? [texts.edited] : []),
  ].join(', ');
}

function renderPlan({ row, plan, missing, isEdited, isSettled }: PreviewRow) {
  return (
    <span className={css.panel}>
      {plan.map((expert) => {
        const isFresh = !row.application.expertIds.includes(expert.id);
        return (
          <span key={expert.id} className={css.chip} data-fresh={isFresh || undefined}>
            {isFresh ? <span className="vh">{texts.fresh('')}</span> : null}
            {surnameWithInitials(expert)}
          </span>
        );
      })}
      {missing > 0 ? (
        <span className={css.missing}>
          <TriangleAlert size={14} aria-hidden="true" />
          {texts.missing(missing)}
        </span>
      ) : null}
      {isEdited || isSettled ? <Pencil size={12} aria-label={texts.edited} /> : null}
    </span>
  );
}
