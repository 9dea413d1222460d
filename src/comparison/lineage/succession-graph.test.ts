import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSuccession } from '../../../tests/unit/catalogue.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import { reach, successionGraph, tookEffectBetween } from './succession-graph.ts';

/** Units are letters: edge('a', 'bc') says that a became b and c. */
function edge(before: string, after: string, own: Partial<Succession> = {}): Succession {
  return aSuccession({ before: before.split(''), after: after.split(''), certainty: 'confirmed', ...own });
}

function reached(
  edges: readonly Succession[],
  start: string,
  direction: 'earlier' | 'later' = 'later',
): string {
  return [...reach(successionGraph(edges), start, { direction }).keys()].sort().join('');
}

describe('reach', () => {
  it.each([
    ['a chain of renamings', [edge('a', 'b'), edge('b', 'c')], 'a', 'bc'],
    ['all parts of a split unit', [edge('a', 'bc', { kind: 'split' })], 'a', 'bc'],
    ['what was split and merged again, once', [edge('a', 'bc'), edge('bc', 'd')], 'a', 'bcd'],
    ['a circle, without its start', [edge('a', 'b'), edge('b', 'a')], 'a', 'b'],
    ['a unit said to follow itself', [edge('a', 'a')], 'a', ''],
    ['nothing from a unit that nothing names', [edge('a', 'b')], 'z', ''],
    [
      'nothing across a founding or an end',
      [edge('a', 'b', { kind: 'founded' }), edge('a', 'c', { kind: 'abolished' })],
      'a',
      '',
    ],
  ])('finds %s', (_, ...[edges, start, expected]) => {
    expect(reached(edges, start)).toBe(expected);
  });

  it('goes back to all that was merged, but not to the other parts of what was split', () => {
    const edges = [edge('ab', 'c', { kind: 'merged' }), edge('c', 'de', { kind: 'split' })];
    expect(reached(edges, 'd', 'earlier')).toBe('abc');
  });

  it('takes the confirmed way, even if the inferred one is shorter', () => {
    const edges = [edge('a', 'c', { certainty: 'inferred' }), edge('a', 'b'), edge('b', 'c')];
    const found = reach(successionGraph(edges), 'a', { direction: 'later' }).get('c');
    expect([found?.certainty, found?.path]).toEqual(['confirmed', edges.slice(1)]);
  });

  it('is as sure as the weakest edge', () => {
    const edges = [edge('a', 'b', { certainty: 'inferred' }), edge('b', 'c')];
    expect(reach(successionGraph(edges), 'a', { direction: 'later' }).get('c')?.certainty).toBe('inferred');
  });

  const side = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 })
    .map((ids) => ids.join(''));
  const certainty = fc.constantFrom('confirmed' as const, 'inferred' as const);
  const anyEdges = fc.array(
    fc.tuple(side, side, certainty).map(([a, b, sure]) => edge(a, b, { certainty: sure })),
    { maxLength: 20 },
  );
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');

  it('finds from a unit whatever finds that unit back, in any graph, circles included', () => {
    fc.assert(
      fc.property(anyEdges, letter, (edges, start) => {
        for (const id of reached(edges, start)) expect(reached(edges, id, 'earlier')).toContain(start);
      }),
    );
  });

  it('gives a way of edges that leads from the start to the unit', () => {
    fc.assert(
      fc.property(anyEdges, letter, (edges, start) => {
        for (const { id, path, certainty: sure } of reach(successionGraph(edges), start, {
          direction: 'later',
        }).values()) {
          expect(path[0]?.before).toContain(start);
          expect(path.at(-1)?.after).toContain(id);
          expect(
            path.every(
              (one, index) => index === 0 || one.before.some((unit) => path[index - 1]?.after.includes(unit)),
            ),
          ).toBe(true);
          expect(sure).toBe(path.some((one) => one.certainty === 'inferred') ? 'inferred' : 'confirmed');
        }
      }),
    );
  });

  it('finds more with more edges, and all that lies behind what it found', () => {
    fc.assert(
      fc.property(anyEdges, letter, (edges, start) => {
        const all = new Set(Array.from(start + reached(edges, start)));
        expect(Array.from(reached(edges.slice(1), start)).every((id) => all.has(id))).toBe(true);
        const behind = edges
          .filter(({ before }) => before.some((id) => all.has(id)))
          .flatMap(({ after }) => after);
        expect(behind.every((id) => all.has(id))).toBe(true);
      }),
    );
  });
});

describe('tookEffectBetween', () => {
  it.each([
    ['in the first year of the new state', [2020, null], true],
    ['in between', [2019, null], true],
    ['before, when both existed side by side in the earlier year', [2018, null], false],
    ['after', [2021, null], false],
    ['in an unknown year, when its result is first seen in time', [null, 2020], true],
    ['in an unknown year, when its result was there before', [null, 2017], false],
    ['in a year that nothing tells', [null, null], true],
    ['in its stated year, whatever is first seen', [2020, 2017], true],
  ] as const)('2018 to 2020, %s', (_, [year, firstSeen], expected) => {
    expect(tookEffectBetween(aSuccession({ year }), [2018, 2020], firstSeen)).toBe(expected);
  });
});
