import type { AttestationForm, ClaimedCategory, HeldCategory } from '#shared/records/application.ts';

/** Categories as lists and forms name them. */
export const categoryNames: Readonly<Record<HeldCategory, string>> = {
  NONE: 'не имею',
  FIRST: 'первая',
  HIGHEST: 'высшая',
  METHODIST: 'педагог-методист',
  MENTOR: 'педагог-наставник',
};

/** The four categories that can be claimed, in the order of the agenda (domain §5 D8). */
export const claimedCategories: readonly ClaimedCategory[] = ['HIGHEST', 'FIRST', 'METHODIST', 'MENTOR'];

/** Forms of attestation as the sources write them. */
export const formNames: Readonly<Record<AttestationForm, string>> = {
  IN_PERSON: 'очно',
  REMOTE: 'дистанционно',
  SIMPLIFIED: 'упрощенно',
};
