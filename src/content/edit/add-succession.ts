import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import {
  SUCCESSION_CERTAINTY_LABELS,
  SUCCESSION_LABELS,
  type Succession,
} from '../../domain/organization/succession.ts';

const KEY = '承継';
/** Keys of a promise that stand below its lineage. */
const LATER_KEYS = ['確認中', '注記', 'その他', '内部メモ'];

/**
 * The text of a file of promises with an edge more at one of them; every other character stays as it is, comments and
 * line ends included.
 *
 * @throws when the file has no such promise, or is written in a way that leaves no place for the edge.
 */
export function addSuccession(text: string, initiative: string, succession: Succession): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const document = parseDocument(body);
  const promise = promiseIn(document, initiative);
  if (promise === null) throw new Error(`There is no promise ${initiative} in this file.`);
  const wanted = JSON.stringify(withEdge(document, initiative, succession));
  const edits = editsFor(body, promise, succession);
  const written = edits.map(({ at, insert }) => body.slice(0, at) + insert + body.slice(at));
  const right = written.find((one) => hasValue(one, wanted));
  if (right === undefined) throw new Error(`No place was found for ${KEY} at ${initiative}.`);
  return mark + right;
}

function promiseIn(document: Document, id: string): YAMLMap | null {
  const list = document.get('取組');
  if (!isSeq(list)) return null;
  const found = list.items.find((one) => isMap(one) && one.get('識別子') === id);
  return isMap(found) ? found : null;
}

/** What the file must mean afterwards. */
function withEdge(document: Document, initiative: string, succession: Succession): unknown {
  const copy = document.clone();
  const promise = promiseIn(copy, initiative);
  const edges = promise?.get(KEY);
  if (isSeq(edges)) edges.add(copy.createNode(rawEdge(succession)));
  else promise?.items.splice(placeOfKey(promise), 0, copy.createPair(KEY, [rawEdge(succession)]));
  return copy.toJS();
}

function hasValue(text: string, wanted: string): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === wanted;
}

function rawEdge({ kind, before, after, year, certainty, evidence }: Succession) {
  return {
    種別: SUCCESSION_LABELS[kind],
    ...(before.length === 0 ? {} : { 前: before }),
    ...(after.length === 0 ? {} : { 後: after }),
    ...(year === null ? {} : { 年度: year }),
    確度: SUCCESSION_CERTAINTY_LABELS[certainty],
    根拠: evidence,
  };
}

interface Edit {
  readonly at: number;
  readonly insert: string;
}

/** The ways to write the edge, the most natural first; which of them is right shows when the text is read again. */
function editsFor(text: string, promise: YAMLMap, succession: Succession): readonly Edit[] {
  const edges = promise.get(KEY);
  if (isSeq(edges)) return itemEdits(text, edges, succession);
  const place = placeOfKey(promise);
  const [first, above] = [promise.items[0], promise.items[place - 1]];
  if (first === undefined || above === undefined) return [];
  if (promise.flow === true) return [{ at: endOf(above), insert: `, ${KEY}: [${inFlow(succession)}]` }];
  const indent = columnOf(text, startOf(first.key));
  const lines = [`${KEY}:`, ...inBlock(succession).map((line) => `  ${line}`)];
  return lineEdits(text, endOf(above), { lines, indent });
}

function itemEdits(text: string, edges: YAMLSeq, succession: Succession): readonly Edit[] {
  const last = edges.items.at(-1) as Node | undefined;
  if (edges.flow === true) {
    return last === undefined
      ? [{ at: startOf(edges) + 1, insert: inFlow(succession) }]
      : [{ at: last.range?.[1] ?? 0, insert: `, ${inFlow(succession)}` }];
  }
  const indent = columnOf(text, startOf(edges));
  return lineEdits(text, last?.range?.[1] ?? 0, { lines: inBlock(succession), indent });
}

/** Before the keys that follow the lineage where they stand at the end, else as the last key. */
function placeOfKey({ items }: YAMLMap): number {
  const isLater = ({ key }: Pair): boolean => isScalar(key) && LATER_KEYS.includes(String(key.value));
  return items.findLastIndex((pair) => !isLater(pair)) + 1;
}

/** New lines below the line on which a value ends; below its empty lines, if they belong to it. */
function lineEdits(
  text: string,
  end: number,
  { lines, indent }: { readonly lines: readonly string[]; readonly indent: number },
): readonly Edit[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const block = lines.map((line) => ' '.repeat(indent) + line).join(lineEnd);
  return [text.slice(0, end).trimEnd().length, end].map((from): Edit => {
    const at = /\r?\n|$/.exec(text.slice(from));
    return { at: from + (at?.index ?? 0), insert: lineEnd + block };
  });
}

/** One line a key, the ids of a side in one line. */
function inBlock(succession: Succession): readonly string[] {
  const document = new Document([rawEdge(succession)]);
  for (const side of ['前', '後']) {
    const ids = document.getIn([0, side]);
    if (isSeq(ids)) ids.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
}

function inFlow(succession: Succession): string {
  const document = new Document(rawEdge(succession));
  if (isMap(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function endOf({ key, value }: Pair): number {
  return ((value ?? key) as Node | null)?.range?.[1] ?? 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
