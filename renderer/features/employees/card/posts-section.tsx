import { useState } from 'react';
import { removeEmployeePost } from '#shared/commands/employees/remove-employee-post.ts';
import { saveEmployeePost } from '#shared/commands/employees/save-employee-post.ts';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import { postFields } from '#shared/domain/employees/field-specs.ts';
import { sectionNames } from '#shared/domain/employees/sections.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { employeePostSchema } from '#shared/records/employee.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { textsOf, valuesOf } from '../form/field-texts.ts';
import { FieldsForm } from '../form/fields-form.tsx';
import { texts as words } from '../texts.ts';
import { usePlaces } from '../use-places.ts';
import { EntryList } from './entry-list.tsx';
import css from './section.module.css';
import { draftId, type Entry, type SectionProps } from './section-parts.ts';
import { useCardAct } from './use-card-act.ts';

/** In the list the post comes first, then where it is held. */
const [place, post, ...rest] = postFields;
const listed = [post, place, ...rest].filter((spec) => spec !== undefined);

/** «Сведения о занимаемой должности»: every post of the person, in every organisation (trap 16). */
export function PostsSection({ card: { employee } }: SectionProps) {
  const office = useOffice();
  const act = useCardAct(employee.id);
  const places = usePlaces('fillEmployee');
  const idOf = (entryId: string) => draftId(employee.id, 'posts', entryId);
  const [openId, setOpenId] = useState(() => firstDraft(['new', ...employee.posts.map(({ id }) => id)]));
  const [refused, setRefused] = useState<string | null>(null);
  const refusal = saveEmployeePost.permit(office.view, office.actor, employee);
  const edited = employee.posts.find(({ id }) => id === openId);

  function firstDraft(ids: readonly string[]): string | null {
    return ids.find((id) => office.drafts.get(idOf(id)) !== null) ?? null;
  }
  if (openId !== null && !refusal) {
    const [only] = places;
    const fresh = { employment: 'MAIN', organisationId: places.length === 1 ? (only?.value ?? '') : '' };
    return (
      <FieldsForm
        label={sectionNames.posts}
        formId={idOf(openId)}
        initial={edited ? textsOf(postFields, edited) : fresh}
        specs={() => postFields}
        check={(texts) => checkEntry(postFields, valuesOf(postFields, texts), office.today())}
        save={(texts) => {
          const values = { ...valuesOf(postFields, texts), id: edited?.id ?? office.newId() };
          return act(saveEmployeePost, { id: employee.id, post: employeePostSchema.parse(values) });
        }}
        places={places}
        onClose={() => setOpenId(null)}
      />
    );
  }
  const remove = async (entry: Entry) =>
    setRefused(await act(removeEmployeePost, { id: employee.id, postId: entry.id }));
  return (
    <>
      <EntryList
        label={sectionNames.posts}
        entries={employee.posts}
        specsOf={() => listed}
        onEdit={refusal ? null : ({ id }) => setOpenId(id)}
        onRemove={refusal ? null : (entry) => void remove(entry)}
      />
      {refused ? (
        <Notice tone="bad" isAlert>
          {refused}
        </Notice>
      ) : null}
      <div className={css.tools}>
        <Button refusal={refusal ? explain(refusal) : null} onClick={() => setOpenId('new')}>
          {words.card.add}
        </Button>
      </div>
    </>
  );
}
