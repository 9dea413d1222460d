import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type LabelRoom, labelsAt } from './labels.ts';
import { line, mark, type MarkKind, type Place } from './marks.ts';
import { element, percent, text } from './svg.ts';

/** A point: `x` in years, `y` in the unit of the chart. `label` stands beside it, `title` says all of it. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly kind: MarkKind;
  readonly label: string;
  readonly title: string;
}

/** Two points that may be joined, by their index. */
export interface ChartLine {
  readonly from: number;
  readonly to: number;
  readonly kind: 'measured' | 'target' | 'forecast';
}

export interface LineChartData {
  /** Unique on the page; title and description of the drawing are named after it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: readonly ChartPoint[];
  readonly lines: readonly ChartLine[];
  /** Places on the x axis from which the series counts anew. */
  readonly breaks: readonly number[];
  /** Every year of the axis with its two short names, one below the other. */
  readonly years: readonly { readonly x: number; readonly names: readonly [string, string] }[];
  readonly formatTick: (value: number) => string;
}

/** A drawing, and what must be said beside it. */
export interface LineChart {
  readonly svg: string;
  /** The lowest and highest value of the axis; the page says so when it does not start at zero. */
  readonly axis: { readonly from: number; readonly to: number };
}

/** Values that all lie above this share of the largest may have an axis that does not start at zero. */
const FAR_FROM_ZERO = 0.5;
const TOP = 0.12;
const BOTTOM = 0.78;
/** A narrow phone, and the widest a chart gets; a character of a label is about half as wide as it is high. */
const WIDTHS = { narrow: 288, wide: 640 } as const;
/** The height that the style sheet gives a chart: 18rem. */
const HEIGHT = 288;
const DIGIT = 9;
/** Labels are bold. */
const BOLD_DIGIT = 9.6;
/** However long the names of ticks are, the drawing keeps more than half of the width. */
const WIDEST_TICKS = 0.45;
const YEAR_NAME = 52;
const BREAK_NAME = 48;
/** The feet of the words in the drawing, as shares of its height. */
const FEET = { breakName: 0.05, era: 0.9, year: 0.985 } as const;

interface Frame {
  readonly place: (x: number, y: number) => Place;
  readonly ticks: readonly number[];
  readonly left: number;
  readonly right: number;
}

/**
 * A line chart of values over years, fluid in width: places are shares of the drawing, marks and letters keep their size.
 * Points are joined only where `lines` says so.
 *
 * @throws RangeError without points.
 */
export function lineChart(data: LineChartData): LineChart {
  const axis = axisOf(data.points.map(({ y }) => y));
  const frame = frameOf(data, axis);
  const titleId = `${data.id}-title`;
  const descriptionId = `${data.id}-description`;
  const svg = element(
    'svg',
    { class: 'chart', role: 'img', 'aria-labelledby': `${titleId} ${descriptionId}` },
    element('title', { id: titleId }, text(data.title)),
    element('desc', { id: descriptionId }, text(data.description)),
    ...frame.ticks.map((tick) => gridLine(tick, data, frame)),
    ...yearNames(data, frame),
    ...data.breaks.map((x) => breakLine(x, frame)),
    ...data.lines.map(({ from, to, kind }) => {
      const [start, end] = [data.points[from], data.points[to]];
      if (start === undefined || end === undefined) throw new RangeError(`No point ${from} or ${to}`);
      return line(`chart-line chart-line-${kind}`, frame.place(start.x, start.y), frame.place(end.x, end.y));
    }),
    ...data.points.map((point) => mark(point.kind, frame.place(point.x, point.y), point.title)),
    ...labelsAt(data.points, labelRoom(data, frame)).map(({ point, above, minor }) => {
      const { x, y } = frame.place(point.x, point.y);
      const name = `chart-label${minor ? ' chart-minor' : ''}`;
      return element(
        'text',
        { class: name, x: percent(x), y: percent(y), dy: above ? '-0.7em' : '1.45em' },
        text(point.label),
      );
    }),
  );
  return { svg, axis };
}

