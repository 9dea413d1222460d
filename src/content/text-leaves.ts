import type { Place } from '../domain/diagnostic.ts';
import type { ContentFile } from './content-file.ts';
import { readMarkdown } from './decode/read-markdown.ts';
import { readYaml } from './decode/read-yaml.ts';
import type { YamlSource } from './decode/parse-yaml.ts';
import type { ContentPath } from './places.ts';

/** One text of a content file as it is written there: a value of YAML, or the body of a section of Markdown. */
export interface TextLeaf {
  /** The way to it; the body of a section stands at `## ` and its heading. */
  readonly key: ContentPath;
  readonly text: string;
  /** The place of a line of the text, counted from 0. */
  placeOf(line: number): Place;
}

/** What editors keep to themselves. */
const PRIVATE = '内部メモ';

/** Every text and number of a file that pages may show, in the order of the file; none of a file that cannot be read. */
export function textLeaves(file: ContentFile): readonly TextLeaf[] {
  if (!file.path.endsWith('.md')) {
    const yaml = readYaml(file);
    return yaml.complete ? leavesOf(yaml.value, [], yaml) : [];
  }
  const { frontMatter, sections } = readMarkdown(file);
  return [
    ...(frontMatter?.complete === true ? leavesOf(frontMatter.value, [], frontMatter) : []),
    ...sections.map(({ heading, body, bodyPlace }) => ({
      key: [`## ${heading}`],
      text: body,
      placeOf: (line: number) => ({ ...bodyPlace, line: bodyPlace.line + line, column: 1 }),
    })),
  ];
}

function leavesOf(value: unknown, key: ContentPath, source: YamlSource): readonly TextLeaf[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => leavesOf(one, [...key, index], source));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) =>
      name === PRIVATE ? [] : leavesOf(one, [...key, name], source),
    );
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [{ key, text: String(value), placeOf: (line) => placeInValue(source, key, line) }];
}

/** The text of a block begins on the line below its sign. */
function placeInValue(source: YamlSource, key: ContentPath, line: number): Place {
  const { file, line: first, column } = source.locate(key);
  const isBlock = /^[|>]/u.test(source.writtenAt(key));
  return isBlock ? { file, line: first + 1 + line, column: 1 } : { file, line: first, column };
}
