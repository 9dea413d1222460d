import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idProposer } from './opaque-ids.ts';

describe('proposed ids', () => {
  it('are alike for the same import', () => {
    expect(idProposer([])('取組')).toBe(idProposer([])('取組'));
  });

  it('are never one that is taken', () => {
    const first = idProposer([])('取組');
    expect(idProposer([first])('取組')).not.toBe(first);
  });

  it('are distinct, and of the form that content files accept', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 50 }), (seeds) => {
        const next = idProposer([]);
        const ids = seeds.map(next);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[a-z][a-z0-9]{5}$/.test(id))).toBe(true);
      }),
    );
  });
});
