import { parseArgs } from 'node:util';
import { chosenSuccessions } from '../src/comparison/lineage/chosen-successions.ts';
import { SUGGESTION_THRESHOLD } from '../src/comparison/lineage/similarity.ts';
import { formatDiagnostic } from '../src/content/diagnose/code-frame.ts';
import { loadContent, type LoadedContent } from '../src/load-content.ts';
import { readSettings, SettingFault, type Settings } from '../src/settings.ts';
import { isConnected, type NamedSuggestion, suggestionsIn, suggestionText } from './lineage/suggestions.ts';
import { withSuccessions, writeContent } from './lineage/write-chosen.ts';

const DONE = 0;
const CONTENT_AT_FAULT = 1;
const WRONG_USE = 2;
const OUR_FAULT = 70;

const USAGE = `使い方: npm run lineage -- [自治体…]
        npm run lineage -- --write 候補… [--evidence 根拠]
  自治体      調べる自治体の識別子（省くとすべて）。
  --write     選んだ候補（例 mihon/k3x9pa-m4t7qb）を、新しい年度の取組の「承継」に「推定」として書き込みます。
  --evidence  書き込む根拠。省くと、題名と本文の近さを根拠とします。
続く年度どうしで、まだつながりの書かれていない取組のうち、題名と本文の近いもの（近さ ${SUGGESTION_THRESHOLD} 以上）を候補として示します。
候補は判断の材料です。--write で選ばない限り、ファイルには何も書きません。
終了コード: 0 終わり / 1 内容に誤りあり / 2 使い方の誤り / 70 プログラムの不具合`;

interface Request {
  readonly names: readonly string[];
  readonly isWriting: boolean;
  readonly evidence: string | null;
}

/** Reads the command line; null when it cannot be understood. */
function parseRequest(args: readonly string[]): Request | null {
  const options = { write: { type: 'boolean' }, evidence: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { write: isWriting = false, evidence = null } = values;
    const isEmpty = isWriting && positionals.length === 0;
    return isEmpty || (!isWriting && evidence !== null) ? null : { names: positionals, isWriting, evidence };
  } catch {
    return null;
  }
}

function wrongUse(message: string): number {
  console.error(`${message}\n${USAGE}`);
  return WRONG_USE;
}

function run(args: readonly string[]): number {
  const request = parseRequest(args);
  if (request === null) return wrongUse('指定が読めません。');
  const settings = readSettings(process.env, Date.now());
  const content = loadContent(settings);
  const { catalog } = content;
  if (catalog === null) {
    console.error('内容に誤りがあります。npm run check で調べてください。');
    return CONTENT_AT_FAULT;
  }
  const known = catalog.municipalities.map(({ id }) => id);
  if (request.isWriting) {
    const suggestions = known.flatMap((id) => suggestionsIn(catalog, id));
    return write(request, { suggestions, content, settings });
  }
  const unknown = request.names.find((one) => !known.includes(one));
  if (unknown !== undefined) {
    return wrongUse(`「${unknown}」という自治体はありません（あるもの：${known.join('、')}）。`);
  }
  const suggestions = known
    .filter((id) => request.names.length === 0 || request.names.includes(id))
    .flatMap((id) => suggestionsIn(catalog, id));
  for (const one of suggestions) console.log(suggestionText(catalog, one));
  console.log(
    `候補 ${String(suggestions.length)}件（近さ ${SUGGESTION_THRESHOLD} 以上）。ファイルには何も書いていません。`,
  );
  return DONE;
}

interface Surroundings {
  readonly suggestions: readonly NamedSuggestion[];
  readonly content: LoadedContent;
  readonly settings: Settings;
}

function write({ names, evidence }: Request, { suggestions, content, settings }: Surroundings): number {
  const { linked } = content;
  const connected = names.filter((name) => isConnected(linked, name));
  const chosen = suggestions.filter(({ name }) => names.includes(name) && !connected.includes(name));
  const unknown = names.find((name) => !connected.includes(name) && chosen.every((one) => one.name !== name));
  if (unknown !== undefined) return wrongUse(`「${unknown}」という候補はありません。`);
  const edges = chosenSuccessions(chosen, evidence);
  if (edges === null) {
    return wrongUse('複数の取組が複数の取組になったつながりは、どれがどれになったかを手で書いてください。');
  }
  const { changed, errors } = withSuccessions(content, edges, settings.contentName);
  if (errors.length > 0) {
    for (const one of errors) console.error(`${formatDiagnostic(one, null)}\n`);
    console.error('このまま書くと内容に誤りが生じるため、何も書いていません。');
    return CONTENT_AT_FAULT;
  }
  writeContent(changed, settings);
  for (const name of connected) console.log(`${name}: すでに書かれています。`);
  for (const { path } of changed)
    console.log(`${path} に「推定」として書き込みました。根拠を確かめてください。`);
  console.log(`つながり ${String(edges.length)}件を、${String(changed.length)}個のファイルに書きました。`);
  return DONE;
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
