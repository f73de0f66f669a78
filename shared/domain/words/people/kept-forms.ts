import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { fullName, type PersonName } from '#shared/records/common.ts';
import type { KeptForms } from '#shared/records/person-forms.ts';
import { refuseWord } from '../../refusals/word-refusals.ts';
import { type ObliqueCase, obliqueCases } from '../cases.ts';
import { isRussian } from './name-forms.ts';
import { personForms } from './person-cases.ts';

/** Cases as the fields of a card are called. */
export const caseNames: Readonly<Record<ObliqueCase, string>> = {
  genitive: 'родительный падеж',
  dative: 'дательный падеж',
  accusative: 'винительный падеж',
  instrumental: 'творительный падеж',
  prepositional: 'предложный падеж',
};

/** The forms by rule. */
export function derivedNameForms(person: PersonName): KeptForms {
  const { forms, isDoubtful } = personForms(person);
  return { ...forms, source: 'auto', isDoubtful };
}

/**
 * The forms that documents take: what is stored, as long as the person has the same name. After a change of name the
 * rules speak again, and where a person had put the old forms right, the new ones are doubtful.
 */
export function nameFormsOf(person: PersonName, kept: KeptForms | null): KeptForms {
  if (kept?.source === 'manual' && kept.nominative === fullName(person)) return kept;
  const derived = derivedNameForms(person);
  return kept?.source === 'manual' ? { ...derived, isDoubtful: true } : derived;
}

/** Forms put right by a person: what he leaves out stays by rule, what he writes is believed and no longer doubtful. */
export function correctNameForms(
  person: PersonName,
  corrections: Readonly<Partial<Record<ObliqueCase, string>>>,
): Result<KeptForms, Refusal> {
  for (const one of obliqueCases) {
    const form = corrections[one]?.trim();
    if (form === '') return err(refuseWord('nameForm.empty', { case: caseNames[one] }));
    if (form !== undefined && !isRussian(form)) return err(refuseWord('nameForm.notRussian', { case: caseNames[one] }));
  }
  const { forms } = personForms(person);
  const clean = Object.fromEntries(Object.entries(corrections).map(([one, form]) => [one, form.trim()]));
  return ok({ ...forms, ...clean, nominative: fullName(person), source: 'manual', isDoubtful: false });
}
