import { useState } from 'react';
import { removeEmployeeEntry } from '#shared/commands/employees/remove-employee-entry.ts';
import { saveEmployeeEntry } from '#shared/commands/employees/save-employee-entry.ts';
import { checkEntry } from '#shared/domain/employees/check-entry.ts';
import { fieldsOf } from '#shared/domain/employees/field-specs.ts';
import { type ListSection, sectionNames } from '#shared/domain/employees/sections.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { ActivityKind } from '#shared/records/employee-records.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { valuesOf } from '../form/field-texts.ts';
import { FieldsForm } from '../form/fields-form.tsx';
import { texts as words } from '../texts.ts';
import { entryForm } from './entry-form.ts';
import { EntryList } from './entry-list.tsx';
import { EntryScans } from './entry-scans.tsx';
import css from './section.module.css';
import { draftId, type Entry, entriesOf, type SectionProps } from './section-parts.ts';
import { useCardAct } from './use-card-act.ts';

type ListSectionProps = SectionProps & {
  readonly section: ListSection;
  /** Only the records of this kind, and new ones of it: a list of professional activity. */
  readonly kind?: ActivityKind;
  readonly label?: string;
  /** What to mind while filling in. */
  readonly hint?: string;
};

/** A section that is a list of entries: shown, added to, changed, taken out. */
export function ListSectionView({ card, section, kind, label = sectionNames[section], hint }: ListSectionProps) {
  const office = useOffice();
  const { employee } = card;
  const act = useCardAct(employee.id);
  const own = entriesOf(card, section).filter((entry) => kind === undefined || entry.kind === kind);
  const idOf = (entryId: string) => draftId(employee.id, section, kind === undefined ? entryId : `${kind}:${entryId}`);
  const [openId, setOpenId] = useState<string | null>(
    () => ['new', ...own.map(({ id }) => id)].find((id) => office.drafts.get(idOf(id)) !== null) ?? null,
  );
  const [refused, setRefused] = useState<string | null>(null);
  const refusal = saveEmployeeEntry.permit(office.view, office.actor, { employee, section });
  const specs = fieldsOf(section, kind);
  const edited = own.find(({ id }) => id === openId);
  if (openId !== null && !refusal) {
    const { initial, entryOf } = entryForm(section, kind, edited, office.newId);
    return (
      <FieldsForm
        label={label}
        formId={idOf(openId)}
        initial={initial}
        specs={() => specs}
        check={(texts) => checkEntry(specs, valuesOf(specs, texts), office.today())}
        save={(texts) => act(saveEmployeeEntry, { id: employee.id, entry: entryOf(texts) })}
        onClose={() => setOpenId(null)}
      >
        {() => (hint ? <Notice>{hint}</Notice> : null)}
      </FieldsForm>
    );
  }
  const remove = async ({ id }: Entry) =>
    setRefused(await act(removeEmployeeEntry, { id: employee.id, section, entryId: id }));
  return (
    <>
      <EntryList
        label={label}
        entries={own}
        specsOf={() => specs}
        onEdit={refusal ? null : ({ id }) => setOpenId(id)}
        onRemove={refusal ? null : (entry) => void remove(entry)}
        beside={
          section === 'tariffs'
            ? undefined
            : (entry) => (
                <EntryScans
                  employeeId={employee.id}
                  section={section}
                  entry={entry}
                  refusal={refusal ? explain(refusal) : null}
                />
              )
        }
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
