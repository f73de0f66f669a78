import type { Shortage } from '#shared/domain/assignment/plan/shortage.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import css from './shortage-list.module.css';
import { autoTexts } from './texts.ts';

const { shortages: texts } = autoTexts;

type ShortageListProps = {
  readonly shortages: readonly Shortage[];
  readonly onShow: (applicationId: string) => void;
};

/** Which experts are lacking, where, how many, and which rule takes away the most. */
export function ShortageList({ shortages, onShow }: ShortageListProps) {
  const { view } = useOffice();
  if (shortages.length === 0) return <Empty title={texts.empty.title} text={texts.empty.text} />;
  return (
    <ul className={css.list} aria-label={texts.label}>
      {shortages.map((shortage) => {
        const { field, municipalityId, experts, applicationIds, places } = shortage;
        const place = view.get('municipalities', municipalityId)?.name ?? '';
        const first = view.get('applications', applicationIds[0] ?? '');
        return (
          <li key={`${field}|${municipalityId}`} className={css.item}>
            <b>{texts.line(field, place, experts)}</b>
            <span>{texts.facts(applicationIds.length, places)}</span>
            <span className={css.rule}>{ruleOf(shortage)}</span>
            {first ? (
              <Button variant="quiet" onClick={() => onShow(first.id)}>
                {texts.show(fullName(first))}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function ruleOf({ rule, lost, known }: Shortage): string {
  if (known === 0) return texts.nobody;
  return rule === null ? texts.few : texts.rule(rule, lost);
}
