import type { WordReading } from '../../domain/organization/search-words.ts';
import { KANJI_OR_KANA } from '../spellings/data/kanji-or-kana.ts';
import { LAWS_AND_BODIES } from '../spellings/data/laws-and-bodies.ts';
import { LOAN_WORDS } from '../spellings/data/loan-words.ts';
import { MIXED_WRITINGS } from '../spellings/data/mixed-writings.ts';
import { MORE_OKURIGANA_WORDS } from '../spellings/data/more-okurigana-words.ts';
import { OKURIGANA_WORDS } from '../spellings/data/okurigana-words.ts';
import { PUBLIC_SERVICES } from '../spellings/data/public-services.ts';
import { READINGS } from '../spellings/data/readings.ts';
import { REWRITINGS } from '../spellings/data/rewritings.ts';
import { SYNONYMS } from '../spellings/data/synonyms.ts';
import { VARIANTS } from '../spellings/data/variants.ts';
import { WELFARE_AND_SCHOOLS } from '../spellings/data/welfare-and-schools.ts';
import { cutsNoWord, placesOf } from '../spellings/replacement.ts';
import type { SpellingGroup } from '../spellings/spelling-file.ts';
import { foldText } from '../text/canonical.ts';

const KANJI = /\p{sc=Han}/u;
const HIRAGANA = /[ぁ-ゖ]/;
const PARTICLE = /[のをにがはでとやもへか]/;

function linesOf(table: string): readonly string[] {
  return table.trim().split('\n');
}

/** The hiragana after a kanji as it may be shortened: わせ, せ and nothing. */
function endingsOf(gap: string): readonly string[] {
  return Array.from({ length: gap.length + 1 }, (_, length) => gap.slice(length));
}

/** Every spelling of a word between its longest and none of its okurigana: 取り組み, 取組み, 取り組, 取組. */
export function okuriganaSpellings(word: string): readonly string[] {
  const pieces = [...word.matchAll(/(\P{sc=Hiragana})(\p{sc=Hiragana}*)/gu)].map(
    ([, kanji = '', gap = '']) => ({ kanji, gap }),
  );
  return pieces.reduce<readonly string[]>(
    (spellings, { kanji, gap }) => {
      // A single kanji without any of its hiragana is another word: 終 is not 終わり.
      const endings = endingsOf(gap).slice(0, pieces.length === 1 ? -1 : undefined);
      return spellings.flatMap((before) => endings.map((ending) => before + kanji + ending));
    },
    [''],
  );
}

/** Words of their own that a word without its okurigana would look like: 組合 (a union), 成立 (せいりつ, not 成り立ち). */
// prettier-ignore
const OTHER_WORDS = new Set([
  '組合', '手当', '成立', '照合', '譲渡', '譲渡し', '預金', '待合', '言伝', '手入', '出入', '値上', '値下', '仕上', '名寄',
  '聴取', '置換', '分合', '付加', '食物', '生物', '生方', '架橋', '先駆', '先取', '上乗', '重合', '送出',
]);

/** Every spelling of the words with okurigana, the longest first, and their readings. */
export const OKURIGANA = [...linesOf(OKURIGANA_WORDS), ...linesOf(MORE_OKURIGANA_WORDS)].map((line) => {
  const [word = '', reading = ''] = line.split(' ');
  return { spellings: okuriganaSpellings(word).filter((one) => !OTHER_WORDS.has(one)), reading };
});
const SHORTENED = new Set(OKURIGANA.flatMap(({ spellings }) => spellings.slice(1)));

const COMMON_READINGS: readonly WordReading[] = [
  ...linesOf(READINGS).flatMap((line) => {
    const [text = '', ...readings] = line.split(' ');
    return readings.map((reading) => ({ text: foldText(text), reading }));
  }),
  ...OKURIGANA.flatMap(({ spellings, reading }) =>
    spellings.map((text) => ({ text: foldText(text), reading })),
  ),
];

/** Readings that every municipality gets besides its own: of words the dictionary lacks, and of words with okurigana. */
export function commonReadings(corpus: string): readonly WordReading[] {
  return COMMON_READINGS.filter(({ text }) => occurs(text, corpus));
}

/** Whether a text has a word, not as a part of Latin ones, nor as the beginning of another: 取り組 of 取り組む. */
function occurs(word: string, corpus: string): boolean {
  if (!corpus.includes(word)) return false;
  const isShortened = SHORTENED.has(word) && KANJI.test(word.slice(-1));
  return placesOf(corpus, word).some((from) => {
    const to = from + word.length;
    const next = corpus.charAt(to);
    return cutsNoWord(corpus, from, to) && !(isShortened && HIRAGANA.test(next) && !PARTICLE.test(next));
  });
}

