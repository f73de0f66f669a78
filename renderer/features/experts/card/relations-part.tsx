import { Link2, X } from 'lucide-react';
import { addRelation } from '#shared/commands/experts/add-relation.ts';
import { removeRelation } from '#shared/commands/experts/remove-relation.ts';
import { relationsOf } from '#shared/domain/experts/relations.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { PartProps } from './absences-part.tsx';
import css from './card.module.css';
import { relatedName } from './related-name.ts';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

/** «Связи»: why he may not judge a person or sit beside another. Personal data: only who keeps the directory sees them. */
export function RelationsPart({ expert, onDialog, onRefused }: PartProps) {
  const { view, actor } = useOffice();
  const act = useExpertAct(expert.id);
  const refusal = addRelation.permit(view, actor, expert);
  const relations = relationsOf(view, expert.id);
  return (
    <section className={css.part}>
      <h2 className={css.partTitle}>{cardTexts.relations.title}</h2>
      <p className={css.quiet}>{cardTexts.relations.note}</p>
      {relations.length === 0 ? <p className={css.quiet}>{cardTexts.relations.none}</p> : null}
      <ul aria-label={cardTexts.relations.title}>
        {relations.map((relation) => {
          const who = relatedName(view, relation.related);
          return (
            <li key={relation.id} className={css.line}>
              <span>
                {`${cardTexts.relations.kinds[relation.kind]}: ${who}`}
                <small>{relation.note}</small>
              </span>
              {refusal ? null : (
                <IconButton
                  icon={X}
                  quiet
                  small
                  name={cardTexts.relations.remove(who)}
                  onClick={() => void act(removeRelation, { id: relation.id, expertId: expert.id }).then(onRefused)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div className={css.tools}>
        <Button icon={Link2} refusal={refusal ? explain(refusal) : null} onClick={() => onDialog('relation')}>
          {cardTexts.relations.add}
        </Button>
      </div>
    </section>
  );
}
