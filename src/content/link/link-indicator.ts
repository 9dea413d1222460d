import type { DocumentKey } from '../../domain/catalog.ts';
import { decimalsOf } from '../../domain/measurement/decimal.ts';
import { printedDecimals } from '../../domain/measurement/printed-decimals.ts';
import type { Indicator, Observation, ObservedValue, Part } from '../../domain/measurement/indicator.ts';
import type { Amount, MoneyLine } from '../../domain/measurement/money.ts';
import type { FormField } from '../../domain/policy/form.ts';
import type { FiscalYear } from '../../domain/time/fiscal-year.ts';
import { parsePeriod, type Period } from '../../domain/time/period.ts';
import type { RawIndicator, RawMoneyLine, RawObservation } from '../schema/indicator.ts';
import { indicatorName } from '../places.ts';
import { type ContentPath, type Linking, type Located, placesBelow } from './linking.ts';
import { claimUnique, isKnownName } from './names.ts';

/** Where a list of indicators stands, and what its values may refer to. */
export interface IndicatorSurroundings extends NumberSurroundings {
  readonly document: DocumentKey;
  readonly fields: readonly FormField[];
}

interface NumberSurroundings {
  readonly source: Located<unknown>;
  readonly linking: Linking;
}

/** Links one indicator: claims its id, reads periods, checks that named fields exist on the form. */
export function linkIndicator(raw: RawIndicator, path: ContentPath, around: IndicatorSurroundings): Indicator {
  const { source, linking } = around;
  const place = source.locate([...path, '識別子']);
  const within = placesBelow(source, path);
  claimUnique({ name: indicatorName(around.document, raw.識別子), kind: '指標', word: raw.識別子, place, within }, linking);
  return {
    id: raw.識別子,
    name: raw.名称,
    unit: raw.単位,
    kind: raw.種類 ?? null,
    improvement: raw.望ましい方向 ?? 'unstated',
    definition: raw.定義 ?? null,
    formula: raw.計算式 ?? null,
    rationale: raw.設定の理由 ?? null,
    observations: raw.値.map((one, index) =>
      linkObservation({ raw: one, unit: raw.単位 }, [...path, '値', index], around),
    ),
    breaks: (raw.断絶 ?? []).map((one) => ({ from: one.年度, reason: one.理由 })),
    note: raw.注記 ?? null,
  };
}

interface ObservationInput {
  readonly raw: RawObservation;
  readonly unit: string;
}

function linkObservation(input: ObservationInput, path: ContentPath, around: IndicatorSurroundings): Observation {
  const { raw } = input;
  const { source, linking } = around;
  if (raw.欄 !== undefined) {
    const known = around.fields.map((field) => field.key);
    isKnownName(
      { code: 'link/unknown-field', place: source.locate([...path, '欄']), kind: '様式の欄', word: raw.欄, known },
      linking,
    );
  }
  return {
    role: raw.区分,
    fiscalYear: raw.年度,
    period: linkPeriod(raw.期間, raw.年度, { path: [...path, '期間'], around }),
    value: observedValue(input, path, around),
    asWritten: raw.原本の表記 ?? null,
    field: raw.欄 ?? null,
    statedIn: raw.公表年度 ?? null,
    certainty: raw.確度 ?? 'final',
    parts: (raw.内訳 ?? []).map(
      (part): Part => ({ name: part.名称, value: part.値, asWritten: part.原本の表記 ?? null }),
    ),
    note: raw.注記 ?? null,
  };
}

function linkPeriod(
  text: string | undefined,
  year: FiscalYear,
  at: { readonly path: ContentPath; readonly around: IndicatorSurroundings },
): Period {
  const period = parsePeriod(text ?? '通年', year);
  if (period !== null) return period;
  const { source, linking } = at.around;
  const place = source.locate(at.path);
  linking.report({
    code: 'link/period',
    place,
    message: `期間「${text ?? ''}」が読めません。`,
    expected: ['通年', '上期', '下期', '不明', '2018-04-01/2019-02-28', '2019-03-31', '暦年2020'],
    remedy: linking.lineWith(place, text ?? '', '通年'),
  });
  return { kind: 'unstated' };
}

function observedValue(input: ObservationInput, path: ContentPath, around: IndicatorSurroundings): ObservedValue {
  const { raw } = input;
  const given = [raw.値, raw.言葉, raw.空欄].filter((one) => one !== undefined).length;
  if (given !== 1) {
    around.linking.report({
      code: 'link/one-value',
      place: around.source.locate(path),
      message: '「値」「言葉」「空欄」のうち、どれか一つだけを書いてください。',
      expected: ['値', '言葉', '空欄'],
      remedy: '空欄: 未公表',
    });
  }
  if (raw.値 !== undefined) {
    const typed = around.linking.numberAt(around.source.locate([...path, '値']));
    return {
      kind: 'quantity',
      quantity: {
        value: raw.値,
        decimals: Math.max(decimalsOf(raw.値), raw.小数の桁 ?? printedDecimals(raw.値, raw.原本の表記 ?? typed)),
        unit: input.unit,
        bound: raw.条件 ?? 'exact',
        cumulative: raw.延べ ?? false,
        asWritten: raw.原本の表記 ?? String(raw.値),
      },
    };
  }
  if (raw.言葉 !== undefined) return { kind: 'words', text: raw.言葉 };
  return { kind: 'missing', reason: raw.空欄 ?? 'left-blank', word: raw.空欄の語 ?? null };
}

/** Carries a money line over into the domain; amounts stay in the printed unit, with the decimals that were typed. */
export function linkMoney(raw: RawMoneyLine, path: ContentPath, around: NumberSurroundings): MoneyLine {
  const amountAt = (amount: number, pathOfAmount: ContentPath): Amount => ({
    amount,
    decimals: printedDecimals(amount, around.linking.numberAt(around.source.locate(pathOfAmount))),
  });
  return {
    name: raw.名称,
    kind: raw.区分,
    fiscalYear: raw.年度,
    ...amountAt(raw.金額, [...path, '金額']),
    unit: raw.単位,
    sources: (raw.財源内訳 ?? []).map((one, index) => ({
      name: one.名称,
      ...amountAt(one.金額, [...path, '財源内訳', index, '金額']),
    })),
    note: raw.注記 ?? null,
  };
}
