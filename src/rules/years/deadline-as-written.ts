import { type CalendarDate, compareDates, formatDate, toIso } from '../../domain/time/calendar-date.ts';
import { eraFromLabel, eraYearToGregorian, parseEraYearNumber } from '../../domain/time/era.ts';
import {
  type FiscalYear,
  fiscalYearSpan,
  formatFiscalYear,
  parseFiscalYear,
} from '../../domain/time/fiscal-year.ts';
import { toHalfWidth } from '../../domain/text-width.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { initiativesIn, isDoubted, textOf } from '../subjects.ts';

const UNTIL = '(?:まで(?:に)?|中)?。?$';
const END_OF_YEAR = new RegExp(`^((?:平成|令和|[HR]) ?(?:元|\\d{1,2}) ?年度)?(?:年度)?末${UNTIL}`);
const MONTH = new RegExp(
  `^(平成|令和|[HR]) ?(元|\\d{1,2}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?(?:末)?${UNTIL}`,
);

export const deadlineAsWritten: Rule = {
  code: 'rule/deadline-as-written',
  title: '期限の日付が達成時期と合わない',
  why: '「期限」は並べ替えや一覧に使われる日付です。年度末は翌年の3月31日になるため、年を一つ前に書き間違えやすい欄です。',
  example: { of: 'initiative', at: '期限: 2019-03-31' },
  wrong: `
期限: 2019-03-31
`,
  right: `
期限: 2020-03-31
`,
  check: ({ catalog, places }) =>
    initiativesIn(catalog).flatMap(({ name, document, initiative }): readonly RuleFinding[] => {
      const { deadline } = initiative;
      if (deadline === null || isDoubted(initiative.doubts, '期限')) return [];
      const place = places.of(name, ['期限']);
      const { from } = fiscalYearSpan(document.fiscalYear);
      if (compareDates(deadline, from) < 0) {
        const message = `期限の${formatDate(deadline)}は、${formatFiscalYear(document.fiscalYear)}が始まる前の日です。年を確かめてください。`;
        return [{ place, message }];
      }
      const written = writtenDeadline(initiative, document);
      if (written === null || isWithin(deadline, written)) return [];
      return [
        {
          place,
          message: `期限は${formatDate(deadline)}ですが、欄「${written.field}」には「${written.text}」とあります。日付を確かめてください。`,
          remedy: `期限: ${toIso(written.latest)}`,
        },
      ];
    }),
};

/** The time that the form's own field of deadlines names, where it names exactly one. */
interface WrittenDeadline {
  readonly field: string;
  readonly text: string;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

function writtenDeadline(initiative: Initiative, { fiscalYear }: PolicyDocument): WrittenDeadline | null {
  const filled = initiative.fields.find(({ field }) => field.meaning === 'deadline');
  const text = filled === undefined ? null : textOf(filled);
  const span = text === null ? null : (endOfYear(text.trim(), fiscalYear) ?? monthOf(text.trim()));
  if (filled === undefined || text === null || span === null) return null;
  return { field: filled.field.key, text: text.trim(), ...span };
}

type DaySpan = Pick<WrittenDeadline, 'earliest' | 'latest'>;

/** 年度末, 平成30年度末まで: the last month of the fiscal year. */
function endOfYear(text: string, fiscalYear: FiscalYear): DaySpan | null {
  const match = END_OF_YEAR.exec(toHalfWidth(text));
  if (match === null) return null;
  const named = match[1] === undefined ? fiscalYear : parseFiscalYear(match[1])?.year;
  if (named === undefined) return null;
  return { earliest: { year: named + 1, month: 3, day: 1 }, latest: fiscalYearSpan(named).to };
}

/** 平成31年3月, 令和2年1月末まで: any day of that month, or the day itself. */
function monthOf(text: string): DaySpan | null {
  const [, label = '', number = '', month, day] = MONTH.exec(toHalfWidth(text)) ?? [];
  const era = eraFromLabel(label);
  const eraYear = parseEraYearNumber(number);
  if (era === null || eraYear === null) return null;
  const first = { year: eraYearToGregorian(era, eraYear), month: Number(month), day: Number(day ?? 1) };
  return { earliest: first, latest: day === undefined ? { ...first, day: 31 } : first };
}

function isWithin(date: CalendarDate, { earliest, latest }: DaySpan): boolean {
  return compareDates(earliest, date) <= 0 && compareDates(date, latest) <= 0;
}
