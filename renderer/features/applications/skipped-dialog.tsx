import { shortStatusNames } from '#shared/domain/statuses/status.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import { Button } from '../../ui/button.tsx';
import { PlainDialog } from '../../ui/dialog.tsx';
import { ScrollPane } from '../../ui/scroll-pane.tsx';
import type { Split } from './bulk-split.ts';
import { bulkTexts } from './bulk-texts.ts';
import css from './skipped-dialog.module.css';
import type { BulkKind } from './use-bulk.ts';

/** How many people of one reason are named; the rest are counted. */
const NAMED = 100;

type SkippedDialogProps = {
  readonly isOpen: boolean;
  readonly kind: BulkKind;
  readonly split: Split;
  readonly onClose: () => void;
};

/** «Подробнее»: what the act will make of whom, and whom it will not touch, by reason. */
export function SkippedDialog({ isOpen, kind, split, onClose }: SkippedDialogProps) {
  const after = bulkTexts.bar.after[kind];
  return (
    <PlainDialog isOpen={isOpen} title={bulkTexts.skipped.title} wide onClose={onClose}>
      <ScrollPane label={bulkTexts.skipped.title} className={css.reasons}>
        {split.skipped.map(({ reason, applications }) => (
          <People
            key={reason}
            title={bulkTexts.skipped.group(applications.length, reason)}
            applications={applications}
          />
        ))}
        {split.allowed.length > 0 ? (
          <People
            title={bulkTexts.skipped.changed(split.allowed.length)}
            applications={split.allowed}
            afterOf={({ status }) => bulkTexts.skipped.becomes(shortStatusNames[status], after)}
          />
        ) : null}
      </ScrollPane>
      <div className={css.foot}>
        <Button large variant="primary" shortcut="Escape" onClick={onClose}>
          {bulkTexts.skipped.close}
        </Button>
      </div>
    </PlainDialog>
  );
}

type PeopleProps = {
  readonly title: string;
  readonly applications: readonly Application[];
  /** What becomes of it: «Регистрация → Зарегистрировано». */
  readonly afterOf?: (application: Application) => string;
};

function People({ title, applications, afterOf }: PeopleProps) {
  return (
    <section>
      <h3 className={css.reason}>{title}</h3>
      <ul className={css.people}>
        {applications.slice(0, NAMED).map((application) => (
          <li key={application.id}>
            <span className={css.number}>{bulkTexts.skipped.numbered(application.systemNo)}</span>{' '}
            {fullName(application)}
            {afterOf ? <span className={css.after}>{afterOf(application)}</span> : null}
          </li>
        ))}
      </ul>
      {applications.length > NAMED ? <p>{bulkTexts.skipped.more(applications.length - NAMED)}</p> : null}
    </section>
  );
}
