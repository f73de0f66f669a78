import type { Expert } from '#shared/records/expert.ts';
import type { ExpertForm } from '#shared/records/expert-form.ts';

/** A blank form. */
export const emptyExpertForm: ExpertForm = {
  lastName: '',
  firstName: '',
  patronymic: '',
  organisationId: '',
  post: '',
  subject: '',
  otherPosts: [],
  category: 'NONE',
  categoryUntil: null,
  languages: [],
  phone: '',
  email: '',
  loadLimit: null,
};

/** The form of an expert as he is; fields that his row does not have are empty. */
export function formOfExpert(expert: Expert): ExpertForm {
  const { lastName, firstName, patronymic, organisationId, post, subject, category, phone, email, loadLimit } = expert;
  return {
    ...{ lastName, firstName, patronymic, organisationId, post, subject, category, phone, email, loadLimit },
    otherPosts: [...(expert.otherPosts ?? [])],
    categoryUntil: expert.categoryUntil ?? null,
    languages: [...(expert.languages ?? [])],
  };
}

/** The form with single blanks, without empty lines and repeats. */
export function tidiedForm(form: ExpertForm): ExpertForm {
  return {
    ...form,
    lastName: tidied(form.lastName),
    firstName: tidied(form.firstName),
    patronymic: tidied(form.patronymic),
    post: tidied(form.post),
    subject: tidied(form.subject),
    phone: tidied(form.phone),
    email: form.email.trim(),
    otherPosts: form.otherPosts
      .map(({ post, subject }) => ({ post: tidied(post), subject: tidied(subject) }))
      .filter(({ post, subject }) => post !== '' || subject !== ''),
    languages: [...new Set(form.languages.map(tidied))].filter((language) => language !== ''),
  };
}

/** The expert's row with what the form tells; what is empty is not stored, so that old rows and untouched forms agree. */
export function withForm(row: Pick<Expert, 'id' | 'municipalityId'> & Partial<Expert>, form: ExpertForm): Expert {
  const { otherPosts, categoryUntil, languages, ...plain } = form;
  const { otherPosts: _posts, categoryUntil: _until, languages: _languages, ...kept } = row;
  return {
    ...kept,
    ...plain,
    ...(otherPosts.length > 0 ? { otherPosts } : {}),
    ...(categoryUntil === null ? {} : { categoryUntil }),
    ...(languages.length > 0 ? { languages } : {}),
  };
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
