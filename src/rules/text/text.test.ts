import { describe, expect, it } from 'vitest';
import { checkCorpus, codesOf } from '../../../tests/unit/check-corpus.ts';

function inText(markdown: string): readonly string[] {
  return codesOf({ text: `## 方針\n\n${markdown}\n` });
}

function inInitiative(markdown: string): readonly string[] {
  const lines = markdown.split('\n').map((line) => `    ${line}\n`);
  return codesOf({ initiative: `記載:\n  取組内容: |\n${lines.join('')}  達成目標: 年20回\n` });
}

describe('rule/raw-html', () => {
  it.each(['<p>方針</p>', '前<br>後', '<!-- 覚え書き -->', '<ul class="a">\n<li>一つ</li>\n</ul>'])(
    'finds %s',
    (markdown) => {
      expect(inText(markdown)).toEqual(['rule/raw-html']);
    },
  );

  it.each(['5<7 かつ 9>8', '<上期>の取組', '＜重点＞', '`<p>` という記号', 'A&B'])(
    'leaves %s alone',
    (markdown) => {
      expect(inText(markdown)).toEqual([]);
    },
  );

  it('reads lines of plain text too', () => {
    expect(codesOf({ initiative: '題名: 研修&nbsp;の充実' })).toEqual(['rule/raw-html']);
    expect(codesOf({ policy: '注記: [ 年度途中に<b>担当</b>が変わりました。 ]' })).toEqual(['rule/raw-html']);
  });

  it('points at the line of the text', () => {
    const [finding] = checkCorpus({ text: '## 方針\n\n一行目です。\n\n二つ目の<i>段落</i>です。\n' });
    const [above] = checkCorpus({ text: '## 方針\n\n一行目の<i>段落</i>です。\n' });
    expect((finding?.line ?? 0) - (above?.line ?? 0)).toBe(2);
  });
});

describe('rule/heading-in-field', () => {
  it.each([
    ['# 大見出し', ['rule/heading-in-field'], ['rule/heading-in-field']],
    ['### 小見出し', [], ['rule/heading-in-field']],
    ['下線の見出し\n---', ['rule/heading-in-field'], ['rule/heading-in-field']],
    ['区切り\n\n---', [], []],
    ['#1 の取組', [], []],
  ])('%j', (markdown, inDocument, inPromise) => {
    expect(inText(markdown)).toEqual(inDocument);
    expect(inInitiative(markdown)).toEqual(inPromise);
  });
});

describe('texts of the site and of municipalities', () => {
  it('are checked like those of documents', () => {
    const about = 'このサイトについて: |\n  # 概要\n\n  ## 目的\n\n  方針を<b>公開</b>します。\n';
    expect(codesOf({ site: about }).toSorted()).toEqual(['rule/heading-in-field', 'rule/raw-html']);
    expect(codesOf({ municipality: '注記: [ 要確認 ]' })).toEqual(['rule/placeholder']);
  });
});

describe('rule/lost-text', () => {
  it.each([
    '- [ ] 未着手',
    '- [x] 完了',
    '脚注の説明は[^1]\n\n[^1]: 別表',
    '[注]: 平成30年度の値',
    '![図](zu.png)',
  ])('finds %s', (markdown) => {
    expect(inText(markdown)).toEqual(['rule/lost-text']);
  });

  it.each(['[注] 平成30年度の値', '- ［ ］ 未着手'])('leaves %j alone', (markdown) => {
    expect(inText(markdown)).toEqual([]);
  });
});

describe('rule/accidental-code', () => {
  it('leaves nested lists and fenced code alone', () => {
    expect(inText('- 一\n    - 二\n\n      続き')).toEqual([]);
    expect(inText('```\n式\n```')).toEqual([]);
  });
});

describe('rule/link-target', () => {
  it.each([
    ['[計画](https://www.example.lg.jp/)', null],
    ['https://www.example.lg.jp/', null],
    ['[連絡先](mailto:koho@example.lg.jp)', null],
    ['[こちら](https://www.example.lg.jp/)', 'warning'],
    ['[](https://www.example.lg.jp/)', 'error'],
    ['[表](http://192.168.1.5/hyo.xlsx)', 'error'],
    ['[表](http://fileserver/hyo.xlsx)', 'error'],
    ['[電話](tel:0000000000)', 'error'],
    ['[表](hyo.xlsx)', 'error'],
  ])('%s', (markdown, severity) => {
    const found = checkCorpus({ text: `## 方針\n\n${markdown}\n` });
    expect(found.map((one) => [one.code, one.severity])).toEqual(
      severity === null ? [] : [['rule/link-target', severity]],
    );
  });
});

describe('rule/placeholder', () => {
  it.each(['担当は○○課です。', '件数は要確認', 'TBD', '期限は●●月', '＿＿＿件'])('finds %s', (text) => {
    expect(inText(text)).toEqual(['rule/placeholder']);
  });

  it.each(['二〇〇〇年に始めました。', '(仮称)公文書館', '「○」は実施', '検査(○件)', '予算案を議会に提出'])(
    'leaves %s alone',
    (text) => {
      expect(inText(text)).toEqual([]);
    },
  );
});

describe('rule/malformed-number', () => {
  it.each(['4５0件', '1,234,56円', '12,345,6789円'])('finds %s', (text) => {
    expect(inText(text)).toEqual(['rule/malformed-number']);
  });

  it.each(['13,510,540,000円', '4,9,12,3月', '１，４５０件', '1,2号'])('leaves %s alone', (text) => {
    expect(inText(text)).toEqual([]);
  });
});

describe('rule/date-in-text', () => {
  it.each([
    ['6月31日', false],
    ['13月1日', false],
    ['2月29日', true],
    ['令和3年2月29日', false],
    ['6月2日(日)', true],
    ['4月7日(日)', true],
    ['3月29日(日)', true],
    ['6月3日（日）', false],
    ['6月3日（月・祝）', true],
    ['昨年は6月3日(日)に行った', true],
    ['平成30年6月3日(日)', true],
    ['2018年6月3日（日曜日）', true],
    ['2018年6月4日（日曜日）', false],
    ['2月2日(日)', true],
  ])('%s in the fiscal year 2019', (text, isRight) => {
    expect(inText(text)).toEqual(isRight ? [] : ['rule/date-in-text']);
  });
});

describe('rule/mark-for-nothing', () => {
  it.each(['―', '…', '－－', '同上', '＊'])('finds %s', (text) => {
    expect(inInitiative(text)).toEqual(['rule/mark-for-nothing']);
  });

  it('proposes the reason where one may stand', () => {
    const remedyFor = (initiative: string): string | null | undefined =>
      checkCorpus({ initiative })[0]?.remedy;
    const words =
      '指標: [{ 識別子: shihyo1, 名称: 件数, 単位: 件, 値: [{ 区分: 目標値, 年度: 2019, 言葉: － }] }]';
    expect(remedyFor('記載: { 取組内容: －, 達成目標: 年20回 }')).toBe('取組内容: { 空欄: 原本空欄 }');
    expect(remedyFor(words)).toBe('空欄: 原本空欄');
    expect(remedyFor('題名: －')).toBeNull();
  });

  it.each(['なし', '特になし', '0', '○'])('leaves %s alone', (text) => {
    expect(inInitiative(text)).toEqual([]);
  });
});
