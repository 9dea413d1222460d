import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../tests/unit/check-corpus.ts';
import { contentFiles, corpus, ROOT } from '../../../tests/unit/corpus.ts';
import { formatAmount } from '../../domain/measurement/money.ts';
import { formatQuantity } from '../../domain/measurement/quantity.ts';
import { readContent } from '../read.ts';

function indicator(value: string): string {
  return `指標: [{ 識別子: shihyo1, 名称: 平均点, 単位: 点, 値: [{ 区分: 実績値, 年度: 2019, ${value} }] }]\n`;
}

function shown(value: string): string {
  const { linked } = readContent(contentFiles(corpus({ initiative: indicator(value) })), ROOT);
  const [observation] = linked.documents[0]?.initiatives[0]?.indicators[0]?.observations ?? [];
  return observation?.value.kind === 'quantity' ? formatQuantity(observation.value.quantity) : '';
}

describe('a value with a 0 at its end', () => {
  it.each([
    ['値: 77.3, 原本の表記: 年度平均 77.30点', '77.30点'],
    ['値: 77, 原本の表記: 77.0点', '77.0点'],
    ['値: 77.30', '77.30点'],
    ['値: 77.0', '77.0点'],
    ['値: 77.30, 原本の表記: 77.3点', '77.3点'],
    ['値: 77.3, 小数の桁: 3', '77.300点'],
    ['値: 77.35, 小数の桁: 1', '77.35点'],
    ['値: 77', '77点'],
  ])('%s stands on the page as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('is no mistake, whatever 小数の桁 says or leaves out', () => {
    expect(codesOf({ initiative: indicator('値: 77.3, 原本の表記: 77.30点') })).toEqual([]);
    expect(codesOf({ initiative: indicator('値: 77.3, 原本の表記: 77.30点, 小数の桁: 1') })).toEqual([
      'rule/unit-as-written',
    ]);
  });
});

describe('an amount of money with a 0 at its end', () => {
  it('keeps it, in the sum and in each source', () => {
    const money =
      '金額: [{ 名称: 事業費, 区分: 予算, 年度: 2019, 単位: 千円, 金額: 1234.50, 財源内訳: [{ 名称: 国庫, 金額: 200.0 }, { 名称: 市費, 金額: 1034.5 }] }]\n';
    const { linked } = readContent(contentFiles(corpus({ initiative: money })), ROOT);
    const [line] = linked.documents[0]?.initiatives[0]?.money ?? [];
    expect(line).toBeDefined();
    expect(line === undefined ? [] : [line, ...line.sources].map(formatAmount)).toEqual([
      '1,234.50',
      '200.0',
      '1,034.5',
    ]);
  });
});
