import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { NumberBlock } from '#shared/records/number-block.ts';
import { type BlockFile, checkedBlockFileSchema } from '#shared/records/number-block-file.ts';
import type { View } from '#shared/records/view.ts';
import { refuseRegistration } from '../refusals/registration-refusals.ts';
import { numberRuleOf } from './number-rule.ts';

/** The text of the file of a block. */
export function blockFileText(view: View, { id, year, from, to, holder }: NumberBlock): string {
  const file: BlockFile = {
    kind: 'attestation.numberBlock',
    version: 1,
    id,
    year,
    from,
    to,
    holder,
    commission: commissionOf(view),
    pattern: numberRuleOf(view).pattern,
  };
  return `${JSON.stringify({ ...file, check: checkOf(file) }, null, 2)}\n`;
}

/** The block of a file, or why it is none; a file that was changed by hand is not taken. */
export function readBlockFile(text: string): Result<BlockFile, Refusal> {
  const read = checkedBlockFileSchema.safeParse(jsonOf(text));
  if (!read.success) return err(refuseRegistration('numberBlock.unreadableFile', {}));
  const { check, ...file } = read.data;
  return check === checkOf(file) ? ok(file) : err(refuseRegistration('numberBlock.changedFile', {}));
}

/** Why a block of a file is not for this office: another commission, other numbers, its own, or taken before. */
export function whyNotTaken(view: View, file: BlockFile): Refusal | null {
  const { id, from, to, commission, pattern } = file;
  const known = view.get('numberBlocks', id);
  if (known) {
    const code = known.use === 'AWAY' ? 'numberBlock.ownBlock' : 'numberBlock.takenBefore';
    return refuseRegistration(code, { from, to });
  }
  if (commission !== commissionOf(view)) return refuseRegistration('numberBlock.otherOffice', { commission });
  const rule = numberRuleOf(view);
  const isSameRule = pattern === rule.pattern && (file.year !== null) === rule.restartsYearly;
  return isSameRule ? null : refuseRegistration('numberBlock.otherRule', { pattern });
}

function commissionOf(view: View): string {
  return view.get('office', 'office')?.commission ?? '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** FNV-1a of what the file says, in its fixed order: against slips of the hand, not against forgery. */
function checkOf({ id, year, from, to, holder, commission, pattern }: BlockFile): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify([id, year, from, to, holder, commission, pattern])) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
