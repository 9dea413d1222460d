import { byPlace, diagnostic, type Diagnostic } from '../../domain/diagnostic.ts';
import type { ContentFile } from '../content-file.ts';
import { conflictMarks } from './conflict-marks.ts';
import { decodeText } from './decode-text.ts';
import { lexicalChecks } from './lexical-checks.ts';
import { parseYaml, type YamlSource } from './parse-yaml.ts';

/** Reads a YAML file: its value, the means to find places in it, and everything that is wrong with its writing. */
export function readYaml(file: ContentFile): YamlSource {
  const source = decodeText(file);
  const original = source.text.split('\n');
  if (!source.readable) return unreadable(file.path, source.diagnostics);
  const conflicts = conflictMarks(file.path, original);
  if (conflicts.length > 0) return unreadable(file.path, [...source.diagnostics, ...conflicts]);
  const { lines, diagnostics: lexical } = lexicalChecks(file.path, original);
  const parsed = parseYaml({ file: file.path, lines, original });
  const isEmpty = parsed.lines.every((line) => line === '' || line === '---') && !parsed.gaps;
  const empty = isEmpty ? [emptyFile(file.path)] : [];
  const diagnostics = [...source.diagnostics, ...lexical, ...parsed.diagnostics, ...empty];
  return {
    ...parsed,
    complete: parsed.complete && !isEmpty,
    diagnostics: diagnostics.toSorted(byPlace),
  };
}

/** The finding about a file with nothing in it. */
export function emptyFile(file: string): Diagnostic {
  return diagnostic({
    code: 'file/empty',
    place: { file, line: 1, column: 1 },
    message: 'ファイルに内容がありません。内容を書くか、ファイルを削除してください。',
  });
}

function unreadable(file: string, diagnostics: readonly Diagnostic[]): YamlSource {
  return { ...parseYaml({ file, lines: [''], original: [''] }), complete: false, diagnostics };
}
