import type { Places } from '../content/places.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { CodeDescription, Finding } from '../domain/diagnostic.ts';

/** What a rule looks at: the linked corpus, and where its things stand in the files. */
export interface RuleInput {
  readonly catalog: Catalog;
  readonly places: Places;
}

/** A finding of a rule; the rule's own code is added to it. */
export type RuleFinding = Omit<Finding, 'code'>;

/** What makes the examples of a rule run as its test. */
export interface RuleExample {
  /** What the keys of `wrong` and `right` belong to: a file of the smallest corpus, its text, or its one initiative. */
  readonly of: 'municipality' | 'form' | 'policy' | 'text' | 'initiatives' | 'initiative';
  /** The beginning of the line of `wrong` at which the finding stands. */
  readonly at: string;
}

/** One editorial check. Its description is its page in the manual; its examples are run as its test. */
export interface Rule extends CodeDescription {
  readonly example: RuleExample;
  check(input: RuleInput): readonly RuleFinding[];
}
