import { describe, expect, it } from 'vitest';
import {
  aDocument,
  aField,
  anIndicator,
  anInitiative,
  anObservation,
  aRating,
  blank,
  written,
} from '../../../tests/unit/catalogue.ts';
import { NO_RESULT_LABELS, NO_RESULT_REASONS } from '../../domain/measurement/no-result.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { gapSentence, resultGaps } from './result-gaps.ts';

const RESULT = aField('年度末の結果', { meaning: 'actual', stage: 'year-end' });
const EFFECT = aField('成果', { meaning: 'outcome', stage: 'year-end' });

function gapsOf(own: Partial<Initiative>, document: Partial<PolicyDocument> = {}): readonly string[] {
  return resultGaps(aDocument(document), anInitiative(own)).map(gapSentence);
}

describe('what is missing of a result', () => {
  it('is nothing where the result is written down', () => {
    expect(gapsOf({ fields: [written(RESULT, '5回開きました。')] })).toEqual([]);
  });

  it.each(NO_RESULT_REASONS)('has the reason that the field gives: %s', (reason) => {
    expect(gapsOf({ fields: [blank(RESULT, reason)] })).toEqual([
      `年度末の結果：${NO_RESULT_LABELS[reason]}`,
    ]);
  });

  it('is told for each field, although another one is filled', () => {
    const fields = [written(RESULT, '5回'), blank(EFFECT, 'left-blank')];
    expect(gapsOf({ fields })).toEqual(['成果：原本空欄']);
  });

  it("is an indicator's actual value with the source's own word", () => {
    const value = { kind: 'missing', reason: 'not-published', word: '集計中' } as const;
    const observations = [anObservation('target', '80回'), anObservation('actual', '0回', { value })];
    const fields = [written(RESULT, '集計中です。')];
    expect(gapsOf({ fields, indicators: [anIndicator({ observations })] })).toEqual([
      '「講座の実施回数」の実績値：集計中（未公表）',
    ]);
  });

  it('is told once where field and indicator give the same reason', () => {
    const value = { kind: 'missing', reason: 'not-due', word: null } as const;
    const observations = [anObservation('actual', '0回', { value })];
    const fields = [blank(RESULT, 'not-due')];
    expect(gapsOf({ fields, indicators: [anIndicator({ observations })] })).toEqual(['年度末の結果：未到来']);
  });

  it('is a whole result where the form has no field for it', () => {
    const published = { kind: 'published', date: null } as const;
    const stages = { plan: published, 'mid-year': published, 'year-end': published };
    expect(gapsOf({}, { stages })).toEqual(['取組ごとの結果：この様式に欄なし']);
  });

  it('has the reason of the stage where the year has not come to its end', () => {
    expect(gapsOf({})).toEqual(['取組ごとの結果：未到来']);
  });

  it('is nothing where a rating or an actual value is the result', () => {
    const observations = [anObservation('actual', '80回')];
    expect([
      gapsOf({ ratings: [aRating()] }),
      gapsOf({ indicators: [anIndicator({ observations })] }),
    ]).toEqual([[], []]);
  });
});
