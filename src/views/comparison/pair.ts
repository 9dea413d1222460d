import type { StatedMoney } from '../../comparison/guard/compare-money.ts';
import type { MeasuredValue } from '../../comparison/guard/measured-value.ts';
import type { FieldOwner } from '../../comparison/lineage/align-fields.ts';
import type { Row } from '../../comparison/lineage/order-rows.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { ViewContext } from '../context.ts';
import { indicatorHistories } from '../indicator-history/municipal-series.ts';
import type { PairView } from './comparison.ts';
import { factRows } from './fact-rows.ts';
import { fieldRows, type FieldRows } from './field-rows.ts';
import { indicatorRows } from './figure-rows.ts';
import { moneyRows } from './money-rows.ts';
import { ratingRows } from './rating-rows.ts';

/** A document or one promise of it, as one of the things on a side. */
export interface Side {
  readonly document: PolicyDocument;
  readonly owner: PolicyDocument | Initiative;
  readonly name: string;
}

/** Everything that two sides say, next to each other. */
export interface ComparedPair extends Pick<FieldRows, 'hasChange' | 'isUnsure'> {
  readonly view: PairView;
}

export function comparedPair(
  context: ViewContext,
  { before, after }: Row<Side>,
  level: FieldOwner['level'],
): ComparedPair {
  const fieldsOf = (sides: readonly Side[]) =>
    sides.map(({ document, owner, name }) => ({ document, name, fields: owner.fields }));
  const facts = factRows(context, before, after);
  const { rows, hasChange, isUnsure } = fieldRows(fieldsOf(before), fieldsOf(after), level);
  const ratings = ratingRows(ratingsOf(before), ratingsOf(after));
  const view: PairView = {
    facts: facts.rows,
    fields: rows,
    ratings,
    indicators: indicatorRows(valuesOf(context, before), valuesOf(context, after)),
    money: moneyRows(moneyOf(before), moneyOf(after)),
  };
  const isLone = before.length === 0 || after.length === 0;
  return {
    view: isLone ? withoutReasons(view) : view,
    hasChange: hasChange || facts.hasChange,
    isUnsure,
  };
}

/** Where a side has nothing at all, its heading says so; each row need not say it again. */
function withoutReasons({ ratings, indicators, money, ...view }: PairView): PairView {
  const silent = <T>(rows: readonly T[]): readonly T[] => rows.map((row) => ({ ...row, reasons: [] }));
  const silentTables = (tables: PairView['indicators']): PairView['indicators'] =>
    tables.map((one) => ({ ...one, rows: silent(one.rows) }));
  return {
    ...view,
    ratings: silent(ratings),
    indicators: silentTables(indicators),
    money: silentTables(money),
  };
}

function moneyOf(sides: readonly Side[]): readonly StatedMoney[] {
  return sides.flatMap(({ document, owner }) =>
    ('money' in owner ? owner.money : []).map((line) => ({ document, line })),
  );
}

function ratingsOf(sides: readonly Side[]) {
  return sides.flatMap(({ document, owner }) =>
    ('ratings' in owner ? owner.ratings : []).map((rating) => ({ document, rating })),
  );
}

/** The values that these owners state themselves, with what all documents of the municipality say about them. */
function valuesOf({ catalog }: ViewContext, sides: readonly Side[]): readonly MeasuredValue[] {
  return sides.flatMap(({ document, owner }) => {
    const histories = indicatorHistories(catalog, document.municipality);
    return owner.indicators.flatMap((indicator) =>
      (histories.get(indicator.id)?.values ?? []).filter((one) => one.indicator === indicator),
    );
  });
}
