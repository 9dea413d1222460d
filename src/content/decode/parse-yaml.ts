import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { diagnostic, type Diagnostic, type Finding, type Place } from '../../domain/diagnostic.ts';
import type { ContentPath } from '../link/linking.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { scanYaml } from './scan/scan-yaml.ts';
import { type Extent, extentOfPath, valueOfTree } from './yaml-tree.ts';

/** A YAML text after parsing. */
export interface YamlSource {
  readonly file: string;
  /** The lines of the file, mended where it was plain what they mean. */
  readonly lines: readonly string[];
  readonly value: unknown;
  /** False when the text could not be understood as a whole, so that `value` says nothing. */
  readonly complete: boolean;
  /** The numbers of lines about which nothing more needs to be said. */
  readonly settled: ReadonlySet<number>;
  /** Whether lines were left out, so that something missing from `value` may stand in the file after all. */
  readonly gaps: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** A key or value as it is written; of several lines when it is a list or a map. */
  readonly writtenAt: (path: ContentPath, part?: 'key' | 'value') => string;
  /** The place of a key or value; of the nearest thing above it when the path leads nowhere. */
  readonly locate: (path: ContentPath, part?: 'key' | 'value') => Place;
}

/** YAML to be parsed: its lines, and the lines of the file as they are, to which every place refers. */
export interface YamlText {
  readonly file: string;
  readonly lines: readonly string[];
  readonly original: readonly string[];
}

/**
 * Parses one YAML document. The line numbers of `lines` are those of the file. What is written plainly is read by the
 * quick reader; its places are found when somebody asks for the first of them, which is when something is to be said.
 */
export function parseYaml(text: YamlText): YamlSource {
  const plain = readPlainYaml(text.lines);
  if (plain === null) return parseThoroughly(text);
  let thorough: YamlSource | null = null;
  const parsed = (): YamlSource => (thorough ??= parseThoroughly(text));
  return {
    file: text.file,
    lines: text.lines,
    value: plain.value,
    complete: true,
    settled: new Set(),
    gaps: false,
    diagnostics: [],
    writtenAt: (path, part) => parsed().writtenAt(path, part),
    locate: (path, part) => laterPlace(text.file, () => parsed().locate(path, part)),
  };
}

/** A place that is looked up when its line or column is asked for: nearly none ever is. */
function laterPlace(file: string, lookUp: () => Place): Place {
  let found: Place | null = null;
  const place = (): Place => (found ??= lookUp());
  return {
    file,
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
  };
}

/** Parses YAML of any kind after mending what is plainly a slip, and says everything that is wrong with it. */
export function parseThoroughly({ file, lines, original }: YamlText): YamlSource {
  const scan = scanYaml(file, lines);
  const text = scan.lines.join('\n');
  const counter = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: counter,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return withinFile({ file, line, column: col }, original);
  };
  const findings: Finding[] = [];
  const report = (finding: Finding) => findings.push(finding);
  const lineWith = ({ from, to }: Extent, replacement: string): string => {
    const end = text.indexOf('\n', to);
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    return line + replacement + text.slice(to, end === -1 ? undefined : end);
  };
  const value = valueOfTree(document.contents, { placeOf, lineWith, report });
  const scanned = scan.findings.map((one) => diagnostic({ ...one, place: withinFile(one.place, original) }));
  // What a parser reports after its first error mostly follows from that one.
  const syntax = document.errors.slice(0, 1).map((error) => syntaxFinding(error, placeOf(error.pos[0])));
  const errors = scanned.filter((one) => one.severity === 'error').map((one) => one.line);
  const settled = new Set([...scan.silenced, ...errors]);
  const others = [...syntax, ...findings].filter((one) => !settled.has(one.place.line));
  return {
    file,
    lines: scan.lines,
    value,
    complete: document.errors.length === 0,
    settled,
    gaps: scan.gaps,
    diagnostics: [...scanned, ...others.map(diagnostic)],
    writtenAt: (path, part = 'value') => {
      const { from, to } = extentOfPath(document.contents, path, part);
      return text.slice(from, to).trimEnd();
    },
    locate: (path, part = 'value') => placeOf(extentOfPath(document.contents, path, part).from),
  };
}

/** A mended line may be longer than the line of the file: its places are brought back into the file. */
function withinFile(place: Place, original: readonly string[]): Place {
  const line = Math.min(Math.max(place.line, 1), original.length);
  const length = original[line - 1]?.length ?? 0;
  return { file: place.file, line, column: Math.min(Math.max(place.column, 1), length + 1) };
}

/** Mistakes of a single line are found before; what is left has to do with how lines belong together. */
function syntaxFinding(error: YAMLError, place: Place): Finding {
  return {
    code: 'yaml/syntax',
    place,
    message:
      error.code === 'BAD_INDENT' || error.code === 'BAD_COLLECTION_TYPE'
        ? '行の始まりの位置が、前の行とつながりません。同じまとまりの行は、同じ数の半角の空白で始めてください。'
        : 'この行の書き方が読み取れません。前の行から続けて、空白の数、引用符、かっこを確かめてください。',
  };
}
