import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** One way to write a term. `in`: only texts of this municipality count. */
export interface Spelling {
  readonly text: string;
  readonly in: string | null;
}

/** What one term of a query means: its own characters, and other spellings of the same. */
export interface Term {
  readonly typed: string;
  readonly spellings: readonly Spelling[];
}

/** A query with what decides mechanically which records answer it. */
export interface TestQuery {
  readonly query: string;
  readonly group: QueryGroup;
  /** Heading in the file, e.g. `readings`. */
  readonly class: string;
  /** A record answers when it holds every one of them in some spelling … */
  readonly terms: readonly Term[];
  /** … and none of these. */
  readonly without: readonly string[];
}

/** A query whose best answer a person has named, as the record's path without the first slash. */
export interface RankedQuery {
  readonly query: string;
  readonly best: string;
}

export const QUERY_GROUPS = [
  'literal',
  'spellings',
  'spellings-unseen',
  'spellings-third',
  'spellings-strangers',
  'no-hit',
  'with-context',
] as const;
export type QueryGroup = (typeof QUERY_GROUPS)[number];

const spelling = z.union([z.string(), z.strictObject({ text: z.string(), in: z.string() })]);
const statement = z.strictObject({
  query: z.string(),
  all: z.array(z.string()).optional(),
  none: z.array(z.string()).optional(),
  spellings: z.array(spelling).optional(),
  terms: z.array(z.array(spelling)).optional(),
});
const queryFile = z.record(z.string(), z.array(z.union([z.string(), statement])));
const rankingFile = z.array(z.strictObject({ query: z.string(), best: z.string() }));

/** All queries of a group, in the order of its file `queries/<group>.yaml`. */
export function readQueries(group: QueryGroup): readonly TestQuery[] {
  return readQueryFile(fileOf(group), group);
}

/** All queries of a file in the form of `queries/*.yaml`, as if of a group; throws where it has another form. */
export function readQueryFile(file: string | URL, group: QueryGroup): readonly TestQuery[] {
  return Object.entries(queryFile.parse(readYaml(file))).flatMap(([name, entries]) =>
    entries.map((entry) =>
      testQuery(typeof entry === 'string' ? { query: entry } : entry, { group, class: name }),
    ),
  );
}

/** The queries with a stated best answer. */
export function readRankedQueries(): readonly RankedQuery[] {
  return rankingFile.parse(readYaml(fileOf('ranking')));
}

function fileOf(name: string): URL {
  return new URL(`queries/${name}.yaml`, import.meta.url);
}

function readYaml(file: string | URL): unknown {
  return parse(readFileSync(file, 'utf8'));
}

function testQuery(
  { query, all, none, spellings, terms }: z.infer<typeof statement>,
  place: Pick<TestQuery, 'group' | 'class'>,
): TestQuery {
  const stated = terms ?? [[query, ...(spellings ?? [])]];
  const meant = all === undefined ? stated.map(termOf) : all.map((text) => termOf([text]));
  return { query, ...place, terms: meant, without: none ?? [] };
}

/** The first entry is what was typed. */
function termOf([typed, ...others]: readonly z.infer<typeof spelling>[]): Term {
  if (typeof typed !== 'string') throw new Error('A term begins with its own characters.');
  return { typed, spellings: others.map(spellingOf) };
}

function spellingOf(stated: z.infer<typeof spelling>): Spelling {
  return typeof stated === 'string' ? { text: stated, in: null } : stated;
}
