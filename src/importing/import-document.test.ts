import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkImported,
  HEADER,
  importText,
  requestFor,
  SHEET,
  sourceOf,
  tabbed,
} from '../../tests/unit/importing.ts';
import { importDocument, type ImportedDocument } from './import-document.ts';
import { readSource } from './read-source.ts';

const ROW = [
  '重点①',
  '道路課',
  '橋の点検',
  'A',
  '点検済み 40橋',
  '年度末',
  '残る 12橋を点検する',
  '12橋を点検した',
];

function codes({ findings }: ImportedDocument): readonly string[] {
  return findings.filter(({ severity }) => severity === 'doubt').map(({ code }) => code);
}

function written(document: ImportedDocument): string {
  return document.files.map(({ text }) => text).join('\n');
}

async function sheet(...rows: readonly (readonly string[])[]): Promise<ImportedDocument> {
  return importText(`令和5年度 目標シート\n\n${tabbed(HEADER, ...rows)}`, { form: SHEET });
}

describe('a sheet with a promise a row', () => {
  it('is placed without a doubt', async () => {
    const document = await sheet(ROW);
    expect(codes(document)).toEqual([]);
    expect(document.account.counts).toMatchObject({ other: 0, lost: 0 });
    expect(written(document)).toContain('目標値: 残る 12橋を点検する');
  });

  it.each([
    ['a row fused with the header', ['', '', '', '', ...ROW.slice(0, 4)], 'row-fused-with-header'],
    [
      'a row that slid by a column',
      [...ROW.slice(0, 4), '年度末まで', '点検済み 40橋', '12橋を点検する', '12橋を点検した'],
      'slid-row',
    ],
    ['a difficulty outside the legend', ROW.with(3, 'S'), 'difficulty-outside-legend'],
    ['a section nobody knows', ROW.with(1, '港湾課'), 'unknown-section'],
    ['an empty cell at the end', ROW.with(7, ''), 'empty-at-end'],
  ])('reports %s', async (_, row, code) => {
    const document = await sheet(ROW.with(0, '重点②').with(2, '歩道'), row);
    expect(codes(document)).toEqual([code]);
    expect(document.account.counts.lost).toBe(0);
  });

  it('puts no cell of a row that slid under a heading', async () => {
    const document = await sheet([...ROW.slice(0, 4), '年度末まで', '点検済み 40橋', '12橋を点検する', '']);
    expect(written(document)).toContain('見出し: 原本の表で「基準値」の列に入っている内容');
    expect(written(document)).toMatch(/目標値:\n\s+空欄: 転記時の列ずれの疑い（確認中）/);
    expect(document.account.counts.other).toBe(3);
  });

  it('marks a doubtful row as 確認中', async () => {
    expect(written(await sheet(ROW.with(3, 'S')))).toMatch(/確認中:\n\s+- 欄: 難易度/);
  });

  it('keeps a mark for nothing beside the reason', async () => {
    expect(written(await sheet(ROW.with(7, '－')))).toMatch(
      /空欄: 原本空欄\n\s+注記: 原本の表記は「－」です。/,
    );
  });

  it('takes a row without number and title as the rest of the row before', async () => {
    const document = await sheet(ROW, ['', '', '', '', '続きの状態', '', '', '']);
    expect(codes(document)).toEqual(['continued-row']);
    expect(written(document)).toContain('続きの状態');
  });

  it('leaves out a header that a page break repeats', async () => {
    const document = await sheet(ROW, HEADER, ROW.with(0, '重点②').with(2, '歩道'));
    expect(
      document.account.pieces.filter(
        ({ end }) => end.kind === 'excluded' && end.reason === 'repeated-header',
      ),
    ).toHaveLength(6);
  });

  it('reports a sheet that has lost the name of its section', async () => {
    const text = `令和5年度\n都市部 道路課\n${tabbed(HEADER, ROW)}\n\n${tabbed(HEADER, ROW.with(1, '公園・緑地課'))}`;
    const document = await importText(text, { form: SHEET });
    expect(codes(document)).toEqual(['sheet-without-heading']);
    expect(written(document)).toContain('「公園・緑地課」の表の前に');
  });
});

