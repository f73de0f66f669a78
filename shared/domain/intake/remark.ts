import type { Application, Remark } from '#shared/records/application.ts';
import { isUsualEpguNo } from './contacts.ts';
import { comparable } from './text.ts';

/** Words of remarks: what was noticed at intake and forbids nothing. */
export const remarkTexts: Readonly<Record<Remark, string>> = {
  WRONG_SNILS: 'СНИЛС с опечаткой, принят намеренно',
  NO_SNILS: 'СНИЛС не указан',
  HIGHEST_WITHOUT_CATEGORY: 'Заявлена высшая, а первой или высшей нет и не было',
  TITLE_WITHOUT_HIGHEST: 'Методист и наставник: нужна высшая категория',
  METHODIST_POST: 'По должности методиста категория «педагог-методист» не устанавливается',
  CATEGORY_EXPIRED: 'Срок имеющейся категории истёк до подачи',
  EPGU_UNUSUAL: 'Номер ЕПГУ не из 10 цифр: сверьте',
  NO_FORM: 'Форма аттестации не указана: записано «очно»',
  HELD_UNREADABLE: 'Имеющаяся категория или её срок не прочитаны: сверьте',
  TEXT_CUT: 'Слишком длинный текст сокращён',
};

/** What remarks are made of. */
export type Remarkable = Pick<Application, 'heldCategory' | 'heldUntil' | 'epguNo' | 'post'> & {
  readonly claimedCategory: Application['claimedCategory'] | null;
  readonly receivedAt: Application['receivedAt'] | null;
};

/** Remarks on eligibility, term and numbers (domain §9.1 IR14, IR15; §10): shown, never a reason to keep a row out. */
export function remarksOf(row: Remarkable): readonly Remark[] {
  const remarks: Remark[] = [];
  const { heldCategory, claimedCategory } = row;
  if (claimedCategory === 'HIGHEST' && heldCategory === 'NONE') remarks.push('HIGHEST_WITHOUT_CATEGORY');
  if (isTitle(claimedCategory) && (heldCategory === 'NONE' || heldCategory === 'FIRST'))
    remarks.push('TITLE_WITHOUT_HIGHEST');
  if (claimedCategory === 'METHODIST' && /^(?:старший )?методист/.test(comparable(row.post)))
    remarks.push('METHODIST_POST');
  if (isExpired(row)) remarks.push('CATEGORY_EXPIRED');
  if (row.epguNo !== null && !isUsualEpguNo(row.epguNo)) remarks.push('EPGU_UNUSUAL');
  return remarks;
}

function isTitle(category: Application['claimedCategory'] | null): boolean {
  return category === 'METHODIST' || category === 'MENTOR';
}

function isExpired({ heldCategory, heldUntil, receivedAt }: Remarkable): boolean {
  return heldCategory !== 'NONE' && heldUntil !== null && receivedAt !== null && heldUntil < receivedAt;
}
