import { toHiragana, UNVOICED } from '../../text/kana.ts';
import { isFollowedBy, type Lexicon, readingKey } from '../lexicon.ts';
import type { Replacement } from '../replacement.ts';

const KANA = /^[ぁ-ゖァ-ヺー]+$/;
/** Initials are no parts of other words: えーあい is AI, not mail. */
const LATIN_END = /^[a-z]|[a-z]$/;
const KANJI = /\p{sc=Han}/u;
/** What may stand between two words without being one: まちのぼうさい, かかないまどぐち. */
const GRAMMAR = /^(?:から|まで|より|など|ない|する|した|して|される|された|できる|[のをにがはでとやもへ])/;
const MAX_READING = 14;
const MAX_WORD = 8;
const MAX_FOUND = 12;
const MAX_STEPS = 4000;
/** Two kana read as several words would be chance: しか is no 市課. */
const SHORTEST_COMPOUND = 3;
const SHORTEST = 2;

/** Every sound with those that it may be voiced or unvoiced instead. */
const OTHER_VOICE: ReadonlyMap<string, string> = new Map(
  Object.entries(UNVOICED).flatMap(([voiced, plain]): [string, string][] => [
    [voiced, plain],
    ...Array.from(plain, (sound): [string, string] => [sound, voicedOf(sound)]),
  ]),
);
/** In shorter words one voiced sound makes another word (しょうかい, しょうがい). */
const LONG_COMPOUND = { sounds: 5, kanji: /^\p{sc=Han}{3,}$/u };

function voicedOf(sound: string): string {
  return Object.keys(UNVOICED)
    .filter((voiced) => UNVOICED[voiced]?.includes(sound) === true)
    .join('');
}

interface Way {
  readonly position: number;
  /** The word that ends here; null where any word may follow: at the beginning, after a particle, after no Japanese. */
  readonly last: number | null;
  readonly text: string;
  /** Words and particles so far; how many of the words were typed in kana and are written differently. */
  readonly pieces: number;
  readonly read: number;
  readonly free: boolean;
  /** Whether one of the words was meant by another one (`LexiconWord`). */
  readonly meant: boolean;
  /** Whether one of the words has more than one character, or grammar stands between them: 化等 is put together by chance. */
  readonly firm: boolean;
}

/**
 * Numbers of the words with this reading; inside a compound also with a voiced first sound. Where there is none, those
 * of long compounds that are read so but for one voiced sound.
 */
function wordsRead(
  kana: string,
  { lexicon, inside }: { readonly lexicon: Lexicon; readonly inside: boolean },
): ReadonlySet<number> {
  const key = readingKey(kana);
  const unvoiced = inside ? Array.from(UNVOICED[key.charAt(0)] ?? '', (first) => first + key.slice(1)) : [];
  const found = [key, ...unvoiced].flatMap((reading) => lexicon.byReading.get(reading) ?? []);
  return new Set(
    found.length > 0 || key.length < LONG_COMPOUND.sounds ? found : voicedOtherwise(key, lexicon),
  );
}

/** Long compounds whose reading differs in one voiced sound: かぶしきかいしゃ, ひなんしょ. */
function voicedOtherwise(key: string, lexicon: Lexicon): readonly number[] {
  const readings = Array.from(key, (sound, at) => ({ at, others: OTHER_VOICE.get(sound) ?? '' }))
    .slice(1)
    .flatMap(({ at, others }) => Array.from(others, (other) => key.slice(0, at) + other + key.slice(at + 1)));
  const isCompound = (id: number): boolean => LONG_COMPOUND.kanji.test(lexicon.words[id]?.text ?? '');
  return readings.flatMap((reading) => lexicon.byReading.get(reading) ?? []).filter(isCompound);
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
        meant: way.meant || word.meant === true,
        firm: way.firm || word.text.length > 1,
      });
    }
  }
  return ways;
}

/** Ways on by text that stays as it was typed: a known word, a particle between words, or anything but kana. */
function keepOn(way: Way, term: string, lexicon: Lexicon): readonly Way[] {
  const kept = (text: string, last: number | null): Way => {
    const position = way.position + text.length;
    return { ...way, position, last, text: way.text + text, pieces: way.pieces + 1, free: true, firm: true };
  };
  const first = term.charAt(way.position);
  if (KANA.test(first)) {
    const [grammar] = GRAMMAR.exec(term.slice(way.position)) ?? [];
    return way.position > 0 && grammar !== undefined ? [kept(grammar, null)] : [];
  }
  for (let length = Math.min(MAX_WORD, term.length - way.position); length > 0; length -= 1) {
    const text = term.slice(way.position, way.position + length);
    const [known] = lexicon.byText.get(text) ?? [];
    if (known !== undefined) return joins(way, known, lexicon) ? [kept(text, known)] : [];
  }
  return KANJI.test(first) ? [] : [kept(first, null)];
}

function isUseful(way: Way, term: string): boolean {
  if (way.read === 0 || way.text === term) return false;
  return way.pieces === 1 ? way.free : way.firm && term.length >= SHORTEST_COMPOUND;
}

/** Every way to read a term, the fewest words first. The steps are bounded for terms that nobody would type. */
function waysToRead(term: string, lexicon: Lexicon): readonly Way[] {
  const done: Way[] = [];
  const open: Way[] = [
    { position: 0, last: null, text: '', pieces: 0, read: 0, free: true, meant: false, firm: false },
  ];
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

function relationOf(term: string, { text, meant }: Way): Pick<Replacement, 'kind' | 'relation'> {
  if (meant) return { kind: 'synonym', relation: 'の言い換え' };
  if (KANJI.test(text)) return { kind: 'reading', relation: 'と読む' };
  return { kind: 'kana', relation: toHiragana(term) === text ? 'を平仮名で書いた' : 'を片仮名で書いた' };
}

/**
 * The words of a municipality that a term spells in kana, wholly or in part: ぼうさい is 防災, ボウサイ訓練 is 防災訓練,
 * はざーどまっぷ is ハザードマップ. Words are put together only as they follow each other in a text.
 */
export function readingReplacements(term: string, lexicon: Lexicon): readonly Replacement[] {
  if (!/[ぁ-ゖァ-ヺ]/.test(term) || term.length < SHORTEST) return [];
  const ways = Map.groupBy(waysToRead(term, lexicon), ({ text }) => text);
  return [...ways].slice(0, MAX_FOUND).flatMap(([text, same]) => {
    const whole = LATIN_END.test(text);
    const way = same.find(({ meant }) => !meant) ?? same[0];
    if (way === undefined) return [];
    return [{ from: 0, to: term.length, text, shown: text, whole, ...relationOf(term, way) }];
  });
}
