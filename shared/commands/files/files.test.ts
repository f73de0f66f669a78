import { expect, test } from 'vitest';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { AttachmentItem } from '#shared/records/attachment.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { broughtTo, done, procedureOffice, tried } from '#tests/support/procedure.ts';
import { discardDraft } from '../filing/discard-draft.ts';
import { supplementPortfolio } from '../filing/supplement-portfolio.ts';
import { attachFile } from './attach-file.ts';
import { detachFile } from './detach-file.ts';
import { editPortfolio } from './edit-portfolio.ts';

const sha = (sign: string) => sign.repeat(64);
const facts = { size: 1000, kind: 'pdf', trouble: null } as const;

function aDocument(fields: Partial<Parameters<typeof attachFile.decide>[1]> = {}) {
  return {
    id: 'd1',
    applicationId: 'a1',
    item: 'AWARDS' as AttachmentItem,
    title: 'Грамота',
    sha256: sha('a'),
    url: null,
    file: facts,
    ...fields,
  };
}

const aDraft = () => procedureOffice({ applications: [anApplication({ id: 'd', status: 'DRAFT' })] });

test('a document is attached with who and when, and its file is known from then on', () => {
  const office = broughtTo('REGISTERED');
  done(office, attachFile, aDocument({ title: '  Грамота ' }), 'operator');
  expect(office.get('attachments', 'd1')).toEqual({
    id: 'd1',
    applicationId: 'a1',
    item: 'AWARDS',
    title: 'Грамота',
    sha256: sha('a'),
    url: null,
    addedAt: '2026-11-21T05:00:00.000Z',
    addedBy: 'operator',
  });
  expect(office.get('files', sha('a'))).toEqual({ ...facts, id: sha('a'), keptAt: '2026-11-21T05:00:00.000Z' });
});

test('the same file under two items is known once, and may be attached anew without telling what it is', () => {
  const office = broughtTo('REGISTERED');
  done(office, attachFile, aDocument());
  done(office, attachFile, aDocument({ id: 'd2', item: 'other', file: { ...facts, size: 5 } }));
  expect(office.get('files', sha('a'))?.size).toBe(1000);
  expect(tried(office, attachFile, aDocument({ id: 'd3', file: null }))).toBeNull();
});

test.each([
  ['no title', aDocument({ title: '   ' }), 'file.noTitle'],
  ['neither file nor link', aDocument({ sha256: null, file: null }), 'file.noSource'],
  ['a file that is not kept', aDocument({ sha256: sha('f'), file: null }), 'file.noSource'],
  ['a link into a computer', aDocument({ sha256: null, file: null, url: 'file:///C:/1.pdf' }), 'file.badLink'],
  ['a link without a place', aDocument({ sha256: null, file: null, url: 'https://' }), 'file.badLink'],
  [
    'an endless link',
    aDocument({ sha256: null, file: null, url: `https://a.example/${'a'.repeat(2000)}` }),
    'file.linkTooLong',
  ],
  ['a link', aDocument({ sha256: null, file: null, url: 'https://disk.example/1' }), null],
  ['an application that is not there', aDocument({ applicationId: 'nobody' }), 'application.gone'],
])('%s: %s', (_what, args, code) => {
  expect(tried(broughtTo('REGISTERED'), attachFile, args)).toBe(code);
});

test('the same document is not attached twice, and two hundred are enough', () => {
  const office = broughtTo('REGISTERED');
  for (let i = 0; i < 200; i += 1) done(office, attachFile, aDocument({ id: `d${i}` }));
  expect(tried(office, attachFile, aDocument({ id: 'd0' }))).toBe('file.repeated');
  expect(tried(office, attachFile, aDocument({ id: 'more' }))).toBe('file.tooManyAttached');
});

test.each([
  ['REGISTERED', null],
  ['SENT_TO_EXPERTISE', null],
  ['IN_EXPERTISE', 'file.itemLocked'],
  ['AK_SESSION', 'file.itemLocked'],
  ['GRANTED', 'file.itemLocked'],
] satisfies readonly (readonly [ApplicationStatus, string | null])[])(
  'documents of the checklist come and go in %s: %s',
  (status, code) => {
    const office = broughtTo(status);
    expect(tried(office, attachFile, aDocument())).toBe(code);
    expect(tried(office, attachFile, aDocument({ id: 'other', item: 'other' }))).toBeNull();
    expect(tried(office, attachFile, aDocument({ id: 'scan', item: 'withdrawal' }))).toBeNull();
    expect(tried(office, detachFile, { applicationId: 'a1', attachmentId: 'scan' })).toBeNull();
  },
);

test('what was there before the expertise stays there through it', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, attachFile, aDocument());
  const working = broughtTo('IN_EXPERTISE');
  working.apply([{ table: 'attachments', id: 'd1', before: null, after: office.get('attachments', 'd1') ?? null }]);
  expect(tried(working, detachFile, { applicationId: 'a1', attachmentId: 'd1' })).toBe('file.itemLocked');
});