/** Round ends around all values, from zero unless they all lie far from it. */
function axisOf(values: readonly number[]): LineChart['axis'] {
  const [low, high] = extent(values);
  if (low === undefined) throw new RangeError('A chart needs a point.');
  const isFar = low > 0 ? low > high * FAR_FROM_ZERO : high < 0 && high < low * FAR_FROM_ZERO;
  const [from, to] = isFar ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  const padding = from === to ? Math.abs(from) * 0.1 || 1 : 0;
  const [first = from, last = to] = scaleLinear([from - (isFar ? padding : 0), to + padding], [0, 1])
    .nice(4)
    .domain();
  return { from: first, to: last };
}

function frameOf(data: LineChartData, axis: LineChart['axis']): Frame {
  const vertical = scaleLinear([axis.from, axis.to], [BOTTOM, TOP]);
  const ticks = vertical.ticks(4);
  const longest = (texts: readonly string[]): number => Math.max(...texts.map((one) => one.length)) * DIGIT;
  const half = Math.max(longest(data.points.map(({ label }) => label)), YEAR_NAME) / 2;
  const room = (longest(ticks.map(data.formatTick)) + 8 + half) / WIDTHS.narrow;
  const left = Math.min(room, WIDEST_TICKS);
  const right = 1 - Math.min((half + 2) / WIDTHS.narrow, WIDEST_TICKS);
  const [first = 0, last = 0] = extent([...data.years, ...data.points], ({ x }) => x);
  const horizontal = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [left, right]);
  return { place: (x, y) => ({ x: horizontal(x), y: vertical(y) }), ticks, left, right };
}

function gridLine(value: number, data: LineChartData, { place }: Frame): string {
  const { y } = place(0, value);
  const name = value === 0 ? 'chart-grid chart-zero' : 'chart-grid';
  const label = element(
    'text',
    { class: 'chart-tick', x: 0, y: percent(y), dy: '-0.3em' },
    text(data.formatTick(value)),
  );
  return line(name, { x: 0, y }, { x: 1, y }) + label;
}

/** The years that a width has no room to name: every second or third, counted from the last. */
function hiddenYears(data: LineChartData, frame: Frame, width: keyof typeof WIDTHS): ReadonlySet<number> {
  const room = Math.max(1, Math.floor(((frame.right - frame.left) * WIDTHS[width]) / YEAR_NAME));
  const step = Math.ceil(Math.max(1, data.years.length - 1) / room);
  return new Set(data.years.toReversed().flatMap(({ x }, index) => (index % step === 0 ? [] : [x])));
}

/** Labels keep clear of the names of years and breaks, and of each other. */
function labelRoom(data: LineChartData, { place }: Frame): LabelRoom {
  const years = data.years.map(({ x }) => ({ place: { x: place(x, 0).x, y: FEET.era }, width: YEAR_NAME }));
  const breaks = data.breaks.map((x) => ({
    place: { x: place(x, 0).x, y: FEET.breakName },
    width: BREAK_NAME,
  }));
  return { place, names: [...years, ...breaks], widths: WIDTHS, height: HEIGHT, character: BOLD_DIGIT };
}

function yearNames(data: LineChartData, frame: Frame): readonly string[] {
  const [narrow, wide] = [hiddenYears(data, frame, 'narrow'), hiddenYears(data, frame, 'wide')];
  return data.years
    .filter(({ x }) => !wide.has(x))
    .map(({ x, names }) => {
      const name = `chart-year${narrow.has(x) ? ' chart-minor' : ''}`;
      const at = percent(frame.place(x, 0).x);
      const [era, gregorian] = names.map((one, index) =>
        element('text', { x: at, y: percent(index === 0 ? FEET.era : FEET.year) }, text(one)),
      );
      return element('g', { class: name }, era ?? '', gregorian ?? '');
    });
}

function breakLine(x: number, { place }: Frame): string {
  const at = place(x, 0).x;
  const label = element(
    'text',
    { class: 'chart-break-name', x: percent(at), y: percent(FEET.breakName) },
    text('切れ目'),
  );
  return line('chart-break', { x: at, y: 0.07 }, { x: at, y: BOTTOM }) + label;
}
