import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentFile } from './content/content-file.ts';
import { readForms } from './content/read-forms.ts';
import { importDocument } from './importing/import-document.ts';
import type { ReadSource } from './importing/map/map-document.ts';
import { readSource } from './importing/read-source.ts';
import { readTextAtOnce } from './importing/readers/text/text.ts';
import { keptOriginal } from './importing/transcript/kept-original.ts';
import { checkContent } from './check-content.ts';
import { CORPUS, PATHS } from '../tests/unit/mistakes/corpus.ts';

const FOLDER = 'content/mihon/somu/2019';
const SOURCE = `${FOLDER}/source.txt`;

/** An original of our own: text, then a table with a row a promise. */
const ORIGINAL = [
  '平成31年度 総務部の運営方針',
  '総務部長 見本 太郎',
  '1 部の使命',
  '市役所を支える組織として、職員の働く環境を整えます。文書の管理を見直します。',
  '番号\t重点事業\t担当課\t取組内容\t結果',
  '1\t文書管理の適正化\t総務課\t文書の点検を405件行う。\t点検は412件でした。',
  '2\t研修の充実\t人事課\t研修を年12回開く。\t研修は12回でした。',
  '3\t窓口の改善\t総務課\t・待ち時間を減らす ・案内を直す\t改善しました。',
  '',
].join('\n');

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The files of the corpus with the imported document in the place of its own, compared with its original. */
let files: readonly ContentFile[];

function importedFiles(sources: readonly ReadSource[], original: string | null): readonly ContentFile[] {
  const around = (['site', 'municipality', 'form'] as const).map((name) => ({
    path: PATHS[name],
    bytes: encode(
      name === 'form'
        ? CORPUS.form.replace('意味: 成果\n    段階: 年度末総括', '意味: 成果\n    段階: 方針公表')
        : CORPUS[name],
    ),
  }));
  const { linked } = checkContent(around, 'content');
  const [municipality] = linked.municipalities;
  const [form] = readForms(around, 'content', 'mihon');
  const department = municipality?.departments[0];
  if (municipality === undefined || department === undefined || form === undefined)
    throw new Error('No corpus.');
  const { files: written } = importDocument(sources, {
    municipality,
    department,
    fiscalYear: 2019,
    form,
    takenIds: [],
    original,
  });
  return [...around, ...written.map(({ path, text }) => ({ path: `content/${path}`, bytes: encode(text) }))];
}

/** The findings of the comparison after some words were exchanged in the file whose path ends so. */
function findings(ending: string, ...changes: readonly (readonly [string, string])[]): readonly string[] {
  return inShort(
    files.map((file) => {
      if (!file.path.endsWith(ending)) return file;
      const text = changes.reduce((before, [from, to]) => {
        expect(before).toContain(from);
        return before.replace(from, to);
      }, decode(file.bytes));
      return { ...file, bytes: encode(text) };
    }),
  );
}

function inShort(changed: readonly ContentFile[]): readonly string[] {
  return checkContent(changed, 'content')
    .diagnostics.filter(({ code }) => code.startsWith('source/'))
    .map(
      ({ code, file, line, column }) =>
        `${code} ${file.split('/').at(-1) ?? ''}:${String(line)}:${String(column)}`,
    );
}

