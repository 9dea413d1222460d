import { settleNeighbours } from './neighbours.ts';
import { usualKanji } from './variant-kanji.ts';

/** One character of canonical text and the piece of the raw text it stands for, as UTF-16 offsets. */
export interface FoldedCharacter {
  readonly character: string;
  readonly from: number;
  readonly to: number;
}

/** A text in the one form that index and queries share, with the way back to the raw text. */
export interface Canonical {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its piece of the raw text begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Characters without a width, a picture or a meaning: controls, joiners, soft hyphens, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;
const SPACE = /\s/u;
/** Marks that make one character with the one before them: sound marks in any width, accents, Hangul parts. */
const COMBINING = /[\p{M}\uFF9E\uFF9F\u309B\u309C\u1160-\u11FF]/u;
const LOOSE_MARKS = / \p{M}+/gu;
/** Sound marks on what has no voiced form. */
const LOST_SOUND_MARKS = /[\u3099\u309A]/gu;
const SPACING_SOUND_MARKS: Readonly<Record<string, string>> = { '\u309B': '\u3099', '\u309C': '\u309A' };
/** Hyphens, dashes, minus signs and box lines; the prolonged sound mark ー is a letter. */
const DASHES = /[\u2010-\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63\uFF0D]/gu;
const TILDES = /[\u301C\u3030\u223C\u02DC]/gu;
const MIDDLE_DOTS = /[\u00B7\u2022\u2219\u22C5\u2027]/gu;

/** The folded form of single characters, kept: a text uses some thousand different ones. */
const folded = new Map<string, readonly string[]>();

function foldCluster(cluster: string): readonly string[] {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const normal = cluster
    .replace(/[\u309B\u309C]/g, (mark) => SPACING_SOUND_MARKS[mark] ?? mark)
    .replace(/[ヶヵ]/g, 'か')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(LOOSE_MARKS, ' ')
    .replace(LOST_SOUND_MARKS, '')
    .replace(DASHES, '-')
    .replace(TILDES, '~')
    .replace(MIDDLE_DOTS, '・');
  const characters = Array.from(normal, (character) => usualKanji(SPACE.test(character) ? ' ' : character));
  folded.set(cluster, characters);
  return characters;
}

interface Cluster {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function clustersOf(raw: string): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let offset = 0;
  for (const character of raw) {
    const from = offset;
    offset += character.length;
    if (INVISIBLE.test(character) && !SPACE.test(character)) continue;
    const last = clusters.at(-1);
    if (last !== undefined && COMBINING.test(character)) {
      clusters[clusters.length - 1] = { text: last.text + character, from: last.from, to: offset };
    } else {
      clusters.push({ text: character, from, to: offset });
    }
  }
  return clusters;
}

/**
 * The canonical form of a text, shared by the build and the browser: NFKC, lower case, usual kanji, one kind of dash,
 * no commas inside numbers, no spaces beside Japanese, and so on. Idempotent. What stands inside a raw
 * text stays inside its canonical form, except for marks at the cut (`foldQuery`).
 */
export function canonical(raw: string): Canonical {
  const characters = clustersOf(raw).flatMap(({ text, from, to }): readonly FoldedCharacter[] =>
    foldCluster(text).map((character) => ({ character, from, to })),
  );
  const settled = settleNeighbours(characters);
  const units = settled.flatMap((one) => Array.from({ length: one.character.length }, () => one));
  return {
    text: settled.map(({ character }) => character).join(''),
    starts: units.map(({ from }) => from),
    ends: units.map(({ to }) => to),
  };
}

/** The canonical form alone. */
export function foldText(raw: string): string {
  return canonical(raw).text;
}

/** Marks at the ends of a cut text that stood inside a number, a word or a character of which the rest is missing. */
const CUT_RAW = /^[\s,\uFF0C\uFE50\p{M}\uFF9E\uFF9F\u309B\u309C]+|[\s,\uFF0C\uFE50]+$/gu;
const CUT = /^[・ー-]+$|^[・-]+(?=[ァ-ヺー])|^ー+(?=[0-9a-z])|(?<=[ァ-ヺー])[・-]+$|(?<=[0-9a-z])ー+$/gu;

/**
 * The canonical form of a query, which may be cut out of a text at any place: without the marks at its ends whose form
 * depends on what the cut took away (`,200`, `・マップ`, `サーバ-`).
 */
export function foldQuery(typed: string): string {
  let text = foldText(typed.replace(CUT_RAW, ''));
  for (let shorter = text.replace(CUT, ''); shorter !== text; shorter = text.replace(CUT, '')) text = shorter;
  return text;
}

/** Where the canonical units `from` up to `to` stand in the raw text; an empty range when there are none. */
export function rawRange(
  form: Canonical,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const start = form.starts[from] ?? form.ends.at(-1) ?? 0;
  return { from: start, to: to > from ? (form.ends[to - 1] ?? start) : start };
}
