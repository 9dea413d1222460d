import type { ContentPath } from '../link/linking.ts';
import type { YamlSource } from '../decode/parse-yaml.ts';

/** Text that YAML reads as this very text without quotes, in a list in brackets too. */
const PLAIN = /^[^\s\-?:,[\]{}#&*!|>'"%@`~+.\d<=][^:#,[\]{}]*$/;
const OTHER_TYPE = /^(?:true|false|null)$/i;

/** A text as a YAML value, in quotes where it needs them. */
export function written(text: string): string {
  if (PLAIN.test(text) && !OTHER_TYPE.test(text) && text.trim() === text) return text;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : quoted(text);
}

/** A text in quotes: single ones when it holds double ones. */
export function quoted(text: string): string {
  const single = text.includes('\\') || text.includes('"');
  return single ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Any example value on one line. */
export function writtenValue(value: unknown): string {
  if (typeof value === 'string') return written(value);
  if (Array.isArray(value)) return `[${value.map(writtenValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${writtenValue(one)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The line of a key or value with only that replaced; null when it goes on over several lines. */
export function lineWith(
  source: YamlSource,
  at: { readonly path: ContentPath; readonly part: 'key' | 'value' },
  replacement: string,
): string | null {
  const old = source.writtenAt(at.path, at.part);
  const place = source.locate(at.path, at.part);
  const line = source.lines[place.line - 1] ?? '';
  const start = place.column - 1;
  if (old === '' || line.slice(start, start + old.length) !== old) return null;
  return `${line.slice(0, start)}${replacement}${line.slice(start + old.length)}`;
}

/** A line to add to the map at `parent`, indented like the keys that stand there. */
export function lineFor(source: YamlSource, parent: ContentPath, entry: string): string {
  const first = source.locate(parent);
  const inBrackets = source.writtenAt(parent).startsWith('{');
  return inBrackets ? entry : `${' '.repeat(first.column - 1)}${entry}`;
}
