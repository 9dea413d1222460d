import { UNVOICED } from '../../text/kana.ts';
import type { Analyse, Morpheme } from '../analyser.ts';
import { KANJI_IN_WORDS, KANJI_STEMS } from './kanji-readings.ts';

const HIRAGANA = /[ぁ-ゖー]/;
const KANJI = /\p{sc=Han}/u;
const STRETCH = /[ぁ-ゖー]+/g;
/** The end of a reading in front of some kanji, and what it was: はっ of 発, はつ. */
const DOUBLING = 'っ';
const DOUBLED = ['つ', 'く', 'ち', 'き'];
/** Sounds that go on with the one before them. */
const CONTINUING = /[ゃゅょんー]/;
/** Sounds that so many pairs of kanji have say nothing. Few verbs have two kanji in front of their ending (出来る). */
const MOST_PAIRS = 1200;
const MOST_PAIRS_OF_STEMS = 300;
const REPEATED = '々';
/** A single kana at the end of a word is hardly a kanji. */
const SHORTEST_LAST = 2;

type KanjiByReading = ReadonlyMap<string, string>;

function opened(table: string): KanjiByReading {
  const entries = table.trim().split(/\s+/);
  return new Map(
    entries.map((entry) => {
      const [reading = ''] = /^[ぁ-ゖー]+/.exec(entry) ?? [];
      return [reading, entry.slice(reading.length)];
    }),
  );
}

const IN_WORDS = opened(KANJI_IN_WORDS);
const STEMS = opened(KANJI_STEMS);

/** The kanji that can be read so inside a word, where a sound may be voiced or doubled. */
function kanjiRead(kana: string, table: KanjiByReading): readonly string[] {
  const stem = kana.slice(0, -1);
  const readings = [
    kana,
    ...Array.from(UNVOICED[kana.charAt(0)] ?? '', (first) => first + kana.slice(1)),
    ...(stem !== '' && kana.endsWith(DOUBLING) ? DOUBLED.map((end) => stem + end) : []),
  ];
  return [...new Set(readings.flatMap((reading) => Array.from(table.get(reading) ?? '')))];
}

/** Two kanji that can be read so together; the second may repeat the first: 様々. */
function pairsRead(kana: string, seconds: KanjiByReading, most: number): readonly string[] {
  const cuts = Array.from(kana, (_, at) => at).filter((at) => at > 0 && !CONTINUING.test(kana.charAt(at)));
  return cuts.flatMap((cut) => {
    const firsts = kanjiRead(kana.slice(0, cut), IN_WORDS);
    const others = kanjiRead(kana.slice(cut), seconds);
    if (firsts.length * others.length > most) return [];
    return firsts.flatMap((first) => others.map((other) => first + (other === first ? REPEATED : other)));
  });
}

/** A word with a part of its hiragana in kanji; not all guesses are words. Verbs keep the hiragana of their ending. */
function guesses(word: string, inflected: boolean): readonly string[] {
  const most = inflected ? MOST_PAIRS_OF_STEMS : MOST_PAIRS;
  const ending = inflected && KANJI.test(word) ? Infinity : SHORTEST_LAST;
  return [...word.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) => {
    const isPart = ({ from, to }: Part): boolean => index + to < word.length || to - from >= ending;
    return partsOf(stretch)
      .filter(isPart)
      .flatMap(({ from, to }) => {
        const kana = stretch.slice(from, to);
        const table = to < stretch.length ? STEMS : IN_WORDS;
        const pairs = from === 0 ? pairsRead(kana, table, most) : [];
        const [before, after] = [word.slice(0, index + from), word.slice(index + to)];
        return [...kanjiRead(kana, table), ...pairs].map((kanji) => before + kanji + after);
      });
  });
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function partsOf(stretch: string): readonly Part[] {
  const starts = Array.from(stretch, (_, at) => at).filter((at) => !CONTINUING.test(stretch.charAt(at)));
  return starts.flatMap((from) =>
    [...starts, stretch.length].filter((to) => to > from).map((to) => ({ from, to })),
  );
}

/** Of some texts those that the analyser knows as one word with this reading. */
function knownWords(
  texts: readonly string[],
  { surface, reading, noun }: Morpheme,
  analyse: Analyse,
): readonly string[] {
  const wanted = new Set(texts);
  // Without its kana a verb may well be a noun: ふれあい, 触れ合い; but 高い is not 高井.
  const isSameKind = (one: Morpheme): boolean => one.noun === noun || !KANJI.test(surface);
  if (wanted.size === 0) return [];
  const found = analyse([...wanted].join('\n')).filter(
    (one) => wanted.has(one.surface) && one.reading === reading && isSameKind(one),
  );
  return [...new Set(found.map((one) => one.surface))];
}

/**
 * How a word that is written in hiragana, wholly or in part, is also written with more kanji, as far as the analyser
 * knows these writings: 日頃 for 日ごろ, 繋がる for つながる, 触れ合い for ふれあい. None for a word without hiragana or reading.
 */
export function kanjiWritings(word: Morpheme, analyse: Analyse): readonly string[] {
  const { surface, reading, inflected } = word;
  if (reading === null || !HIRAGANA.test(surface)) return [];
  const once = knownWords(guesses(surface, inflected), word, analyse);
  const further = once.flatMap((text) => guesses(text, inflected));
  return [...new Set([...once, ...knownWords(further, word, analyse)])];
}
