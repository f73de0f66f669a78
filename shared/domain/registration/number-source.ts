import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { NumberBlock } from '#shared/records/number-block.ts';
import type { View } from '#shared/records/view.ts';
import { refuseRegistration } from '../refusals/registration-refusals.ts';
import type { Actor } from '../rights/actor.ts';
import { blockYear, counterId, numberRuleOf } from './number-rule.ts';

/** Where the next numbers come from: a reserved block, or the journal's own counter that leaves the blocks out. */
export type NumberSource =
  | { readonly kind: 'block'; readonly block: NumberBlock }
  | { readonly kind: 'counter'; readonly counterId: string; readonly next: number };

/** Running numbers that were taken, and what is to be written down for it. */
export type TakenNumbers = { readonly numbers: readonly number[]; readonly source: NumberSource };

/** How many numbers of a block are left. */
export function leftInBlock({ next, to, closed }: NumberBlock): number {
  return closed ? 0 : Math.max(0, to - next + 1);
}

/** Blocks of the numbering of a year, in the order of their numbers. */
export function blocksOf(view: View, year: number): readonly NumberBlock[] {
  const wanted = blockYear(numberRuleOf(view), year);
  return [...view.all('numberBlocks')].filter((block) => block.year === wanted).toSorted((a, b) => a.from - b.from);
}

/**
 * The next `count` running numbers for the actor: of his own block, then of the block in which the whole office works, and
 * only where neither was ever reserved, of the journal's counter. A block that is used up refuses: numbers of others are
 * never taken. `isUsed` tells numbers that stand in the journal already, so that none is given twice.
 */
export function takeNumbers(
  view: View,
  actor: Actor,
  year: number,
  count: number,
  isUsed: (running: number) => boolean,
): Result<TakenNumbers, Refusal> {
  const blocks = blocksOf(view, year);
  const mine = ownBlocks(blocks, actor);
  if (mine.length > 0) return fromBlock(mine, count, isUsed);
  const id = counterId(numberRuleOf(view), year);
  const next = view.get('counters', id)?.next ?? 1;
  const isTaken = (running: number) =>
    isUsed(running) || blocks.some(({ from, to }) => running >= from && running <= to);
  const numbers = freeNumbers(next, count, Number.POSITIVE_INFINITY, isTaken);
  return ok({ numbers, source: { kind: 'counter', counterId: id, next: (numbers.at(-1) ?? next - 1) + 1 } });
}

/** Blocks from which the actor gives numbers: his own before the office's; closed ones no longer bind. */
function ownBlocks(blocks: readonly NumberBlock[], actor: Actor): readonly NumberBlock[] {
  const open = blocks.filter(({ use, closed }) => use === 'HERE' && closed === null);
  const his = open.filter(({ userId }) => userId === actor.userId);
  return his.length > 0 ? his : open.filter(({ userId }) => userId === null);
}

/** One act takes all its numbers of one block: the first that has room for them. */
function fromBlock(
  blocks: readonly NumberBlock[],
  count: number,
  isUsed: (running: number) => boolean,
): Result<TakenNumbers, Refusal> {
  for (const block of blocks) {
    const numbers = freeNumbers(block.next, count, block.to, isUsed);
    if (numbers.length < count) continue;
    return ok({
      numbers,
      source: { kind: 'block', block: { ...block, next: (numbers.at(-1) ?? block.next - 1) + 1 } },
    });
  }
  const widest = blocks.toSorted((a, b) => leftInBlock(b) - leftInBlock(a))[0];
  const facts = { from: widest?.from ?? 0, to: widest?.to ?? 0, left: widest ? leftInBlock(widest) : 0 };
  return err(refuseRegistration('registration.blockExhausted', facts));
}

function freeNumbers(
  from: number,
  count: number,
  to: number,
  isTaken: (running: number) => boolean,
): readonly number[] {
  const numbers: number[] = [];
  for (let running = from; numbers.length < count && running <= to; running += 1) {
    if (!isTaken(running)) numbers.push(running);
  }
  return numbers;
}
