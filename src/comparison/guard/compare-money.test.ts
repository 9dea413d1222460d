import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDocument } from '../../../tests/unit/catalogue.ts';
import type { MoneyLine } from '../../domain/measurement/money.ts';
import { changeOfMoney, compareMoney, type StatedMoney } from './compare-money.ts';

function stated(own: Partial<MoneyLine> = {}, document = aDocument()): StatedMoney {
  const line = {
    name: '事業費',
    kind: 'budget',
    fiscalYear: 2019,
    amount: 1200,
    decimals: 0,
    unit: '千円',
  } as const;
  return { document, line: { ...line, sources: [], note: null, ...own } };
}

function codes(before: StatedMoney, after: StatedMoney): readonly string[] {
  const verdict = compareMoney(before, after);
  return verdict.kind === 'comparable' ? [] : verdict.reasons.map(({ code }) => code);
}

describe('two amounts', () => {
  it.each<[string, Partial<MoneyLine>, Partial<MoneyLine>, readonly string[]]>([
    ['of one expense', {}, { amount: 1500, fiscalYear: 2020 }, []],
    ['named in another width', { name: 'ＩＣＴ費' }, { name: 'ICT費' }, []],
    ['of two expenses', {}, { name: '人件費' }, ['definition']],
    ['of a budget and a settlement', {}, { kind: 'settlement' }, ['role']],
    [
      'of a settlement and an expected one',
      { kind: 'settlement' },
      { kind: 'expected-settlement' },
      ['role'],
    ],
    ['in two units', {}, { unit: '円' }, ['unit']],
    ['one of which leaves something out', {}, { note: '人件費を除きます。' }, ['definition']],
    ['with one remark', { note: '人件費を除く。' }, { note: '人件費を除く。' }, []],
    [
      'that differ in all',
      {},
      { name: '人件費', kind: 'planned', unit: '円' },
      ['definition', 'role', 'unit'],
    ],
  ])('%s have the reasons', (_claim, before, after, reasons) => {
    expect(codes(stated(before), stated(after))).toEqual(reasons);
  });

  it('of two municipalities are not compared', () => {
    expect(codes(stated(), stated({}, aDocument({ municipality: 'tonari' })))).toEqual(['municipality']);
  });

  it('have a difference in their unit, in decimal arithmetic', () => {
    expect(
      changeOfMoney(stated({ amount: 1200.1, decimals: 1 }), stated({ amount: 1200.3, decimals: 1 })),
    ).toEqual({
      kind: 'change',
      direction: 'up',
      difference: 0.2,
      decimals: 1,
      unit: '千円',
    });
  });

  it('have a difference exactly where the guard has no reason, and it leads from one to the other', () => {
    const line = fc.record({
      name: fc.constantFrom('事業費', '人件費'),
      kind: fc.constantFrom('budget' as const, 'settlement' as const),
      amount: fc.integer({ min: 0, max: 1_000_000 }),
      unit: fc.constantFrom('円', '千円'),
      note: fc.constantFrom(null, '人件費を除きます。'),
    });
    fc.assert(
      fc.property(line, line, (one, other) => {
        const [before, after] = [stated(one), stated(other)];
        const change = changeOfMoney(before, after);
        expect(change.kind === 'change').toBe(codes(before, after).length === 0);
        if (change.kind === 'change') expect(one.amount + change.difference).toBe(other.amount);
      }),
    );
  });
});
