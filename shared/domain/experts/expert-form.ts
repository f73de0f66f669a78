import { z } from 'zod';
import { type Expert, expertPostSchema, expertSchema } from '#shared/records/expert.ts';

/** What the form of an expert holds: all facts of the directory, without limits of single periods. */
export const expertFormSchema = expertSchema
  .pick({ organisationId: true, post: true, subject: true, category: true, phone: true, email: true, loadLimit: true })
  .extend({
    lastName: z.string().max(100),
    firstName: z.string().max(100),
    patronymic: z.string().max(100),
    /** An id of the directory, or empty while none is chosen. */
    organisationId: z.string().max(80),
    otherPosts: z.array(expertPostSchema).max(20),
    categoryUntil: expertSchema.shape.categoryUntil.unwrap().nullable(),
    languages: z.array(z.string().max(60)).max(20),
  });
export type ExpertForm = z.infer<typeof expertFormSchema>;

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
