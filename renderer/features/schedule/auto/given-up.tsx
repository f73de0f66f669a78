import { useLocation } from 'wouter';
import type { PlanPair } from '#shared/domain/assignment/solver/plan-rows.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { pickRows } from '../../../ui/picked-rows.ts';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import css from './certificate.module.css';
import { givenUpLines } from './given-up-lines.ts';
import { autoTexts } from './texts.ts';

const { certificate: texts } = autoTexts;

/** Who is taken off where, application by application; the registry shows just these applications. */
export function GivenUp({ pairs }: { readonly pairs: readonly PlanPair[] }) {
  const { view } = useOffice();
  const [, navigate] = useLocation();
  const open = () => {
    pickRows(
      texts.picked,
      pairs.map(({ application }) => application),
    );
    navigate('/applications');
  };
  return (
    <div className={css.givenUp}>
      <ScrollPane label={texts.givenUp}>
        <ul>
          {givenUpLines(view, pairs).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </ScrollPane>
      <Button onClick={open}>{texts.toApplications}</Button>
    </div>
  );
}
