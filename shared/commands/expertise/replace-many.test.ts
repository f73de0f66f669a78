import { expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { acting, anApplication, anExpert, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today, tried } from '#tests/support/procedure.ts';
import { confirmInvitation } from './confirm-invitation.ts';
import { declineInvitation } from './decline-invitation.ts';
import { expireInvitations } from './expire-invitations.ts';
import { replaceExpert } from './replace-expert.ts';
import { replaceMany } from './replace-many.ts';
import { type Place, replacements } from './replacements.ts';
import { undoReplaceArgs, undoReplaceMany } from './undo-replace-many.ts';

const experts = [
  anExpert({ id: 'e1', organisationId: 'school-2' }),
  anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
  anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
  anExpert({ id: 'e4', lastName: 'Власова', organisationId: 'school-5', loadLimit: 1 }),
  anExpert({ id: 'e5', lastName: 'Громова', organisationId: 'school-5' }),
];
const late = addDays(today, 9);

const place = (from: string, to: string, fields: Partial<Place> = {}): Place => ({
  applicationId: 'a1',
  invitationId: `a1:${from}:1`,
  newExpertId: to,
  cause: 'REFUSED',
  ...fields,
});
const all = (...places: Place[]) => ({ places, comment: 'Уволился', confirmBy: null });

const atWork = () => broughtTo('IN_EXPERTISE', { experts });
const stateOf = (office: OfficeState, id: string) => office.get('invitations', id)?.state;
const panelOf = (office: OfficeState, id = 'a1') => office.get('applications', id)?.expertIds;

/** Replaces, and gives what takes it back. */
function replaced(office: OfficeState, ...places: Place[]) {
  const decision = replaceMany.decide(office, all(...places), { ...acting('secretary'), today });
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  return undoReplaceArgs(decision.value.changes);
}

/** A second application of the same panel, at work too. */
function twoAtWork(): OfficeState {
  const office = atWork();
  const first = office.get('applications', 'a1') ?? anApplication();
  const invitations = ['e1', 'e2'].flatMap((id) => office.get('invitations', `a1:${id}:1`) ?? []);
  const second = { ...first, id: 'a2', lastName: 'Зимина' };
  office.apply([
    { table: 'applications', id: 'a2', before: null, after: second },
    ...invitations.map((one) => {
      const after = { ...one, id: `a2:${one.expertId}:1`, applicationId: 'a2' };
      return { table: 'invitations' as const, id: after.id, before: null, after };
    }),
  ]);
  return office;
}

test('both places of a panel go to others by one act, as two replacements would give them', () => {
  const office = atWork();
  expect(tried(office, replaceMany, all(place('e1', 'e3'), place('e2', 'e4')))).toBeNull();
  const single = atWork();
  done(single, replaceExpert, { ...place('e1', 'e3'), comment: 'Уволился', confirmBy: null });
  done(single, replaceExpert, { ...place('e2', 'e4'), comment: 'Уволился', confirmBy: null });
  expect(panelOf(office)).toEqual(['e3', 'e4']);
  expect(office.get('applications', 'a1')).toEqual(single.get('applications', 'a1'));
  expect([...office.all('invitations')]).toEqual(expect.arrayContaining([...single.all('invitations')]));
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'REPLACED', comment: 'Уволился' });
});

test('the application changes once, and the history says why', () => {
  const decision = replaceMany.decide(atWork(), all(place('e1', 'e3'), place('e2', 'e4')), acting('secretary'));
  if (!decision.ok) throw new Error(decision.error.code);
  expect(decision.value.changes.filter(({ table }) => table === 'applications')).toHaveLength(1);
  expect(decision.value.reason).toBe('Уволился');
});

test.each([
  { what: 'two of one organisation', places: [place('e1', 'e4'), place('e2', 'e5')] },
  { what: 'one expert twice', places: [place('e1', 'e3'), place('e2', 'e3')] },
  { what: 'one place twice', places: [place('e1', 'e3'), place('e1', 'e5')] },
])('$what: nobody is replaced, and it is told who stands in the way', ({ places }) => {
  const office = atWork();
  expect(tried(office, replaceMany, all(...places))).toBe('replace.refused');
  expect(panelOf(office)).toEqual(['e1', 'e2']);
});

