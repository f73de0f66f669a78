import { useOffice } from '../../office/react.tsx';
import { type Action, whyNot } from '../../ui/action.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { texts } from './texts.ts';

type NothingHereProps = {
  /** There are no experts at all, for this user. */
  readonly isEmpty: boolean;
  readonly actions: readonly Action[];
  readonly onReset: () => void;
};

/** Why the list is empty and what to do: nobody is known yet, or nobody fits. */
export function NothingHere({ isEmpty, actions, onReset }: NothingHereProps) {
  const { actor } = useOffice();
  if (!isEmpty) {
    return (
      <Empty title={texts.nothingFound.title} text={texts.nothingFound.text}>
        <Button onClick={onReset}>{texts.nothingFound.reset}</Button>
      </Empty>
    );
  }
  const words = actor.role === 'coordinator' ? texts.noneHere : texts.empty;
  const [first] = actions
    .filter(({ id }) => id !== 'experts.doubles')
    .reverse()
    .filter((one) => whyNot(one) === null);
  return (
    <Empty title={words.title} text={words.text}>
      {first ? <ActionButton action={first} large variant="primary" /> : null}
    </Empty>
  );
}
