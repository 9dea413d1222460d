import { describe, expect, it } from 'vitest';
import { aField } from '../../../../tests/unit/catalogue.ts';
import type { GridRow } from '../flow.ts';
import type { Role } from './columns.ts';
import { emptyAtEnd, shiftOf, slipOf } from './row-faults.ts';

const ROLES: readonly Role[] = [
  { kind: 'number' },
  { kind: 'section' },
  { kind: 'field', field: aField('基準値', { meaning: 'baseline' }) },
  { kind: 'field', field: aField('達成時期', { meaning: 'deadline' }) },
  { kind: 'field', field: aField('目標値', { meaning: 'target' }) },
];

function row(...texts: readonly string[]): GridRow {
  const origin = { kind: 'line', line: 1 } as const;
  const cells = texts.map((text) => ({ parts: [], text, origin }));
  return { cells, given: cells.length, origin };
}

const isSection = ({ text }: { readonly text: string }): boolean => text.endsWith('課');

describe('a row that stands too far to the right', () => {
  it.each([
    ['in its place', row('1', '道路課', 'a', '年度末', 'b'), 0],
    ['by one', row('', '重点①', '道路課', 'a', '年度末'), 1],
    ['by three', row('', '', '', '重点①', '道路課'), 3],
    ['without a number', row('', '', '道路課', 'a', 'b'), 0],
    ['of nobody', row('', '1', '港湾', 'a', 'b'), 0],
  ])('is told by number and section: %s', (_, one, shift) => {
    expect(shiftOf(one, ROLES, isSection)).toBe(shift);
  });
});

describe('a row that has slipped', () => {
  it.each([
    [
      'a time in the baseline, none in the column of times',
      row('1', '道路課', '年度末まで', '24か所', '12か所'),
      2,
    ],
    [
      'a time in the target, none in the column of times',
      row('1', '道路課', '24か所', '12か所', '令和6年3月'),
      3,
    ],
    ['times in both', row('1', '道路課', '年度末', '年度末', '12か所'), null],
    ['a time where it belongs', row('1', '道路課', '24か所', '通年', '12か所'), null],
    ['no time at all', row('1', '道路課', '24か所', '', '12か所'), null],
  ])('is told by %s', (_, one, column) => {
    expect(slipOf(one, ROLES)).toBe(column);
  });

  it('is never told in a sheet without a column of times', () => {
    expect(slipOf(row('1', '道路課', '年度末まで'), ROLES.slice(0, 3))).toBeNull();
  });
});

describe('empty cells at the end', () => {
  it.each([
    [row('1', '道路課', 'a', 'b', 'c'), 0],
    [row('1', '道路課', 'a', '', ''), 2],
    [row('1', '道路課', '', 'b', 'c'), 0],
  ])('are counted from behind', (one, count) => {
    expect(emptyAtEnd(one, ROLES)).toBe(count);
  });
});
