import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aForm } from '../../tests/unit/catalogue.ts';
import {
  checkImported,
  HEADER,
  importText,
  requestFor,
  SHEET,
  sourceOf,
  tabbed,
} from '../../tests/unit/importing.ts';
import { textOf } from '../../tests/unit/texts.ts';
import { importDocument, type ImportedDocument } from './import-document.ts';
import { readSource } from './read-source.ts';
import { SourceFault } from './source-tree.ts';

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

  it('doubts a year that differs from the one that was given', async () => {
    expect(codes(await importText(FLOW.replace('令和5年度', '令和4年度')))).toContain('year-differs');
  });

  it('is checked without an error', async () => {
    const source = await sourceOf(FLOW);
    const { form } = requestFor(source);
    expect(checkImported(await importText(FLOW, { form }), form)).toEqual([]);
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

describe('any text', () => {
  const words = [
    '令和5年度',
    '都市部の運営方針',
    '1 基本方針',
    '重点施策',
    '【実績】',
    '(1)',
    '達成',
    '\t',
    '\n',
    '。',
    '－',
    '<b>',
    '- ',
    '# ',
    '都市部 道路課',
  ];
  const texts = textOf('市の方針・①*_[]<&|"\'\\:#-1 \n\t　', ...words).filter((text) => text.trim() !== '');

  it('is accounted for to its last character', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const document = await importText(text).catch((error: unknown) => {
          if (error instanceof SourceFault) return null;
          throw error;
        });
        expect(document?.account.counts.lost ?? 0).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('becomes content that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const source = await sourceOf(text);
        const { form } = requestFor(source);
        const errors = checkImported(await importText(text, { form }), form).filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  /** Sentences get a number each: which of two equal ones is meant, nobody can tell. */
  const numbered = (lines: readonly (readonly string[])[]): string =>
    lines.map((parts, index) => parts.join('').replace(/[。*_<]/u, `${String(index)}$&`)).join('');

  it('stands the comparison with its original', async () => {
    const line = fc.constantFrom(
      ...[
        '市の方針を進めます。',
        '・公園*を直す',
        '①[道路]_橋',
        '令和5年度 都市部の方針',
        '1 基本方針',
        '重点施策',
        '1 橋を直す',
      ],
      ...[
        '2 公園を開く（道路課）',
        '【実績】',
        '都市部 道路課',
        'A&B <上期>',
        '- 12件',
        '達成',
        '',
        '1. 研修 # 2',
      ],
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\t')), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        text.map(numbered).filter((one) => one.trim() !== ''),
        async (original) => {
          const { form } = requestFor(await sourceOf(original));
          const findings = checkImported(await importText(original, { form, original }), form);
          expect(
            findings.filter(({ code }) => code.startsWith('source/')).map(({ message }) => message),
          ).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes to その他 when the form has none of its headings', async () => {
    const form = aForm({ documentFields: [], initiativeFields: [], initiativesHeading: '取組の一覧' });
    const document = await importText('題名\n\n一つ目の文章です。\n\n二つ目の文章です。', { form });
    expect(codes(document)).toEqual(['no-heading-found']);
    expect(document.account.counts.other).toBe(2);
  });
});
