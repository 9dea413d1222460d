import type { ObservationRole } from '../../domain/measurement/indicator.ts';
import { parseQuantity } from '../../domain/measurement/quantity.ts';
import type { FormField } from '../../domain/policy/form.ts';
import { toHalfWidth } from '../../domain/text-width.ts';
import { type CalendarDate, parseIsoDate, toIso } from '../../domain/time/calendar-date.ts';
import { eraFromLabel, eraYearToGregorian, parseEraYearNumber } from '../../domain/time/era.ts';
import { type FiscalYear, fiscalYearOf, parseFiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ValueProposal } from './proposal.ts';
import type { WrittenFigure } from './written-figures.ts';

/** What is known of the field that a sentence stands in. */
export interface FieldContext {
  readonly field: FormField;
  readonly fiscalYear: FiscalYear;
  /** Whether the text says that round brackets hold the year before: 「( )は前年度」. */
  readonly bracketsArePrevious: boolean;
}

/** How many characters before a figure speak of it alone. */
const NEAR = 12;
const PREVIOUS_IN_BRACKETS = /^\s*[(（]\s*(\d[\d,.]*)\s*[)）]/u;
const YEAR_BEFORE = /(?:平成|令和|[HR])\s*(?:元|\d{1,2})\s*(?:年度|年)?\s*[:：]?\s*$/u;
const RESULT_WORD = /実績|結果|達成|件数は|でした|しました|となり|[Ａ-Ｚ]?点だった/u;
const TARGET_WORD = /目標|目指|以上と|以下に|以上に|とする|とします|にする|にします/u;
const BASELINE_WORD = /基準|現状|現在|年度当初/u;
const POINT = /(平成|令和|[HR])\s*(元|\d{1,2})年\s*(\d{1,2})月(?:末|\s*(\d{1,2})日(?=\s*(?:現在|時点)))/u;
const IN_BRACKETS = /[(（][^()（）]*[)）]/gu;
const LEGEND = /[(（]\s*[)）]\s*は\s*前年/u;

/** Whether a text says that figures in round brackets are those of the year before. */
export function bracketsArePrevious(text: string): boolean {
  return LEGEND.test(text);
}

/** The values that one figure of a sentence stands for: itself, and the one of the year before in brackets behind it. */
export function valuesOf(
  figure: WrittenFigure,
  sentence: string,
  context: FieldContext,
): readonly ValueProposal[] {
  const own = ownValue(figure, sentence, context);
  const behind = PREVIOUS_IN_BRACKETS.exec(toHalfWidth(sentence.slice(figure.end)));
  const previous = behind === null ? null : parseQuantity(`${behind[1] ?? ''}${figure.quantity.unit}`);
  if (previous === null) return [own];
  const isSaid = context.bracketsArePrevious;
  return [
    own,
    {
      role: 'actual',
      year: context.fiscalYear - 1,
      period: own.period,
      quantity: { ...previous, asWritten: behind?.[1] ?? '' },
      parts: [],
      confidence: isSaid ? 'high' : 'low',
      reason: isSaid
        ? '「( )は前年度」とある括弧の中の数です。'
        : '数のすぐ後の括弧です。前年度の値かもしれません。',
    },
  ];
}

function ownValue(figure: WrittenFigure, sentence: string, context: FieldContext): ValueProposal {
  const before = toHalfWidth(sentence.slice(0, figure.index));
  const bracket = openBracket(before);
  const words = bracket ?? sentence.replace(IN_BRACKETS, '');
  const yearName = YEAR_BEFORE.exec(before)?.[0] ?? null;
  const { role, confidence, reason } = roleOf(words, {
    inBracket: bracket !== null,
    isSeries: yearName !== null,
    context,
  });
  const point = pointIn(words);
  const stated = yearOf(yearName ?? words) ?? (point === null ? null : fiscalYearOf(point));
  return {
    role,
    year: stated ?? fallbackYear(bracket, before, context),
    period: point === null ? periodOf(words, context) : toIso(point),
    quantity: figure.quantity,
    parts: [],
    confidence,
    reason,
  };
}

/** The day that 「平成31年2月末」 or 「令和5年4月1日現在」 names, where a value is said to be of that day. */
function pointIn(words: string): CalendarDate | null {
  const [, label = '', number = '', month = '', day] = POINT.exec(toHalfWidth(words)) ?? [];
  const [era, eraYear] = [eraFromLabel(label), parseEraYearNumber(number)];
  if (era === null || eraYear === null) return null;
  const year = eraYearToGregorian(era, eraYear);
  const lastDay = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  const date = { year, month: Number(month), day: day === undefined ? lastDay : Number(day) };
  return parseIsoDate(toIso(date));
}

/** Without a name of a year: the year before where the words say so; the document's own, but for results in brackets. */
function fallbackYear(
  bracket: string | null,
  before: string,
  { fiscalYear }: FieldContext,
): FiscalYear | null {
  if (/前年|昨年/u.test(bracket ?? before.slice(-NEAR))) return fiscalYear - 1;
  return bracket !== null && /実績|末|時点/u.test(bracket) ? null : fiscalYear;
}

/** The words of the bracket that is still open at the end of a text. */
function openBracket(text: string): string | null {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
  return open === -1 || /[)）]/u.test(text.slice(open)) ? null : text.slice(open + 1);
}

type Role = Pick<ValueProposal, 'role' | 'confidence' | 'reason'>;

function roleOf(
  words: string,
  {
    inBracket,
    isSeries,
    context,
  }: { readonly inBracket: boolean; readonly isSeries: boolean; readonly context: FieldContext },
): Role {
  if (inBracket && words.includes('実績'))
    return { role: 'actual', confidence: 'high', reason: '括弧の中に「実績」とあります。' };
  if (isSeries) return { role: 'actual', confidence: 'medium', reason: '年度の名前のすぐ後にある数です。' };
  const { meaning, heading } = context.field;
  const byField: Partial<Record<typeof meaning, readonly [ObservationRole, RegExp]>> = {
    target: ['target', TARGET_WORD],
    baseline: ['baseline', BASELINE_WORD],
    actual: ['actual', RESULT_WORD],
    performed: ['actual', RESULT_WORD],
    outcome: ['actual', RESULT_WORD],
    'mid-year-review': ['actual', RESULT_WORD],
    'year-end-summary': ['actual', RESULT_WORD],
  };
  const known = byField[meaning];
  if (known === undefined)
    return { role: 'reference', confidence: 'low', reason: `欄「${heading}」にある数です。` };
  const [role, word] = known;
  const isSaid = word.test(words) || (role === 'target' && /以上|以下|以内|未満/u.test(words));
  return { role, confidence: isSaid ? 'high' : 'medium', reason: `欄「${heading}」にある数です。` };
}

/** The one fiscal year that words name; two names leave it open. */
function yearOf(words: string): FiscalYear | null {
  const names =
    toHalfWidth(words).match(/(?:平成|令和|[HR])\s*(?:元|\d{1,2})\s*(?:年度)?(?!\s*年?\s*\d{1,2}月)/gu) ?? [];
  const years = new Set(names.flatMap((name) => parseFiscalYear(name.replace(/\s+|:$/gu, ''))?.year ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function periodOf(words: string, { field }: FieldContext): string | null {
  if (/月末|時点|現在|まで(?:の)?実績/u.test(words)) return null;
  if (field.stage === 'mid-year' || /上半?期/u.test(words)) return '上期';
  if (/下半?期/u.test(words)) return '下期';
  return /年間|年度|年\s*\d/u.test(words) ? '通年' : null;
}
