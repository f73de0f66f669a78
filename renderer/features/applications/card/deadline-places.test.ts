import { expect, test } from 'vitest';
import { filedYields, wordsShift } from './deadline-places.ts';

/** Widths in pixels: of the bar in a narrow, a usual and a wide window, of the words at their longest. */
const bars = [600, 1000, 1800];
const todayWidth = 150;
const filedWidth = 120;
const intakeWidth = 125;
const parts = Array.from({ length: 99 }, (_, day) => day / 98);

function wordsOf(part: number, bar: number): { readonly tick: number; readonly from: number; readonly to: number } {
  const tick = part * bar;
  const from = tick - wordsShift(part) * todayWidth;
  return { tick, from, to: from + todayWidth };
}

test.each(bars)('on every day the words of today stand at their tick and inside a bar of %i', (bar) => {
  for (const part of parts) {
    const { tick, from, to } = wordsOf(part, bar);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(bar);
    expect(from).toBeLessThanOrEqual(tick);
    expect(to).toBeGreaterThanOrEqual(tick);
  }
});

test.each(bars)('the words of the filing are never under those of today nor of the 30 days in a bar of %i', (bar) => {
  for (const part of parts) {
    if (filedYields(part)) expect((30 / 98) * bar - intakeWidth / 2).toBeGreaterThan(filedWidth);
    else expect(wordsOf(part, bar).from).toBeGreaterThan(filedWidth);
  }
});

test('between the ends the words stand in the middle of their tick', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map(wordsShift)).toEqual([0, 0.5, 0.5, 0.5, 1]);
});
