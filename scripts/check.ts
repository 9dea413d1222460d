import { textToShow } from '../src/content/decode/decode-text.ts';
import { formatDiagnostic } from '../src/content/diagnose/code-frame.ts';
import type { Diagnostic } from '../src/domain/diagnostic.ts';
import { loadContent } from '../src/load-content.ts';
import { readSettings, SettingFault } from '../src/settings.ts';

const DONE = 0;
const CONTENT_AT_FAULT = 1;
const WRONG_USE = 2;
const OUR_FAULT = 70;

const USAGE = `使い方: npm run check -- [場所…] [--format json]
  場所           調べるファイルやフォルダー（省くとすべて）。
  --format json  指摘を JSON の配列で出します。
終了コード: 0 誤りなし / 1 内容に誤りあり / 2 使い方の誤り / 70 プログラムの不具合`;

interface Request {
  readonly paths: readonly string[];
  readonly json: boolean;
}

/** Reads the command line; null when it cannot be understood. */
function parseArguments(args: readonly string[]): Request | null {
  const paths: string[] = [];
  let json = false;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (word === '--format') {
      index += 1;
      if (args[index] !== 'json' && args[index] !== 'text') return null;
      json = args[index] === 'json';
    } else if (word.startsWith('-')) return null;
    else paths.push(word.replace(/^\.\//, '').replace(/\/+$/, ''));
  }
  return { paths, json };
}

function isBelow(paths: readonly string[], file: string): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${files}個のファイルを調べました。誤り ${errors}件、注意 ${warnings}件。`;
}

function run(args: readonly string[]): number {
  const request = parseArguments(args);
  if (request === null) {
    console.error(USAGE);
    return WRONG_USE;
  }
  const { files, diagnostics: all } = loadContent(readSettings(process.env, Date.now()));
  const known = request.paths.filter((path) => files.some((file) => isBelow([path], file.path)));
  const unknown = request.paths.find((path) => !known.includes(path));
  if (unknown !== undefined) {
    console.error(`「${unknown}」は内容のフォルダーにありません。\n${USAGE}`);
    return WRONG_USE;
  }
  const diagnostics = all.filter((one) => isBelow(request.paths, one.file));
  if (request.json) {
    process.stdout.write(`${JSON.stringify(diagnostics, null, 2)}\n`);
  } else {
    const texts = new Map(files.map((file) => [file.path, textToShow(file)]));
    for (const one of diagnostics) console.log(`${formatDiagnostic(one, texts.get(one.file) ?? null)}\n`);
    console.log(summary(diagnostics, files.filter((file) => isBelow(request.paths, file.path)).length));
  }
  return diagnostics.some((one) => one.severity === 'error') ? CONTENT_AT_FAULT : DONE;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (error instanceof SettingFault) {
    console.error(error.message);
    process.exitCode = WRONG_USE;
  } else {
    console.error(error);
    process.exitCode = OUR_FAULT;
  }
}
