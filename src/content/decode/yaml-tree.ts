import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Finding, Place } from '../../domain/diagnostic.ts';
import { shown } from '../diagnose/shown.ts';
import type { ContentPath } from '../link/linking.ts';

type MaybeNode = Node | null | undefined;

/** What converting a tree needs to point at its nodes. */
interface Conversion {
  readonly placeOf: (offset: number) => Place;
  /** The line on which an extent stands, with that extent replaced. */
  readonly lineWith: (extent: Extent, replacement: string) => string;
  readonly report: (finding: Finding) => void;
}

/** A number as content writes it: no leading zero, no exponent, no other base. */
export const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * The plain value of a YAML tree. Reports what YAML allows and content files do not: anchors, aliases, tags, merge
 * keys, repeated keys, keys that are no words, and numbers that would lose digits.
 */
export function valueOfTree(node: MaybeNode, conversion: Conversion): unknown {
  if (node === null || node === undefined) return null;
  reportProperties(node, conversion);
  if (isMap(node)) return objectOf(node, conversion);
  if (isSeq(node)) return node.items.map((item) => valueOfTree(item as MaybeNode, conversion));
  if (isScalar(node)) return scalarOf(node, conversion);
  return null;
}

function reportProperties(node: Node, { placeOf, report }: Conversion): void {
  const place = placeOf(node.range?.[0] ?? 0);
  if (isAlias(node)) {
    report({
      code: 'yaml/alias',
      place,
      message: '「*」で始まる書き方（別の場所の引用）は使えません。内容をそのまま書くか、全体を引用符で囲んでください。',
    });
  } else if (node.anchor !== undefined) {
    report({
      code: 'yaml/anchor',
      place,
      message: '「&」で始まる書き方（引用のための名札）は使えません。「&」から始まる言葉なら、全体を引用符で囲んでください。',
    });
  }
  if (node.tag !== undefined) {
    report({
      code: 'yaml/tag',
      place,
      message: '「!」で始まる書き方（型の指定）は使えません。「!」から始まる言葉なら、全体を引用符で囲んでください。',
    });
  }
}

function objectOf(map: YAMLMap, conversion: Conversion): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const first = new Map<string, Place>();
  for (const pair of map.items as Pair<MaybeNode, MaybeNode>[]) {
    const place = conversion.placeOf(pair.key?.range?.[0] ?? map.range?.[0] ?? 0);
    const value = valueOfTree(pair.value, conversion);
    const key = keyOf(pair.key);
    if (key === null || key in Object.prototype || key === '<<') {
      conversion.report(unusableKey(key, place));
      continue;
    }
    const earlier = first.get(key);
    if (earlier !== undefined) {
      conversion.report({
        code: 'yaml/duplicate-key',
        place,
        message: `「${shown(key)}」が同じまとまりの中に二度あります。どちらか一つにしてください。`,
        related: [{ ...earlier, message: '先に書かれている場所です。' }],
      });
      continue;
    }
    first.set(key, place);
    result[key] = value;
  }
  return result;
}

/** The word of a key as it is written; null for an empty key and for lists and maps. */
function keyOf(node: MaybeNode): string | null {
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') return node.value;
  return node.source === undefined || node.source === '' ? null : node.source;
}

function unusableKey(key: string | null, place: Place): Finding {
  if (key === '<<') {
    return { code: 'yaml/merge-key', place, message: '「<<」（別のまとまりの取り込み）は使えません。内容をそのまま書いてください。' };
  }
  if (key !== null) {
    return { code: 'yaml/reserved-key', place, message: `「${shown(key)}」は項目の名前に使えません。別の名前にしてください。` };
  }
  return {
    code: 'yaml/key',
    place,
    message: '項目の名前がありません。「名前: 値」の形で書いてください。',
    expected: ['題名: 文書管理の適正化'],
  };
}

function scalarOf(node: Node & { value: unknown; source?: string }, conversion: Conversion): unknown {
  const { value, source } = node;
  if (typeof value !== 'number' || source === undefined) return value;
  if (PLAIN_NUMBER.test(source) && keepsDigits(value, source)) return value;
  const extent = extentOf(node) ?? { from: 0, to: 0 };
  const isNumeral = /^0\d+$/.test(source);
  conversion.report({
    code: 'yaml/number',
    place: conversion.placeOf(extent.from),
    message: `「${shown(source)}」は書いたとおりの数になりません。番号なら引用符で囲み、数値なら「450」の形で書いてください。`,
    ...(isNumeral ? { remedy: conversion.lineWith(extent, `"${source}"`) } : {}),
  });
  return source;
}

/** Whether the number holds every digit that was written (0s at the end of a fraction aside). */
export function keepsDigits(value: number, source: string): boolean {
  const trimmed = source.includes('.') ? source.replace(/\.?0+$/, '') : source;
  return String(value) === (trimmed === '-0' ? '0' : trimmed);
}

/** Where a key or value stands in the parsed text: offsets of its first character and of the one after its last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The extent of a path's key or value; of the nearest thing above it when it is not there. */
export function extentOfPath(root: MaybeNode, path: ContentPath, part: 'key' | 'value'): Extent {
  let node: MaybeNode = root;
  let extent = extentOf(root) ?? { from: 0, to: 0 };
  for (const [depth, step] of path.entries()) {
    const wanted = part === 'key' && depth === path.length - 1 ? 'key' : 'value';
    const next: Step | null = stepInto(node, step, wanted);
    if (next === null) return extent;
    ({ node, extent } = next);
  }
  return extent;
}

interface Step {
  readonly node: MaybeNode;
  readonly extent: Extent;
}

function stepInto(node: MaybeNode, step: string | number, wanted: 'key' | 'value'): Step | null {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as MaybeNode;
    const extent = extentOf(item);
    return extent === null ? null : { node: item, extent };
  }
  if (!isMap(node)) return null;
  const pair = (node.items as Pair<MaybeNode, MaybeNode>[]).find((one) => keyOf(one.key) === String(step));
  const key = extentOf(pair?.key);
  if (pair === undefined || key === null) return null;
  const value = extentOf(pair.value);
  const extent = wanted === 'key' || value === null || value.from === value.to ? key : value;
  return { node: pair.value, extent };
}

function extentOf(node: MaybeNode): Extent | null {
  const range = node?.range ?? null;
  return range === null ? null : { from: range[0], to: range[1] };
}
