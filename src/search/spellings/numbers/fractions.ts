import { parseNumberText } from '../../../domain/measurement/number-text.ts';
import type { Replacement } from '../replacement.ts';

const NUMBER = '[0-9]{1,3}|[一二三四五六七八九十]{1,3}';
/** 二分の一, 2分の1, 1/2, and ½, of which NFKC makes a slash of its own. */
const FRACTION = new RegExp(
  `(?<![0-9./一二三四五六七八九十百千])(?:(?<below>${NUMBER})分の(?<above>${NUMBER})|(?<first>[0-9]{1,2})[/\\u2044](?<second>[0-9]{1,3}))(?![0-9/.])`,
  'gu',
);
const KANJI = '〇一二三四五六七八九十';

function digits(text: string): number {
  return parseNumberText(text)?.value ?? NaN;
}

/** Other ways to write the fractions in a term: 二分の一, 2分の1, 1/2. */
export function fractionReplacements(term: string): readonly Replacement[] {
  return [...term.matchAll(FRACTION)].flatMap((match) => {
    const { above, below, first = '', second = '' } = match.groups ?? {};
    const [part, whole] = [digits(above ?? first), digits(below ?? second)];
    if (!(part > 0 && whole > 1)) return [];
    const inKanji = part <= 10 && whole <= 10 ? [`${KANJI.charAt(whole)}分の${KANJI.charAt(part)}`] : [];
    const spellings = [`${whole}分の${part}`, ...inKanji, `${part}/${whole}`, `${part}\u2044${whole}`];
    const [from, to] = [match.index, match.index + match[0].length];
    return spellings
      .filter((text) => text !== match[0])
      .map((text): Replacement => {
        return { kind: 'number', from, to, text, shown: text, whole: true, relation: 'と同じ数の' };
      });
  });
}