/** A row of a table. */
interface Row {
  /** All its words. */
  readonly typed: readonly string[];
  /** Those that are looked for in texts. */
  readonly sought: readonly string[];
}

/** Before a word that may be typed but is not looked for, as it stands inside others (り災 in により災害) or says less. */
const TYPED_ONLY = '~';

function rowsOf(...tables: readonly string[]): readonly Row[] {
  return tables.flatMap(linesOf).map((line) => {
    const words = line.split(',');
    return {
      typed: words.map((word) => word.replace(TYPED_ONLY, '')),
      sought: words.filter((word) => !word.startsWith(TYPED_ONLY)),
    };
  });
}

function together(rows: readonly Row[]): Row {
  return {
    typed: [...new Set(rows.flatMap(({ typed }) => typed))],
    sought: [...new Set(rows.flatMap(({ sought }) => sought))],
  };
}

/** Rows that share two words are one: the same short form may stand in two tables. */
function merged(rows: readonly Row[]): readonly Row[] {
  const known: Row[] = [];
  for (const row of rows) {
    const same = known.findIndex(({ typed }) => typed.filter((word) => row.typed.includes(word)).length > 1);
    const before = known[same];
    if (before === undefined) known.push(row);
    else known[same] = together([before, row]);
  }
  return known;
}

const ROWS = {
  variants: rowsOf(VARIANTS, KANJI_OR_KANA, REWRITINGS, MIXED_WRITINGS, LOAN_WORDS),
  synonyms: merged(rowsOf(SYNONYMS, LAWS_AND_BODIES, PUBLIC_SERVICES, WELFARE_AND_SCHOOLS)),
};

type CommonGroup = Row & Pick<SpellingGroup, 'kind'>;

/** Words with okurigana that are also written otherwise (呼び掛け, 呼びかけ) are one group with all of these. */
function joinedGroups(): readonly CommonGroup[] {
  const isSame = (some: Row, others: Row): boolean => others.typed.some((one) => some.typed.includes(one));
  const okurigana = OKURIGANA.map(({ spellings }) => ({ typed: spellings, sought: spellings }));
  const variants = ROWS.variants.map((row) => {
    const joined = okurigana.filter((other) => isSame(other, row));
    return { kind: 'variant' as const, ...together([row, ...joined]) };
  });
  const others = okurigana.filter((one) => !ROWS.variants.some((row) => isSame(one, row)));
  return [...others.map((row) => ({ kind: 'okurigana' as const, ...row })), ...variants];
}

function asSynonyms(row: Row): CommonGroup {
  return { kind: 'synonym', ...row };
}

const COMMON_GROUPS = [...joinedGroups(), ...ROWS.synonyms.map(asSynonyms)];

/** Two kanji also meet by chance where words join: the 一財 of 統一財源. */
const TWO_KANJI = /^\p{sc=Han}{2}$/u;

/**
 * The groups of which something occurs; `corpus` is all canonical text. Members that occur are listed as written.
 * `isWord` tells of two kanji that occur whether they are a word there.
 */
export function commonGroups(
  corpus: string,
  ownSynonyms: readonly (readonly string[])[],
  isWord: (text: string) => boolean = () => true,
): readonly SpellingGroup[] {
  const own = ownSynonyms.map((typed) => asSynonyms({ typed, sought: typed }));
  return [...own, ...COMMON_GROUPS]
    .map(({ kind, typed, sought }) => {
      const members = typed.map(foldText);
      const stands = (text: string): boolean =>
        occurs(text, withoutLonger(text, members, corpus)) &&
        (kind !== 'synonym' || !TWO_KANJI.test(text) || isWord(text));
      return { kind, typed, occurring: sought.filter((one) => stands(foldText(one))) };
    })
    .filter(({ typed, occurring }) => occurring.length > 0 && addsSomething(typed, occurring));
}

/** The texts without longer members of a word's group: 年次有給休暇 has no 有給休暇 of its own. */
function withoutLonger(word: string, members: readonly string[], corpus: string): string {
  if (!corpus.includes(word)) return '';
  const longer = members.filter((one) => one !== word && one.includes(word));
  return longer.reduce((rest, one) => rest.replaceAll(one, '\n'), corpus);
}

/** Whether some member finds another one that it does not find by itself. */
function addsSomething(typed: readonly string[], occurring: readonly string[]): boolean {
  return typed.some((one) => occurring.some((other) => !foldText(other).includes(foldText(one))));
}
