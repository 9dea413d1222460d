import { toHiragana } from '../../text/kana.ts';
import { isFollowedBy, type Lexicon, readingKey } from '../lexicon.ts';
import type { Replacement } from '../replacement.ts';

const KANA = /^[ぁ-ゖァ-ヺー]+$/;
const KANJI = /\p{sc=Han}/u;
/** What may stand between two words without being one: まちのぼうさい. */
const PARTICLE = /[のにをがはでとやもへ]/;
const MAX_READING = 14;
const MAX_WORD = 8;
const MAX_FOUND = 12;
const MAX_STEPS = 4000;
/** Two kana read as several words would be chance: しか is no 市課. */
const SHORTEST_COMPOUND = 3;
const SHORTEST = 2;
/** The first sound of a word inside a compound: ひなん + しょ is ひなんじょ (連濁). */
// prettier-ignore
const VOICED: Readonly<Record<string, string>> = {
  が: 'か', ぎ: 'き', ぐ: 'く', げ: 'け', ご: 'こ', ざ: 'さ', じ: 'しち', ず: 'すつ', ぜ: 'せ', ぞ: 'そ', だ: 'た',
  で: 'て', ど: 'と', ば: 'は', び: 'ひ', ぶ: 'ふ', べ: 'へ', ぼ: 'ほ', ぱ: 'は', ぴ: 'ひ', ぷ: 'ふ', ぺ: 'へ', ぽ: 'ほ',
};

interface Way {
  readonly position: number;
  /** The word that ends here; null where any word may follow: at the beginning, after a particle, after no Japanese. */
  readonly last: number | null;
  readonly text: string;
  /** Words and particles so far; how many of the words were typed in kana and are written differently. */
  readonly pieces: number;
  readonly read: number;
  readonly free: boolean;
}

/** Numbers of the words with this reading; inside a compound also with a voiced first sound. */
function wordsRead(
  kana: string,
  { lexicon, inside }: { readonly lexicon: Lexicon; readonly inside: boolean },
) {
  const key = readingKey(kana);
  const unvoiced = inside ? Array.from(VOICED[key.charAt(0)] ?? '', (first) => first + key.slice(1)) : [];
  return new Set([key, ...unvoiced].flatMap((reading) => lexicon.byReading.get(reading) ?? []));
}

function joins(way: Way, next: number, lexicon: Lexicon): boolean {
  return way.last === null || isFollowedBy(lexicon, way.last, next);
}

/** Ways on by a word that the next kana are the reading of. */
function readOn(way: Way, term: string, lexicon: Lexicon): readonly Way[] {
  const ways: Way[] = [];
  const longest = Math.min(MAX_READING, term.length - way.position);
  for (let length = longest; length > 0; length -= 1) {
    const kana = term.slice(way.position, way.position + length);
    if (!KANA.test(kana)) continue;
    for (const id of wordsRead(kana, { lexicon, inside: way.last !== null })) {
      const word = lexicon.words[id];
      if (word === undefined || !joins(way, id, lexicon)) continue;
      ways.push({
        position: way.position + length,
        last: id,
        text: way.text + word.text,
        pieces: way.pieces + 1,
        read: way.read + (word.text === kana ? 0 : 1),
        free: word.free && length >= SHORTEST,
      });
    }
  }
  return ways;
}

/** Ways on by text that stays as it was typed: a known word, a particle between words, or anything but kana. */
function keepOn(way: Way, term: string, lexicon: Lexicon): readonly Way[] {
  const kept = (text: string, last: number | null): Way => {
    const position = way.position + text.length;
    return { ...way, position, last, text: way.text + text, pieces: way.pieces + 1, free: true };
  };
  const first = term.charAt(way.position);
  if (KANA.test(first)) return way.position > 0 && PARTICLE.test(first) ? [kept(first, null)] : [];
  for (let length = Math.min(MAX_WORD, term.length - way.position); length > 0; length -= 1) {
    const text = term.slice(way.position, way.position + length);
    const [known] = lexicon.byText.get(text) ?? [];
    if (known !== undefined) return joins(way, known, lexicon) ? [kept(text, known)] : [];
  }
  return KANJI.test(first) ? [] : [kept(first, null)];
}

function isUseful(way: Way, term: string): boolean {
  if (way.read === 0 || way.text === term) return false;
  return way.pieces === 1 ? way.free : term.length >= SHORTEST_COMPOUND;
}

/** Every way to read a term, the fewest words first. The steps are bounded for terms that nobody would type. */
function waysToRead(term: string, lexicon: Lexicon): readonly Way[] {
  const done: Way[] = [];
  const open: Way[] = [{ position: 0, last: null, text: '', pieces: 0, read: 0, free: true }];
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const way = open.pop();
    if (way === undefined) break;
    if (way.position === term.length) {
      if (isUseful(way, term)) done.push(way);
    } else {
      open.push(...[...readOn(way, term, lexicon), ...keepOn(way, term, lexicon)].reverse());
    }
  }
  return done.toSorted((a, b) => a.pieces - b.pieces);
}

function relationOf(term: string, text: string): Pick<Replacement, 'kind' | 'relation'> {
  if (KANJI.test(text)) return { kind: 'reading', relation: 'と読む' };
  return { kind: 'kana', relation: toHiragana(term) === text ? 'を平仮名で書いた' : 'を片仮名で書いた' };
}

/**
 * The words of a municipality that a term spells in kana, wholly or in part: ぼうさい is 防災, ボウサイ訓練 is 防災訓練,
 * はざーどまっぷ is ハザードマップ. Words are put together only as they follow each other in a text.
 */
export function readingReplacements(term: string, lexicon: Lexicon): readonly Replacement[] {
  if (!/[ぁ-ゖァ-ヺ]/.test(term) || term.length < SHORTEST) return [];
  const texts = new Set(waysToRead(term, lexicon).map(({ text }) => text));
  return [...texts].slice(0, MAX_FOUND).map((text) => {
    return { from: 0, to: term.length, text, shown: text, whole: false, ...relationOf(term, text) };
  });
}
