import type { Link } from '../frame.ts';

/** What a department came from and what came of it. The same stands in words below it, edge by edge. */
export interface FamilyLineView {
  /** The line as SVG; null where no other department is on it. */
  readonly svg: string | null;
  /** Departments of the same name that are not on the line, each in one sentence with its address. */
  readonly namesakes: readonly (Link & { readonly span: string })[];
}
