import { useMemo, useState } from 'react';
import { addRelation } from '#shared/commands/experts/add-relation.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { Related, RelationKind } from '#shared/records/expert-relation.ts';
import type { View } from '#shared/records/view.ts';
import { organisationPlaces } from '../../../office/organisation-places.ts';
import { useOffice } from '../../../office/react.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioField } from '../../../ui/radio-field.tsx';
import { SuggestField, type Suggestion } from '../../../ui/suggest-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './card.module.css';
import { Refused } from './refused.tsx';
import { cardTexts } from './texts.ts';
import { useExpertAct } from './use-expert-act.ts';

const t = cardTexts.relations;
type Of = Related['of'];

/** With whom each kind can be; the first is offered. */
const possible: Readonly<Record<RelationKind, readonly Of[]>> = {
  KINSHIP: ['person', 'applicant', 'expert'],
  FORMER_WORKPLACE: ['organisation'],
  NEVER_TOGETHER: ['expert', 'person', 'applicant'],
  OTHER: ['person', 'applicant', 'expert', 'organisation'],
};
const kinds: readonly RelationKind[] = ['KINSHIP', 'FORMER_WORKPLACE', 'NEVER_TOGETHER', 'OTHER'];
const blank = { lastName: '', firstName: '', patronymic: '' };

/** Writes a relation down: what it is, with whom, and a word about it. */
export function RelationDialog({ expert, onClose }: { readonly expert: Expert; readonly onClose: () => void }) {
  const { newId } = useOffice();
  const act = useExpertAct(expert.id);
  const [id] = useState(newId);
  const [kind, setKind] = useState<RelationKind>('KINSHIP');
  const [related, setRelated] = useState<Related>({ of: 'person', personName: blank });
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const onKind = (value: string) => {
    const next = kinds.find((one) => one === value) ?? kind;
    setKind(next);
    const [first] = possible[next];
    if (first && !possible[next].includes(related.of)) setRelated(blankOf(first));
  };
  const save = async () => {
    const refused = await act(addRelation, { id, expertId: expert.id, kind, related, note });
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      title={t.dialog}
      text={t.note}
      confirmLabel={t.save}
      onCancel={onClose}
      onConfirm={() => void save()}
    >
      <div className={css.dialogFields}>
        <RadioField
          label={t.kind}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          value={kind}
          onChange={onKind}
        />
        {possible[kind].length > 1 ? (
          <RadioField
            label={t.of}
            options={possible[kind].map((value) => ({ value, label: t.ofs[value] }))}
            value={related.of}
            onChange={(value) => setRelated(blankOf(possible[kind].find((one) => one === value) ?? related.of))}
          />
        ) : null}
        <RelatedField expert={expert} related={related} onRelated={setRelated} />
        <TextField
          label={t.comment}
          optional={kind !== 'OTHER'}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Refused words={refusal} />
      </div>
    </Dialog>
  );
}

function blankOf(of: Of): Related {
  return of === 'person' ? { of, personName: blank } : withId(of, '');
}

type RelatedFieldProps = {
  readonly expert: Expert;
  readonly related: Related;
  readonly onRelated: (related: Related) => void;
};

function RelatedField({ expert, related, onRelated }: RelatedFieldProps) {
  if (related.of !== 'person') return <PickField key={related.of} {...{ expert, related, onRelated }} />;
  const { personName } = related;
  const line = (field: keyof typeof blank) => (
    <TextField
      label={t[field]}
      optional={field === 'patronymic'}
      maxLength={100}
      value={personName[field]}
      onChange={(event) => onRelated({ of: 'person', personName: { ...personName, [field]: event.target.value } })}
    />
  );
  return (
    <>
      <div className={css.dialogPair}>
        {line('lastName')}
        {line('firstName')}
      </div>
      {line('patronymic')}
    </>
  );
}

/** One of the directory or the registry, found by typing; a text that was not taken from the list is nobody. */
function PickField({
  expert,
  related,
  onRelated,
}: RelatedFieldProps & { readonly related: Exclude<Related, { of: 'person' }> }) {
  const { view } = useOffice();
  const [text, setText] = useState('');
  const suggestions = useMemo(() => suggestionsOf(view, related.of, expert), [view, related.of, expert]);
  return (
    <SuggestField
      label={t[related.of]}
      optional={false}
      text={text}
      suggestions={suggestions}
      onText={(typed) => {
        setText(typed);
        onRelated(blankOf(related.of));
      }}
      onTake={({ id, label }) => {
        setText(label);
        onRelated(withId(related.of, id));
      }}
    />
  );
}

function withId(of: Exclude<Of, 'person'>, id: string): Related {
  switch (of) {
    case 'applicant':
      return { of, applicationId: id };
    case 'expert':
      return { of, otherExpertId: id };
    case 'organisation':
      return { of, organisationId: id };
  }
}

function suggestionsOf(view: View, of: Exclude<Of, 'person'>, expert: Expert): readonly Suggestion[] {
  const placeOf = (id: string) => view.get('organisations', id)?.name ?? '';
  switch (of) {
    case 'expert':
      return [...view.all('experts')]
        .filter(({ id }) => id !== expert.id)
        .map((one) => ({ id: one.id, label: fullName(one), detail: placeOf(one.organisationId) }));
    case 'organisation':
      return organisationPlaces(view, () => true).map(({ id, name, municipality }) => ({
        id,
        label: name,
        detail: municipality,
      }));
    case 'applicant':
      return Array.from(view.all('applications'), (one) => ({
        id: one.id,
        label: fullName(one),
        detail: t.applicantOption(one.systemNo, placeOf(one.organisationId)),
      }));
  }
}
