import { numberRules } from './numbers/number-rules.ts';
import { openSource } from './source.ts';
import { openWordsOf } from './source-words.ts';
import type { LexiconFile, SpellingFile } from './spelling-file.ts';
import { type Spellings, spellingsOf } from './spellings.ts';
import { wordRules } from './words/word-rules.ts';

/**
 * Opens whole what the municipalities searched know of spellings; the browser does it in pieces. Without a lexicon,
 * readings, foreign words and amounts have no other spelling.
 */
export function openSpellings(
  municipalities: readonly { readonly spelling: SpellingFile; readonly lexicon: LexiconFile | null }[],
): Spellings {
  return spellingsOf(
    municipalities.map(({ spelling, lexicon }) =>
      openSource(spelling, {
        numbers: numberRules(spelling, lexicon?.amounts ?? []),
        words: lexicon === null ? null : wordRules(openWordsOf(lexicon)),
      }),
    ),
  );
}
