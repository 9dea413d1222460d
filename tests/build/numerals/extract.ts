import { toHalfWidth } from '../../../src/domain/text-width.ts';

/** Digits with the marks that belong to one number or date: 9,303,124,000 · 5.6 · 7/6. */
const NUMERAL = /\d+(?:[.,/]\d+)*/gu;
/** What makes a number a figure; other characters behind a number begin the next word. */
const UNIT = /^[年月日回件人名円%点次期課台枚割者品団施冊箱項度研周章半校号かカヶ箇万]/u;
const ERA_INITIAL = /[MTSHR]$/;
const CIRCLED = /[①-⑳]/gu;

/**
 * Every numeral of a text with the unit character behind it, in half width, in order and with repetitions: `450件`,
 * `5.6%`, `H29`, `①`. A space between a number and its unit does not matter; lines and table cells end a figure.
 */
export function numeralsOf(text: string): readonly string[] {
  const plain = toHalfWidth(text)
    .replace(/ +/g, ' ')
    .replace(/(?<=\d) (?!\d)|(?<!\d) (?=\d)/g, '');
  const numbers = [...plain.matchAll(NUMERAL)].map((match) => {
    const initial = ERA_INITIAL.exec(plain.slice(0, match.index))?.[0] ?? '';
    const unit = UNIT.exec(plain.slice(match.index + match[0].length))?.[0] ?? '';
    return `${initial}${match[0]}${unit}`;
  });
  return [...numbers, ...(plain.match(CIRCLED) ?? [])];
}
