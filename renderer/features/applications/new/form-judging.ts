import { registerApplications } from '#shared/commands/register-applications.ts';
import { isOwnPost } from '#shared/domain/directories/posts.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../../office/office.ts';
import { type Findings, findingsOf, type TextOf } from './form-findings.ts';
import type { Place } from './form-place.ts';
import { type Judgement, judge } from './form-state.ts';
import { texts } from './texts.ts';

/** What the rules of the office find in a form. */
export function officeFindings({ view, today }: Office, id: string, textOf: TextOf): Findings {
  const epguNo = textOf('epguNo').trim();
  return findingsOf(textOf, {
    today: today(),
    profile: profileOf(view),
    sameEpgu: epguNo.length < 8 ? [] : withEpguNo(view.all('applications'), epguNo, id),
    isOwnPost: isOwnPost(view, textOf('post')),
  });
}

/** Judges the form of a new application. A place of work that nobody knows needs its municipality to be written. */
export function judgeNew(office: Office, id: string, textOf: TextOf, place: Place): Judgement {
  const judgement = judge(textOf, officeFindings(office, id, textOf));
  if (place.kind !== 'nowhere') return judgement;
  const unwritable = new Map([...judgement.unwritable, ['organisationId', texts.placeWithout] as const]);
  return { ...judgement, unwritable, errors: new Map([...judgement.errors, ...unwritable]) };
}

/** Why this user could not register the application once it is filed; the command itself is asked. */
export function whyNotRegistered({ view, actor }: Office, textOf: TextOf, place: Place): string | null {
  const municipalityId = place.kind === 'known' ? place.organisation.municipalityId : '';
  const form = textOf('form') === 'SIMPLIFIED' ? 'SIMPLIFIED' : 'IN_PERSON';
  const refusal = registerApplications.permit(view, actor, { ...coming, form, municipalityId });
  return refusal ? explain(refusal) : null;
}

function withEpguNo(all: Iterable<Application>, epguNo: string, ownId: string): readonly Application[] {
  for (const one of all) if (one.epguNo === epguNo && one.id !== ownId) return [one];
  return [];
}

/** An application that has just been filed by nobody in particular: it repeats no other. */
const coming: Application = {
  id: '',
  lastName: '',
  firstName: '',
  patronymic: '',
  systemNo: 1,
  registrationNo: null,
  registeredOn: null,
  epguNo: null,
  status: 'REGISTERING',
  stages: [],
  receivedAt: '2000-01-01' as Application['receivedAt'],
  municipalityId: '',
  organisationId: '',
  post: '',
  subject: '',
  heldCategory: 'NONE',
  heldUntil: null,
  claimedCategory: 'FIRST',
  form: 'IN_PERSON',
  phone: '',
  email: '',
  note: '',
  period: null,
  expertIds: [],
  remarks: [],
  intakeRefusal: null,
};