describe('a document in several files', () => {
  it('is one document with a file a section', async () => {
    const texts = ['道路課', '公園・緑地課'].map(
      (section) =>
        `令和5年度\n都市部 ${section}\n目標シート\n${tabbed(HEADER, ROW.with(1, section), ROW.with(1, section).with(0, '重点②').with(2, '歩道'))}`,
    );
    const sources = await Promise.all(texts.map((text, index) => sourceOf(text, `${String(index + 1)}.txt`)));
    const [first] = sources;
    if (first === undefined) throw new Error('No source.');
    const document = importDocument(sources, requestFor(first, { form: SHEET }));
    expect(codes(document)).toEqual([]);
    expect(document.files.map(({ path }) => path.split('/').slice(3).join('/'))).toEqual([
      'policy.md',
      'initiatives/doro.yaml',
      'initiatives/koen.yaml',
    ]);
    expect(document.files[0]?.text).toContain('題名: 令和5年度 都市部 目標シート');
  });
});

const FLOW = `令和5年度 都市部の運営方針

都市部長 見本 花子

1 基本方針

歩いて暮らせるまちをつくります。

2 重点施策

1 橋を直す（道路課）

古い橋から順に直します。

【実績】

目標どおり達成

12橋を直しました。

2 公園を開く（公園・緑地課、道路課）

朝の門を早く開けます。

【実績】

思いのほかの人出

門を6時に開けました。
`;

describe('a document in running text', () => {
  it('gives heads, year, fields, promises and their sections', async () => {
    const text = written(await importText(FLOW));
    expect(text).toContain('職名: 都市部長\n    氏名: 見本 花子');
    expect(text).toContain('原本の表記: 令和5年度');
    expect(text).toContain('## 基本方針\n\n歩いて暮らせるまちをつくります。');
    expect(text).toMatch(/題名: 公園を開く\n\s+課:\n\s+- koen\n\s+- doro/);
  });

  it('takes a line where ratings stand, and that is none, for a rating nobody knows', async () => {
    const document = await importText(FLOW);
    expect(codes(document)).toEqual(['unknown-rating']);
    expect(written(document)).toContain('本文: 思いのほかの人出');
  });

  it('says that the year was given, where the source states none', async () => {
    const text = written(await importText(FLOW.replace('令和5年度 ', '')));
    expect(text).toContain('推定の理由: 原本に年度の記載がありません。');
    expect(text).toContain('欄: 年度の根拠');
  });

  it('doubts a year that differs from the one that was given, and names both', async () => {
    const document = await importText(FLOW.replace('令和5年度', '平成32年度'));
    const found = document.findings.find(({ code }) => code === 'year-differs');
    expect(found?.message).toBe(
      '原本には「平成32年度」（令和2年度・2020年度）とありますが、取り込みに指定された年度は令和5年度（2023年度）です。',
    );
    expect(written(document)).toContain('原本の1行目には「平成32年度」（令和2年度・2020年度）とありますが');
    expect(written(document)).not.toContain('読み取れない');
  });

  it('is checked without an error', async () => {
    const source = await sourceOf(FLOW);
    const { form } = requestFor(source);
    expect(checkImported(await importText(FLOW, { form }), form)).toEqual([]);
  });
});

describe('the findings of a document', () => {
  it('come in the order of the source, also where something of a line was left out', async () => {
    const { findings } = await importText(
      '令和5年度の方針\n\n1 部の使命\n\n橋を<b>守る</b>。\n道を&amp;直す。\n<b>終わり</b>',
    );
    expect(findings.map(({ origin }) => (origin?.kind === 'line' ? origin.line : null))).toEqual([5, 6, 7]);
  });
});

describe('one document in three formats', () => {
  const filesOf = async (format: string): Promise<readonly string[]> => {
    const name = `invented.${format}`;
    const tree = await readSource(new Uint8Array(readFileSync(`tests/fixtures/importing/${name}`)), name);
    const { files, account } = importDocument([{ name, tree }], requestFor({ name, tree }));
    expect(account.counts.lost).toBe(0);
    return files.filter(({ path }) => path.includes('initiatives')).map(({ text }) => text);
  };

  it.each(['xlsx', 'pdf'])('gives the same promises as .docx from .%s', async (format) => {
    expect(await filesOf(format)).toEqual(await filesOf('docx'));
  });
});
