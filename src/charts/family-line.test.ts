import { describe, expect, it } from 'vitest';
import { familyLine } from './family-line.ts';

function unit(id: string) {
  return { id, name: `${id}部`, years: '2018年度〜', isCurrent: id === 'c' };
}

describe('the drawing of a family line', () => {
  const svg = familyLine({
    id: 'line',
    title: 'c部のつながり',
    description: 'a部・b部 → c部（統合）。',
    rows: [[unit('a'), unit('b')], [unit('c')]],
    edges: [{ before: ['a', 'b'], after: ['c'], label: '統合（推定）', isInferred: true }],
  });

  it('has a name, a description and no style of its own', () => {
    expect(svg).toContain('aria-labelledby="line-title line-description"');
    expect(svg).toContain('<desc id="line-description">a部・b部 → c部（統合）。</desc>');
    expect(svg).not.toContain('style=');
  });

  it('joins all three units, and says by dashes and in words that this is inferred', () => {
    expect(svg.match(/class="family-edge family-inferred"/g)).toHaveLength(3);
    expect(svg).toContain('統合（推定）');
  });
});
