import { isFollowedBy } from './lexicon.ts';
import { amountReplacements } from './numbers/amounts.ts';
import { knownYears, type KnownYears, yearReplacements } from './numbers/years.ts';
import type { Replacement } from './replacement.ts';
import type { SourceWords } from './source-words.ts';
import type { SpellingFile } from './spelling-file.ts';
import { departmentReplacements } from './words/departments.ts';
import { groupReplacements, knownGroup, type KnownGroup } from './words/groups.ts';
import { endingReplacements, foreignPartReplacements, katakanaReplacements } from './words/katakana.ts';
import { mixedKanaReplacements, withoutOtherKanji } from './words/mixed-kana.ts';
import { okuriganaReplacements, type OkuriganaWords, skeletonOf } from './words/okurigana.ts';
import { readingReplacements } from './words/readings.ts';

/** What one municipality knows of spellings, opened. */
export interface SpellingSource {
  readonly departments: SpellingFile['departments'];
  readonly years: KnownYears;
  readonly groups: readonly KnownGroup[];
  readonly okurigana: OkuriganaWords;
  /** What needs the words of the texts; null as long as they are not loaded. */
  readonly words: SourceWords | null;
}

/** Opens the file of one municipality. */
export function openSource(file: SpellingFile, words: SourceWords | null): SpellingSource {
  const source: SpellingSource = {
    departments: file.departments,
    years: knownYears(file),
    groups: file.groups.map(knownGroup),
    okurigana: {
      nouns: Map.groupBy(file.okurigana, skeletonOf),
      read: new Map(),
      follows: () => false,
    },
    words: null,
  };
  return words === null ? source : withWords(source, words);
}

/** The same municipality with the words of its texts. */
export function withWords(source: SpellingSource, words: SourceWords): SpellingSource {
  const okurigana = {
    ...source.okurigana,
    read: words.bySkeleton,
    follows: (first: number, second: number) => isFollowedBy(words.lexicon, first, second),
  };
  return { ...source, okurigana, words };
}

/** Likeliest first: what is certain (years, names, lists) before what follows from a rule. */
export function replacementsOf(term: string, source: SpellingSource): readonly Replacement[] {
  const { departments, years, groups, okurigana, words } = source;
  words?.prepareFor(term);
  const amounts = words?.amounts ?? [];
  return [
    ...yearReplacements(term, years),
    ...departmentReplacements(term, departments),
    ...groupReplacements(term, groups),
    ...amountReplacements(term, amounts),
    ...okuriganaReplacements(term, okurigana),
    ...(words === null ? [] : wordReplacements(term, words)),
  ];
}

function wordReplacements(term: string, words: SourceWords): readonly Replacement[] {
  const mixed = mixedKanaReplacements(term, words.byKanji);
  return [
    ...katakanaReplacements(term, words.foreignByKey),
    ...endingReplacements(term, words.foreign),
    ...withoutOtherKanji(readingReplacements(term, words.lexicon), mixed, term),
    ...foreignPartReplacements(term, words.foreign),
    ...mixed,
  ];
}
