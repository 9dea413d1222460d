import { isFollowedBy, type Lexicon, type LexiconWord, openLexicon } from './lexicon.ts';
import { type AmountWord, amountWords } from './numbers/amount-words.ts';
import { amountReplacements } from './numbers/amounts.ts';
import { knownYears, type KnownYears, yearReplacements } from './numbers/years.ts';
import type { Replacement } from './replacement.ts';
import type { LexiconFile, SpellingFile } from './spelling-file.ts';
import { departmentReplacements } from './words/departments.ts';
import { groupReplacements, knownGroup, type KnownGroup } from './words/groups.ts';
import {
  endingReplacements,
  foreignPartReplacements,
  katakanaKey,
  katakanaReplacements,
} from './words/katakana.ts';
import { mixedKanaReplacements } from './words/mixed-kana.ts';
import { okuriganaReplacements, type OkuriganaWords, skeletonOf } from './words/okurigana.ts';
import { readingReplacements } from './words/readings.ts';

const KATAKANA_WORD = /^[ァ-ヺー]{3,}$/;

/** What one municipality knows of spellings, opened. */
export interface SpellingSource {
  readonly departments: SpellingFile['departments'];
  readonly years: KnownYears;
  readonly groups: readonly KnownGroup[];
  readonly okurigana: OkuriganaWords;
  /** What needs the words of the texts; null as long as they are not loaded. */
  readonly words: SourceWords | null;
}

interface SourceWords {
  readonly lexicon: Lexicon;
  readonly amounts: readonly AmountWord[];
  readonly foreign: readonly string[];
  readonly foreignByKey: ReadonlyMap<string, readonly string[]>;
  readonly byFirst: ReadonlyMap<string, readonly LexiconWord[]>;
}

/** Opens the files of one municipality. */
export function openSource(file: SpellingFile, lexiconFile: LexiconFile | null): SpellingSource {
  const words = lexiconFile === null ? null : openWords(lexiconFile);
  const numbered = (words?.lexicon.words ?? []).map((word, id) => ({ ...word, id }));
  return {
    departments: file.departments,
    years: knownYears(file),
    groups: file.groups.map(knownGroup),
    okurigana: {
      nouns: Map.groupBy(file.okurigana, skeletonOf),
      read: Map.groupBy(numbered, ({ text }) => skeletonOf(text)),
      follows: (first, second) => words !== null && isFollowedBy(words.lexicon, first, second),
    },
    words,
  };
}

function openWords(file: LexiconFile): SourceWords {
  const lexicon = openLexicon(file);
  const foreign = [...lexicon.byText.keys()].filter((text) => KATAKANA_WORD.test(text));
  return {
    lexicon,
    amounts: file.amounts.flatMap(amountWords),
    foreign,
    foreignByKey: Map.groupBy(foreign, katakanaKey),
    byFirst: Map.groupBy(lexicon.words, ({ text }) => text.charAt(0)),
  };
}

/** Likeliest first: what is certain (years, names, lists) before what follows from a rule. */
export function replacementsOf(term: string, source: SpellingSource): readonly Replacement[] {
  const { departments, years, groups, okurigana, words } = source;
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
  return [
    ...katakanaReplacements(term, words.foreignByKey),
    ...endingReplacements(term, words.foreign),
    ...readingReplacements(term, words.lexicon),
    ...foreignPartReplacements(term, words.foreign),
    ...mixedKanaReplacements(term, words.byFirst),
  ];
}
