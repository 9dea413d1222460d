import type { FoldedCharacter } from './canonical.ts';

const KATAKANA = /[ァ-ヺー]/;
/** Between these, ー was typed for a dash. */
const LATIN = /[0-9a-z]/;
const DIGIT = /[0-9]/;
/** Letters and signs between which a space parts words. */
const WORD = /[a-z!-/:-@[-`{-~\u00C0-\u024F\u0370-\u04FF]/;
/** What stands before the ケ of 3ケ月, 数ケ所, and what after it. A cut text may begin with the ケ itself. */
const COUNT = /[0-9〇一二三四五六七八九十百千数何半]/;
const COUNTED = /[月所年国条村町店社寺字地箇]/;

interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** A character's canonical form between its neighbours (empty at the ends of a text); an empty string drops it. */
type Rule = (neighbours: Neighbours) => string;

function kaOfCounts(character: string): Rule {
  return ({ before, after }) =>
    (before === '' || COUNT.test(before)) && COUNTED.test(after) ? 'か' : character;
}

const RULES = new Map<string, Rule>([
  [' ', ({ before, after }) => (WORD.test(before) && WORD.test(after) ? ' ' : '')],
  [',', ({ before, after }) => (DIGIT.test(before) && DIGIT.test(after) ? '' : '、')],
  ['・', ({ before, after }) => (KATAKANA.test(before) && KATAKANA.test(after) ? '' : '・')],
  ['-', ({ before, after }) => (KATAKANA.test(before) && KATAKANA.test(after) ? 'ー' : '-')],
  ['ー', ({ before, after }) => (LATIN.test(before) && LATIN.test(after) ? '-' : 'ー')],
  ['ケ', kaOfCounts('ケ')],
  ['カ', kaOfCounts('カ')],
]);

function pass(characters: readonly FoldedCharacter[]): readonly FoldedCharacter[] {
  const result: FoldedCharacter[] = [];
  for (const [index, one] of characters.entries()) {
    const rule = RULES.get(one.character);
    const before = result.at(-1)?.character ?? '';
    const character = rule?.({ before, after: characters[index + 1]?.character ?? '' }) ?? one.character;
    if (character !== '') result.push(character === one.character ? one : { ...one, character });
  }
  return result;
}

/**
 * Rules that look at a character's neighbours, repeated until nothing changes any more: spaces and commas that part
 * nothing, ・ inside katakana, dashes written for ー and ー for a dash, the ケ of 3ケ月. Each rule looks one character to
 * either side, so that a cut of the text changes its ends at most.
 */
export function settleNeighbours(characters: readonly FoldedCharacter[]): readonly FoldedCharacter[] {
  let current = characters;
  for (;;) {
    const next = pass(current);
    if (next.every((one, index) => one === current[index]) && next.length === current.length) return current;
    current = next;
  }
}
