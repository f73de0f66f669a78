import { headIndex } from './post-genitive.ts';
import type { WordForms } from './word-forms.ts';

/** Posts that take their subject in the genitive: «учитель химии». Others show it in brackets. */
const governing: ReadonlySet<string> = new Set(['учитель', 'преподаватель']);

/** A post with its subject as the schedule prints it: «учитель физической культуры». */
export function postTitle(post: string, subject: string, forms: WordForms): string {
  return withSubject(post.trim(), post, subject, forms);
}

/** The same in the genitive: «учителя физической культуры». */
export function postGenitive(post: string, subject: string, forms: WordForms): string {
  return withSubject(forms.genitive('post', post).text, post, subject, forms);
}

/** Whether the post takes the genitive of its subject, so that the form of the subject will be printed. */
export function takesSubject(post: string): boolean {
  const words = post.trim().toLowerCase().split(/\s+/u);
  const head = headIndex(words);
  return head === words.length - 1 && governing.has(words[head] ?? '');
}

function withSubject(form: string, post: string, subject: string, forms: WordForms): string {
  const trimmed = subject.trim();
  if (trimmed === '') return form;
  const genitive = lowerFirst(forms.genitive('subject', trimmed).text);
  if (says(post, genitive) || says(post, trimmed)) return form;
  return takesSubject(post) ? `${form} ${genitive}` : `${form} (${lowerFirst(trimmed)})`;
}

/** Whether the post already names the subject. */
function says(post: string, subject: string): boolean {
  return plain(post).includes(plain(subject));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** «Физика» inside a sentence is «физика»; «ОБЖ» stays. */
function lowerFirst(text: string): string {
  const second = text[1] ?? '';
  return second === second.toLowerCase() ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
