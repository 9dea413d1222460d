import type { z } from 'zod';
import { diagnostic, type Diagnostic, type Finding } from '../../../domain/diagnostic.ts';
import type { YamlSource } from '../../decode/parse-yaml.ts';
import type { ContentPath } from '../../link/linking.ts';
import { type PlainIssue, plainIssues, valueAt } from './plain-issues.ts';
import { descriptionOf, exampleOf, keysOf, schemaAt } from './schema-outline.ts';
import { shown } from '../shown.ts';
import { suggest } from '../suggest.ts';
import { typeFinding } from './type-findings.ts';
import { lineFor, lineWith, written, writtenValue } from '../yaml-writing.ts';

/** More than this in one file are the work of a machine, and explaining each would take minutes. */
const MOST_ISSUES = 1000;
const MOST_KEYS = 100;

/** One issue with all that is needed to explain it. */
export interface IssueContext extends PlainIssue {
  readonly source: YamlSource;
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** Turns what a schema finds wrong with a file into findings for its editor, each with its place and a line to paste. */
export function diagnosticsOfZod(error: z.ZodError, source: YamlSource, schema: z.ZodType): readonly Diagnostic[] {
  const issues = plainIssues(error.issues, [], source.value).slice(0, MOST_ISSUES);
  const contexts = issues.map((one) => ({ ...one, source, schema, value: valueAt(source.value, one.path) }));
  const meant = contexts.flatMap(meantKeys);
  const findings = contexts
    .filter((one) => one.value !== undefined || !meant.includes(nameOf(one.path)))
    .flatMap(findingsOf)
    .map(diagnostic);
  return withoutConsequences(findings, source);
}

/** What follows from mistakes of writing that are reported already is left out. */
function withoutConsequences(findings: readonly Diagnostic[], source: YamlSource): readonly Diagnostic[] {
  const faulty = new Set(source.diagnostics.filter((one) => one.severity === 'error').map((one) => one.line));
  const isSettled = (line: number) => faulty.has(line) || source.settled.has(line);
  return findings.filter((one) => !isSettled(one.line) && !(source.gaps && ABSENCES.includes(one.code)));
}

/** Findings that a line left out of the value may have caused. */
const ABSENCES = ['schema/missing-key', 'schema/empty-value', 'schema/short-list'];

const nameOf = (path: ContentPath): string => JSON.stringify(path);

/** Keys that are missing only because they are misspelt: the finding about the spelling is enough. */
function meantKeys({ issue, path, schema }: IssueContext): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysOf(schemaAt(schema, path));
  return issue.keys.slice(0, MOST_KEYS).flatMap((key) => {
    const nearest = suggest(key, known);
    return nearest === null ? [] : [nameOf([...path, nearest])];
  });
}

function findingsOf(context: IssueContext): readonly Finding[] {
  const { issue, value } = context;
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(context, key));
  if (value === undefined) return [missingKey(context)];
  if (context.path.length === 0) return [typeFinding(context, 'object')];
  if (value === null || value === '') return [emptyValue(context)];
  switch (issue.code) {
    case 'invalid_value':
      return [unknownWord(context, issue.values.map(String))];
    case 'invalid_type':
      return [typeFinding(context, issue.expected)];
    case 'custom':
      return [customFinding(context, issue)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(context, issue)];
    default:
      return [wrongForm(context)];
  }
}

function unknownKey({ path, source, schema, value }: IssueContext, key: string): Finding {
  const known = keysOf(schemaAt(schema, path));
  const free = known.filter((one) => typeof value !== 'object' || value === null || !Object.hasOwn(value, one));
  const nearest = suggest(key, free);
  const at = [...path, key];
  const remedy = nearest === null ? null : lineWith(source, { path: at, part: 'key' }, nearest);
  const elsewhere = known.includes('その他') ? '様式に欄のない内容は「その他」に、編集用の覚え書きは「内部メモ」に書けます。' : '';
  return {
    code: 'schema/unknown-key',
    place: source.locate(at, 'key'),
    message:
      nearest === null
        ? `「${shown(key)}」という項目はありません。${elsewhere}`
        : `「${shown(key)}」という項目はありません。「${nearest}」ではありませんか。`,
    expected: free,
    ...(remedy === null ? {} : { remedy }),
  };
}

