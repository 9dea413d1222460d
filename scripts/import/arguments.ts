import { parseFiscalYear } from '../../src/domain/time/fiscal-year.ts';

export const USAGE = `使い方: npm run import -- ファイル… --municipality 自治体 --department 部 --year 年度 [--form 様式] [--out フォルダー] [--format json]
  ファイル        取り込む文書（.xlsx .docx .pdf .txt .md .csv）。一つの文書が分かれていれば、順に並べます。
  --municipality  自治体の識別子（例: yokote）
  --department    部の識別子（例: somu）
  --year          年度（例: 2018、平成30年度）
  --form          様式の識別子。省くと、見出しの合う様式を探し、なければ下書きを作ります。
  --out           書き出す内容のフォルダー（省くと CONTENT_DIR、つまり content）
  --format json   結果を JSON で出します。
終了コード: 0 すべての行・セルの行き先が決まり、書いた内容に誤りがない / 1 原本に問題がある / 2 使い方の誤り / 70 プログラムの不具合`;

export interface ImportArguments {
  readonly files: readonly string[];
  readonly municipality: string;
  readonly department: string;
  readonly year: number;
  readonly form: string | null;
  readonly out: string | null;
  readonly json: boolean;
}

const OPTIONS = ['municipality', 'department', 'year', 'form', 'out', 'format'] as const;
type Option = (typeof OPTIONS)[number];

/** Reads the command line; a Japanese sentence says what is missing or wrong. */
export function parseArguments(args: readonly string[]): ImportArguments | string {
  const files: string[] = [];
  const options = new Map<Option, string>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    const [name = '', given] = word.slice(2).split(/=(.*)/su);
    const option = OPTIONS.find((one) => one === name);
    if (option === undefined) return `「--${name}」という指定はありません。`;
    const value = given ?? args[(index += 1)];
    if (value === undefined || value === '') return `「--${name}」の値がありません。`;
    options.set(option, value);
  }
  return complete(files, options);
}

function complete(files: readonly string[], options: ReadonlyMap<Option, string>): ImportArguments | string {
  const [municipality, department, year] = ['municipality', 'department', 'year'].map((name) =>
    options.get(name as Option),
  );
  if (files.length === 0) return '取り込むファイルを指定してください。';
  if (municipality === undefined) return '「--municipality」に自治体の識別子を指定してください。';
  if (department === undefined) return '「--department」に部の識別子を指定してください。';
  if (year === undefined) return '「--year」に年度を指定してください。';
  const fiscalYear = parseFiscalYear(year)?.year;
  if (fiscalYear === undefined)
    return `「--year ${year}」は年度として読めません。「2018」か「平成30年度」の形で書いてください。`;
  const format = options.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json') return '「--format」は json か text です。';
  const form = options.get('form') ?? null;
  if (form !== null && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(form)) {
    return `「--form ${form}」は様式の識別子ではありません。半角の英小文字・数字・ハイフンで書いてください。`;
  }
  return {
    files,
    municipality,
    department,
    year: fiscalYear,
    form,
    out: options.get('out') ?? null,
    json: format === 'json',
  };
}
