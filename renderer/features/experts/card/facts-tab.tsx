import { saveExpert } from '#shared/commands/experts/save-expert.ts';
import { postsOf } from '#shared/domain/experts/expert-facts.ts';
import { formOfExpert } from '#shared/domain/experts/expert-form.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice } from '../../../office/react.tsx';
import { ScrollPane } from '../../../ui/scroll-pane.tsx';
import { ExpertFormView } from '../form/expert-form.tsx';
import { useExpertForm } from '../form/use-expert-form.ts';
import { texts } from '../texts.ts';
import { AbsencesPart } from './absences-part.tsx';
import css from './card.module.css';
import type { CardDialog } from './card-actions.ts';
import { RelationsPart } from './relations-part.tsx';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

type FactsTabProps = {
  readonly expert: Expert;
  readonly isEditing: boolean;
  readonly onEditEnd: () => void;
  readonly onDialog: (dialog: CardDialog) => void;
  readonly onRefused: (words: string | null) => void;
};

/** «Сведения»: facts or their form; beside them absences and relations. */
export function FactsTab({ expert, isEditing, onEditEnd, onDialog, onRefused }: FactsTabProps) {
  return (
    <div className={css.split}>
      <ScrollPane label={texts.form.title} className={css.main}>
        {isEditing ? <EditForm expert={expert} onClose={onEditEnd} /> : <Facts expert={expert} />}
      </ScrollPane>
      <ScrollPane kind="aside" label={cardTexts.absences.title} className={css.side}>
        <AbsencesPart expert={expert} onDialog={onDialog} onRefused={onRefused} />
        <RelationsPart expert={expert} onDialog={onDialog} onRefused={onRefused} />
      </ScrollPane>
    </div>
  );
}

function EditForm({ expert, onClose }: { readonly expert: Expert; readonly onClose: () => void }) {
  const act = useExpertAct(expert.id);
  const form = useExpertForm({
    formId: `expert:${expert.id}`,
    initial: formOfExpert(expert),
    expert,
    save: (written, seen) => act(saveExpert, { id: expert.id, seen, form: written }),
    onClose,
  });
  return <ExpertFormView label={texts.form.title} form={form} onClose={onClose} />;
}

function Facts({ expert }: { readonly expert: Expert }) {
  const { view, today } = useOffice();
  const t = cardTexts.card;
  const posts = postsOf(expert).map(({ post, subject }) => [post, subject].filter((part) => part !== '').join(', '));
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [t.posts, posts.filter((one) => one !== '')],
    [t.place, [view.get('organisations', expert.organisationId)?.name ?? '']],
    [t.municipality, [view.get('municipalities', expert.municipalityId)?.name ?? '']],
    [t.category, [categoryWords(expert, today())]],
    [t.languages, expert.languages ?? []],
    [t.limit, [expert.loadLimit === null ? t.noLimit : t.perPeriod(expert.loadLimit)]],
    [t.phone, [expert.phone]],
    [t.email, [expert.email]],
  ];
  return (
    <dl className={css.facts}>
      {facts.map(([name, values]) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.every((value) => value === '') ? (
            <dd>{t.nothing}</dd>
          ) : (
            values.map((value) => <dd key={value}>{value}</dd>)
          )}
        </div>
      ))}
    </dl>
  );
}

function categoryWords({ category, categoryUntil }: Expert, today: LocalDate): string {
  const name = categoryNames[category];
  if (!categoryUntil) return name;
  const words = categoryUntil < today ? cardTexts.card.categoryPassed : cardTexts.card.categoryUntil;
  return words(name, formatDate(categoryUntil));
}
