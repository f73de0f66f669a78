import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import { postKey } from '../applications/person-key.ts';

/**
 * What an application is judged by: its subject, or its post where none is taught (S1: «ФИО должность [предмет]»). A key
 * for comparing, not for showing.
 */
export function fieldKeyOf({ subject, post }: Pick<Application, 'subject' | 'post'>): string {
  return subject.trim() === '' ? postField(post) : subjectField(subject);
}

/** The fields in which an expert may judge. */
export function fieldKeysOfExpert(expert: Pick<Expert, 'subject' | 'post'>): readonly string[] {
  const subjects = expert.subject
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map(subjectField);
  return [...(subjects.length > 1 ? [subjectField(expert.subject)] : []), ...subjects, postField(expert.post)];
}

/** Whether the expert knows the field of the application. */
export function isSameField(application: Application, expert: Expert): boolean {
  return fieldKeysOfExpert(expert).includes(fieldKeyOf(application));
}

/** What is taught, or the post: the field as people read it. */
export function fieldName({ subject, post }: Pick<Application, 'subject' | 'post'>): string {
  return subject.trim() === '' ? post : subject;
}

function subjectField(subject: string): string {
  return `subject:${postKey(subject)}`;
}

function postField(post: string): string {
  return `post:${postKey(post)}`;
}
