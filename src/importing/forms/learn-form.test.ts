import { describe, expect, it } from 'vitest';
import {
  checkImported,
  HEADER,
  importText,
  requestFor,
  SHEET,
  sourceOf,
  tabbed,
} from '../../../tests/unit/importing.ts';
import type { Form } from '../../domain/policy/form.ts';
import { chooseForm } from './choose-form.ts';
import { learnForm } from './learn-form.ts';

async function learnt(text: string): Promise<Form> {
  return learnForm([await sourceOf(text)], { municipality: 'mihon', id: 'draft' });
}

const words = (fields: Form['initiativeFields']): readonly string[] =>
  fields.map(({ heading, note, meaning, stage }) =>
    [heading, note, meaning, stage].filter((one) => one !== null).join(' '),
  );

const FLOW = `令和5年度 都市部の運営方針

部の役割

まちをつくります。

1. 現状・課題

橋が古くなっています。

【重点事業】

1 橋を直す

古い橋から直します。

【数値目標】

年に12橋

2 公園を開く

朝早く開けます。

【数値目標】

朝6時
`;

describe('a form learnt of a sheet', () => {
  const rows = tabbed(
    ['No.', '事業名', '難易度(SAB)', '現状値 (前年度末)', '数値目標', '実績'],
    ['1', '橋', 'A', '1', '2', '3'],
  );

  it('has the columns with what they mean', async () => {
    const form = await learnt(`目標管理シート\n\n${rows}`);
    expect(words(form.initiativeFields)).toEqual([
      '現状値 前年度末 baseline plan',
      '数値目標 target plan',
      '実績 actual year-end',
    ]);
    expect(form).toMatchObject({
      name: '目標管理シート',
      initiativeName: '事業名',
      difficulty: { marks: ['S', 'A', 'B'] },
    });
  });

  it('keeps the words that rate as they are', async () => {
    const form = await learnt(
      tabbed(
        ['番号', '取組', '目標', '成果', '評価'],
        ['1', '橋', '直す', '直した', '◎'],
        ['2', '道', '直す', '途中', '△'],
      ),
    );
    expect(form.scales[0]?.levels.map(({ label }) => label)).toEqual(['◎', '△']);
    expect(form.scales[0]).toMatchObject({ order: 'unranked', complete: false, basis: 'unstated' });
  });
});

describe('a form learnt of running text', () => {
  it('has the headings by synonym, number and brackets', async () => {
    const form = await learnt(FLOW);
    expect(words(form.documentFields)).toEqual(['部の役割 mission plan', '1. 現状・課題 challenges plan']);
    expect(words(form.initiativeFields)).toEqual(['取組内容 action plan', '【数値目標】 target plan']);
    expect(form.initiativesHeading).toBe('【重点事業】');
  });

  it('says which heading the original does not print', async () => {
    expect((await learnt(FLOW)).notes).toEqual([
      '「取組内容」の見出しは、原本にはありません。題名の下の文章をこの欄に置いています。',
    ]);
  });

  it('imports the document it was learnt of without a rest', async () => {
    const document = await importText(FLOW);
    expect(document.account.counts).toMatchObject({ other: 0, lost: 0 });
  });

  it('is a file that can be read', async () => {
    const source = await sourceOf(FLOW);
    const { form } = requestFor(source);
    expect(checkImported(await importText(FLOW, { form }), form)).toEqual([]);
  });
});

describe('choosing among known forms', () => {
  it('takes the form whose headings the source prints', async () => {
    const flow = await learnt(FLOW);
    const source = await sourceOf(`目標シート\n\n${tabbed(HEADER, ['1'])}`);
    expect(chooseForm([source], [flow, SHEET])?.id).toBe('sheet');
  });

  it('takes none where most headings are missing', async () => {
    expect(chooseForm([await sourceOf('題名\n\n基準値')], [SHEET])).toBeNull();
  });
});

describe('a form learnt of words that nobody knows', () => {
  const sections = ['道路課', '公園・緑地課', '道路課'];
  const imported = async (text: string, name: string): Promise<readonly string[]> => {
    const source = await sourceOf(text, name);
    const { form } = requestFor(source);
    const document = await importText(text, { form }, name);
    expect(document.account.counts.lost).toBe(0);
    expect(checkImported(document, form)).toEqual([]);
    return document.files.filter(({ path }) => path.includes('initiatives')).map(({ text: one }) => one);
  };

  it('has the columns of a sheet by the shape of its header', async () => {
    const rows = tabbed(
      ['しるし', 'になう所', 'おこない', 'はじまり', 'いたる所'],
      ...sections.map((name, index) => [
        `約束${String(index + 1)}`,
        name,
        `橋の点検${String(index)}`,
        '12橋',
        '20橋',
      ]),
    );
    const form = await learnt(`令和5年度 都市部 まちの約束シート\n\n${rows}`);
    expect([form.name, form.initiativeName]).toEqual(['まちの約束シート', 'おこない']);
    expect(words(form.initiativeFields)).toEqual(['はじまり other plan', 'いたる所 other plan']);
    const [text] = await imported(`令和5年度 都市部 まちの約束シート\n\n${rows}`, 'a.txt');
    expect(text).toContain(
      '    番号: 約束1\n    題名: 橋の点検0\n    課: doro\n    記載:\n      はじまり: 12橋\n',
    );
  });

  it('has the labels of cards, be there one a table or one a sheet', async () => {
    const cards = sections.map((name, index) =>
      tabbed(
        ['札', String(index + 1)],
        ['しごと', `橋の点検${String(index)}`],
        ['になう所', name],
        ['わけ', '古いため。'],
      ),
    );
    const text = `令和5年度 都市部 しごとカード\n\n${cards.join('\n\n')}`;
    const form = await learnt(text);
    expect([form.name, form.initiativeName]).toEqual(['しごとカード', 'しごと']);
    const [written = ''] = await imported(text, 'a.txt');
    expect(written.match(/題名: 橋の点検\d/gu)).toEqual([
      '題名: 橋の点検0',
      '題名: 橋の点検1',
      '題名: 橋の点検2',
    ]);
    expect(written).toContain('わけ: 古いため。');
  });

  it('takes no list of facts for cards', async () => {
    const rows = tabbed(['道路課', '12人'], ['公園課', '9人'], ['道路課', '3億円'], ['公園課', '1億円']);
    const form = await learnt(`令和5年度 都市部の体制\n\n${rows}`);
    expect(words(form.initiativeFields)).toEqual(['取組内容 action plan']);
  });
});
