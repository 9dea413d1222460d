import { describe, expect, it } from 'vitest';
import { aDocument, anIndicator, anInitiative, anObservation } from '../../../tests/unit/catalogue.ts';
import type { FigureCheck } from '../../domain/measurement/figure-relation.ts';
import { figureCheckSentences } from './figure-check-view.ts';

function figure(id: string, name: string, text: string) {
  return anIndicator({ id, name, observations: [anObservation('actual', text)] });
}

function sentenceOf(check: FigureCheck) {
  const indicators = [figure('bubu01', '総務部の職員数', '55人'), figure('shi001', '市の職員数', '983人')];
  const initiatives = [anInitiative({ indicators: [figure('wari01', '割合', '5.6%')] })];
  return figureCheckSentences(aDocument({ indicators, initiatives, figureChecks: [check] }))[0];
}

describe('a relation between figures', () => {
  it.each<[FigureCheck['kind'], string]>([
    ['share', '割合（5.6%） ＝ 総務部の職員数（55人） ÷ 市の職員数（983人） × 100'],
    ['difference', '割合（5.6%） ＝ 総務部の職員数（55人） − 市の職員数（983人）'],
    ['sum', '割合（5.6%） ＝ 総務部の職員数（55人） ＋ 市の職員数（983人）'],
  ])('of the kind %s is one sentence with all its figures', (kind, sentence) => {
    expect(sentenceOf({ kind, result: 'wari01', operands: ['bubu01', 'shi001'] })).toBe(sentence);
  });

  it('names an indicator without a single figure by its name alone', () => {
    const indicators = [anIndicator({ id: 'goukei', name: '合計' }), figure('bubu01', '部', '55人')];
    const figureChecks = [{ kind: 'sum', result: 'goukei', operands: ['bubu01', 'bubu01'] }] as const;
    expect(figureCheckSentences(aDocument({ indicators, figureChecks }))[0]).toMatch(/^合計 ＝ 部（55人）/);
  });

  it('of an unknown indicator is our fault, with its id in the message', () => {
    expect(() => sentenceOf({ kind: 'sum', result: 'nai001', operands: [] })).toThrow('nai001');
  });
});