test('the sentence names the applicant, the new expert and the reason', () => {
  const decision = replaceMany.decide(atWork(), all(place('e1', 'e4'), place('e2', 'e5')), acting('secretary'));
  if (decision.ok) throw new Error('replaced');
  expect(explain(decision.error).replace(/\u00A0/gu, ' ')).toMatch(
    /^Замены не записаны\. Заявитель Баязитов Д\. Х\., новый эксперт Громова А\. А\.: .*Власова/u,
  );
});

test('an expert is not given more than his limit by one act, and gets what the same act takes from him', () => {
  const office = twoAtWork();
  const both = [place('e1', 'e4'), place('e1', 'e4', { applicationId: 'a2', invitationId: 'a2:e1:1' })];
  expect(tried(office, replaceMany, all(...both))).toBe('replace.refused');
  const limited = anExpert({ id: 'e1', organisationId: 'school-2', loadLimit: 2 });
  office.apply([{ table: 'experts', id: 'e1', before: null, after: limited }]);
  const ask = all(place('e1', 'e3'), place('e2', 'e1', { applicationId: 'a2', invitationId: 'a2:e2:1' }));
  expect(replacements(office, ask, () => null, today).refused).toMatchObject([{ refusal: { code: 'panel.already' } }]);
});

test('who cannot have his place is passed over with the reason, the others get theirs', () => {
  const office = twoAtWork();
  const second = place('e2', 'e5', { applicationId: 'a2', invitationId: 'a2:e2:1' });
  const ask = all(place('e1', 'e4'), place('e2', 'e5'), second, place('e1', 'e3', { applicationId: 'gone' }));
  const found = replacements(office, ask, () => null, today);
  expect(found.taken).toEqual([place('e1', 'e4'), second]);
  expect(found.refused.map(({ refusal }) => refusal.code)).toEqual([
    'assignment.sameOrganisationPanel',
    'application.gone',
  ]);
  expect(found.changes.filter(({ table }) => table === 'applications').map(({ id }) => id)).toEqual(['a1', 'a2']);
});

test('a free place is given away once, also by one act', () => {
  const office = atWork();
  replaced(office, place('e1', 'e3'));
  done(office, declineInvitation, { invitationId: 'a1:e3:1', comment: 'В отпуске' }, 'expert-3');
  const free = place('e3', 'e4');
  expect(tried(office, replaceMany, all(free, place('e2', 'e1')))).toBeNull();
  expect(stateOf(office, 'a1:e3:1')).toBe('DECLINED');
  const two = atWork();
  replaced(two, place('e1', 'e3'), place('e2', 'e4'));
  done(two, expireInvitations, { applicationId: 'a1' }, 'operator', late);
  const gone = [place('e3', 'e1'), place('e4', 'e2')];
  expect(tried(two, replaceMany, all(...gone), 'operator', late)).toBeNull();
  const full = broughtTo('IN_EXPERTISE', { experts });
  expect(tried(full, replaceMany, all(place('e1', 'e3'), place('e1', 'e5')))).toBe('replace.refused');
});

test('replaced by the wrong hands, at the wrong time or without a word: refused as one replacement is', () => {
  expect(tried(atWork(), replaceMany, all(place('e1', 'e3')), 'tomsk-coordinator')).toBe('replace.refused');
  expect(tried(broughtTo('SENT_TO_EXPERTISE', { experts }), replaceMany, all(place('e1', 'e3')))).toBe(
    'replace.refused',
  );
  expect(tried(atWork(), replaceMany, { ...all(place('e1', 'e3')), comment: ' ' })).toBe('replace.refused');
  expect(tried(atWork(), replaceMany, all(place('e1', 'e3', { cause: 'IDLE' })))).toBe('replace.refused');
  expect(tried(atWork(), replaceMany, all(place('e1', 'nobody')))).toBe('assignment.expertGone');
  expect(tried(atWork(), replaceMany, all(place('e1', 'e3', { applicationId: 'nothing' })))).toBe('application.gone');
});

