import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { diagnostic, type Diagnostic, type Finding, type Place } from '../../domain/diagnostic.ts';
import type { ContentPath } from '../link/linking.ts';
import { extentOfPath, valueOfTree } from './yaml-tree.ts';

/** A YAML text after parsing. */
export interface YamlSource {
  readonly file: string;
  /** The whole text of the file, for remedies that repeat a line. */
  readonly text: string;
  readonly value: unknown;
  /** False when parts of the text could not be understood, so that `value` says nothing about the rest. */
  readonly complete: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** A key or value as it is written; of several lines when it is a list or a map. */
  writtenAt(path: ContentPath, part?: 'key' | 'value'): string;
  /** The place of a key or value; of the nearest thing above it when the path leads nowhere. */
  locate(path: ContentPath, part?: 'key' | 'value'): Place;
}

/**
 * Parses one YAML document. `text` is what is parsed, `whole` what stands in the file; both have the same lines.
 */
export function parseYaml(file: string, text: string, whole: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings: Finding[] = document.errors.map((error) => syntaxFinding(error, placeOf(error.pos[0])));
  const value = valueOfTree(document.contents, { placeOf, report: (finding) => findings.push(finding) });
  return {
    file,
    text: whole,
    value,
    complete: document.errors.length === 0,
    diagnostics: findings.map(diagnostic),
    writtenAt: (path, part = 'value') => {
      const { from, to } = extentOfPath(document.contents, path, part);
      return text.slice(from, to);
    },
    locate: (path, part = 'value') => placeOf(extentOfPath(document.contents, path, part).from),
  };
}

/** Most mistakes are found line by line before; what is left has to do with how lines belong together. */
function syntaxFinding(error: YAMLError, place: Place): Finding {
  switch (error.code) {
    case 'BAD_DQ_ESCAPE':
      return {
        code: 'yaml/escape',
        place,
        message: '「"」で囲んだ中の「\\」は特別な記号です。文字として書くなら「\'」で囲んでください。',
      };
    case 'BAD_INDENT':
    case 'BAD_COLLECTION_TYPE':
    case 'UNEXPECTED_TOKEN':
      return {
        code: 'yaml/indent',
        place,
        message: '行の始まりの位置がそろっていません。同じまとまりの行は、同じ数の半角の空白で始めてください。',
      };
    default:
      return {
        code: 'yaml/syntax',
        place,
        message: 'この行の書き方が読み取れません。前の行から続けて、空白の数と記号を確かめてください。',
      };
  }
}
