import { parseNumberText } from '../../../domain/measurement/number-text.ts';
import type { Replacement } from '../replacement.ts';

const NUMBER = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
/** A day without its year: 4月5日, 四月五日, 4/5. A year in front of it belongs to it (`yearReplacements`). */
const DAY = new RegExp(
  `(?<![0-9.年/])(?:(?<month>${NUMBER})月(?<day>${NUMBER})日|(?<shortMonth>[0-9]{1,2})/(?<shortDay>[0-9]{1,2})(?![0-9/]))`,
  'gu',
);
const LAST_MONTH = 12;
const LAST_DAY = 31;

/** Other ways to write the days in a term: 4月5日, 4/5, 四月五日. */
export function monthDayReplacements(term: string): readonly Replacement[] {
  return [...term.matchAll(DAY)].flatMap((match) => {
    const { month, day, shortMonth = '', shortDay = '' } = match.groups ?? {};
    const [one, other] = [month ?? shortMonth, day ?? shortDay].map((text) => numberOf(text));
    if (!isWithin(one, LAST_MONTH) || !isWithin(other, LAST_DAY)) return [];
    const [from, to] = [match.index, match.index + match[0].length];
    return [`${one}月${other}日`, `${one}/${other}`]
      .filter((text) => text !== match[0])
      .map((text): Replacement => {
        return { kind: 'number', from, to, text, shown: text, whole: true, relation: 'と同じ日の' };
      });
  });
}

function numberOf(text: string): number {
  return parseNumberText(text.replace(/^0/, ''))?.value ?? 0;
}

function isWithin(value: number | undefined, most: number): value is number {
  return value !== undefined && value >= 1 && value <= most;
}
