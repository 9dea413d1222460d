import { byPlace, type Diagnostic } from '../../domain/diagnostic.ts';
import type { ContentFile } from '../content-file.ts';
import { decodeText } from './decode-text.ts';
import { lexicalChecks } from './lexical-checks.ts';
import { parseYaml, type YamlSource } from './parse-yaml.ts';

/** Reads a YAML file: its value, the means to find places in it, and everything that is wrong with its writing. */
export function readYaml(file: ContentFile): YamlSource {
  const source = decodeText(file);
  if (!source.readable) return { ...parseYaml(file.path, '', ''), complete: false, diagnostics: source.diagnostics };
  const { text } = source;
  const parsed = parseYaml(file.path, text, text);
  const diagnostics: Diagnostic[] = [...source.diagnostics, ...lexicalChecks(file.path, text), ...parsed.diagnostics];
  return { ...parsed, diagnostics: diagnostics.toSorted(byPlace) };
}
