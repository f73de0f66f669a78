import { readHeldCategory } from './category-words.ts';
import type { FieldTexts } from './fields.ts';
import type { ExpertRow, Problem } from './intake-row.ts';
import { problem } from './problem.ts';
import { nameProblem, readPerson } from './read-person.ts';
import { cleanText, isBlank } from './text.ts';

/** Reads a row of a list of experts. */
export function readExpert(number: number, texts: FieldTexts): ExpertRow {
  const person = readPerson(texts);
  const category = readHeldCategory(texts.category ?? '');
  const limitText = cleanText(texts.loadLimit ?? '');
  const limit = isBlank(limitText) ? null : Number(limitText.replace(/\s/g, '').replace(',', '.'));
  const isLimit = limit === null || (Number.isInteger(limit) && limit >= 0 && limit < 100_000);
  const problems = [nameProblem(person), isLimit ? null : limitProblem()].filter((found) => found !== null);
  return {
    number,
    draft: {
      ...person,
      category: category.kind === 'category' ? category.category : 'NONE',
      loadLimit: isLimit ? limit : null,
    },
    unread: isLimit ? {} : { loadLimit: limitText },
    problems,
  };
}

function limitProblem(): Problem {
  return { rowClass: 'badLimit', field: 'loadLimit', reason: problem('limit.notANumber', {}) };
}
