import { describe, expect, it } from 'vitest';
import {
  aCatalog,
  aContext,
  aDepartment,
  aMunicipality,
  aSuccession,
} from '../../../tests/unit/catalogue.ts';
import type { Succession } from '../../domain/organization/succession.ts';
import { familyLineView } from './family-line-view.ts';

function drawingOf(department: string, ...successions: readonly Partial<Succession>[]): string | null {
  const departments = ['a', 'b', 'c'].map((id) => aDepartment({ id, name: `${id}部`, sections: [] }));
  const municipality = aMunicipality({ departments, successions: successions.map(aSuccession) });
  const context = aContext(aCatalog({ municipalities: [municipality], documents: [] }));
  return familyLineView(context, { municipality: 'mihon', department })?.svg ?? null;
}

/** Where each line of an edge begins and ends on the way down. */
function heights(svg: string | null): readonly (readonly number[])[] {
  const lines = [...(svg ?? '').matchAll(/<line [^>]*?y1="([\d.]+)"[^>]*?y2="([\d.]+)"/g)];
  return lines.map(([, from, to]) => [Number(from), Number(to)]);
}

describe('the drawing of a department’s line', () => {
  it('has all units that were merged above the one they became', () => {
    const svg = drawingOf('c', { kind: 'merged', before: ['a', 'b'], after: ['c'] });
    expect(heights(svg)).toHaveLength(3);
  });

  it.each([
    ['splits off from one that goes on', { kind: 'split' as const, before: ['a'], after: ['a', 'b'] }],
    ['is taken in by one that goes on', { kind: 'merged' as const, before: ['a', 'b'], after: ['a'] }],
  ])('has one line for a unit that %s', (_claim, edge) => {
    for (const department of ['a', 'b']) {
      const [upper, lower] = heights(drawingOf(department, edge));
      expect(upper?.[0]).toBeLessThan(upper?.[1] ?? 0);
      expect(lower?.[0]).toBeGreaterThan(lower?.[1] ?? 0);
      expect(heights(drawingOf(department, edge))).toHaveLength(2);
    }
  });

  it('is left to words where a unit split off and came back', () => {
    const split = { kind: 'split' as const, before: ['a'], after: ['a', 'b'], year: 2018 };
    const merged = { kind: 'merged' as const, before: ['a', 'b'], after: ['a'], year: 2020 };
    expect(drawingOf('a', split)).not.toBeNull();
    expect(drawingOf('a', split, merged)).toBeNull();
  });
});