describe('a document with its original beside it', () => {
  beforeAll(() => {
    const tree = readTextAtOnce(encode(ORIGINAL), 'source.txt');
    files = importedFiles([{ name: 'source.txt', tree }], ORIGINAL);
  });

  it('stands on its page in full, and its page says so', () => {
    const { diagnostics, proofs } = checkContent(files, 'content');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...proofs.values()]).toEqual([
      {
        pieces: 22,
        excluded: 2,
        withheld: 0,
        otherDepartment: 0,
        sentences: 9,
        differences: [],
        formats: ['テキスト'],
      },
    ]);
  });

  it.each([
    {
      claim: 'a sentence is missing',
      file: 'policy.md',
      changes: [['文書の管理を見直します。', '']],
      found: ['source/missing source.txt:4:27'],
    },
    {
      claim: 'a sentence is added',
      file: 'policy.md',
      changes: [['見直します。', '見直します。予算を増やします。']],
      found: ['source/added policy.md:28:1'],
    },
    {
      claim: 'two sentences change places',
      file: 'policy.md',
      changes: [
        ['文書の管理を見直します。', ''],
        ['市役所を支える', '文書の管理を見直します。市役所を支える'],
      ],
      found: ['source/disordered policy.md:28:1'],
    },
    {
      claim: 'a figure is changed',
      file: 'initiatives.yaml',
      changes: [['405件', '450件']],
      found: ['source/added initiatives.yaml:7:13', 'source/missing source.txt:6:16'],
    },
    {
      claim: 'a point of a list is changed, which alone is named',
      file: 'initiatives.yaml',
      changes: [['・案内を直す', '・案内を変える']],
      found: ['source/added initiatives.yaml:23:1', 'source/missing source.txt:8:23'],
    },
    {
      claim: 'a title is changed',
      file: 'initiatives.yaml',
      changes: [['題名: 研修の充実', '題名: 研修の拡充']],
      found: ['source/missing source.txt:7:3'],
    },
    {
      claim: 'the section is another',
      file: 'initiatives.yaml',
      changes: [['課: jinji-ka', '課: soumu-ka']],
      found: ['source/moved initiatives.yaml:12:8'],
    },
    {
      claim: 'two cells of a row change places',
      file: 'initiatives.yaml',
      changes: [
        ['研修を年12回開く。', '＊'],
        ['研修は12回でした。', '研修を年12回開く。'],
        ['＊', '研修は12回でした。'],
      ],
      found: ['source/moved initiatives.yaml:14:13', 'source/moved initiatives.yaml:15:11'],
    },
    {
      claim: 'two cells of a column change places',
      file: 'initiatives.yaml',
      changes: [
        ['研修を年12回開く。', '＊'],
        ['文書の点検を405件行う。', '研修を年12回開く。'],
        ['＊', '文書の点検を405件行う。'],
      ],
      found: ['source/moved initiatives.yaml:7:13', 'source/moved initiatives.yaml:14:13'],
    },
  ] as const)('is refused when $claim', ({ file, changes, found }) => {
    expect(findings(file, ...changes)).toEqual(found);
  });

  it('may differ in a line for a reason that the page gives', () => {
    const explained = [
      '原本: source.txt',
      '原本: source.txt\n  原本との違い:\n    - 行: 6\n      理由: 原本の誤記のため',
    ];
    expect(findings('source.txt', ['405件', '450件'])).not.toEqual([]);
    const changed = files.map((file) =>
      file.path.endsWith('policy.md')
        ? { ...file, bytes: encode(decode(file.bytes).replace(explained[0] ?? '', explained[1] ?? '')) }
        : file.path === SOURCE
          ? { ...file, bytes: encode(ORIGINAL.replace('405件', '450件')) }
          : file,
    );
    expect(inShort(changed)).toEqual([]);
    const [proof] = checkContent(changed, 'content').proofs.values();
    expect(proof?.differences).toEqual([{ line: 6, reason: '原本の誤記のため' }]);
  });

  it('must differ in a line that is explained', () => {
    const needless = '原本: source.txt\n  原本との違い:\n    - 行: 4\n      理由: 誤記のため';
    expect(findings('policy.md', ['原本: source.txt', needless])).toEqual([
      'source/needless-difference policy.md:25:7',
    ]);
  });

  it('needs the file that it names', () => {
    expect(inShort(files.filter(({ path }) => path !== SOURCE))).toEqual(['source/no-file policy.md:23:7']);
  });

  it('must name the original that lies beside it', () => {
    expect(findings('policy.md', ['  原本: source.txt\n', ''])).toEqual(['source/unnamed source.txt:1:1']);
  });
});

describe('a document with the transcript of two files beside it', () => {
  const FILES = {
    'hoshin.txt': ORIGINAL.split('\n').slice(0, 4).join('\n'),
    'shisaku.csv': `番号,重点事業,担当課,取組内容,結果
1,文書管理の適正化,総務課,"文書の点検を405件行う。
点検の様式を直す。",点検は412件でした。
2,研修の充実,人事課,研修を年12回開く。,研修は12回でした。
`,
  };

  beforeAll(async () => {
    const sources = await Promise.all(
      Object.entries(FILES).map(async ([name, text]) => ({
        name,
        tree: await readSource(encode(text), name),
      })),
    );
    files = importedFiles(
      sources,
      keptOriginal(sources, () => encode('')),
    );
  });

  it('stands on its page in full, and its page says so', () => {
    const { diagnostics, proofs } = checkContent(files, 'content');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...proofs.values()]).toMatchObject([{ pieces: 18, withheld: 0, formats: ['テキスト', 'CSV'] }]);
  });

  it.each([
    [
      'a sentence of a text is missing',
      'policy.md',
      '文書の管理を見直します。',
      '',
      'source/missing source.txt:7:27',
    ],
    [
      'a paragraph of a cell is missing',
      'initiatives.yaml',
      '点検の様式を直す。',
      '',
      'source/missing source.txt:13:30',
    ],
    [
      'a title is changed',
      'initiatives.yaml',
      '題名: 研修の充実',
      '題名: 研修の拡充',
      'source/missing source.txt:14:3',
    ],
    ['the transcript is changed', 'source.txt', '412件', '421件', 'source/missing source.txt:13:40'],
    ['the transcript is broken', 'source.txt', '〖表〗', '〖絵〗', 'source/no-file source.txt:1:1'],
  ])('is refused when %s', (_, file, from, to, found) => {
    expect(findings(file, [from, to])).toContain(found);
  });
});
