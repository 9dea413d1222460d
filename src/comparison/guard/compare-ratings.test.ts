import { describe, expect, it } from 'vitest';
import { aDocument, aForm, aLevel, aRating, aScale } from '../../../tests/unit/catalogue.ts';
import type { Rating, RatingScale } from '../../domain/policy/rating.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { changeOfRating, compareRatings, type GivenRating } from './compare-ratings.ts';

const LEVELS = [
  aLevel('A', { rule: '達成率100％以上' }),
  aLevel('B', { rule: '達成率80％以上' }),
  aLevel('C'),
];
const SCALE = aScale({ levels: LEVELS, order: 'best-first', complete: true });

function given(
  label: string,
  own: Partial<Rating> = {},
  document: Partial<PolicyDocument> = {},
): GivenRating {
  const scale = own.scale ?? SCALE;
  const level = scale.levels.find((one) => one.label === label) ?? aLevel(label);
  return { document: aDocument(document), rating: aRating({ ...own, scale, level }) };
}

function withLevels(own: Partial<RatingScale>): Partial<Rating> {
  return { scale: { ...SCALE, ...own } };
}

describe('compareRatings', () => {
  it.each([
    ['one scale and form', given('A'), given('B', {}, { fiscalYear: 2020 })],
    [
      'thresholds in two spellings',
      given('A'),
      given('A', withLevels({ levels: [aLevel('A', { rule: '達成率１００%以上' }), ...LEVELS.slice(1)] })),
    ],
    ['the same evaluator', given('A', { evaluator: '課長' }), given('B', { evaluator: '課長' })],
  ])('compares %s', (_, before, after) => {
    expect(compareRatings(before, after)).toEqual({ kind: 'comparable' });
  });

  it.each([
    [
      'another municipality',
      given('A'),
      given('A', {}, { municipality: 'tonari' }),
      ['別の自治体の評価です。'],
    ],
    [
      'another form',
      given('A'),
      given('A', {}, { form: aForm({ id: 'sheet', name: '目標管理シート' }) }),
      ['評価を定めた様式が異なります（「運営方針」と「目標管理シート」）。'],
    ],
    [
      'other words',
      given('A'),
      given('S', withLevels({ name: '達成度', levels: [aLevel('S'), aLevel('A')] })),
      ['評価の尺度が異なります（実績の評価：A・B・Cと、達成度：S・A）。'],
    ],
    [
      'another threshold',
      given('A'),
      given(
        'A',
        withLevels({
          levels: [
            LEVELS[0] ?? aLevel('A'),
            aLevel('B', { rule: '達成率70％以上' }),
            aLevel('C', { rule: '達成率70％未満' }),
          ],
        }),
      ),
      [
        '評価「B」の基準が異なります（「達成率80％以上」と「達成率70％以上」）。',
        '評価「C」の基準が異なります（基準の記載なしと「達成率70％未満」）。',
      ],
    ],
    [
      'another stage',
      given('A', { stage: 'mid-year' }),
      given('A'),
      ['評価した段階が異なります（上期レビューと年度末総括）。'],
    ],
    [
      'another evaluator',
      given('A', { evaluator: '担当課' }),
      given('A', { evaluator: '課長' }),
      ['評価者が異なります（担当課と課長）。'],
    ],
    [
      'an evaluator that one year does not name',
      given('A', { evaluator: '課長' }),
      given('A'),
      ['評価者が異なります（課長と記載なし）。'],
    ],
  ])('does not compare %s', (_, ...[before, after, sentences]) => {
    const verdict = compareRatings(before, after);
    expect(verdict.kind === 'incomparable' ? verdict.reasons.map(({ sentence }) => sentence) : []).toEqual(
      sentences,
    );
  });
});

describe('changeOfRating', () => {
  it.each([
    ['C', 'A', { order: 'best-first' }, 2],
    ['C', 'A', { order: 'best-last' }, -2],
    ['B', 'B', { order: 'best-first' }, 0],
    ['C', 'A', { order: 'unranked' }, null],
    ['C', 'A', { complete: false }, null],
  ] as const)('counts steps towards the best: %s, then %s, %o: %o', (...[before, after, own, steps]) => {
    const change = changeOfRating(given(before, withLevels(own)), given(after, withLevels(own)));
    expect(change).toEqual({ kind: 'change', isSameWord: before === after, steps });
  });

  it('has no steps where the guard has a reason', () => {
    expect(changeOfRating(given('C', { stage: 'mid-year' }), given('A'))).not.toHaveProperty('steps');
  });
});
