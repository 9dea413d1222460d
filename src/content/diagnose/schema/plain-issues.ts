import type { z } from 'zod';
import type { ContentPath } from '../../link/linking.ts';

type Issue = z.core.$ZodIssue;

/** One thing that is wrong with one value: an issue of the schema with the choices between branches decided. */
export interface PlainIssue {
  readonly issue: Issue;
  readonly path: ContentPath;
}

/** Issues with their whole paths; where a value may be of several kinds, only those of the kind that it comes nearest to. */
export function plainIssues(issues: readonly Issue[], above: ContentPath, root: unknown): readonly PlainIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
    if (issue.code !== 'invalid_union') return [{ issue, path }];
    return decided(issue.errors, path, root);
  });
}

function decided(branches: readonly (readonly Issue[])[], path: ContentPath, root: unknown): readonly PlainIssue[] {
  const inner = branches.filter((issues) => !issues.every(isAboutTheWhole));
  const nearest = inner.reduce<readonly Issue[] | null>(
    (best, issues) => (best === null || issues.length < best.length ? issues : best),
    null,
  );
  if (nearest !== null) return plainIssues(nearest, path, root);
  const words = branches.flat().flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  const message = '';
  if (words.length > 0) return [{ issue: { code: 'invalid_value', values: words, path: [], message }, path }];
  const [first] = branches.flat();
  return first === undefined ? [] : [{ issue: first, path }];
}

/** A value of another kind than the branch wants, or a word that is not on its list. */
function isAboutTheWhole(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

/** What stands at a path of the file's value; undefined when there is no such key. */
export function valueAt(root: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    return (value as Record<string | number, unknown>)[step];
  }, root);
}
