import { foldText } from '../../text/canonical.ts';
import { cutsNoWord, placesOf, type Replacement } from '../replacement.ts';
import type { SpellingGroup } from '../spelling-file.ts';

const RELATIONS: Readonly<Record<SpellingGroup['kind'], string>> = {
  okurigana: 'と送り仮名の付け方が違う',
  variant: 'の別の書き方',
  synonym: 'の言い換え',
  kana: 'を仮名で書いた',
};

/** A group with its spellings in canonical form. */
export interface KnownGroup {
  readonly kind: SpellingGroup['kind'];
  readonly typed: readonly string[];
  readonly occurring: readonly { readonly shown: string; readonly text: string }[];
}

/** Reads a group of a spelling file. */
export function knownGroup({ kind, typed, occurring }: SpellingGroup): KnownGroup {
  return {
    kind,
    typed: typed.map(foldText),
    occurring: occurring.map((shown) => ({ shown, text: foldText(shown) })),
  };
}

interface Use {
  readonly group: KnownGroup;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where members of groups stand in a term; a place inside a longer member's place is no use of the shorter one. */
function usesIn(term: string, groups: readonly KnownGroup[]): readonly Use[] {
  const uses = groups.flatMap((group) =>
    group.typed.flatMap((text) =>
      placesOf(term, text)
        .map((from) => ({ group, text, from, to: from + text.length }))
        .filter(({ from, to }) => cutsNoWord(term, from, to)),
    ),
  );
  const covers = (one: Use, other: Use): boolean =>
    one.from <= other.from && one.to >= other.to && one.to - one.from > other.to - other.from;
  return uses.filter((use) => !uses.some((other) => covers(other, use)));
}

/** Other members of the groups of words that a term contains: 取組状況 is 取り組み状況, HP is ホームページ. */
export function groupReplacements(term: string, groups: readonly KnownGroup[]): readonly Replacement[] {
  return usesIn(term, groups).flatMap(({ group, text, from, to }) =>
    group.occurring
      // What contains the word is found with it; what the term already spells out around it is no other spelling.
      .filter((other) => !other.text.includes(text) && !standsAround(term, { from, to, other: other.text }))
      .map((other) => ({
        kind: group.kind,
        from,
        to,
        ...other,
        whole: true,
        relation: RELATIONS[group.kind],
      })),
  );
}

function standsAround(
  term: string,
  { from, to, other }: { readonly from: number; readonly to: number; readonly other: string },
): boolean {
  return placesOf(term, other).some((place) => place <= from && place + other.length >= to);
}
