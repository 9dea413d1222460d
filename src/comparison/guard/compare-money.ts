import { alignScales, nearestNumber, toDecimal } from '../../domain/measurement/decimal.ts';
import { MONEY_KIND_LABELS, type MoneyLine } from '../../domain/measurement/money.ts';
import { sameUnit } from '../../domain/measurement/quantity.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { sameWording } from '../text/words.ts';
import type { ValueChange } from './change-of-value.ts';
import { type Comparability, comparabilityOf, type Incomparability, reasonIf } from './comparability.ts';

/** An amount with the document that states it. */
export interface StatedMoney {
  readonly document: PolicyDocument;
  readonly line: MoneyLine;
}

type Pair = readonly [before: StatedMoney, after: StatedMoney];

/**
 * Whether the difference of two amounts means something (design §5.5): one municipality, one expense of one kind (予算 is
 * no 決算), printed in one unit, with the same remark on what is counted.
 */
export function compareMoney(before: StatedMoney, after: StatedMoney): Comparability {
  const pair: Pair = [before, after];
  return comparabilityOf([
    reasonIf(
      before.document.municipality !== after.document.municipality,
      'municipality',
      () => '別の自治体の金額です。',
    ),
    differentExpense(pair),
    differentKind(pair),
    differentUnit(pair),
    differentRemark(pair),
  ]);
}

function differentExpense([{ line: a }, { line: b }]: Pair): Incomparability | null {
  return reasonIf(
    !sameWording(a.name, b.name),
    'definition',
    () => `別の経費の金額です（「${a.name}」と「${b.name}」）。`,
  );
}

function differentKind([{ line: a }, { line: b }]: Pair): Incomparability | null {
  return reasonIf(
    a.kind !== b.kind,
    'role',
    () => `金額の区分が異なります（${MONEY_KIND_LABELS[a.kind]}と${MONEY_KIND_LABELS[b.kind]}）。`,
  );
}

/** 百万円 hide up to half a million: their difference from 円 would be partly made of rounding. */
function differentUnit([{ line: a }, { line: b }]: Pair): Incomparability | null {
  return reasonIf(
    !sameUnit(a.unit, b.unit),
    'unit',
    () => `金額の単位が異なります（「${a.unit}」と「${b.unit}」）。`,
  );
}

/** 人件費を除きます beside one of two amounts says that they count different things. */
function differentRemark([{ line: a }, { line: b }]: Pair): Incomparability | null {
  const isSame = a.note === b.note || (a.note !== null && b.note !== null && sameWording(a.note, b.note));
  return reasonIf(!isSame, 'definition', () => {
    const [first, second] = [a, b].map(({ note }) => (note === null ? '注記なし' : `「${note}」`));
    return `金額の注記が異なります（${first}と${second}）。`;
  });
}

/** What changed from one amount to another, in the printed unit; the reasons why not, where the guard has any. */
export function changeOfMoney(
  before: StatedMoney,
  after: StatedMoney,
): ValueChange | Extract<Comparability, { readonly kind: 'incomparable' }> {
  const verdict = compareMoney(before, after);
  if (verdict.kind === 'incomparable') return verdict;
  const decimals = [before, after].map(({ line }) => toDecimal(line.amount));
  const [old = 0n, own = 0n] = alignScales(decimals);
  const units = own - old;
  return {
    kind: 'change',
    direction: units === 0n ? 'level' : units > 0n ? 'up' : 'down',
    difference: nearestNumber({ units, scale: Math.max(...decimals.map((one) => one.scale)) }),
    decimals: Math.max(before.line.decimals, after.line.decimals),
    unit: after.line.unit,
  };
}
