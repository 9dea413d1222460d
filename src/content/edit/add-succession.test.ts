import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aSuccession } from '../../../tests/unit/catalogue.ts';
import { addSuccession } from './add-succession.ts';

const EDGE = aSuccession({ before: ['mae001'], after: ['ato001'], evidence: '題名が同じです。' });
const BLOCK = [
  '    承継:',
  '      - 種別: 改称',
  '        前: [mae001]',
  '        後: [ato001]',
  '        年度: 2020',
  '        確度: 推定',
  '        根拠: 題名が同じです。',
];

function file(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

const HEAD = ['# 総務課', '取組:', '  - 識別子: ato001 # 引き継ぎ', '    題名:  "防災"'];
const NEXT = ['', '  # 次の取組', '  - 識別子: tsugi1', '    題名: 文書'];

describe('addSuccession', () => {
  it.each([
    ['the last key', [...HEAD], [...NEXT]],
    [
      'below a text of several lines',
      [...HEAD, '    記載:', '      目標: |', '        一つ目', '        二つ目'],
      [...NEXT],
    ],
    ['below a remark on the same line', [...HEAD, '    期限: "2020-03-31" # 年度末'], [...NEXT]],
    [
      'above the remarks of the promise',
      [...HEAD],
      ['    # 読む人へ', '    注記: [年度途中に変わりました。]', ...NEXT],
    ],
    ['at the end of the file', [...HEAD], []],
  ])('writes it as %s, and nothing else', (_, above, below) => {
    const text = file(...above, ...below);
    expect(addSuccession(text, 'ato001', EDGE)).toBe(file(...above, ...BLOCK, ...below));
  });

  it('adds it to a list that is there, in the way of that list', () => {
    const edges = ['    承継:', '    - 種別: 継続 # 確かめました', '      前: [mae002]', '    # ここまで'];
    const item = BLOCK.slice(1).map((line) => line.slice(2));
    expect(addSuccession(file(...HEAD, ...edges, ...NEXT), 'ato001', EDGE)).toBe(
      file(...HEAD, ...edges.slice(0, 3), ...item, ...edges.slice(3), ...NEXT),
    );
  });

  it.each([
    [
      '    承継: []',
      '    承継: [{ 種別: 改称, 前: [ mae001 ], 後: [ ato001 ], 年度: 2020, 確度: 推定, 根拠: 題名が同じです。 }]',
    ],
    [
      '    承継: [{ 種別: 廃止 }]',
      '    承継: [{ 種別: 廃止 }, { 種別: 改称, 前: [ mae001 ], 後: [ ato001 ], 年度: 2020, 確度: 推定, 根拠: 題名が同じです。 }]',
    ],
  ])('writes it within brackets: %s', (before, after) => {
    expect(addSuccession(file(...HEAD, before, ...NEXT), 'ato001', EDGE)).toBe(file(...HEAD, after, ...NEXT));
  });

  it('writes it within a promise in braces', () => {
    const text = file('取組:', '  - { 識別子: ato001, 題名: 防災 } # 一行');
    const written = addSuccession(text, 'ato001', EDGE);
    expect(written).toContain('題名: 防災, 承継: [{ 種別: 改称');
    expect(written).toContain('}] } # 一行');
  });

  it('keeps a byte order mark and line ends of Windows', () => {
    const text = `\uFEFF${file(...HEAD, ...NEXT)}`.replaceAll('\n', '\r\n');
    expect(addSuccession(text, 'ato001', EDGE)).toBe(
      `\uFEFF${file(...HEAD, ...BLOCK, ...NEXT)}`.replaceAll('\n', '\r\n'),
    );
  });

  it('leaves the empty lines that belong to a text with it', () => {
    const text = file(...HEAD, '    記載:', '      目標: |+', '        一つ目', '', ...NEXT);
    const [promise] = (parse(addSuccession(text, 'ato001', EDGE)) as { 取組: Record<string, unknown>[] })
      .取組;
    expect(promise?.['記載']).toEqual({ 目標: '一つ目\n\n\n' });
    expect(promise?.['承継']).toHaveLength(1);
  });

  it('quotes an evidence that YAML would read otherwise', () => {
    const evidence = '資料: 令和2年度 #3「- 防災」';
    const text = addSuccession(file(...HEAD), 'ato001', { ...EDGE, evidence });
    expect(parse(text)).toMatchObject({ 取組: [{ 承継: [{ 根拠: evidence }] }] });
  });

  it('throws for a promise that is not in the file', () => {
    expect(() => addSuccession(file(...HEAD), 'nai001', EDGE)).toThrow('nai001');
  });

  const line = fc.constantFrom(
    '    番号: 1',
    '    # 注意',
    '',
    '    注記: [甲]',
    '    期限: "2020-03-31"',
    '    その他: []',
  );
  it('takes nothing away, whatever stands around', () => {
    fc.assert(
      fc.property(fc.uniqueArray(line), fc.uniqueArray(line), (above, below) => {
        const text = file(...HEAD, ...above, ...NEXT, ...below);
        const written = addSuccession(text, 'ato001', EDGE).split('\n');
        const rest = written.filter((one) => !BLOCK.includes(one));
        expect(rest).toEqual(text.split('\n'));
      }),
    );
  });
});
