import type { Place } from '../../domain/diagnostic.ts';
import type { ThingPlace } from '../places.ts';
import { shown } from '../diagnose/shown.ts';
import { suggest } from '../diagnose/suggest.ts';
import type { Linking } from './linking.ts';

/** A word in a content file that must be one of a known set. */
export interface NameUse {
  readonly code: string;
  readonly place: Place;
  /** What the word names, in Japanese: 様式, 課, 欄 … */
  readonly kind: string;
  readonly word: string;
  readonly known: readonly string[];
}

/** Reports a word that is not in its set, with the nearest known word as remedy. True when the word is known. */
export function isKnownName(use: NameUse, linking: Linking): boolean {
  if (use.known.includes(use.word)) return true;
  const nearest = suggest(use.word, use.known);
  const hint = nearest === null ? '' : `「${nearest}」ではありませんか。`;
  linking.report({
    code: use.code,
    place: use.place,
    message: `${use.kind}「${shown(use.word)}」が見つかりません。${hint}`,
    expected: use.known,
    ...(nearest === null ? {} : { remedy: linking.lineWith(use.place, use.word, nearest) }),
  });
  return false;
}

/** A thing that takes a name of its own. */
export interface NameClaim {
  readonly name: string;
  /** What the thing is, in Japanese. */
  readonly kind: string;
  readonly word: string;
  readonly place: Place;
  readonly within?: ThingPlace['within'];
}

/** Reports a name used for a second thing; the first place is given as related. True when the name was free. */
export function claimUnique(claim: NameClaim, linking: Linking): boolean {
  const earlier = linking.claim(claim.name, claim.place, claim.within);
  if (earlier === null) return true;
  reportDuplicateId({ ...claim, earlier }, linking);
  return false;
}

/** Says that an id stands for two things, and where it stood first. */
export function reportDuplicateId(
  { kind, word, place, earlier }: Pick<NameClaim, 'kind' | 'word' | 'place'> & { readonly earlier: Place },
  linking: Linking,
): void {
  linking.report({
    code: 'link/duplicate-id',
    place,
    message: `${kind}の識別子「${word}」が重複しています。識別子は一つのものだけに使います。`,
    related: [{ ...earlier, message: '先に使われている場所です。' }],
  });
}
