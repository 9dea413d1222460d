import type { Term } from '../query/query.ts';
import type { Alternative } from './alternative.ts';
import type { Replacement } from './replacement.ts';
import { replacementsOf, type SpellingSource } from './source.ts';

/** So many phrases a term are looked up at most. */
const MAX_ALTERNATIVES = 16;
const NUMBER_FIRST = /^[0-9]/;

/** The spellings that the municipalities searched know. */
export interface Spellings {
  /**
   * Other spellings of a term, each the whole term again, the likeliest first; none for an exact term. Every one
   * differs from the term, contains no other one of them and is not found with the term itself.
   */
  alternativesOf(term: Term): readonly Alternative[];
}

/** The spellings of municipalities whose files are open. */
export function spellingsOf(sources: readonly SpellingSource[]): Spellings {
  return {
    alternativesOf: (term) => {
      if (term.exact) return [];
      const replacements = sources.flatMap((source) => replacementsOf(term.text, source));
      return alternativesOf(term, distinct(replacements));
    },
  };
}

function distinct(replacements: readonly Replacement[]): readonly Replacement[] {
  const byEffect = new Map<string, Replacement>();
  for (const one of replacements) {
    const key = `${one.from} ${one.to} ${one.text}`;
    if (!byEffect.has(key)) byEffect.set(key, one);
  }
  return [...byEffect.values()];
}

/** Each replacement alone, then two at once where they do not touch (H31の取組み). */
function alternativesOf(term: Term, replacements: readonly Replacement[]): readonly Alternative[] {
  const singles = replacements.map((one) => [one]);
  const pairs = replacements.flatMap((one) =>
    replacements.filter((other) => one.to <= other.from).map((other) => [one, other]),
  );
  const found: Alternative[] = [];
  for (const change of [...singles, ...pairs]) {
    const alternative = alternativeOf(term, change);
    const isNew = !found.some(({ text }) => alternative.text.includes(text));
    if (found.length < MAX_ALTERNATIVES && isNew && !alternative.text.includes(term.text))
      found.push(alternative);
  }
  return found;
}

function alternativeOf(term: Term, change: readonly Replacement[]): Alternative {
  let text = '';
  let position = 0;
  for (const one of change) {
    text += term.text.slice(position, one.from) + one.text;
    position = one.to;
  }
  text += term.text.slice(position);
  const [first, ...others] = change.map((one) => sentencePart(term, one));
  const main = change[0];
  return {
    kind: main?.kind ?? 'variant',
    text,
    from: main === undefined ? term.written : typedPart(term, main),
    to: main?.shown ?? text,
    whole: (NUMBER_FIRST.test(text) || change.some((one) => one.whole)) && edgesAreWhole(term.text, change),
    sentence: `${[first, ...others].join('、')}で見つかりました。`,
  };
}

/**
 * What the reader typed himself may stay a part of a longer word or go on, but a number in front is the whole number:
 * 7箇所 is 7か所, not 17か所.
 */
function edgesAreWhole(term: string, change: readonly Replacement[]): boolean {
  const startsWhole = change[0]?.from === 0 || !/^[a-z.]/.test(term);
  return startsWhole && (change.at(-1)?.to === term.length || !/[a-z0-9.]$/.test(term));
}

function typedPart(term: Term, { from, to }: Replacement): string {
  return from === 0 && to === term.text.length ? term.written : term.text.slice(from, to);
}

function sentencePart(term: Term, replacement: Replacement): string {
  return `「${typedPart(term, replacement)}」${replacement.relation}「${replacement.shown}」`;
}
