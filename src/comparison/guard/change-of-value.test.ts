import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aValue, elevenMonths, firstDay, half, type OwnValue } from '../../../tests/unit/measured-values.ts';
import { changeOfValue } from './change-of-value.ts';
import { compareValues } from './compare-values.ts';
import type { MeasuredValue } from './measured-value.ts';

describe('changeOfValue', () => {
  it.each([
    [
      '工事成績評定点',
      aValue(2017, '77.3点'),
      aValue(2018, '77.30点'),
      { direction: 'level', difference: 0, decimals: 2, unit: '点' },
    ],
    [
      'a fall',
      aValue(2015, '78.5点'),
      aValue(2016, '77.4点'),
      { direction: 'down', difference: -1.1, decimals: 1, unit: '点' },
    ],
    [
      'a share',
      aValue(2018, '5.6%'),
      aValue(2019, '5.9%'),
      { direction: 'up', difference: 0.3, decimals: 1, unit: 'ポイント' },
    ],
    [
      'what binary numbers get wrong',
      aValue(2018, '0.1人'),
      aValue(2019, '0.3人'),
      { direction: 'up', difference: 0.2, decimals: 1, unit: '人' },
    ],
  ])('is exact for %s', (_, ...[before, after, expected]) => {
    expect(changeOfValue(before, after)).toEqual({ kind: 'change', ...expected });
  });

  it('has no difference between 352件 in eleven months and 450件 in a year', () => {
    const change = changeOfValue(
      aValue(2018, '352件', { period: elevenMonths(2018) }),
      aValue(2019, '450件'),
    );
    expect(change).not.toHaveProperty('difference');
  });

  const periods = fc.constantFrom<OwnValue>(
    {},
    { period: half(2018, 'first') },
    { period: elevenMonths(2018) },
    { period: firstDay(2018) },
    { period: { kind: 'unstated' } },
  );
  const texts = fc.oneof(
    fc.constantFrom('12月議会で可決', '約80回', '80回以上', '延べ30人', '5.6%', '3件', '0件', '3'),
    fc.nat({ max: 9999 }).map((number) => `${number / 10}件`),
  );
  const anyValue = fc
    .record({
      year: fc.constantFrom(2018, 2019, 2020),
      text: texts,
      period: periods,
      role: fc.constantFrom('actual' as const, 'target' as const, 'baseline' as const),
      certainty: fc.constantFrom('final' as const, 'provisional' as const),
      breaks: fc.constantFrom([], [{ from: 2019, reason: '方法' }]),
      definition: fc.constantFrom(null, '含む。', '除く。'),
      isRestated: fc.boolean(),
    })
    .map(({ year, text, period, role, certainty, breaks, definition, isRestated }): MeasuredValue => {
      const own = { ...period, role, certainty, of: { breaks, definition } };
      return { ...aValue(year, text, own), isRestated };
    });

  it('tells a difference exactly when the guard lets it, and else at least one sentence', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        const [change, verdict] = [changeOfValue(before, after), compareValues(before, after)];
        expect(change.kind === 'change').toBe(verdict.kind === 'comparable');
        if (change.kind === 'incomparable') {
          expect(change.reasons.every(({ sentence }) => sentence.endsWith('。'))).toBe(true);
        }
      }),
    );
  });

  it('asks the same in both directions, and the difference only changes its sign', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        const [there, back] = [changeOfValue(before, after), changeOfValue(after, before)];
        expect(there.kind).toBe(back.kind);
        if (there.kind === 'change' && back.kind === 'change') {
          expect(there.difference + back.difference).toBe(0);
        } else if (there.kind === 'incomparable' && back.kind === 'incomparable') {
          const [codes = [], others = []] = [there, back].map((one) =>
            one.reasons.map(({ code }) => code).sort(),
          );
          expect(new Set(codes)).toEqual(new Set(others));
        }
      }),
    );
  });

  it('never compares units, roles, periods or sides of a break that differ', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (before, after) => {
        if (compareValues(before, after).kind === 'incomparable') return;
        const [a, b] = [before.observation, after.observation];
        expect([a.period.kind, a.certainty, a.value.kind]).toEqual([b.period.kind, 'final', 'quantity']);
        expect(a.role === 'target').toBe(b.role === 'target');
        if (a.value.kind === 'quantity' && b.value.kind === 'quantity') {
          expect(a.value.quantity.unit).toBe(b.value.quantity.unit);
        }
        const hasBreak = [before, after].some(({ indicator }) => indicator.breaks.length > 0);
        if (hasBreak) expect(a.fiscalYear < 2019).toBe(b.fiscalYear < 2019);
      }),
      { numRuns: 1000 },
    );
  });
});
