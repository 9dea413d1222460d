import type { SpellingGroup } from '../../spellings/spelling-file.ts';
import { katakanaKey } from '../../spellings/words/katakana.ts';
import { foldText } from '../../text/canonical.ts';
import type { Analyse } from '../analyser.ts';
import type { GivenReading } from '../lexicon-words.ts';

const INITIALS = /(?<![A-Za-z])[A-Z]{2,5}(?![A-Za-z])/g;
const LATIN = /^[a-z]{2,5}$/;
const READABLE = /^[ぁ-ゖー]{3,}$/;
/** How people say the letters from A to Z. */
const LETTERS =
  'えー びー しー でぃー いー えふ じー えいち あい じぇい けー える えむ えぬ おー ぴー きゅー あーる えす てぃー ゆー ぶい だぶりゅー えっくす わい ぜっと'.split(
    ' ',
  );

function spelledOut(letters: string): string {
  return Array.from(letters, (letter) => LETTERS[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? '').join('');
}

/** How a word is said, canonical; null when the analyser does not know. */
function readingOf(word: string, analyse: Analyse): string | null {
  if (LATIN.test(word)) return spelledOut(word);
  const reading = analyse(word)
    .map((one) => one.reading ?? '?')
    .join('');
  return READABLE.test(reading) ? reading : null;
}

/**
 * Readings of short forms for what occurs, so that who types them in kana finds it as well: こくほ is 国民健康保険 where no
 * text has 国保. Readings of other synonyms would mean too much: ちょうかい is 町会, hardly 自治会.
 */
export function groupReadings(groups: readonly SpellingGroup[], analyse: Analyse): readonly GivenReading[] {
  return groups
    .filter(({ kind }) => kind === 'synonym')
    .flatMap(({ typed, occurring }) => {
      const absent = typed.filter((word) => !occurring.includes(word)).map(foldText);
      return occurring.map(foldText).flatMap((text) =>
        absent
          .filter((word) => isShortFor(word, text))
          .map((word) => readingOf(word, analyse))
          .filter((reading) => reading !== null)
          .map((reading) => ({ text, reading, meant: true })),
      );
    });
}

/** Whether a word is made of characters of a longer one, in their order: 国保, スマホ. */
function isShortFor(word: string, long: string): boolean {
  let at = -1;
  return Array.from(katakanaKey(word)).every((character) => {
    at = katakanaKey(long).indexOf(character, at + 1);
    return at !== -1;
  });
}

/** The initials in raw texts, as they are said: AI is えーあい. */
export function initialReadings(texts: readonly string[]): readonly GivenReading[] {
  const initials = new Set(texts.flatMap((text) => text.normalize('NFKC').match(INITIALS) ?? []));
  return [...initials].map(foldText).map((text) => ({ text, reading: spelledOut(text) }));
}
