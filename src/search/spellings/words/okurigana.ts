import type { Replacement } from '../replacement.ts';

const KANJI = /\p{sc=Han}/u;
const HIRAGANA = /[ぁ-ゖ]/;
/** What begins after a word: a particle, or what makes it a verb: 花だんづくり. */
const AFTER =
  /^(?:[^ぁ-ゖ]|$|[のをにがはでとやもへ]|から|まで|など|より|する|した|して|しま|され|でき|づくり)/;
const MAX_WORD = 8;
/** Left out before an ending, it would be another verb: 変る is 変わる, not 変える (送り仮名の付け方 通則2). */
const TELLING = /[えけげせぜてでねへべめれ]$/;

/** A word's kanji without its hiragana: 取組 for 取り組み. */
export function skeletonOf(word: string): string {
  return Array.from(word)
    .filter((character) => KANJI.test(character))
    .join('');
}

/** The hiragana after each kanji: り, み for 取り組み. Null for a word that does not begin with a kanji, or has others. */
function gapsOf(word: string): readonly string[] | null {
  const gaps: string[] = [];
  for (const character of word) {
    if (KANJI.test(character)) gaps.push('');
    else if (gaps.length > 0 && HIRAGANA.test(character)) gaps.push(`${gaps.pop() ?? ''}${character}`);
    else return null;
  }
  return gaps;
}

/**
 * Whether two spellings with the same kanji differ only in how much of the reading is written in hiragana: 取組,
 * 取組み, 取り組み; 行う, 行なう. A single kanji needs hiragana in both (話 and 話し are different words).
 */
export function sameButOkurigana(one: string, other: string): boolean {
  if (one === other || skeletonOf(one) !== skeletonOf(other)) return false;
  const [gaps, others] = [gapsOf(one), gapsOf(other)];
  if (gaps === null || others === null) return false;
  return gaps.every((gap, index) => {
    const against = others[index] ?? '';
    const single = gaps.length === 1 && (gap === '' || against === '');
    const [less, more] = gap.length < against.length ? [gap, against] : [against, gap];
    const isVerb = index === gaps.length - 1 && less !== '';
    return !single && more.endsWith(less) && !(isVerb && TELLING.test(more.slice(0, -less.length)));
  });
}

/** Whether the hiragana of a spelling fit a word's reading: 取組み fits とりくみ, 取組の does not. */
export function fitsReading(spelling: string, reading: string): boolean {
  const pattern = Array.from(spelling, (character) => (KANJI.test(character) ? '.+' : character)).join('');
  return new RegExp(`^${pattern}$`, 'u').test(reading);
}

/** A word with its reading and its number. */
interface ReadWord {
  readonly text: string;
  readonly reading: string;
  readonly id: number;
}

/** The words of a municipality by their kanji (`skeletonOf`). */
export interface OkuriganaWords {
  /** Nouns with hiragana between their kanji, for terms in kanji alone: 取り組み for 取組. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** All words with their readings, for terms with hiragana. */
  readonly read: ReadonlyMap<string, readonly ReadWord[]>;
  /** Whether one word comes directly after another one somewhere. */
  readonly follows: (first: number, second: number) => boolean;
}

export interface Candidate {
  readonly from: number;
  readonly to: number;
}

/** Whether a word may end here: the み of 取り組み belongs to it, the の of 取組の does not. */
function endsWord(term: string, to: number): boolean {
  return AFTER.test(term.slice(to));
}

/** The pieces of a term that may be a word: from each kanji on, kanji and hiragana, longest first. */
export function candidatesIn(term: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let from = 0; from < term.length; from += 1) {
    if (!KANJI.test(term.charAt(from))) continue;
    let to = from;
    while (to < term.length && to - from < MAX_WORD && /[\p{sc=Han}ぁ-ゖ]/u.test(term.charAt(to))) to += 1;
    for (; to > from; to -= 1) if (endsWord(term, to)) candidates.push({ from, to });
  }
  return candidates;
}

/** Words with these kanji, and two words after each other that have them together: 納め and 忘れ. */
function wordsWith(skeleton: string, { read, follows }: OkuriganaWords): readonly Omit<ReadWord, 'id'>[] {
  const cuts = Array.from({ length: skeleton.length - 1 }, (_, index) => index + 1);
  const pairs = cuts.flatMap((cut) => {
    const firsts = read.get(skeleton.slice(0, cut)) ?? [];
    // Looking a word up may load it.
    const seconds = firsts.length === 0 ? [] : (read.get(skeleton.slice(cut)) ?? []);
    return firsts.flatMap((first) =>
      seconds
        .filter((second) => follows(first.id, second.id))
        .map((second) => ({ text: first.text + second.text, reading: first.reading + second.reading })),
    );
  });
  return [...(read.get(skeleton) ?? []), ...pairs];
}

/** Whether a piece that is a word itself is read otherwise: 見る (みる) is no spelling of 見える. */
function isReadOtherwise(piece: string, reading: string, words: readonly Omit<ReadWord, 'id'>[]): boolean {
  const own = words.filter(({ text }) => text === piece);
  return own.length > 0 && own.every((word) => word.reading !== reading);
}

/** The words that a piece with hiragana is another spelling of. */
function wordsReadAs(piece: string, words: OkuriganaWords): readonly string[] {
  const same = wordsWith(skeletonOf(piece), words);
  return same
    .filter(({ reading }) => fitsReading(piece, reading) && !isReadOtherwise(piece, reading, same))
    .map(({ text }) => text);
}

/** The other spellings of a piece of a term. */
function spellingsOf(piece: string, words: OkuriganaWords): readonly string[] {
  const spelled = HIRAGANA.test(piece)
    ? wordsReadAs(piece, words)
    : (words.nouns.get(skeletonOf(piece)) ?? []);
  return spelled.filter((text) => sameButOkurigana(piece, text));
}

/**
 * The words of a municipality that a term spells with other okurigana. Of the pieces of a term that begin at one
 * place, the longest that is a spelling of a word counts.
 */
export function okuriganaReplacements(term: string, words: OkuriganaWords): readonly Replacement[] {
  const found = new Map<string, Replacement>();
  for (const { from, to } of candidatesIn(term)) {
    for (const text of spellingsOf(term.slice(from, to), words)) {
      const key = `${from} ${text}`;
      if (found.has(key) || term.startsWith(text, from)) continue;
      const relation = 'と送り仮名の付け方が違う';
      found.set(key, { kind: 'okurigana', from, to, text, shown: text, whole: false, relation });
    }
  }
  return [...found.values()];
}
