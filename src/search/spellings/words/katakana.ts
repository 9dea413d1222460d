import { foldText } from '../../text/canonical.ts';
import { toHiragana, toKatakana } from '../../text/kana.ts';
import type { Replacement } from '../replacement.ts';

const RUN = /[ァ-ヺー]{3,}/g;
/** Shorter keys would make ビル of ビール (`sameWord`). */
const SHORTEST = 4;

/** What goes on with the sound before it: no word begins with it. */
const CONTINUING = /[ァィゥェォャュョッー]/;

/** Ways to write one foreign sound (国語審議会「外来語の表記」, 平成3年内閣告示第2号, lets both stand). */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/ティ/g, 'チ'],
  [/ディ/g, 'デ'],
  [/テュ/g, 'チュ'],
  [/デュ/g, 'ジュ'],
  [/シェ/g, 'セ'],
  [/ジェ/g, 'ゼ'],
  [/ヂ/g, 'ジ'],
  [/ヅ/g, 'ズ'],
  [/トゥ/g, 'ツ'],
  [/ドゥ/g, 'ド'],
  [/フ[ォオ]/g, 'ホ'],
  [/フュ/g, 'ヒュ'],
  [/シュミ/g, 'シミュ'],
  [/コミニュ?/g, 'コミュニ'],
  [/テア/g, 'チヤ'],
  [/([イキシチニヒミリギジビピ])ア/g, '$1ヤ'],
  // A long vowel by its letter: メイル, ホウムページ; not the ウェ of スウェーデン.
  [/([エケセテネヘメレゲゼデベペェ])[イィ]/g, '$1ー'],
  [/([オコソトノホモヨロゴゾドボポォョウクスツヌフムユルグズブプュ])ウ(?![ァィェォアイエオ])/g, '$1ー'],
];
const SMALL = 'ァィゥェォャュョッヮ';
const LARGE = 'アイウエオヤユヨツワ';

/** What the spellings of one foreign word have in common but for long vowels: メール, メイル → メール. */
function soundKey(word: string): string {
  const sounds = SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);
  return sounds.replace(/[ァィゥェォャュョッヮ]/g, (small) => LARGE.charAt(SMALL.indexOf(small)));
}

/** What the spellings of one foreign word have in common: インターフェース, インタフェイス → インタフエス. */
export function katakanaKey(word: string): string {
  return soundKey(word).replaceAll('ー', '');
}

/** Short words are the same only with the same vowels long: メイル and メール, but not ビル and ビール. */
function sameWord(one: string, other: string): boolean {
  return katakanaKey(one).length >= SHORTEST || soundKey(one) === soundKey(other);
}

/**
 * The foreign words of a term in other spellings that occur, also where the term runs several together: the ウィルス of
 * コロナウィルス. `words` by their key (`katakanaKey`).
 */
export function katakanaReplacements(
  term: string,
  words: ReadonlyMap<string, readonly string[]>,
): readonly Replacement[] {
  return [...term.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    stretchesOf(run).flatMap(({ stretch, at }) => {
      const from = index + at;
      return (words.get(katakanaKey(stretch)) ?? [])
        .filter((text) => !text.includes(stretch) && sameWord(stretch, text))
        .map((text) => ({
          kind: 'variant' as const,
          from,
          to: from + stretch.length,
          text,
          shown: text,
          whole: false,
          relation: 'の別の書き方',
        }));
    }),
  );
}

/** A run, and each of its beginnings and ends that is long enough to be a word. */
function stretchesOf(run: string): readonly { readonly stretch: string; readonly at: number }[] {
  const places = Array.from(run, (_, at) => at);
  const ends = places
    .filter((at) => run.length - at >= SHORTEST && !CONTINUING.test(run.charAt(at)))
    .map((at) => ({ stretch: run.slice(at), at }));
  const beginnings = places
    .filter((at) => at >= SHORTEST && !CONTINUING.test(run.charAt(at)))
    .map((at) => ({ stretch: run.slice(0, at), at: 0 }));
  return run.length < SHORTEST ? [{ stretch: run, at: 0 }] : [...ends, ...beginnings];
}

/** A run with its last ー, or without one before something else; shorter words keep it (キー, バー; JIS Z 8301). */
const ENDING = /(?<=[ァ-ヺー]{3})ー(?![ァ-ヺー])|(?<=[ァ-ヺー]{2}[ァ-ヺ])(?=[^ァ-ヺー])/g;

/** The words of a term with and without ー at their end, of those that occur: サーバー室 is サーバ室. */
export function endingReplacements(term: string, words: readonly string[]): readonly Replacement[] {
  return [...term.matchAll(ENDING)].flatMap(({ 0: mark, index: to }) => {
    const from = /[ァ-ヺー]+$/.exec(term.slice(0, to))?.index ?? to;
    const text = `${term.slice(from, to)}${mark === '' ? 'ー' : ''}`;
    if (!words.some((word) => word.endsWith(text))) return [];
    const relation = 'の別の書き方';
    return [{ kind: 'variant', from, to: to + mark.length, text, shown: text, whole: false, relation }];
  });
}

const HIRAGANA_TERM = /^[ぁ-ゖー]{3,}$/;

/** A term in hiragana as a part of foreign words that occur: まいなんばー in マイナンバーカード. */
export function foreignPartReplacements(term: string, words: readonly string[]): readonly Replacement[] {
  if (!HIRAGANA_TERM.test(term)) return [];
  const text = foldText(toKatakana(term));
  if (!words.some((word) => word.includes(text))) return [];
  const whole = false;
  return [{ kind: 'kana', from: 0, to: term.length, text, shown: text, whole, relation: 'を片仮名で書いた' }];
}

/** Katakana that no foreign word has, in hiragana: モッタイナイ is もったいない. `words` are the foreign ones. */
export function hiraganaReplacements(term: string, words: readonly string[]): readonly Replacement[] {
  return [...term.matchAll(RUN)].flatMap(({ 0: run, index }): readonly Replacement[] => {
    if (words.some((word) => word.includes(run))) return [];
    const text = foldText(toHiragana(run));
    const [from, to] = [index, index + run.length];
    return [{ kind: 'kana', from, to, text, shown: text, whole: false, relation: 'を平仮名で書いた' }];
  });
}
