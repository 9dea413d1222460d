import { describe, expect, it } from 'vitest';
import { lattices } from './lattice.ts';
import { type Rule } from './page-ink.ts';

const level = (at: number, from: number, to: number): Rule => ({ level: true, at, from, to });
const upright = (at: number, from: number, to: number): Rule => ({ level: false, at, from, to });
const boxes = (rules: readonly Rule[]): readonly (readonly string[])[] | undefined =>
  lattices(rules)?.map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => `${row},${column}×${rowSpan},${columnSpan}`),
  );

const FRAME = [level(0, 0, 200), level(40, 0, 200), upright(0, 0, 40), upright(200, 0, 40)];

describe('the lines of a page', () => {
  it('that cross form the boxes of a table', () => {
    expect(boxes([...FRAME, level(20, 0, 200), upright(100, 0, 40)])).toEqual([
      ['0,0×1,1', '0,1×1,1', '1,0×1,1', '1,1×1,1'],
    ]);
  });

  it('join boxes where one is missing', () => {
    expect(boxes([...FRAME, level(20, 100, 200), upright(100, 0, 40)])).toEqual([
      ['0,0×2,1', '0,1×1,1', '1,1×1,1'],
    ]);
    expect(boxes([...FRAME, level(20, 0, 200), upright(100, 20, 40)])).toEqual([
      ['0,0×1,2', '1,0×1,1', '1,1×1,1'],
    ]);
  });

  it('may be open at the sides', () => {
    expect(boxes([level(0, 0, 200), level(20, 0, 200), level(40, 0, 200), upright(100, 0, 40)])).toEqual([
      ['0,0×1,1', '0,1×1,1', '1,0×1,1', '1,1×1,1'],
    ]);
  });

  it('may be doubled, in pieces, or miss each other a little', () => {
    const pieces = [level(0, 0, 99), level(0, 100, 200), level(1.2, 0, 200), level(40, 0, 200)];
    expect(boxes([...pieces, upright(0, 1, 39), upright(100, 2, 40), upright(200.8, 0, 40)])).toEqual([
      ['0,0×1,1', '0,1×1,1'],
    ]);
  });

  it('stay single boxes where what is joined is no rectangle', () => {
    const [table] = boxes([...FRAME, level(20, 100, 200), upright(100, 20, 40)]) ?? [];
    expect(table).toEqual(['0,0×1,1', '0,1×1,1', '1,0×1,1', '1,1×1,1']);
  });

  it('are no table where they frame one box, or underline', () => {
    expect(boxes(FRAME)).toEqual([]);
    expect(boxes([level(20, 0, 100), level(60, 0, 100)])).toEqual([]);
  });

  it('are two tables where they do not touch', () => {
    const table = [...FRAME, upright(100, 0, 40)];
    const below = table.map((rule) =>
      rule.level ? { ...rule, at: rule.at + 100 } : { ...rule, from: rule.from + 100, to: rule.to + 100 },
    );
    expect(boxes([...table, ...below])).toHaveLength(2);
  });

  it('are a drawing when they are too many', () => {
    expect(lattices(Array.from({ length: 4000 }, (_, at) => level(at * 5, 0, 100)))).toBeNull();
  });
});
