import { describe, expect, it } from 'vitest';
import { aDocument, aField, anInitiative, aSuccession, written } from '../../../tests/unit/catalogue.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import { initiativeLineage } from './initiative-lineage.ts';
import { suggestContinuations, SUGGESTION_THRESHOLD, type Suggestion } from './similarity.ts';

const ACTION = aField('取組内容', { meaning: 'action' });
const RESULT = aField('実績', { meaning: 'actual', stage: 'year-end' });

function promise(id: string, title: string, text: string): Initiative {
  return anInitiative({ id, title, fields: [written(ACTION, text), written(RESULT, `${id}の実績`)] });
}

function suggest(olds: readonly Initiative[], owns: readonly Initiative[]): readonly Suggestion[] {
  const [before, after] = [
    aDocument({ fiscalYear: 2019, initiatives: olds }),
    aDocument({ fiscalYear: 2020, initiatives: owns }),
  ];
  const lineage = initiativeLineage([before, after]);
  return suggestContinuations(lineage, { before: [before], after: [after], years: [2019, 2020] });
}

const OLD = promise('a', '行政評価の推進', '事務事業評価の結果を公表します。');
const NEW = promise('b', '行政評価制度の見直し', '事務事業評価の結果を予算に生かします。');
const OTHER = promise('c', '防災訓練の実施', '市民参加の訓練を行います。');

function ids(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.map(({ before, after }) => `${before.initiative.id}${after.initiative.id}`);
}

describe('suggestContinuations', () => {
  it('suggests the like one and says how it came to the score', () => {
    const [one, ...others] = suggest([OLD], [NEW, OTHER]);
    expect(others).toEqual([]);
    expect(one?.explanation).toMatch(
      /^題名の近さ 0\.\d\d × 0\.6 ＋ 本文の近さ 0\.\d\d × 0\.4 ＝ 0\.\d\d（基準 0\.35 以上/,
    );
    expect(one?.score).toBeCloseTo(0.6 * (one?.titleLikeness ?? 0) + 0.4 * (one?.bodyLikeness ?? 0));
  });

  it('is sure of the same title and text in another spelling, whatever the results', () => {
    const [one] = suggest(
      [promise('a', 'ＡＩの活用', '平成32年度に実施。')],
      [promise('b', 'AIの活用', '- 令和2年度に実施')],
    );
    expect(one?.score).toBeCloseTo(1);
  });

  it('keeps silent about what the lineage connects', () => {
    expect(suggest([OLD], [{ ...OLD, title: '行政評価' }])).toEqual([]);
    const edge = aSuccession({ kind: 'renamed', before: ['a'], after: ['b'] });
    expect(suggest([OLD], [{ ...NEW, successions: [edge] }])).toEqual([]);
  });

  it('suggests a part split off from a promise that goes on', () => {
    expect(ids(suggest([OLD], [OLD, NEW]))).toEqual(['ab']);
  });

  it('keeps silent about promises that both have a counterpart, an end or a beginning', () => {
    const ended = { ...OLD, successions: [aSuccession({ kind: 'abolished', before: ['a'], after: [] })] };
    const begun = { ...NEW, successions: [aSuccession({ kind: 'founded', before: [], after: ['b'] })] };
    expect(suggest([ended], [begun])).toEqual([]);
  });

  it('has the likest first and nothing below the threshold', () => {
    const near = promise('d', '行政評価の推進と公表', '事務事業評価の結果を公表します。');
    const suggestions = suggest([OLD], [NEW, near, OTHER]);
    expect(ids(suggestions)).toEqual(['ad', 'ab']);
    expect(suggestions.every(({ score }) => score >= SUGGESTION_THRESHOLD)).toBe(true);
  });
});
