import { lineChart, type ChartLine, type ChartPoint } from '../../charts/line-chart.ts';
import { legendMark, type MarkKind } from '../../charts/marks.ts';
import type { MeasuredValue, RoleGroup } from '../../comparison/guard/measured-value.ts';
import { placeInYear, seriesByUnit, type SeriesValue } from '../../comparison/series/indicator-series.ts';
import { stepsAlong } from '../../comparison/series/joined-values.ts';
import { decimalsOf } from '../../domain/measurement/decimal.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import { formatEraYear } from '../../domain/time/era.ts';
import { eraFiscalYear, type FiscalYear } from '../../domain/time/fiscal-year.ts';
import type { ViewContext } from '../context.ts';
import { gapSentences } from './gaps.ts';
import { messageOf } from './message.ts';
import type { PanelView } from './panel.ts';
import { MARK_LABELS, markKind, valueRow, valueTitle } from './value-row.ts';

/** A value that is a figure: a point of the drawing. */
export type Figure = SeriesValue & { readonly quantity: NonNullable<SeriesValue['quantity']> };

const GROUPS: readonly RoleGroup[] = ['measured', 'target', 'forecast'];
/** A series breaks with the beginning of a year, and its values stand at the years' ends. */
const BEFORE_FIRST_QUARTER = 0.9;

/** An indicator over the years, one panel a unit: drawing, table and words are made of the same values. */
export function panelViews(
  context: ViewContext,
  indicator: { readonly id: string; readonly name: string },
  statements: readonly MeasuredValue[],
): readonly PanelView[] {
  return seriesByUnit(statements).map(({ unit, values }, index, all) => {
    const id = index === 0 ? `trend-${indicator.id}` : `trend-${indicator.id}-${index + 1}`;
    const figures = figuresOf(values);
    const message = messageOf(values);
    const drawing = drawingOf({ id, name: indicator.name, unit, values, message });
    return {
      id,
      heading: all.length === 1 ? null : `${unitWord(unit)}の値`,
      unit: unit === '' ? '単位なし' : unit,
      message,
      chart: drawing?.svg ?? null,
      axisNote: drawing === null ? null : axisNote(drawing.axis, unit),
      legend: drawing === null ? [] : legendOf(figures),
      gaps: gapSentences(values),
      rows: values.map((value) => valueRow(context, value)),
    };
  });
}

function unitWord(unit: string): string {
  return unit === '' ? '単位のない数' : `単位「${unit}」`;
}

export function figuresOf(values: readonly SeriesValue[]): readonly Figure[] {
  return values.filter((value): value is Figure => value.quantity !== null);
}

interface DrawingInput {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly values: readonly SeriesValue[];
  readonly message: readonly string[];
}

function drawingOf({ id, name, unit, values, message }: DrawingInput): ReturnType<typeof lineChart> | null {
  const figures = figuresOf(values);
  const points = figures.map(chartPoint);
  if (new Set(points.map(({ x }) => x)).size < 2) return null;
  const years = figures.map(({ fiscalYear }) => fiscalYear);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return lineChart({
    id: `${id}-chart`,
    title: `${name}の推移（${unit === '' ? '単位なし' : unit}）`,
    description: `${message.join('')}すべての値は下の表にあります。`,
    points,
    lines: linesBetween(values, figures),
    breaks: breaksOf(figures)
      .map((year) => year - BEFORE_FIRST_QUARTER)
      .filter((x) => x > first),
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      x: first + index,
      names: yearNames(first + index),
    })),
    formatTick: (value) => {
      const clean = Number(value.toPrecision(12));
      return formatNumber(clean, decimalsOf(clean));
    },
  });
}

/** Where the mark of a value stands in a drawing: years across, figures up. */
export function chartMark(value: Figure): Pick<ChartPoint, 'x' | 'y' | 'kind'> {
  return { x: value.fiscalYear - 1 + placeInYear(value), y: value.quantity.value, kind: markKind(value) };
}

/** The point of a value; its label is the bare number, its title the whole of it. */
function chartPoint(value: Figure): ChartPoint {
  const { quantity } = value;
  return {
    ...chartMark(value),
    label: formatNumber(quantity.value, quantity.decimals),
    title: valueTitle(value),
  };
}

/** Lines between values that the guard lets be compared, by their place among the figures. */
export function linesBetween(
  values: readonly SeriesValue[],
  figures: readonly SeriesValue[],
): readonly ChartLine[] {
  return GROUPS.flatMap((kind) =>
    stepsAlong(values, kind)
      .filter(({ reasons }) => reasons.length === 0)
      .map(({ before, after }) => ({ from: figures.indexOf(before), to: figures.indexOf(after), kind })),
  );
}

/** The years from which the series counts anew, as its documents say. */
function breaksOf(figures: readonly Figure[]): readonly FiscalYear[] {
  const breaks = figures.flatMap(({ statements }) => statements.flatMap(({ indicator }) => indicator.breaks));
  return [...new Set(breaks.map(({ from }) => from))].toSorted((a, b) => a - b);
}

/** 令和6 above 2024: the whole name stands in the table. */
function yearNames(year: FiscalYear): readonly [string, string] {
  const { era, year: number } = eraFiscalYear(year);
  return [formatEraYear(era, number).replace('年', ''), String(year)];
}

function legendOf(figures: readonly Figure[]): PanelView['legend'] {
  const kinds = new Set(figures.map(markKind));
  return (Object.keys(MARK_LABELS) as MarkKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ svg: legendMark(kind), label: MARK_LABELS[kind] }));
}

function axisNote({ from, to }: { from: number; to: number }, unit: string): string | null {
  if (from <= 0 && to >= 0) return null;
  const [low, high] = [from, to].map((value) => `${formatNumber(value, decimalsOf(value))}${unit}`);
  return `縦軸は0から始まっていません（${low ?? ''}〜${high ?? ''}）。`;
}
