import { fullName } from '#shared/records/common.ts';
import { Button } from '../../ui/button.tsx';
import { PlainDialog } from '../../ui/dialog.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import type { Skipped } from './bulk-split.ts';
import css from './skipped-dialog.module.css';
import { texts } from './texts.ts';

/** How many people of one reason are named; the rest are counted. */
const NAMED = 100;

type SkippedDialogProps = {
  readonly isOpen: boolean;
  readonly skipped: readonly Skipped[];
  readonly onClose: () => void;
};

/** «Подробнее»: whom the act will not touch, by reason. */
export function SkippedDialog({ isOpen, skipped, onClose }: SkippedDialogProps) {
  return (
    <PlainDialog isOpen={isOpen} title={texts.skipped.title} wide onClose={onClose}>
      <ScrollPane label={texts.skipped.title} className={css.reasons}>
        {skipped.map(({ reason, applications }) => (
          <section key={reason}>
            <h3 className={css.reason}>{texts.skipped.group(applications.length, reason)}</h3>
            <ul className={css.people}>
              {applications.slice(0, NAMED).map((application) => (
                <li key={application.id}>
                  <span className={css.number}>{texts.skipped.numbered(application.systemNo)}</span>{' '}
                  {fullName(application)}
                </li>
              ))}
            </ul>
            {applications.length > NAMED ? <p>{texts.skipped.more(applications.length - NAMED)}</p> : null}
          </section>
        ))}
      </ScrollPane>
      <div className={css.foot}>
        <Button large variant="primary" shortcut="Escape" onClick={onClose}>
          {texts.skipped.close}
        </Button>
      </div>
    </PlainDialog>
  );
}