test('nothing is attached to a case in the archive, nor taken out of it', () => {
  const office = procedureOffice({ applications: [anApplication({ id: 'old', status: 'ARCHIVED' })] });
  const args = aDocument({ applicationId: 'old', item: 'other' });
  expect(tried(office, attachFile, args)).toBe('file.itemLocked');
  expect(tried(office, detachFile, { applicationId: 'old', attachmentId: 'd1' })).toBe('file.itemLocked');
});

test.each([
  ['secretary', null, null],
  ['operator', null, null],
  ['tomsk-coordinator', null, 'rights.notAllowed'],
  ['school', null, 'rights.notAllowed'],
  ['teacher', null, 'rights.notAllowed'],
  ['expert-1', 'rights.notAllowed', 'rights.notAllowed'],
  ['member', 'rights.notAllowed', 'rights.notAllowed'],
  ['hr', 'rights.notAllowed', 'rights.notAllowed'],
])('of a filed application %s attaches: %s, takes out: %s', (user, attached, detached) => {
  const office = broughtTo('REGISTERED');
  done(office, attachFile, aDocument({ id: 'there' }));
  expect(tried(office, attachFile, aDocument(), user)).toBe(attached);
  expect(tried(office, detachFile, { applicationId: 'a1', attachmentId: 'there' }, user)).toBe(detached);
});

test('a document is taken out of the case to which it belongs, once; its file stays known', () => {
  const office = broughtTo('REGISTERED');
  done(office, attachFile, aDocument());
  office.apply([
    { table: 'applications', id: 'a2', before: null, after: anApplication({ id: 'a2', status: 'REGISTERED' }) },
  ]);
  expect(tried(office, detachFile, { applicationId: 'a2', attachmentId: 'd1' })).toBe('file.attachmentGone');
  expect(tried(office, detachFile, { applicationId: 'a1', attachmentId: 'd1' })).toBeNull();
  expect(tried(office, detachFile, { applicationId: 'a1', attachmentId: 'd1' })).toBe('file.attachmentGone');
  expect(tried(office, detachFile, { applicationId: 'nobody', attachmentId: 'd1' })).toBe('application.gone');
  expect(office.get('files', sha('a'))).toBeDefined();
});

test('documents of a draft go with it', () => {
  const office = aDraft();
  done(office, attachFile, aDocument({ applicationId: 'd' }));
  done(office, discardDraft, { applicationId: 'd' });
  expect(office.get('attachments', 'd1')).toBeUndefined();
});

const item = { id: 'p1', title: 'Диплом', indicator: '1', sha256: sha('a'), url: null };
const nothing = { applicationId: 'd', add: [], remove: [], files: {} };

test('the portfolio of a draft is filled in freely: documents come and go', () => {
  const office = aDraft();
  done(office, editPortfolio, { ...nothing, add: [item], files: { [sha('a')]: facts } });
  expect(office.get('files', sha('a'))?.kind).toBe('pdf');
  const link = { ...item, id: 'p2', sha256: null, url: 'https://disk.example/2' };
  done(office, editPortfolio, { ...nothing, add: [link], remove: ['p1'] });
  expect(office.get('portfolios', 'd')?.items.map(({ id }) => id)).toEqual(['p2']);
  expect(office.get('portfolios', 'd')?.items[0]).toMatchObject({
    addedAt: '2026-11-21T05:00:00.000Z',
    addedBy: 'secretary',
  });
});

test.each([
  ['nothing at all', nothing, 'portfolio.empty'],
  ['a document that is not there', { ...nothing, remove: ['p9'] }, 'file.attachmentGone'],
  ['the same twice', { ...nothing, add: [item, item] }, 'portfolio.repeated'],
  ['neither file nor link', { ...nothing, add: [{ ...item, sha256: null }] }, 'portfolio.noSource'],
  ['a link into a computer', { ...nothing, add: [{ ...item, url: 'file:///1.pdf' }] }, 'file.badLink'],
  ['an application that is not there', { ...nothing, applicationId: 'x', add: [item] }, 'application.gone'],
])('the portfolio of a draft is not changed by %s', (_what, args, code) => {
  expect(tried(aDraft(), editPortfolio, args)).toBe(code);
});

test('the portfolio of a draft holds two hundred documents at most', () => {
  const office = aDraft();
  const many = Array.from({ length: 200 }, (_, i) => ({ ...item, id: `p${i}` }));
  done(office, editPortfolio, { ...nothing, add: many });
  expect(tried(office, editPortfolio, { ...nothing, add: [{ ...item, id: 'q' }] })).toBe('portfolio.tooMany');
  expect(tried(office, editPortfolio, { ...nothing, add: [{ ...item, id: 'q' }], remove: ['p0'] })).toBeNull();
});

test('a filed application’s portfolio is not edited, only supplemented; files are known from then on', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const args = { applicationId: 'a1', add: [item], remove: [], files: {} };
  expect(tried(office, editPortfolio, args)).toBe('status.notFromHere');
  done(office, supplementPortfolio, { applicationId: 'a1', items: [item], files: { [sha('a')]: facts } });
  expect(office.get('files', sha('a'))).toMatchObject(facts);
});
