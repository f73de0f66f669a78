import { formatDate } from '#shared/kernel/local-date.ts';
import { categoryNames, formNames } from '../statuses/category.ts';
import type { Field, FieldTexts } from './fields.ts';
import type { ApplicationDraft, ApplicationRow, ExpertDraft, ExpertRow, IntakeDraft } from './intake-row.ts';
import { readApplication } from './read-application.ts';
import { readExpert } from './read-expert.ts';
import { UNNAMED_PLACE } from './read-person.ts';
import { formatSnils } from './snils.ts';

/** Texts of a row of a journal as it was understood; what could not be read as typed. Read again they give the same. */
export function applicationTexts({ draft, unread }: ApplicationRow): FieldTexts {
  return { ...personTexts(draft), ...ownApplicationTexts(draft), ...unread };
}

/** Texts of a row of experts, in the same way. */
export function expertTexts({ draft, unread }: ExpertRow): FieldTexts {
  return { ...personTexts(draft), ...ownExpertTexts(draft), ...unread };
}

/** The row after one of its cells has been mended. */
export function mendApplication(row: ApplicationRow, field: Field, text: string): ApplicationRow {
  return readApplication(row.number, { ...applicationTexts(row), [field]: text });
}

/** The row of an expert after one of its cells has been mended. */
export function mendExpert(row: ExpertRow, field: Field, text: string): ExpertRow {
  return readExpert(row.number, { ...expertTexts(row), [field]: text });
}

function personTexts(draft: IntakeDraft): FieldTexts {
  return {
    lastName: draft.lastName,
    firstName: draft.firstName,
    patronymic: draft.patronymic,
    municipality: draft.municipality === UNNAMED_PLACE ? '' : draft.municipality,
    organisation: draft.organisation === UNNAMED_PLACE ? '' : draft.organisation,
    post: draft.post,
    subject: draft.subject,
    phone: draft.phone,
    email: draft.email,
  };
}

function ownApplicationTexts(draft: ApplicationDraft): FieldTexts {
  return {
    receivedAt: draft.receivedAt === null ? '' : formatDate(draft.receivedAt),
    heldCategory: categoryNames[draft.heldCategory],
    heldUntil: draft.heldUntil === null ? '' : formatDate(draft.heldUntil),
    claimedCategory: draft.claimedCategory === null ? '' : categoryNames[draft.claimedCategory],
    form: draft.remarks.includes('NO_FORM') ? '' : formNames[draft.form],
    snils: formatSnils(draft.snils),
    epguNo: draft.epguNo ?? '',
    note: draft.note,
  };
}

function ownExpertTexts(draft: ExpertDraft): FieldTexts {
  return {
    category: categoryNames[draft.category],
    categoryUntil: draft.categoryUntil === undefined ? '' : formatDate(draft.categoryUntil),
    otherPosts: otherPostsText(draft),
    languages: (draft.languages ?? []).join(', '),
    loadLimit: draft.loadLimit === null ? '' : String(draft.loadLimit),
  };
}

/** «методист, химия; учитель»: as a cell of a list has them. */
export function otherPostsText({ otherPosts }: Pick<ExpertDraft, 'otherPosts'>): string {
  return (otherPosts ?? [])
    .map(({ post, subject }) => [post, subject].filter((part) => part !== '').join(', '))
    .join('; ');
}
