import { expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import { anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { aMember } from '#tests/support/procedure.ts';
import { memberFindings } from './member-findings.ts';

const today = '2026-11-21' as LocalDate;
const day = (text: string) => text as LocalDate;

function told(fields: Partial<CommissionMember>, rows: Rows = {}): readonly (readonly [string, unknown])[] {
  const member = aMember(4, fields);
  const office = officeState({ ...rows, members: [...(rows.members ?? []), member] });
  const findings = memberFindings(office, member, today);
  for (const finding of findings) expect(explain(finding)).not.toMatch(/undefined|отчёт об ошибке/u);
  return findings.map(({ code, facts }) => [code, facts.count ?? facts.until ?? facts.since]);
}

test('of a member whom nothing keeps from voting nothing is said', () => {
  expect(told({ since: day('2026-01-01'), until: day('2026-11-21') }, { applications: [anApplication()] })).toEqual([]);
});

test('a term that is over, or has not begun, is told with its day', () => {
  expect(told({ until: day('2026-11-20') })).toEqual([['member.termOver', '20.11.2026']]);
  expect(told({ since: day('2026-11-22') })).toEqual([['member.termAhead', '22.11.2026']]);
  expect(told({ since: day('2026-11-21') })).toEqual([]);
});

test('applications of his own school on which he will not vote are counted, those that are over are not', () => {
  const applications = [
    anApplication(),
    anApplication({ id: 'a2' }),
    anApplication({ id: 'a3', status: 'WITHDRAWN' }),
    anApplication({ id: 'a4', organisationId: 'school-2' }),
  ];
  expect(told({ organisationId: 'school-1' }, { applications })).toEqual([['member.colleagues', 2]]);
});

test('who is attested himself is told that he does not vote on his own application', () => {
  const { lastName, firstName, patronymic } = anApplication();
  const found = told(
    { lastName, firstName, patronymic, organisationId: 'school-1' },
    { applications: [anApplication()] },
  );
  expect(found).toEqual([['member.isAttested', 1]]);
});

test('members of one school are recused together', () => {
  const other = (fields: Partial<CommissionMember>) => ({
    members: [aMember(5, { organisationId: 'school-1', ...fields })],
  });
  expect(told({ organisationId: 'school-1' }, other({}))).toEqual([['member.sameOrganisation', 1]]);
  expect(told({ organisationId: 'school-1' }, other({ isActive: false }))).toEqual([]);
  expect(told({ organisationId: null }, other({ organisationId: null }))).toEqual([]);
});

test('a member who is an expert would vote on his own conclusions', () => {
  const expert = anExpert();
  const { lastName, firstName, patronymic, organisationId } = expert;
  const applications = [anApplication({ expertIds: [expert.id], organisationId: 'school-4' })];
  const rows = { experts: [expert], applications };
  expect(told({ lastName, firstName, patronymic, organisationId }, rows)).toEqual([['member.isExpert', 1]]);
  expect(told({ lastName, firstName, patronymic, organisationId: 'school-4' }, { experts: [expert] })).toEqual([]);
});

test('who has left the commission is warned of nothing', () => {
  expect(told({ isActive: false, until: day('2020-01-01') })).toEqual([]);
});
