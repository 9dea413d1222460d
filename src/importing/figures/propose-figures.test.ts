import { describe, expect, it } from 'vitest';
import { HEADER, importText, SHEET, tabbed } from '../../../tests/unit/importing.ts';
import type { ImportedDocument } from '../import-document.ts';

const ROW = ['重点①', '道路課', '橋の点検', 'A', '', '年度末', '', '－'];
const COLUMN = { 基準値: 4, 目標値: 6, 実績: 7 } as const;

async function withCell(field: keyof typeof COLUMN, text: string): Promise<ImportedDocument> {
  return importText(`令和5年度 目標シート\n\n${tabbed(HEADER, ROW.with(COLUMN[field], text))}`, {
    form: SHEET,
  });
}

/** Each value as `role year period written`, under the name of its indicator. */
async function proposed(
  field: keyof typeof COLUMN,
  text: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { figures } = await withCell(field, text);
  const valueOf = ({ role, year, period, quantity }: (typeof figures)[number]['values'][number]): string =>
    [role, year, period, quantity.asWritten].filter((one) => one !== null).join(' ');
  return Object.fromEntries(figures.map(({ name, values }) => [name, values.map(valueOf)]));
}

describe('figures of sentences', () => {
  it.each([
    ['目標値', '相談を450件以上とします。', { 相談: ['target 2023 450件以上'] }],
    [
      '目標値',
      '相談の件数を450件以上とします。（令和5年2月末実績 352件）',
      { 相談の件数: ['target 2023 450件以上', 'actual 2022 2023-02-28 352件'] },
    ],
    ['実績', '※( )は前年度 ・検査件数:831(666)', { 検査件数: ['actual 2023 831', 'actual 2022 666'] }],
    [
      '基準値',
      '評定点の平均 H27 78.5点 H28 77.4点',
      { 評定点の平均: ['actual 2015 78.5点', 'actual 2016 77.4点'] },
    ],
    ['基準値', '里親 18団体', { 里親: ['baseline 2023 18団体'] }],
    ['実績', '講座を延べ90回開きました。', { 講座: ['actual 2023 延べ90回'] }],
  ] as const)('in %s: %s', async (field, text, expected) => {
    expect(await proposed(field, text)).toEqual(expected);
  });

  it.each([
    '第5次総合計画を策定する',
    '平成31年3月14日に竣工',
    '12月議会に上程',
    '3基礎研修を開く',
    '①-1を直す',
  ])('are not seen in %s', async (text) => {
    expect(await proposed('目標値', text)).toEqual({});
  });

  it('have the parts that 内訳 lists', async () => {
    const { figures, findings } = await withCell(
      '目標値',
      '受講者 30人 【内訳】 ◆新任研修 10人 ◆係長研修 20人',
    );
    expect(figures[0]?.values[0]?.parts.map(({ name, quantity }) => [name, quantity.value])).toEqual([
      ['新任研修', 10],
      ['係長研修', 20],
    ]);
    expect(findings).toEqual([]);
  });

  it('are a doubt where the parts do not add up', async () => {
    const { findings } = await withCell('目標値', '受講者 35人 【内訳】 ◆新任研修 10人 ◆係長研修 20人');
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['figure-does-not-add-up', '内訳の合計は30人ですが、「35人」とあります。'],
    ]);
  });

  it('are surer where the source says what they are', async () => {
    const { figures } = await withCell('目標値', '相談 31件を目指します。予算 2事業');
    expect(figures.map(({ values }) => values[0]?.confidence)).toEqual(['high', 'medium']);
  });

  it('never stand in the content', async () => {
    const { files } = await withCell('目標値', '相談を450件以上とします。');
    expect(files.map(({ text }) => text).join('')).not.toContain('指標:');
  });
});
