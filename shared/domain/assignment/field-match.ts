import type { Application } from '#shared/records/application.ts';
import type { Expert, ExpertPost } from '#shared/records/expert.ts';
import { postKey } from '../applications/person-key.ts';
import { postsOf } from '../experts/expert-facts.ts';

/**
 * What an application is judged by: its subject, or its post where none is taught (S1: «ФИО должность [предмет]»). A key
 * for comparing, not for showing.
 */
export function fieldKeyOf({ subject, post }: Pick<Application, 'subject' | 'post'>): string {
  return subject.trim() === '' ? postField(post) : subjectField(subject);
}

/** The fields of one post of an expert. */
function fieldKeysOfPost({ subject, post }: ExpertPost): readonly string[] {
  const subjects = subject.split(/[,;]/).filter((part) => part.trim() !== '');
  return [...new Set([subject, ...subjects].filter((one) => one.trim() !== '').map(subjectField)), postField(post)];
}

const keptKeys = new WeakMap<Expert, ReadonlySet<string>>();

/** The fields in which an expert may judge, by all his posts; kept by row, since every pair asks for them. */
export function fieldKeysOf(expert: Expert): ReadonlySet<string> {
  const known = keptKeys.get(expert) ?? new Set(postsOf(expert).flatMap(fieldKeysOfPost));
  keptKeys.set(expert, known);
  return known;
}

/** Whether the expert knows the field of the application. */
export function isSameField(application: Application, expert: Expert): boolean {
  return fieldKeysOf(expert).has(fieldKeyOf(application));
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