test('one undo brings everybody back as he was, and the new invitations are called off', () => {
  const office = twoAtWork();
  const before = [...office.all('applications')];
  const invitation = office.get('invitations', 'a1:e1:1');
  const args = replaced(office, place('e1', 'e3'), place('e2', 'e5', { applicationId: 'a2', invitationId: 'a2:e2:1' }));
  expect(tried(office, undoReplaceMany, args)).toBeNull();
  expect([...office.all('applications')]).toEqual(before);
  expect(office.get('invitations', 'a1:e1:1')).toEqual(invitation);
  expect(stateOf(office, 'a1:e3:1')).toBe('CALLED_OFF');
  expect(stateOf(office, 'a2:e5:1')).toBe('CALLED_OFF');
});

test('who had not answered before is asked again; a place that was free is free again', () => {
  const office = atWork();
  replaced(office, place('e1', 'e3'));
  const again = replaced(office, place('e3', 'e4'));
  expect(tried(office, undoReplaceMany, again)).toBeNull();
  expect(stateOf(office, 'a1:e3:1')).toBe('INVITED');
  done(office, declineInvitation, { invitationId: 'a1:e3:1', comment: 'В отпуске' }, 'expert-3');
  const panel = panelOf(office);
  const filled = replaced(office, place('e3', 'e5'));
  expect(tried(office, undoReplaceMany, filled)).toBeNull();
  expect(panelOf(office)).toEqual(panel);
  expect(stateOf(office, 'a1:e3:1')).toBe('DECLINED');
});

test('what went on since is not taken back, and it is told where', () => {
  const office = atWork();
  const args = replaced(office, place('e1', 'e3'));
  done(office, confirmInvitation, { invitationId: 'a1:e3:1' }, 'expert-3');
  expect(tried(office, undoReplaceMany, args)).toBe('replace.undoLater');
  const moved = atWork();
  const first = replaced(moved, place('e1', 'e3'));
  replaced(moved, place('e2', 'e5'));
  expect(tried(moved, undoReplaceMany, first)).toBe('replace.undoLater');
  const other = atWork();
  const row = { applicationId: 'a1', basis: ['e2', 'e5'], expertIds: ['e1', 'e2'] };
  expect(tried(other, undoReplaceMany, { rows: [row] })).toBe('replace.undoLater');
});

test('who comes back takes the place of somebody who leaves, and no other', () => {
  const office = atWork();
  replaced(office, place('e1', 'e3'));
  const [application] = [...office.all('applications')];
  const row = { applicationId: 'a1', basis: ['e2', 'e3', 'e1'], expertIds: [...(application?.expertIds ?? [])] };
  expect(tried(office, undoReplaceMany, { rows: [row] })).toBe('replace.undoLater');
  const invited = office.get('invitations', 'a1:e3:1');
  if (!invited) throw new Error('nobody came');
  office.apply([{ table: 'invitations', id: invited.id, before: invited, after: { ...invited, isExtra: true } }]);
  const back = { ...row, basis: ['e2', 'e1'] };
  expect(tried(office, undoReplaceMany, { rows: [back] })).toBe('replace.undoLater');
});

test('who got other work meanwhile, or left the directory, does not come back', () => {
  const office = twoAtWork();
  const args = replaced(office, place('e1', 'e3'));
  const busy = anExpert({ id: 'e1', organisationId: 'school-2', loadLimit: 1 });
  office.apply([{ table: 'experts', id: 'e1', before: null, after: busy }]);
  expect(tried(office, undoReplaceMany, args)).toBe('replace.undoRefused');
  office.apply([{ table: 'experts', id: 'e1', before: null, after: null }]);
  expect(tried(office, undoReplaceMany, args)).toBe('assignment.expertGone');
});

test('not everybody takes replacements back, nor of an application that is not there', () => {
  const office = atWork();
  const args = replaced(office, place('e1', 'e3'));
  expect(tried(office, undoReplaceMany, args, 'tomsk-coordinator')).toBe('rights.notAllowed');
  const gone = { rows: [{ applicationId: 'nothing', basis: [], expertIds: [] }] };
  expect(tried(office, undoReplaceMany, gone)).toBe('application.gone');
  expect(undoReplaceArgs([])).toEqual({ rows: [] });
});
