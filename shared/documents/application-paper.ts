import { dossierOf } from '#shared/domain/applications/dossier-of.ts';
import { ofCategory } from '#shared/domain/commission/decision.ts';
import { checkStatement } from '#shared/domain/eligibility/check-statement.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { dateInWords } from '#shared/domain/words/date-words.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { personForms } from '#shared/domain/words/people/person-cases.ts';
import { postGenitive, postTitle } from '#shared/domain/words/post-title.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { View } from '#shared/records/view.ts';
import type { ApplicationPaper, ApplicationsModel } from './application-paper-model.ts';
import { applicationPaperTexts as t } from './application-paper-texts.ts';
import { commissionAddressed } from './commission-addressed.ts';
import { enclosuresOf } from './enclosures-of.ts';

/** «Заявление» (D1) of one applicant or of many, in the order given. */
export function applicationsModel(
  view: View,
  applications: readonly Application[],
  madeOn: LocalDate,
): ApplicationsModel {
  const office = view.get('office', 'office');
  return {
    author: office?.commission ?? '',
    isSample: office?.isSample ?? false,
    madeOn,
    applications: applications.map((application) => applicationPaper(view, application)),
  };
}

/** What the paper of an application will lack, in words; null when it states everything (R5). */
export function whatPaperLacks(view: View, application: Application): string | null {
  const dossier = dossierOf(view, application.id);
  const [finding] = checkStatement({
    education: educationOf(dossier),
    results: dossier.results + dossier.portfolioUrl,
    heldCategory: categoryNames[application.heldCategory],
    post: application.post,
    claimedCategory: categoryNames[application.claimedCategory],
  });
  return finding ? explain(finding) : null;
}

function applicationPaper(view: View, application: Application): ApplicationPaper {
  const { id, phone, email, receivedAt, claimedCategory, form, post, subject } = application;
  const dossier = dossierOf(view, id);
  const told = view.get('personal', id)?.sex;
  const isWoman = told ? told === 'FEMALE' : personForms(application).sex === 'female';
  return {
    commission: commissionAddressed(view.get('office', 'office')?.commission ?? ''),
    from: fromLine(view, application),
    contacts: [phone && t.phone(phone), email && t.email(email)].filter(Boolean).join(', '),
    year: receivedAt.slice(0, 4),
    category: ofCategory(claimedCategory),
    post: postTitle(post, subject, wordFormsOf(view)),
    held: heldLine(application, dossier),
    education: educationOf(dossier),
    years: yearsLine(dossier),
    results: [dossier.awards, dossier.results, dossier.portfolioUrl && t.portfolio(dossier.portfolioUrl)]
      .filter(Boolean)
      .map(sentence)
      .join(' '),
    basis: form === 'SIMPLIFIED' ? [dossier.basis, dossier.basisDetails].filter(Boolean).join(': ').slice(0, 900) : '',
    petition: petitionLine(dossier),
    form: formNames[form],
    presence: dossier.presence === null ? '' : t.presences[dossier.presence],
    agreed: isWoman ? t.agreed.she : t.agreed.he,
    enclosures: enclosuresOf(view, id),
    signer: surnameWithInitials(application),
    representation: representationOf(view, application, dossier),
  };
}

function fromLine(view: View, application: Application): string {
  const { post, subject, organisationId, municipalityId } = application;
  const organisation = view.get('organisations', organisationId);
  const name = organisation?.fullName || organisation?.name || '';
  const territory = view.get('municipalities', municipalityId)?.name ?? '';
  const place = territory === '' ? name : `${name} (${territory})`;
  const who = formsOfApplicant(view, application).genitive;
  return [who, postGenitive(post, subject, wordFormsOf(view)), place].filter((part) => part !== '').join(', ');
}

/** «первую квалификационную категорию по должности «учитель», установлена 23.12.2020, приказ … от … № …, срок до …». */
function heldLine({ heldCategory, heldUntil, post }: Application, dossier: Dossier): string {
  if (heldCategory === 'NONE') return t.heldNone;
  const { categorySetOn, decisionBody, decisionOn, decisionNo, heldPost } = dossier;
  const decision = [
    decisionBody,
    decisionOn ? `от ${formatDate(decisionOn)}` : '',
    decisionNo === '' ? '' : `№ ${decisionNo}`,
  ].filter((part) => part !== '');
  return [
    t.held[heldCategory](heldPost || post),
    categorySetOn ? t.setOn(dateInWords(categorySetOn)) : '',
    decision.length === 0 ? '' : t.byDecision(decision.join(' ')),
    heldUntil ? t.heldUntil(dateInWords(heldUntil)) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function educationOf(dossier: Dossier): string {
  const { educationPlace, educationDocument, educationNumber, educationOn, qualification } = dossier;
  const document = [educationDocument, educationNumber, educationOn ? `от ${formatDate(educationOn)}` : ''];
  return [
    educationPlace,
    document.filter((part) => part !== '').join(' '),
    qualification && t.qualification(qualification),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function yearsLine({ totalYears, pedagogicalYears, yearsInPost }: Dossier): string {
  const parts = [
    totalYears === null ? '' : t.years.total(totalYears),
    pedagogicalYears === null ? '' : t.years.pedagogical(pedagogicalYears),
    yearsInPost === null ? '' : t.years.inPost(yearsInPost),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function petitionLine({ petitionNo, petitionOn }: Dossier): string {
  if (petitionNo === '' && petitionOn === null) return '';
  return t.petition(petitionOn ? formatDate(petitionOn) : '', petitionNo);
}

function representationOf(view: View, application: Application, dossier: Dossier): ApplicationPaper['representation'] {
  const { representation, representedBy, representedOn } = dossier;
  if (application.form !== 'SIMPLIFIED' || representation.trim() === '') return null;
  return {
    about: fromLine(view, application),
    text: representation,
    by: representedBy,
    on: representedOn ? dateInWords(representedOn) : '',
  };
}

function sentence(said: string): string {
  const trimmed = said.trim();
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
