import { NO_RESULT_LABELS, type NoResultReason } from '../../domain/measurement/no-result.ts';
import type { Meaning } from '../../domain/policy/form.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';

/** A result that is not there: what it would be, which of the six reasons it has, and the source's own word. */
export interface ResultGap {
  readonly what: string;
  readonly reason: NoResultReason;
  readonly word: string | null;
}

/** What a field about the result of a year is about. */
const RESULTS: ReadonlySet<Meaning> = new Set(['actual', 'performed', 'outcome']);

/**
 * What is missing of a promise's result: its fields of the year's end, then the actual values of its indicators for that
 * year. A form without a field for results leaves one gap, unless the promise is rated or measured.
 */
export function resultGaps(document: PolicyDocument, initiative: Initiative): readonly ResultGap[] {
  const fields = initiative.fields.filter(
    ({ field }) => field.stage === 'year-end' && RESULTS.has(field.meaning),
  );
  const gaps = fields.flatMap(({ field, content }): readonly ResultGap[] =>
    content.kind === 'text' ? [] : [{ what: field.heading, reason: content.reason, word: null }],
  );
  const told = new Set(gaps.map(({ reason }) => reason));
  const unmeasured = missingActuals(document, initiative).filter(({ reason }) => !told.has(reason));
  const found = [...gaps, ...unmeasured];
  return fields.length > 0 || found.length > 0 || hasResult(document, initiative)
    ? found
    : [{ what: '取組ごとの結果', reason: reasonOf(document), word: null }];
}

/** 年度末の結果：未到来. */
export function gapSentence({ what, reason, word }: ResultGap): string {
  const words = NO_RESULT_LABELS[reason];
  return `${what}：${word === null ? words : `${word}（${words}）`}`;
}

function missingActuals({ fiscalYear }: PolicyDocument, { indicators }: Initiative): readonly ResultGap[] {
  return indicators.flatMap(({ name, observations }) =>
    observations.flatMap(({ role, value, fiscalYear: year }): readonly ResultGap[] =>
      role === 'actual' && year === fiscalYear && value.kind === 'missing'
        ? [{ what: `「${name}」の実績値`, reason: value.reason, word: value.word }]
        : [],
    ),
  );
}

function hasResult({ fiscalYear }: PolicyDocument, { indicators, ratings }: Initiative): boolean {
  const isMeasured = indicators.some(({ observations }) =>
    observations.some(
      (one) => one.role === 'actual' && one.fiscalYear === fiscalYear && one.value.kind !== 'missing',
    ),
  );
  return isMeasured || ratings.some(({ stage }) => stage === 'year-end');
}

function reasonOf({ stages }: PolicyDocument): NoResultReason {
  const state = stages['year-end'];
  return state.kind === 'absent' ? state.reason : 'no-such-field';
}
