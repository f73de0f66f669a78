import { useLocation } from 'wouter';
import { fileFromCard } from '#shared/commands/employees/file-from-card.ts';
import { checkExperience } from '#shared/domain/checks/check-experience.ts';
import { checkLink } from '#shared/domain/checks/check-link.ts';
import type { FieldFinding } from '#shared/domain/employees/check-entry.ts';
import type { EmployeeCard } from '#shared/domain/employees/employee-card.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { prefillFromCard } from '#shared/domain/employees/prefill.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { categoryNames, claimedCategories, formNames } from '#shared/domain/statuses/category.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { EmployeePost } from '#shared/records/employee.ts';
import { useOffice } from '../../../office/react.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { FieldTexts } from '../form/field-texts.ts';
import { FieldsForm } from '../form/fields-form.tsx';
import { texts as words } from '../texts.ts';
import css from './applications-tab.module.css';

const claims = Object.fromEntries(claimedCategories.map((category) => [category, categoryNames[category]]));

/** Fields of «Подача заявки» (S3, domain §2.24), with the form of attestation that the office needs. */
const specs: readonly FieldSpec[] = [
  { name: 'claimedCategory', label: words.applications.claimed, kind: 'choice', options: claims },
  { name: 'form', label: words.applications.form, kind: 'choice', options: formNames },
  { name: 'pedagogical', label: words.applications.pedagogical, kind: 'line' },
  { name: 'total', label: words.applications.total, kind: 'line' },
  { name: 'portfolioUrl', label: words.applications.portfolio, kind: 'line', isWide: true },
];

type FileFormProps = { readonly card: EmployeeCard; readonly post: EmployeePost; readonly onClose: () => void };

/** «Подача заявки»: what the card does not know; everything else goes into the draft by itself. */
export function FileForm({ card, post, onClose }: FileFormProps) {
  const office = useOffice();
  const [, navigate] = useLocation();
  const { employee } = card;
  const prefill = prefillFromCard(card, post.id, office.today());
  const organisation = office.view.get('organisations', post.organisationId);
  const municipality = organisation && office.view.get('municipalities', organisation.municipalityId);
  const held = prefill?.application.heldCategory ?? 'NONE';
  const initial = {
    claimedCategory: held === 'NONE' ? 'FIRST' : 'HIGHEST',
    form: 'IN_PERSON',
    pedagogical: prefill?.experience.pedagogical ?? '',
    total: prefill?.experience.total ?? '',
    portfolioUrl: '',
  };
  const save = async (texts: FieldTexts) => {
    const id = office.newId();
    const args = { ...initial, ...texts, id, employeeId: employee.id, postId: post.id };
    const outcome = await office.run(fileFromCard, fileFromCard.args.parse(args));
    if (!outcome.ok) return explain(outcome.error);
    toast({ text: words.applications.done(office.view.get('applications', id)?.systemNo ?? 0) });
    navigate(`/applications/new/${id}`);
    return null;
  };
  return (
    <div className={css.form}>
      <h2 className={css.title}>{words.applications.formTitle}</h2>
      <p className={css.place}>
        {[organisation?.name, municipality?.name, post.post, post.subject].filter(Boolean).join(', ')}
      </p>
      <FieldsForm
        label={words.applications.formTitle}
        formId={`employee:${employee.id}:file:${post.id}`}
        initial={initial}
        specs={() => specs}
        check={(texts) => checkFiling(texts, card.personal?.bornOn ?? null, office.today())}
        save={save}
        saveLabel={words.applications.send}
        onClose={onClose}
      >
        {() => (employee.confirmation ? null : <Notice tone="warn">{words.applications.unconfirmed}</Notice>)}
      </FieldsForm>
    </div>
  );
}

function checkFiling(texts: FieldTexts, bornOn: LocalDate | null, today: LocalDate): readonly FieldFinding[] {
  const { total = '', pedagogical = '', portfolioUrl = '' } = texts;
  const years = checkExperience({ total, pedagogical, inPost: '' }, { bornOn, today });
  return [
    ...years.map((finding) => ({
      field: finding.code === 'experience.moreThanAge' ? 'total' : 'pedagogical',
      finding,
    })),
    ...(portfolioUrl.trim() === '' ? [] : checkLink(portfolioUrl)).map((finding) => ({
      field: 'portfolioUrl',
      finding,
    })),
  ];
}
