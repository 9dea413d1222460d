import { toHiragana } from '../../text/kana.ts';
import { type Lexicon, type LexiconWord, readingKey } from '../lexicon.ts';
import type { Replacement } from '../replacement.ts';
import { candidatesIn, fitsReading, skeletonOf } from './okurigana.ts';

const KANJI = /\p{sc=Han}/u;
const HIRAGANA = /[ぁ-ゖ]/;
/** Kana before a kanji that may be the first half of its word: the けん of けん康. */
const LONGEST_LEAD = 4;

type WordsByKanji = ReadonlyMap<string, readonly LexiconWord[]>;

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Words by each kanji they have, for `mixedKanaReplacements`. */
export function wordsByKanji(words: readonly LexiconWord[]): WordsByKanji {
  const byKanji = new Map<string, LexiconWord[]>();
  for (const word of words) {
    const kanji = new Set(skeletonOf(word.text));
    if (word.text.length < 2) continue;
    for (const one of kanji) {
      const known = byKanji.get(one);
      if (known === undefined) byKanji.set(one, [word]);
      else known.push(word);
    }
  }
  return byKanji;
}

/** Pieces of a term that may be one word in kanji and kana, those that begin with kana (けん康) among them. */
function piecesIn(term: string): readonly Piece[] {
  const pieces = candidatesIn(term);
  const led = pieces.flatMap((piece) => {
    const leads: Piece[] = [];
    let { from } = piece;
    while (piece.from - from < LONGEST_LEAD && HIRAGANA.test(term.charAt(from - 1))) {
      from -= 1;
      leads.push({ from, to: piece.to });
    }
    return leads;
  });
  return [...pieces, ...led].filter(({ from, to }) => HIRAGANA.test(term.slice(from, to)));
}

/** What a piece may be with more kanji: each run of its hiragana as it is, or as kanji, each of a kana at least. */
function fullerPattern(piece: string): RegExp {
  const pattern = piece.replace(
    /[ぁ-ゖ]+/g,
    (kana) => `(?:${kana}|[\\p{sc=Han}ぁ-ゖ]{1,${String(kana.length)}})`,
  );
  return new RegExp(`^${pattern}$`, 'u');
}

/** The kana with which one verb goes on, whatever its form: 書か, 書き, 書い. */
const FORMS =
  'かきくけこい がぎぐげごい さしすせそ たちつてとっ なにぬねのん ばびぶべぼん まみむめもん らりるれろっ わいうえおっ'.split(
    ' ',
  );

/**
 * Whether one kana after a kanji is as likely its okurigana: 行い is no 行為 where 行う stands; but 遊ぐ is 遊具 beside 遊ぶ, and
 * 福し is 福祉.
 */
function isOkurigana(piece: string, words: readonly LexiconWord[]): boolean {
  const [kanji = '', kana = ''] = piece;
  if (piece.length !== 2 || !KANJI.test(kanji) || !HIRAGANA.test(kana)) return false;
  const isForm = (other: string): boolean =>
    other === kana || FORMS.some((forms) => forms.includes(kana) && forms.includes(other));
  return words.some(
    ({ text }) => text.startsWith(kanji) && HIRAGANA.test(text[1] ?? '') && isForm(text[1] ?? ''),
  );
}

/** The words with the same kanji and more of them, read as the piece is written. */
function wordsOf(piece: string, byKanji: WordsByKanji): readonly string[] {
  const skeleton = skeletonOf(piece);
  const words = byKanji.get(skeleton.charAt(0)) ?? [];
  if (isOkurigana(piece, words)) return [];
  const pattern = fullerPattern(piece);
  const same = words.filter(
    ({ text, reading }) =>
      pattern.test(text) && skeletonOf(text).length > skeleton.length && fitsReading(piece, reading),
  );
  return [...new Set(same.map(({ text }) => text))];
}

/**
 * Words of a municipality of which a term writes some kanji in hiragana (交ぜ書き), in any place: 防さい and ぼう災 for
 * 防災, 取りくみ for 取組 and 取り組み. `byKanji` are its words (`wordsByKanji`).
 */
export function mixedKanaReplacements(term: string, byKanji: WordsByKanji): readonly Replacement[] {
  const relation = 'の別の書き方';
  return piecesIn(term).flatMap(({ from, to }) =>
    wordsOf(term.slice(from, to), byKanji).map((text) => {
      return { kind: 'variant' as const, from, to, text, shown: text, whole: false, relation };
    }),
  );
}

/** A shorter reading is that of too many words. */
const SHORTEST_READING = 5;
const MOST_READINGS = 8;
const LONGEST_WORD = 6;

/** How a term of kanji and kana may be said, by the longest words of the texts that it has; none where one is unknown. */
function readingsOf(term: string, lexicon: Lexicon): readonly string[] {
  let readings: readonly string[] = [''];
  for (let at = 0; at < term.length && readings.length > 0;) {
    const lengths = Array.from({ length: LONGEST_WORD }, (_, index) => LONGEST_WORD - index);
    const isKana = !KANJI.test(term.charAt(at));
    const length = isKana
      ? 1
      : (lengths.find((one) => lexicon.byText.get(term.slice(at, at + one)) !== undefined) ?? 1);
    const piece = term.slice(at, at + length);
    const said = isKana
      ? [toHiragana(piece)]
      : (lexicon.byText.get(piece) ?? []).flatMap((id) => lexicon.words[id]?.reading ?? []);
    readings = readings.flatMap((before) => said.map((one) => before + one)).slice(0, MOST_READINGS);
    at += length;
  }
  return readings;
}

/** Words with hiragana that are said as a term of kanji and kana is, and written otherwise: つかい道 is 使いみち. */
export function sameSoundReplacements(term: string, lexicon: Lexicon): readonly Replacement[] {
  if (!/^(?=.*[ぁ-ゖ])(?=.*\p{sc=Han})[ぁ-ゖー\p{sc=Han}]+$/u.test(term)) return [];
  const readings = readingsOf(term, lexicon).filter(({ length }) => length >= SHORTEST_READING);
  const words = readings.flatMap((reading) => lexicon.byReading.get(readingKey(reading)) ?? []);
  const texts = new Set(words.map((id) => lexicon.words[id]?.text ?? ''));
  const relation = 'の別の書き方';
  return [...texts]
    .filter((text) => HIRAGANA.test(text) && text !== term)
    .map((text) => ({
      kind: 'variant',
      from: 0,
      to: term.length,
      text,
      shown: text,
      whole: false,
      relation,
    }));
}

/**
 * Readings of a term, put together of several words, without those that one word makes needless: where 庁しゃ is 庁舎 it
 * is not 庁 and 者 (of 来庁者).
 */
export function withoutOtherKanji(
  readings: readonly Replacement[],
  mixed: readonly Replacement[],
  term: string,
): readonly Replacement[] {
  const whole = mixed.filter(({ from, to }) => from === 0 && to === term.length);
  const kanji = new Set(whole.map(({ text }) => skeletonOf(text)));
  return kanji.size === 0 ? readings : readings.filter(({ text }) => kanji.has(skeletonOf(text)));
}
