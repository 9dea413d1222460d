import { isFollowedBy } from '../lexicon.ts';
import type { Replacement } from '../replacement.ts';
import type { WordRules } from '../source.ts';
import type { SourceWords } from '../source-words.ts';
import {
  endingReplacements,
  foreignPartReplacements,
  hiraganaReplacements,
  katakanaReplacements,
} from './katakana.ts';
import { mixedKanaReplacements, sameSoundReplacements, withoutOtherKanji } from './mixed-kana.ts';
import { readingReplacements } from './readings.ts';

/** The rules for terms with kana, by the words of the texts. */
export function wordRules(words: SourceWords): WordRules {
  return {
    prepareFor: (term) => words.prepareFor(term),
    okurigana: {
      read: words.bySkeleton,
      follows: (first, second) => isFollowedBy(words.lexicon, first, second),
    },
    replacements: (term) => wordReplacements(term, words),
  };
}

function wordReplacements(term: string, words: SourceWords): readonly Replacement[] {
  const mixed = mixedKanaReplacements(term, words.byKanji);
  return [
    ...katakanaReplacements(term, words.foreignByKey),
    ...endingReplacements(term, words.foreign),
    ...withoutOtherKanji(readingReplacements(term, words.lexicon), mixed, term),
    ...foreignPartReplacements(term, words.foreign),
    ...hiraganaReplacements(term, words.foreign),
    ...mixed,
    ...sameSoundReplacements(term, words.lexicon),
  ];
}
