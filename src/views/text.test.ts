import { describe, expect, it } from 'vitest';
import { aField, blank, written } from '../../tests/unit/catalogue.ts';
import { doubtView, fieldAnchors, fieldGroups, fieldView, passageView, plainLine } from './text.ts';

const TARGET = aField('達成目標', { heading: '目標', meaning: 'target' });
const AROUND = { anchors: new Map([['達成目標', 'target']]), doubts: [] };

describe('the anchors of fields', () => {
  it('follow the meaning of a field, not its words', () => {
    expect(fieldAnchors([written(TARGET, '80回')], 'k3x9pa-').get('達成目標')).toBe('k3x9pa-target');
  });

  it('tell apart fields of one meaning', () => {
    const fields = ['一', '二', '三'].map((key) => written(aField(key), '…'));
    expect([...fieldAnchors(fields, '').values()]).toEqual(['other', 'other-2', 'other-3']);
  });
});

describe('a field', () => {
  it('shows its heading as the sheet prints it, and its text as HTML', () => {
    const view = fieldView(written({ ...TARGET, note: '数値で書く' }, '**80回**'), AROUND);
    expect(view).toMatchObject({
      id: 'target',
      heading: '目標',
      note: '数値で書く',
      html: '<p><strong>80回</strong></p>',
      absent: null,
    });
  });

  it('explains a year that its era never had, right behind it', () => {
    expect(fieldView(written(TARGET, '平成32年まで'), AROUND).html).toContain(
      '平成32年<span class="era-note">（令和2年）</span>まで',
    );
  });

  it.each([
    ['not-due', '未到来', '評価や集計の時期がまだ来ていません。'],
    ['not-published', '未公表', '時期は過ぎていますが、公表が確認できていません。'],
    ['left-blank', '原本空欄', '原本のこの欄には何も書かれていません。'],
    ['no-such-field', 'この様式に欄なし', '原本の様式に、この内容を書く欄がありません。'],
    ['published-elsewhere', '別文書で公表', '別の文書で公表されています。'],
  ] as const)('without content says why: %s', (reason, word, text) => {
    expect(fieldView(blank(TARGET, reason), AROUND)).toMatchObject({
      html: null,
      absent: { reason: word, text },
    });
  });

  it("puts the editors' note in the place of the general explanation", () => {
    const view = fieldView(blank(TARGET, 'left-blank', '前の欄に続けて書かれています。'), AROUND);
    expect(view.absent).toEqual({ reason: '原本空欄', text: '前の欄に続けて書かれています。' });
  });

  it('carries the doubts about it, and no others', () => {
    const doubts = [
      { field: '達成目標', description: '列がずれた疑いがあります。' },
      { field: '基準値', description: '桁の誤りかもしれません。' },
      { field: null, description: '年度が書かれていません。' },
    ];
    expect(fieldView(written(TARGET, '80回'), { ...AROUND, doubts }).doubts).toEqual([
      '列がずれた疑いがあります。',
    ]);
  });
});

describe('groups of fields', () => {
  it('hold neighbours under one heading of the sheet', () => {
    const fields = [
      written(aField('一', { group: '目標の内容' }), '…'),
      written(aField('二', { group: '目標の内容' }), '…'),
      written(aField('三', { group: '結果' }), '…'),
    ];
    const groups = fieldGroups(fields, { anchors: fieldAnchors(fields, ''), doubts: [] });
    expect(groups.map(({ heading, fields: own }) => [heading, own.map((one) => one.heading)])).toEqual([
      ['目標の内容', ['一', '二']],
      ['結果', ['三']],
    ]);
  });

  it('keep apart the stages', () => {
    const fields = [written(aField('一'), '…'), written(aField('二', { stage: 'year-end' }), '…')];
    const groups = fieldGroups(fields, { anchors: fieldAnchors(fields, ''), doubts: [] });
    expect(groups.map(({ stage }) => stage)).toEqual(['方針公表', '年度末総括']);
  });

  it('never bring together what the sheet keeps apart', () => {
    const headings = ['目標', '結果', '目標'];
    const fields = headings.map((group, index) => written(aField(String(index), { group }), '…'));
    const groups = fieldGroups(fields, { anchors: fieldAnchors(fields, ''), doubts: [] });
    expect(groups.map(({ heading }) => heading)).toEqual(headings);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a doubt', () => {
  it('leads to the field it is about', () => {
    expect(doubtView({ field: '達成目標', description: '…' }, AROUND.anchors).href).toBe('#target');
  });

  it.each([null, '題名'])('about %s leads nowhere', (field) => {
    expect(doubtView({ field, description: '…' }, AROUND.anchors).href).toBeNull();
  });
});

describe('a passage without a field', () => {
  it('keeps its own heading', () => {
    expect(passageView({ heading: '備考', markdown: '組織改編がありました。' })).toEqual({
      heading: '備考',
      html: '<p>組織改編がありました。</p>',
    });
  });
});

describe('plainLine', () => {
  it.each([
    ['- 一\n- 二', '一／二'],
    ['- 始めます。\n- 終えます。', '始めます。終えます。'],
    ['1. 一\n2) 二', '一／二'],
    ['**重点**と`コード`', '重点とコード'],
    ['[市のサイト](https://www.example.lg.jp/)を見る', '市のサイトを見る'],
    ['1\\. 字句', '1. 字句'],
    ['一行目\n\n  二行目  ', '一行目／二行目'],
    ['80回', '80回'],
    ['', ''],
  ])('makes %o one line: %o', (markdown, line) => {
    expect(plainLine(markdown, 80)).toBe(line);
  });

  it('cuts what is too long, with an ellipsis inside the limit', () => {
    expect(plainLine('あいうえおか', 5)).toBe('あいうえ…');
  });

  it('leaves what just fits', () => {
    expect(plainLine('あいうえお', 5)).toBe('あいうえお');
  });

  it('never cuts a character in two', () => {
    expect(plainLine('𠮷𠮷𠮷', 2)).toBe('𠮷…');
  });
});
