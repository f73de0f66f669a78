import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../applications/person-key.ts';
import { phoneE164 } from '../checks/check-contacts.ts';
import { editDistance } from '../search/similar.ts';

/** Why two rows are likely to be one person, the surer first. */
export type DoubleCause = 'CONTACT' | 'NAME' | 'SLIP';

/** Two experts that may be one person. */
export type ExpertPair = { readonly ids: readonly [string, string]; readonly cause: DoubleCause };

const order: Readonly<Record<DoubleCause, number>> = { CONTACT: 0, NAME: 1, SLIP: 2 };

/**
 * Experts who are likely to be one person: the same name, or one that differs by a slip of the keys in the same municipality; the same
 * telephone or e-mail makes it surer. Namesakes exist, so nothing is merged without the user.
 */
export function findDoubleExperts(view: View): readonly ExpertPair[] {
  const pairs = new Map<string, ExpertPair>();
  const note = (a: Expert, b: Expert, cause: DoubleCause) => {
    const ids: readonly [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
    const known = pairs.get(ids.join('|'));
    if (!known || order[cause] < order[known.cause]) pairs.set(ids.join('|'), { ids, cause });
  };
  const all = [...view.all('experts')];
  for (const [a, b] of pairsOf(Map.groupBy(all, nameKey))) note(a, b, haveSameContact(a, b) ? 'CONTACT' : 'NAME');
  for (const [a, b] of pairsOf(Map.groupBy(all, slipGroup))) {
    if (isSlip(a, b)) note(a, b, haveSameContact(a, b) ? 'CONTACT' : 'SLIP');
  }
  const nameOf = ({ ids: [id] }: ExpertPair) => fullName(view.get('experts', id) ?? blank);
  return [...pairs.values()].sort(
    (a, b) => order[a.cause] - order[b.cause] || nameOf(a).localeCompare(nameOf(b), 'ru'),
  );
}

const blank = { lastName: '', firstName: '', patronymic: '' };

/** Slips are looked for where surnames begin alike in one municipality: all pairs of a region would take seconds. */
function slipGroup(expert: Expert): string {
  return `${expert.municipalityId}|${nameKey(expert).slice(0, 2)}`;
}

/** One or two letters apart; initials and a missing patronymic count as the same where the rest agrees. */
function isSlip(a: Expert, b: Expert): boolean {
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === other) return false;
  if (Math.abs(one.length - other.length) <= 2 && editDistance(one, other) <= 2) return true;
  const isFirstSame = nameKey({ ...a, patronymic: '' }) === nameKey({ ...b, patronymic: '' });
  return isFirstSame && (a.patronymic === '' || b.patronymic === '');
}

function haveSameContact(a: Expert, b: Expert): boolean {
  const [phone, email] = [phoneE164(a.phone), a.email.trim().toLowerCase()];
  return (phone !== null && phone === phoneE164(b.phone)) || (email !== '' && email === b.email.trim().toLowerCase());
}

function pairsOf(groups: ReadonlyMap<string, readonly Expert[]>): readonly (readonly [Expert, Expert])[] {
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b): readonly [Expert, Expert] => [a, b])),
  );
}
