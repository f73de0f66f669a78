import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf } from '#main/documents/make-pdf.ts';
import { applicationsModel } from '#shared/documents/application-paper.ts';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { openTestPaper, type TestPaper } from './paper-parts.ts';
import { joined, readPdf } from './read-pdf.ts';

let paper: TestPaper;

beforeAll(async () => {
  paper = await openTestPaper();
}, 60_000);

afterAll(() => paper.close());

const stated = {
  educationPlace: 'Томский государственный педагогический университет',
  totalYears: 12.5,
  results: 'Призёры олимпиад',
  presence: 'PRESENT' as const,
};

async function pagesOf(count: number) {
  const applications = Array.from({ length: count }, (_, i) => anApplication({ id: `a${i}`, systemNo: i + 1 }));
  const dossiers = applications.map(({ id }) => ({ ...emptyDossier(id), ...stated }));
  const office = officeState({ applications, dossiers });
  const model = applicationsModel(office, applications, '2026-11-21' as LocalDate);
  const made = await makePdf(paper, { kind: 'applications', model });
  if (!made.ok) throw new Error(made.error.code);
  return (await readPdf(made.value.bytes)).map(joined);
}

test('«Заявление» is read back from its page: who asks whom for what, in the cases of the form', {
  timeout: 60_000,
}, async () => {
  const [page, ...others] = await pagesOf(1);
  expect(others).toEqual([]);
  expect(page).toContain('Баязитова Дамира Хакимджановича, учителя химии, МАОУ СОШ № 1 (г. Томск)');
  expect(page).toContain('ЗАЯВЛЕНИЕ');
  expect(page).toContain(
    'Прошу провести аттестацию в 2026 году в целях установления высшей квалификационной категории по должности «учитель химии».',
  );
  expect(page).toContain('Томский государственный педагогический университет');
  expect(page).toContain('общий 12,5 года');
  expect(page).toContain('в моём присутствии');
  expect(page).toContain('/ Баязитов Д. Х.');
});

test('applications of many are one document, each on a sheet of its own', { timeout: 60_000 }, async () => {
  const pages = await pagesOf(5);
  expect(pages).toHaveLength(5);
  for (const page of pages) expect(page.split('ЗАЯВЛЕНИЕ')).toHaveLength(2);
});
