import { explain } from '#shared/domain/refusals/catalogue.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { changeWords } from './change-words.ts';
import css from './plan-notices.module.css';
import { autoTexts } from './texts.ts';
import type { Auto } from './use-auto.ts';

const { stale: staleTexts, lost: lostTexts } = autoTexts;

type PlanNoticesProps = { readonly auto: Auto; readonly onRead: () => void };

/** What has changed in the office since the plan was made, and which changes by hand a new plan could not keep. */
export function PlanNotices({ auto, onRead }: PlanNoticesProps) {
  const { view } = useOffice();
  const { changes, state } = auto;
  if (state.run || (!changes && state.lost.length === 0)) return null;
  const nameOf = (expertId: string) => {
    const expert = view.get('experts', expertId) ?? state.plan?.task.experts.get(expertId)?.expert;
    return expert ? surnameWithInitials(expert) : lostTexts.unknown;
  };
  return (
    <div className={css.notices}>
      {changes ? (
        <Notice tone="warn">
          <span>{staleTexts.title}</span>
          <ul className={css.lines}>
            {changeWords(changes).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <span>{staleTexts.advice}</span>
        </Notice>
      ) : null}
      {state.lost.length > 0 ? (
        <Notice tone="warn" isAlert tools={<Button onClick={onRead}>{lostTexts.read}</Button>}>
          <span>{lostTexts.title(state.lost.length)}</span>
          <ul className={css.lines}>
            {state.lost.map(({ applicationId, expertId, isPin, refusal }) => {
              const application = view.get('applications', applicationId);
              const whose = application ? surnameWithInitials(application) : lostTexts.noApplication;
              const words = lostTexts.line(whose, nameOf(expertId), isPin, explain(refusal));
              return <li key={`${applicationId} ${expertId} ${isPin}`}>{words}</li>;
            })}
          </ul>
        </Notice>
      ) : null}
    </div>
  );
}
