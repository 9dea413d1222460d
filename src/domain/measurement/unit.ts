import { toHalfWidth } from '../text-width.ts';

/** Units of money that documents print, with the power of ten that turns them into yen. */
const YEN_EXPONENTS: ReadonlyMap<string, number> = new Map([
  ['円', 0],
  ['千円', 3],
  ['万円', 4],
  ['百万円', 6],
  ['億円', 8],
  ['兆円', 12],
]);

/** Counters and measures that goal sheets use. A closed list, so that 件削減 or 人への相談支援 is not taken for a unit. */
const UNITS: ReadonlySet<string> = new Set(
  [
    '人 名 世帯 戸 件 回 本 店 店舗 社 団体 組 組織 班 家族 チーム グループ',
    'か所 か国 か月 か年 点 位 項目 種類 品目 事業 施策 議題 路線 便 コース 地区 地域',
    '施設 校 園 学級 室 棟 台 冊 部 枚 通 個 箱 着 基 局 課 市 町',
    '研修 講座 講演 教室 事例 提案 票 議席 区画 筆 床 席 頭 羽 匹 食 杯',
    '時 時間 分 秒 日 日間 週間 年間 歳 泊 倍 割 % ‰ ポイント pt 度 ℃',
    'mm cm m km ㎡ ha ヘクタール ㎥ L kL g kg t トン kW kWh MWh',
    'アクセス PV ビュー フォロワー 字 文字 頁 ページ 人日 人工 延べ人',
  ].flatMap((line) => line.split(' ')),
);

const KA = /^[カヵケヶ箇個か](?=[所国月年])/;
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['パーセント', '%'],
  ['m2', '㎡'],
  ['m²', '㎡'],
  ['平方メートル', '㎡'],
  ['箇処', 'か所'],
]);

/** A corpus asks for the same few dozen units hundreds of thousands of times. */
const CANONICAL = new Map<string, string>();

/** One spelling a unit: か所 for 箇所, ヶ所, ヵ所, カ所, ケ所; % for ％ and パーセント. For comparing, not for printing. */
export function canonicalUnit(unit: string): string {
  const known = CANONICAL.get(unit);
  if (known !== undefined) return known;
  const half = toHalfWidth(unit.trim());
  const canonical = SPELLINGS.get(half) ?? half.replace(KA, 'か');
  CANONICAL.set(unit, canonical);
  return canonical;
}

/** Whether the text is a unit of money, a known counter or measure, a rate of them (件/年), or empty (a bare number). */
export function isKnownUnit(unit: string): boolean {
  if (unit === '' || YEN_EXPONENTS.has(unit)) return true;
  const terms = unit.split('/');
  return (
    terms.length <= 2 &&
    terms.every((term) => term === '円' || term === '年' || UNITS.has(canonicalUnit(term)))
  );
}

/** The power of ten that turns a unit of money into yen: 6 for 百万円; null for any other unit. */
export function yenExponent(unit: string): number | null {
  return YEN_EXPONENTS.get(canonicalUnit(unit)) ?? null;
}
