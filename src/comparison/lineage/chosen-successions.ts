import type { Succession } from '../../domain/organization/succession.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import type { Appearance } from '../../domain/catalog.ts';
import { sameWording } from '../text/words.ts';
import type { Suggestion } from './similarity.ts';

/** An edge to write down, and the promise at which it will stand. */
export interface ChosenSuccession {
  readonly at: Appearance;
  readonly succession: Succession;
}

/** The name by which a person chooses a suggestion: the ids of both promises. */
export function suggestionId({ before, after }: Suggestion): string {
  return `${before.initiative.id}-${after.initiative.id}`;
}

/**
 * The edges that a person's choice comes to: what was chosen for one later promise is one 統合, what was chosen for one
 * earlier promise one 分割. All are 推定, on the evidence given or on the likeness. Null where several earlier promises
 * became several later ones: who went where must then be written by hand.
 */
export function chosenSuccessions(
  chosen: readonly Suggestion[],
  evidence: string | null,
): readonly ChosenSuccession[] | null {
  const groups = connected(chosen).map((group) => chosenSuccession(group, evidence));
  return groups.every((one) => one !== null) ? groups : null;
}

/** Suggestions that share a promise of the same document belong together. */
function connected(suggestions: readonly Suggestion[]): readonly (readonly Suggestion[])[] {
  let groups: readonly (readonly Suggestion[])[] = [];
  for (const one of suggestions) {
    const isNear = (group: readonly Suggestion[]): boolean =>
      group.some((other) => isSame(other.before, one.before) || isSame(other.after, one.after));
    groups = [...groups.filter((group) => !isNear(group)), [...groups.filter(isNear).flat(), one]];
  }
  return groups;
}

function isSame(a: Appearance, b: Appearance): boolean {
  return a.initiative === b.initiative;
}

function chosenSuccession(group: readonly Suggestion[], evidence: string | null): ChosenSuccession | null {
  const [before, after] = [distinct(group.map((one) => one.before)), distinct(group.map((one) => one.after))];
  const [old, own] = [before[0], after[0]];
  if (old === undefined || own === undefined || (before.length > 1 && after.length > 1)) return null;
  return {
    at: own,
    succession: {
      kind: kindOf(before, after),
      before: before.map(({ initiative }) => initiative.id),
      after: after.map(({ initiative }) => initiative.id),
      year: own.document.fiscalYear,
      certainty: 'inferred',
      evidence: evidence ?? likeness(group),
    },
  };
}

function distinct(appearances: readonly Appearance[]): readonly Appearance[] {
  return [...new Map(appearances.map((one) => [one.initiative, one])).values()];
}

function kindOf(before: readonly Appearance[], after: readonly Appearance[]): Succession['kind'] {
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  const [old, own] = [before[0]?.initiative.title ?? '', after[0]?.initiative.title ?? ''];
  return sameWording(old, own) ? 'continued' : 'renamed';
}

function likeness(group: readonly Suggestion[]): string {
  const scores = group.map(({ score }) => formatNumber(score, 2)).join('、');
  return `題名と本文が似ている（近さ ${scores}）ことから、つながりがあると判断しました。`;
}
