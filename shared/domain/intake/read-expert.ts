import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ExpertPost } from '#shared/records/expert.ts';
import { readHeldCategory } from './category-words.ts';
import type { FieldTexts } from './fields.ts';
import { type DateFault, readDate } from './intake-date.ts';
import type { ExpertDraft, ExpertRow, Problem } from './intake-row.ts';
import { postName } from './post-name.ts';
import { dateProblem, problem } from './problem.ts';
import { nameProblem, readPerson } from './read-person.ts';
import { cleanText, clip, isBlank } from './text.ts';

const UNREAD_LENGTH = 200;
const MOST = 20;

/** Reads a row of a list of experts. */
export function readExpert(number: number, texts: FieldTexts): ExpertRow {
  const person = readPerson(texts);
  const category = readHeldCategory(texts.category ?? '');
  const limitText = cleanText(texts.loadLimit ?? '');
  const limit = isBlank(limitText) ? null : Number(limitText.replace(/\s/g, '').replace(',', '.'));
  const isLimit = limit === null || (Number.isInteger(limit) && limit >= 0 && limit < 100_000);
  const until = readUntil(texts.categoryUntil ?? '');
  const problems = [
    nameProblem(person),
    until.fault ? termProblem(until.fault) : null,
    isLimit ? null : limitProblem(),
  ].filter((found) => found !== null);
  return {
    number,
    draft: {
      ...person,
      category: category.kind === 'category' ? category.category : 'NONE',
      loadLimit: isLimit ? limit : null,
      ...more(texts, until.date),
    },
    unread: {
      ...(isLimit ? {} : { loadLimit: limitText }),
      ...(until.fault ? { categoryUntil: clip(cleanText(texts.categoryUntil ?? ''), UNREAD_LENGTH) } : {}),
    },
    problems,
  };
}

/** What few lists tell; what is not told is absent, so that a list without these columns reads as before. */
function more(
  texts: FieldTexts,
  until: LocalDate | null,
): Pick<ExpertDraft, 'otherPosts' | 'categoryUntil' | 'languages'> {
  const otherPosts = readOtherPosts(texts.otherPosts ?? '');
  const languages = readLanguages(texts.languages ?? '');
  return {
    ...(until === null ? {} : { categoryUntil: until }),
    ...(otherPosts.length === 0 ? {} : { otherPosts }),
    ...(languages.length === 0 ? {} : { languages }),
  };
}

/** «методист, химия; учитель»: posts by semicolons or lines, the subject after the first comma. */
function readOtherPosts(text: string): ExpertPost[] {
  const parts = text.split(/[;\n]/u).filter((part) => !isBlank(part));
  return parts.slice(0, MOST).map((part) => {
    const [post = '', ...subject] = part.split(',').map((one) => (isBlank(one) ? '' : postName(one)));
    return { post, subject: subject.filter((one) => one !== '').join(', ') };
  });
}

function readLanguages(text: string): string[] {
  const names = text
    .split(/[,;\n]/u)
    .filter((part) => !isBlank(part))
    .map((part) => clip(postName(part), 60));
  return [...new Set(names)].slice(0, MOST);
}

type Until = { readonly date: LocalDate | null; readonly fault: DateFault | null };

/** The last day of the category; «бессрочно» and a blank are both "no term". */
function readUntil(text: string): Until {
  if (isBlank(text) || /^\s*(?:бессрочн|без срока|нет|не )/iu.test(text)) return { date: null, fault: null };
  const read = readDate(text);
  return read.ok ? { date: read.value, fault: null } : { date: null, fault: read.error };
}

function termProblem(fault: DateFault): Problem {
  return { rowClass: 'badDate', field: 'categoryUntil', reason: dateProblem(fault) };
}

function limitProblem(): Problem {
  return { rowClass: 'badLimit', field: 'loadLimit', reason: problem('limit.notANumber', {}) };
}
