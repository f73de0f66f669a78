import { Plus, X } from 'lucide-react';
import { useId, useMemo } from 'react';
import { type DirectoryWordKind, offeredWords } from '#shared/domain/directories/posts.ts';
import { type ExpertField, expertFieldNames } from '#shared/domain/experts/check-expert.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { heldCategorySchema } from '#shared/records/application.ts';
import { organisationOptions } from '../../../office/organisation-places.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateTextField } from '../../../ui/date-text-field.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SelectField, type SelectOption } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { texts } from '../texts.ts';
import css from './form.module.css';
import type { ExpertFormState } from './use-expert-form.ts';

type FieldsProps = { readonly form: ExpertFormState; readonly idOf: (field: ExpertField) => string };

/** All fields of an expert, by what they tell of him. */
export function ExpertFields({ form, idOf }: FieldsProps) {
  return (
    <>
      <Group title={texts.form.person}>
        <Line {...{ form, idOf }} field="lastName" most={100} />
        <Line {...{ form, idOf }} field="firstName" most={100} />
        <Line {...{ form, idOf }} field="patronymic" most={100} />
      </Group>
      <WorkFields {...{ form, idOf }} />
      <JudgingFields {...{ form, idOf }} />
      <Group title={texts.form.contacts}>
        <Line {...{ form, idOf }} field="phone" most={100} />
        <Line {...{ form, idOf }} field="email" most={200} />
      </Group>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{title}</legend>
      <div className={css.fields}>{children}</div>
    </fieldset>
  );
}

type LineProps = FieldsProps & {
  readonly field: 'lastName' | 'firstName' | 'patronymic' | 'phone' | 'email' | 'languages' | 'loadLimit';
  readonly most: number;
  readonly hint?: string;
};

function Line({ form, idOf, field, most, hint }: LineProps) {
  const saying = form.sayingOf(field);
  return (
    <TextField
      id={idOf(field)}
      label={expertFieldNames[field]}
      error={saying.error}
      hint={saying.hint ?? hint}
      optional={false}
      maxLength={most}
      inputMode={field === 'loadLimit' ? 'numeric' : undefined}
      value={form.typed[field]}
      onChange={(event) => form.onType({ [field]: event.target.value })}
      onBlur={() => form.onLeave(field)}
    />
  );
}

function WorkFields({ form, idOf }: FieldsProps) {
  const places = usePlaces(form.typed.organisationId);
  const { otherPosts } = form.typed;
  const setOther = (at: number, change: { readonly post?: string; readonly subject?: string }) =>
    form.onType({ otherPosts: otherPosts.map((one, i) => (i === at ? { ...one, ...change } : one)) });
  const other = form.sayingOf('otherPosts');
  return (
    <Group title={texts.form.work}>
      <SelectField
        id={idOf('organisationId')}
        className={css.wide}
        label={expertFieldNames.organisationId}
        {...form.sayingOf('organisationId')}
        searchable
        options={places}
        value={form.typed.organisationId === '' ? null : form.typed.organisationId}
        onChange={(organisationId) => form.onType({ organisationId })}
        onBlur={() => form.onLeave('organisationId')}
      />
      <WordField
        id={idOf('post')}
        kind="post"
        label={expertFieldNames.post}
        error={form.sayingOf('post').error}
        hint={form.sayingOf('post').hint ?? texts.form.postHint}
        value={form.typed.post}
        onText={(post) => form.onType({ post })}
        onLeave={() => form.onLeave('post')}
      />
      <WordField
        id={idOf('subject')}
        kind="subject"
        label={expertFieldNames.subject}
        value={form.typed.subject}
        onText={(subject) => form.onType({ subject })}
        onLeave={() => form.onLeave('subject')}
      />
      {otherPosts.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no id of its own and keeps its place while it is typed
        <div key={i} className={css.pair}>
          <WordField
            id={i === 0 ? idOf('otherPosts') : undefined}
            kind="post"
            label={texts.form.otherPost(i + 2)}
            error={i === 0 ? other.error : null}
            value={one.post}
            onText={(post) => setOther(i, { post })}
            onLeave={() => form.onLeave('otherPosts')}
          />
          <WordField
            kind="subject"
            label={texts.form.otherSubject(i + 2)}
            value={one.subject}
            onText={(subject) => setOther(i, { subject })}
            onLeave={() => form.onLeave('otherPosts')}
          />
          <IconButton
            icon={X}
            quiet
            name={texts.form.removePost(i + 2)}
            onClick={() => form.onType({ otherPosts: otherPosts.filter((_, at) => at !== i) })}
          />
        </div>
      ))}
      <div className={css.wide}>
        <Button icon={Plus} onClick={() => form.onType({ otherPosts: [...otherPosts, { post: '', subject: '' }] })}>
          {texts.form.addPost}
        </Button>
      </div>
    </Group>
  );
}

const categories = heldCategorySchema.values;
const categoryOptions = Array.from(categories, (value) => ({ value, label: categoryNames[value] }));

function JudgingFields({ form, idOf }: FieldsProps) {
  const until = form.sayingOf('categoryUntil');
  return (
    <Group title={texts.form.judging}>
      <SelectField
        id={idOf('category')}
        label={expertFieldNames.category}
        options={categoryOptions}
        value={form.typed.category}
        onChange={(category) => form.onType({ category })}
      />
      <DateTextField
        id={idOf('categoryUntil')}
        label={expertFieldNames.categoryUntil}
        error={until.error}
        hint={until.hint ?? texts.form.untilHint}
        text={form.typed.categoryUntil}
        onText={(categoryUntil) => form.onType({ categoryUntil })}
        onLeave={() => form.onLeave('categoryUntil')}
      />
      <Line {...{ form, idOf }} field="languages" most={600} hint={texts.form.languagesHint} />
      <Line {...{ form, idOf }} field="loadLimit" most={5} hint={texts.form.limitHint} />
    </Group>
  );
}

type WordFieldProps = {
  readonly id?: string | undefined;
  readonly kind: DirectoryWordKind;
  readonly label: string;
  readonly error?: string | null;
  readonly hint?: string | null;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
};

/** So many words are offered: a longer list is quicker typed than looked through. */
const OFFERED = 300;

/** A post or a subject is typed; those of the directory that are not closed are offered. */
function WordField({ kind, onText, onLeave, ...look }: WordFieldProps) {
  const { view } = useOffice();
  const listId = useId();
  const revision = useRevision('applications', 'experts', 'directoryWords');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  const words = useMemo(() => offeredWords(view, kind).slice(0, OFFERED), [view, kind, revision]);
  return (
    <div>
      <TextField
        {...look}
        optional={false}
        maxLength={300}
        list={listId}
        onChange={(event) => onText(event.target.value)}
        onBlur={onLeave}
      />
      <datalist id={listId}>
        {words.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </div>
  );
}

/** Organisations whose experts the user keeps; closed ones are not offered, the chosen one stands in any case. */
function usePlaces(chosenId: string): readonly SelectOption<string>[] {
  const { view, actor } = useOffice();
  const revision = useRevision('organisations', 'municipalities', 'users');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(
    () =>
      organisationOptions(
        view,
        ({ id, municipalityId, isClosed }) =>
          id === chosenId || (!isClosed && mayAct(view, actor, 'manageExperts', municipalityId) === null),
      ),
    [view, actor, chosenId, revision],
  );
}
