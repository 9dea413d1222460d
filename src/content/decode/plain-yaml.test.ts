import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../tests/unit/texts.ts';
import { parseThoroughly } from './parse-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';

const read = (text: string): unknown => readPlainYaml(text.split('\n'))?.value;

const DOCUMENT = `課: soumu-ka
取組:
  - 識別子: k3x9pa
    番号: "1"
    課: [soumu-ka, jinji-ka]
    期限: 2019-03-31
    記載:
      取組内容: |
        - 研修を行います。

        - 年2回です。
      基準値: { 空欄: 原本空欄, 注記: 前の欄に続けて書かれています。 }
    指標:
    - 識別子: w8d2rk
      値:
        - 区分: 目標値
          値: 77.5
          延べ: true

    連携先: []
  - 識別子: b26k8r
内部メモ: '「#1」を照会中'
`;

describe('plain YAML', () => {
  it('is read with its lists, maps, texts, numbers and quotes', () => {
    expect(read(DOCUMENT)).toEqual({
      課: 'soumu-ka',
      取組: [
        {
          識別子: 'k3x9pa',
          番号: '1',
          課: ['soumu-ka', 'jinji-ka'],
          期限: '2019-03-31',
          記載: {
            取組内容: '- 研修を行います。\n\n- 年2回です。\n',
            基準値: { 空欄: '原本空欄', 注記: '前の欄に続けて書かれています。' },
          },
          指標: [{ 識別子: 'w8d2rk', 値: [{ 区分: '目標値', 値: 77.5, 延べ: true }] }],
          連携先: [],
        },
        { 識別子: 'b26k8r' },
      ],
      内部メモ: '「#1」を照会中',
    });
  });

  it.each([
    ['a comment', '題名: 方針 # 仮'],
    ['a repeated key', '題名: 方針\n題名: 方針'],
    ['a key that objects have anyway', 'constructor: 方針'],
    ['a full-width colon', '題名：方針'],
    ['a second colon', '題名: 方針: 総務部'],
    ['text that goes on below', '題名: 方針\n  その2'],
    ['an indent of one space', '部:\n - 総務部\n 課: x'],
    ['a number that loses digits', '番号: 007'],
    ['a year in another notation', '年度: 0x7E3'],
    ['an anchor', '題名: &a 方針'],
    ['an escape', '題名: "方\\n針"'],
    ['a folded text', '題名: >\n  方針'],
    ['a text that keeps its last lines', '題名: |+\n  方針\n\n'],
    ['an empty text', '題名: |\n部: x'],
    ['a tab', '題名: 方針\t# 仮'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(readPlainYaml(text.split('\n'))).toBeNull();
  });

  describe('that is accepted', () => {
    const agree = (text: string): void => {
      const lines = text.split('\n');
      const plain = readPlainYaml(lines);
      if (plain === null) return;
      const { value, diagnostics } = parseThoroughly({ file: 'a.yaml', lines, original: lines });
      expect({ text, value: plain.value }).toEqual({ text, value });
      expect({ text, diagnostics }).toEqual({ text, diagnostics: [] });
    };
    const pieces = ['- ', ': ', ':', '\n', '\n  ', '\n    ', ' ', '"', "'", '#', '|', '[', ']', '{', '}', ', '];
    const letters = 'a年度：・ー　1.0-e+~\t\\&*!?%@`>';

    it('is read alike by the thorough reader, whatever was changed in it', () => {
      const position = fc.nat({ max: DOCUMENT.length });
      const change = fc.tuple(position, fc.nat({ max: 6 }), fc.oneof(fc.constantFrom(...pieces), textOf(letters)));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          agree(changes.reduce((text, [at, length, by]) => text.slice(0, at) + by + text.slice(at + length), DOCUMENT));
        }),
        { numRuns: 500 },
      );
    });
    it('is read alike by the thorough reader, whatever it is made of', () => {
      fc.assert(fc.property(textOf(letters, '値: ', '\n- 値: ', ...pieces), agree), { numRuns: 1000 });
    });
  });
});