function missingKey({ path, source, schema }: IssueContext): Finding {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1) ?? '');
  const own = schemaAt(schema, path);
  return {
    code: 'schema/missing-key',
    place: source.locate(parent, typeof parent.at(-1) === 'string' ? 'key' : 'value'),
    message: `「${key}」がありません。${descriptionOf(own)}`,
    remedy: lineFor(source, parent, `${key}: ${writtenValue(exampleOf(own))}`),
  };
}

function emptyValue({ path, source, schema }: IssueContext): Finding {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const own = schemaAt(schema, path);
  if (typeof key === 'string') {
    return {
      code: 'schema/empty-value',
      place: source.locate(path, 'key'),
      message: `「${key}」の値がありません。値を書くか、なくてもよい項目なら行ごと削除してください。`,
      remedy: lineFor(source, parent, `${key}: ${writtenValue(exampleOf(own))}`),
    };
  }
  const place = source.locate(path);
  const before = (source.lines[place.line - 1] ?? '').slice(0, place.column - 1).trimEnd();
  const ownExample = exampleOf(own);
  const [example] = [ownExample === '' ? exampleOf(schemaAt(schema, parent)) : ownExample].flat();
  return {
    code: 'schema/empty-value',
    place,
    message: '一覧に空の行があります。値を書くか、この行を削除してください。',
    remedy: `${before} ${writtenValue(example)}`,
  };
}

function unknownWord({ path, source, value }: IssueContext, words: readonly string[]): Finding {
  const word = typeof value === 'string' ? value : source.writtenAt(path);
  const nearest = suggest(word, words);
  const remedy = nearest === null ? null : lineWith(source, { path, part: 'value' }, written(nearest));
  const hint = nearest === null ? '次の語から選んでください。' : `「${nearest}」ではありませんか。`;
  const isWord = typeof value !== 'object';
  return {
    code: 'schema/word',
    place: source.locate(path),
    message: isWord ? `「${shown(word)}」は${nameForPeople(path)}使えません。${hint}` : `${nameForPeople(path)}使える語を一つ書いてください。`,
    expected: words,
    ...(remedy === null ? {} : { remedy }),
  };
}

function nameForPeople(path: ContentPath): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? 'ここでは' : `「${key}」には`;
}

interface CustomParams {
  readonly code?: string;
  /** The value to write instead. */
  readonly remedy?: string | null;
  readonly expected?: readonly string[];
}

function customFinding({ path, source }: IssueContext, issue: z.core.$ZodIssueCustom): Finding {
  const { code = 'schema/form', remedy = null, expected = [] } = (issue.params ?? {}) as CustomParams;
  const line = remedy === null ? null : lineWith(source, { path, part: 'value' }, remedy);
  return {
    code,
    place: source.locate(path),
    message: issue.message,
    expected,
    ...(line === null ? {} : { remedy: line }),
  };
}

function outOfRange(
  { path, source }: IssueContext,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): Finding {
  const [limit, side] = issue.code === 'too_small' ? [issue.minimum, '以上'] : [issue.maximum, '以下'];
  const isList = issue.origin === 'array';
  return {
    code: isList ? 'schema/short-list' : 'schema/range',
    place: source.locate(path, isList && typeof path.at(-1) === 'string' ? 'key' : 'value'),
    message: isList
      ? `${nameForPeople(path)}${String(limit)}件${side}書いてください。`
      : `${nameForPeople(path)}${String(limit)}${side}の数を書いてください。`,
  };
}

function wrongForm({ issue, path, source, schema }: IssueContext): Finding {
  const own = schemaAt(schema, path);
  const example = exampleOf(own);
  const inJapanese = /[ぁ-んァ-ヶ]/.test(issue.message);
  return {
    code: 'schema/form',
    place: source.locate(path),
    message: inJapanese ? issue.message : `${nameForPeople(path)}「${String(example)}」のような形で書いてください。`,
    expected: [String(example)],
  };
}
