import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Personal } from '#shared/records/personal.ts';
import type { View } from '#shared/records/view.ts';
import { checkEmail, checkPhone } from '../../checks/check-contacts.ts';
import { checkEpguNo } from '../../checks/check-epgu.ts';
import { checkExperience } from '../../checks/check-experience.ts';
import { checkHeldUntil } from '../../checks/check-held-category.ts';
import { checkName } from '../../checks/check-name.ts';
import { checkPassport } from '../../checks/check-passport.ts';
import { checkBirthDate, checkReceivedDate } from '../../checks/check-person-dates.ts';
import { checkPost } from '../../checks/check-post.ts';
import { checkSnils } from '../../checks/check-snils.ts';
import type { Finding } from '../../checks/finding.ts';
import { isOwnPost } from '../../directories/posts.ts';
import { profileOf } from '../../profile/region-profile.ts';

/** What the checks of single fields find in a stored application (domain §10). */
export function fieldFindings(view: View, application: Application, today: LocalDate): readonly Finding[] {
  const { id, epguNo, heldCategory, heldUntil } = application;
  const dossier = view.get('dossiers', id);
  const held = heldCategory === 'NONE' ? null : (dossier?.decisionOn ?? null);
  return [
    ...checkName(application),
    ...checkPhone(application.phone),
    ...checkEmail(application.email),
    ...(isOwnPost(view, application.post) ? [] : checkPost(application.post)),
    ...checkReceivedDate(application.receivedAt, today),
    ...(epguNo === null ? [] : checkEpguNo(epguNo, sameEpgu(view, application))),
    ...(held === null ? [] : checkHeldUntil(held, heldUntil)),
    ...personalFindings(view, view.get('personal', id), today),
    ...experienceFindings(dossier, view.get('personal', id), today),
  ];
}

function sameEpgu(view: View, { id, epguNo }: Application): readonly Application[] {
  return [...view.all('applications')].filter((other) => other.epguNo === epguNo && other.id !== id);
}

/** Where the actor does not see the personal data, there is nothing to say of them. */
function personalFindings(view: View, personal: Personal | undefined, today: LocalDate): readonly Finding[] {
  if (!personal) return [];
  const bornOn = personal.bornOn ?? null;
  const passport = {
    seriesAndNumber: personal.passportNo ?? '',
    issuedOn: personal.passportIssuedOn ?? null,
    departmentCode: personal.passportCode ?? '',
  };
  return [
    ...checkSnils(personal.snils, profileOf(view).snilsMistake).findings,
    ...(bornOn === null ? [] : checkBirthDate(bornOn, today)),
    ...checkPassport(passport, { bornOn, today }),
  ];
}

function experienceFindings(
  dossier: Dossier | undefined,
  personal: Personal | undefined,
  today: LocalDate,
): readonly Finding[] {
  if (!dossier) return [];
  const years = (value: number | null) => (value === null ? '' : String(value));
  const { totalYears, pedagogicalYears, yearsInPost } = dossier;
  const experience = { total: years(totalYears), pedagogical: years(pedagogicalYears), inPost: years(yearsInPost) };
  return checkExperience(experience, { bornOn: personal?.bornOn ?? null, today });
}
