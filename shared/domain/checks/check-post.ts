import { postKey } from '../applications/person-key.ts';
import { refuseCheck } from '../refusals/check-refusals.ts';
import { asWarning, type Finding } from './finding.ts';

/**
 * Posts of the nomenclature (Постановление 225, подразделение 2 раздела I; R1). The list is unconfirmed, so a post outside
 * it is warned of; the directory of the office may hold more.
 */
export const nomenclaturePosts: readonly string[] = [
  'воспитатель',
  'инструктор по труду',
  'инструктор по физической культуре',
  'инструктор-методист',
  'концертмейстер',
  'логопед',
  'мастер производственного обучения',
  'методист',
  'музыкальный руководитель',
  'педагог дополнительного образования',
  'педагог-библиотекарь',
  'педагог-организатор',
  'педагог-психолог',
  'преподаватель',
  'преподаватель-организатор основ безопасности и защиты Родины',
  'руководитель физического воспитания',
  'советник директора по воспитанию и взаимодействию с детскими общественными объединениями',
  'социальный педагог',
  'старший вожатый',
  'старший воспитатель',
  'старший инструктор-методист',
  'старший методист',
  'старший педагог дополнительного образования',
  'старший тренер-преподаватель',
  'тренер-преподаватель',
  'тьютор',
  'учитель',
  'учитель-дефектолог',
  'учитель-логопед',
];

const known = nomenclaturePosts.map(postKey);

/** Checks a post: it is of the nomenclature, alone or with a subject («учитель русского языка»). */
export function checkPost(post: string): readonly Finding[] {
  return isNomenclaturePost(post) ? [] : [asWarning(refuseCheck('post.unknown', { post: post.trim() }))];
}

function isNomenclaturePost(post: string): boolean {
  const key = postKey(post);
  return known.some((one) => key === one || key.startsWith(`${one} `));
}
