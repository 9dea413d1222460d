import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclicIds } from './succession.ts';

function edge(before: string, after: string) {
  return { before: before.split(''), after: after.split('') };
}

describe('cyclicIds', () => {
  it.each([
    ['nothing', []],
    ['a line', [edge('a', 'b'), edge('b', 'c')]],
    ['a split that is merged again', [edge('a', 'bc'), edge('bc', 'd')]],
    ['two ways to one unit', [edge('a', 'b'), edge('a', 'c'), edge('b', 'd'), edge('c', 'd')]],
    ['founded and abolished units', [edge('', 'a'), edge('a', '')]],
    ['a unit that goes on while another splits from it', [edge('a', 'ab')]],
    ['a unit that goes on and takes another in', [edge('ab', 'a')]],
    ['a part that splits off and comes back', [edge('a', 'ab'), edge('ab', 'a')]],
    ['units that go on and exchange a part', [edge('ab', 'abc')]],
  ])('finds none in %s', (_, edges) => {
    expect(cyclicIds(edges)).toEqual([]);
  });

  it.each([
    ['a unit that follows itself', [edge('a', 'a')], 'a'],
    ['units that follow themselves', [edge('ab', 'ab')], 'ab'],
    ['a part that becomes what it split from, as if that had ended', [edge('a', 'ab'), edge('b', 'a')], 'ab'],
    ['two units that follow each other', [edge('a', 'b'), edge('b', 'a')], 'ab'],
    ['a long way round', [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')], 'abc'],
    ['a way round through a split', [edge('a', 'bc'), edge('c', 'a')], 'ac'],
    ['a way round behind a line', [edge('a', 'b'), edge('b', 'c'), edge('c', 'b')], 'bc'],
  ])('finds all ids of %s, and no others', (_, edges, ids) => {
    expect(cyclicIds(edges)).toEqual(ids.split(''));
  });

  it('finds none where every edge leads to a later letter, and always ends', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter)), (pairs) => {
        const forward = pairs.filter(([from, to]) => from < to).map(([from, to]) => edge(from, to));
        expect(cyclicIds(forward)).toEqual([]);
        expect(() => cyclicIds(pairs.map(([from, to]) => edge(from, to)))).not.toThrow();
      }),
    );
  });
});
