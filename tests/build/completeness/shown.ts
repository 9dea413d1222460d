import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { formatNumber } from '../../../src/domain/measurement/number-text.ts';
import { formatDate, parseIsoDate } from '../../../src/domain/time/calendar-date.ts';
import { formatFiscalYear, parseFiscalYear } from '../../../src/domain/time/fiscal-year.ts';
import { formatPeriod, parsePeriod } from '../../../src/domain/time/period.ts';
import { keysOf, type Leaf } from './leaves.ts';

/** What ids of a corpus stand for, by `kind:id`. */
export type Names = ReadonlyMap<string, readonly string[]>;

type Presentation = (leaf: Leaf, names: Names) => readonly string[];

const asWritten: Presentation = ({ value }) => textsOf(String(value));
const fiscalYear: Presentation = ({ value }) => [formatFiscalYear(yearOf(value))];
const date: Presentation = ({ value }) => [formatDate(known(parseIsoDate(String(value)), String(value)))];
const nothing: Presentation = () => [];
const named =
  (kind: string): Presentation =>
  ({ value }, names) =>
    known(names.get(`${kind}:${String(value)}`), `${kind}:${String(value)}`);

const number: Presentation = ({ value, around }) => {
  const own = (String(value).split('.')[1] ?? '').length;
  const printed = new RegExp(`(?<![\\d.,])${String(value)}${own === 0 ? '\\.' : ''}(0+)(?![\\d.])`);
  const source = around['原本の表記'];
  const zeros = (typeof source === 'string' ? printed.exec(source)?.[1] : undefined) ?? '';
  const decimals = around['小数の桁'] ?? own + zeros.length;
  return [formatNumber(Number(value), Number(decimals))];
};
const period: Presentation = ({ value, around }) => [
  formatPeriod(known(parsePeriod(String(value), yearOf(around['年度'])), String(value))),
];
/** Words that mean "nothing to add" and are left out on the page. */
const unless =
  (...silent: readonly string[]): Presentation =>
  (leaf, names) =>
    silent.includes(String(leaf.value)) ? [] : asWritten(leaf, names);

/**
 * How each key of a content file stands on a page; a key that is not named here stands as it is written. The longest
 * chain of keys wins, nearest key first: `欄 < 値` is the 欄 of an observation.
 */
const PRESENTATIONS: Readonly<Record<string, Presentation>> = {
  年度: fiscalYear,
  公表年度: fiscalYear,
  開始: fiscalYear,
  終了: fiscalYear,
  期間: period,
  期限: date,
  公表日: date,
  取得日: date,
  登録日: date,
  日付: date,
  値: number,
  金額: number,
  延べ: ({ value }) => (value === true ? ['延べ'] : []),
  条件: unless('丁度'),
  望ましい方向: unless('記載なし'),
  確度: asWritten,
  '確度 < 値': unless('確定'),
  様式: named('form'),
  尺度: named('scale'),
  '課 < 取組': named('section'),
  課: named('section'),
  施策: named('measure'),
  '欄 < 値': named('field'),
  '欄 < 確認中': named('field-or-key'),
  '結果 < 検算': named('indicator'),
  'もと < 検算': named('indicator'),
  '前 < 承継': named('unit'),
  '後 < 承継': named('unit'),
  '前 < 課の承継': named('unit'),
  '後 < 課の承継': named('unit'),
  // An address or an anchor, checked apart from the texts.
  識別子: nothing,
  // Settings: what they do can be seen, the words themselves are for the editors.
  公開日時: nothing,
  小数の桁: nothing,
  内部メモ: nothing,
  架空: ({ value }) => (value === true ? ['架空の自治体'] : []),
  全段階が判明: nothing,
  // The way of checking; the page shows the figures with their sign.
  '種類 < 検算': nothing,
  // Keys by which the sheets of several cities are compared and imported.
  欄: nothing,
  意味: nothing,
  別の見出し: nothing,
  上位: nothing,
};

/** The texts that must stand on the page because of this leaf, without white space. */
export function shownTexts(leaf: Leaf, names: Names): readonly string[] {
  const keys = keysOf(leaf);
  const chains = keys.map((_, index) => keys.slice(0, index + 1).join(' < ')).slice(0, 2);
  const chain = chains.findLast((one) => one in PRESENTATIONS);
  const presentation = chain === undefined ? asWritten : PRESENTATIONS[chain];
  return (presentation ?? asWritten)(leaf, names).map((text) => text.replace(/\s+/gu, ''));
}

const MARKDOWN = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

/** The pieces of running text of a Markdown text, line by line; addresses of links too. */
export function textsOf(markdown: string): readonly string[] {
  const collect = (node: MarkdownNode): readonly string[] => [
    ...(node.value ?? '').split('\n'),
    ...(node.url === undefined ? [] : [node.url]),
    ...(node.children ?? []).flatMap(collect),
  ];
  return collect(MARKDOWN.parse(markdown)).filter((text) => text.trim() !== '');
}

function yearOf(value: unknown): number {
  return known(parseFiscalYear(String(value)), String(value)).year;
}

function known<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) throw new Error(`The content has no ${name}.`);
  return value;
}
