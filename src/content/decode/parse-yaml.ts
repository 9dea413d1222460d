import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { diagnostic, type Diagnostic, type Finding, type Place } from '../../domain/diagnostic.ts';
import type { ContentPath } from '../link/linking.ts';
import { scanYaml } from './scan/scan-yaml.ts';
import { extentOfPath, valueOfTree } from './yaml-tree.ts';

/** A YAML text after parsing. */
export interface YamlSource {
  readonly file: string;
  /** The lines of the file, mended where it was plain what they mean. */
  readonly lines: readonly string[];
  readonly value: unknown;
  /** False when the text could not be understood as a whole, so that `value` says nothing. */
  readonly complete: boolean;
  /** Whether lines were left out, so that something missing from `value` may stand in the file after all. */
  readonly gaps: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** A key or value as it is written; of several lines when it is a list or a map. */
  writtenAt(path: ContentPath, part?: 'key' | 'value'): string;
  /** The place of a key or value; of the nearest thing above it when the path leads nowhere. */
  locate(path: ContentPath, part?: 'key' | 'value'): Place;
}

/** YAML to be parsed: its lines, and the lines of the file as they are, to which every place refers. */
export interface YamlText {
  readonly file: string;
  readonly lines: readonly string[];
  readonly original: readonly string[];
}

/** Parses one YAML document after mending what is plainly a slip. The line numbers of `lines` are those of the file. */
export function parseYaml({ file, lines, original }: YamlText): YamlSource {
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
  const value = valueOfTree(document.contents, { placeOf, report });
  const scanned = scan.findings.map((one) => diagnostic({ ...one, place: withinFile(one.place, original) }));
  const syntax = document.errors.map((error) => syntaxFinding(error, placeOf(error.pos[0])));
  return {
    file,
    lines: scan.lines,
    value,
    complete: document.errors.length === 0,
    gaps: scan.gaps,
    diagnostics: [...scanned, ...firstElsewhere(syntax, scanned), ...findings.map(diagnostic)],
    writtenAt: (path, part = 'value') => {
      const { from, to } = extentOfPath(document.contents, path, part);
      return text.slice(from, to);
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

/** What a parser reports after its first error, or on a line that is reported already, follows from that. */
function firstElsewhere(findings: readonly Finding[], scanned: readonly Diagnostic[]): readonly Diagnostic[] {
  const faulty = new Set(scanned.filter((one) => one.severity === 'error').map((one) => one.line));
  const elsewhere = findings.find((one) => !faulty.has(one.place.line));
  return elsewhere === undefined || (findings[0] !== elsewhere && faulty.size > 0) ? [] : [diagnostic(elsewhere)];
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
