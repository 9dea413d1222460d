import { initiativeLineage } from '../src/comparison/lineage/initiative-lineage.ts';
import {
  suggestContinuations,
  type Suggestion,
  SUGGESTION_THRESHOLD,
} from '../src/comparison/lineage/similarity.ts';
import { sameWording } from '../src/comparison/text/words.ts';
import type { Appearance, Catalog } from '../src/domain/catalog.ts';
import { formatFiscalYear } from '../src/domain/time/fiscal-year.ts';
import { loadContent } from '../src/load-content.ts';
import { readSettings, SettingFault } from '../src/settings.ts';

const DONE = 0;
const CONTENT_AT_FAULT = 1;
const WRONG_USE = 2;
const OUR_FAULT = 70;

const USAGE = `使い方: npm run lineage -- [自治体…]
  自治体  調べる自治体の識別子（省くとすべて）。
続く年度どうしで、まだつながりの書かれていない取組のうち、題名と本文の近いもの（近さ ${SUGGESTION_THRESHOLD} 以上）を候補として示します。
候補は判断の材料です。ファイルには何も書きません。正しいと判断したら、根拠を書き足して、示した行を新しい年度の取組に貼ってください。
終了コード: 0 終わり / 1 内容に誤りあり / 2 使い方の誤り / 70 プログラムの不具合`;

/** The candidates of a municipality, latest years first; departments do not limit them, as promises may move. */
function suggestionsIn(catalog: Catalog, municipality: string): readonly Suggestion[] {
  const lineage = initiativeLineage(catalog.documentsIn(municipality));
  const years = catalog.yearsOf(municipality);
  return years.slice(1).flatMap((before, index) => {
    const after = years[index] ?? before;
    return suggestContinuations(lineage, {
      before: catalog.documentsOfYear(municipality, before),
      after: catalog.documentsOfYear(municipality, after),
      years: [before, after],
    });
  });
}

function describe(catalog: Catalog, { document, initiative }: Appearance): string {
  const department = catalog.department(document).name;
  const year = formatFiscalYear(document.fiscalYear);
  return `${year} ${department} ${initiative.number ?? '番号なし'}「${initiative.title}」（識別子 ${initiative.id}）`;
}

function printSuggestion(catalog: Catalog, { before, after, explanation }: Suggestion): void {
  const { municipality, department, fiscalYear } = after.document;
  const kind = sameWording(before.initiative.title, after.initiative.title) ? '継続' : '改称';
  console.log(`旧: ${describe(catalog, before)}
新: ${describe(catalog, after)}
近さ: ${explanation}
貼る場所: content/${municipality}/${department}/${String(fiscalYear)}/ の取組 ${after.initiative.id}
    承継:
      - 種別: ${kind}
        前: [${before.initiative.id}]
        後: [${after.initiative.id}]
        年度: ${String(fiscalYear)}
        確度: 推定
        根拠: # ここに根拠を書いてください
`);
}

function run(args: readonly string[]): number {
  const { catalog } = loadContent(readSettings(process.env, Date.now()));
  if (catalog === null) {
    console.error('内容に誤りがあります。npm run check で調べてください。');
    return CONTENT_AT_FAULT;
  }
  const known = catalog.municipalities.map(({ id }) => id);
  const unknown = args.find((one) => !known.includes(one));
  if (unknown !== undefined) {
    console.error(`「${unknown}」という自治体はありません（あるもの：${known.join('、')}）。\n${USAGE}`);
    return WRONG_USE;
  }
  const suggestions = known
    .filter((id) => args.length === 0 || args.includes(id))
    .flatMap((id) => suggestionsIn(catalog, id));
  for (const one of suggestions) printSuggestion(catalog, one);
  console.log(
    `候補 ${String(suggestions.length)}件（近さ ${SUGGESTION_THRESHOLD} 以上）。ファイルには何も書いていません。`,
  );
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
