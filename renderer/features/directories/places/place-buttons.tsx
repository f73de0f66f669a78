import type { RemovablePlace } from '#shared/commands/directories/remove-place.ts';
import type { Act } from '../../../office/use-act.ts';
import { Button } from '../../../ui/button.tsx';
import css from '../directory.module.css';
import { texts } from '../texts.ts';
import { usePlaceActs } from './use-place-acts.ts';

type PlaceButtonsProps = RemovablePlace & { readonly act: Act; readonly saveRefusal: string | null };

/** Buttons under the form of a place that stands. */
export function PlaceButtons({ act, saveRefusal, ...place }: PlaceButtonsProps) {
  const { closing, removing } = usePlaceActs(place, act);
  return (
    <div className={css.buttons}>
      <Button large refusal={removing.refusal} onClick={removing.run}>
        {texts.remove}
      </Button>
      <Button large refusal={closing.refusal} onClick={closing.run}>
        {closing.label}
      </Button>
      <Button large type="submit" variant="primary" refusal={saveRefusal}>
        {texts.save}
      </Button>
    </div>
  );
}
