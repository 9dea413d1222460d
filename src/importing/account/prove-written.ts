import { parse } from 'yaml';
import { withoutBlanks } from '../map/fold.ts';
import { partText } from '../map/part.ts';
import { unescapeMarkdown } from '../write/escape-markdown.ts';
import type { KeyPath, Placement } from '../write/placement.ts';
import type { WrittenFile } from '../write/write-initiatives.ts';

/**
 * Reads the written files back and returns the placements whose text does not stand at their key, character for
 * character (blanks and the backslashes of Markdown aside). Empty is the proof.
 */
export function misplaced(
  files: readonly WrittenFile[],
  placements: readonly Placement[],
): readonly Placement[] {
  const written = new Set(placements.map(({ file }) => file));
  const contents = new Map(
    files.filter(({ path }) => written.has(path)).map((file) => [file.path, readBack(file)]),
  );
  const texts = new Map<unknown, { readonly text: string; reached: number }>();
  return placements.filter(({ part, file, key, kind }) => {
    if (kind === 'reference') return false;
    const value = at(contents.get(file), key);
    const known = texts.get(value) ?? { text: bare(textIn(value)), reached: 0 };
    texts.set(value, known);
    // Parts come in the order of the text, nearly always: the next one is looked for behind the last.
    const wanted = bare(partText(part));
    const found = known.text.indexOf(wanted, known.reached);
    if (found !== -1) known.reached = found + wanted.length;
    return found === -1 && !known.text.includes(wanted);
  });
}

function readBack({ path, text }: WrittenFile): unknown {
  if (!path.endsWith('.md')) return parse(text) as unknown;
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const sections = body
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [`## ${section.slice(0, end)}`, section.slice(end)] as const;
    });
  return { ...(parse(front) as object), ...Object.fromEntries(sections) };
}

function at(content: unknown, key: KeyPath): unknown {
  return key.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    content,
  );
}

/** All text below a key: a field is a text, or the reason why there is none. */
function textIn(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textIn).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function bare(text: string): string {
  return withoutBlanks(unescapeMarkdown(text)).replaceAll('\\', '');
}
