import type { ChartPoint } from './line-chart.ts';
import type { Place } from './marks.ts';

/** A value beside its point. `minor` ones give way on a narrow screen; the table has them all. */
export interface PlacedLabel {
  readonly point: ChartPoint;
  readonly above: boolean;
  readonly minor: boolean;
}

/** The drawing into which labels are put. Places are shares of its size, sizes are pixels. */
export interface LabelRoom {
  readonly place: (x: number, y: number) => Place;
  /** Words that are printed there already, around the middle of their foot. */
  readonly names: readonly { readonly place: Place; readonly width: number }[];
  readonly widths: { readonly narrow: number; readonly wide: number };
  readonly height: number;
  /** The width of one character of a label. */
  readonly character: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Side = Pick<PlacedLabel, 'point' | 'above'>;

interface Candidate extends Side {
  readonly isLast: boolean;
}

/** Height of digits, how far their foot lies from the middle of the mark, half of a mark, and the space between. */
const DIGITS = 13;
const FEET = { above: -11, below: 23 } as const;
const MARK = 6;
const SPACE = 3;

/**
 * The values to print beside their points so that none touches another one or a name: the last year first, then the first
 * year, then from late to early; in a year the highest above its point and the lowest below, or on the other side where
 * that is free. What finds no room, or was replaced by another figure, has its value in the table alone.
 */
export function labelsAt(points: readonly ChartPoint[], room: LabelRoom): readonly PlacedLabel[] {
  const valid = points.filter(({ kind }) => kind !== 'superseded');
  const [narrow, wide] = [
    new Sheet(room, room.widths.narrow, valid),
    new Sheet(room, room.widths.wide, valid),
  ];
  return candidates(valid).flatMap(({ point, above, isLast }) => {
    // Beside crowded marks nobody can tell whose value it is; only the newest values are worth that.
    const tries = (isLast ? [true, false] : [true]).flatMap((clearOfMarks) =>
      [above, !above].map((side) => ({ point, above: side, clearOfMarks })),
    );
    const open = tries.filter((one) => wide.isFree(one, one.clearOfMarks));
    const both = open.find((one) => narrow.isFree(one, one.clearOfMarks));
    const found = both ?? open[0];
    if (found === undefined) return [];
    wide.put(found);
    if (both !== undefined) narrow.put(found);
    return [{ point, above: found.above, minor: both === undefined }];
  });
}

/** In the order in which they get their room; values of a part of a year come last. */
function candidates(points: readonly ChartPoint[]): readonly Candidate[] {
  const years = points.map(({ x }) => Math.ceil(x));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isPartial = ({ kind }: ChartPoint): boolean => kind.startsWith('partial');
  const rank = ({ point, isLast }: Candidate): number => {
    if (isPartial(point)) return 3;
    return isLast ? 0 : Math.ceil(point.x) === first ? 1 : 2;
  };
  const ends = [...Map.groupBy(points, ({ x }) => x).values()].flatMap((own) => {
    const sorted = own.toSorted((a, b) => b.y - a.y);
    const [highest, lowest] = [sorted[0], sorted.at(-1)];
    return [...new Set([highest, lowest])].flatMap((point, index) =>
      point === undefined
        ? []
        : [{ point, above: index === 0, isLast: Math.ceil(point.x) === last && !isPartial(point) }],
    );
  });
  return ends.toSorted((a, b) => rank(a) - rank(b) || b.point.x - a.point.x);
}

/** The drawing at one width: what is printed, and where there is room. */
class Sheet {
  readonly #room: LabelRoom;
  readonly #width: number;
  readonly #taken: Box[];
  readonly #marks: readonly Box[];

  constructor(room: LabelRoom, width: number, points: readonly ChartPoint[]) {
    this.#room = room;
    this.#width = width;
    this.#taken = room.names.map((one) => boxOver(this.#middle(one.place), one.width));
    this.#marks = points.map(({ x, y }) => {
      const { left, foot } = this.#middle(room.place(x, y));
      return { left: left - MARK, right: left + MARK, top: foot - MARK, bottom: foot + MARK };
    });
  }

  isFree(candidate: Side, clearOfMarks: boolean): boolean {
    const box = this.#boxOf(candidate);
    return ![...this.#taken, ...(clearOfMarks ? this.#marks : [])].some((one) => touches(one, box));
  }

  put(candidate: Side): void {
    this.#taken.push(this.#boxOf(candidate));
  }

  #middle({ x, y }: Place): { readonly left: number; readonly foot: number } {
    return { left: x * this.#width, foot: y * this.#room.height };
  }

  #boxOf({ point, above }: Side): Box {
    const { left, foot } = this.#middle(this.#room.place(point.x, point.y));
    const width = point.label.length * this.#room.character;
    return boxOver({ left, foot: foot + (above ? FEET.above : FEET.below) }, width);
  }
}

function boxOver({ left, foot }: { readonly left: number; readonly foot: number }, width: number): Box {
  return { left: left - width / 2, right: left + width / 2, top: foot - DIGITS, bottom: foot };
}

function touches(a: Box, b: Box): boolean {
  const isApart =
    a.right + SPACE <= b.left ||
    b.right + SPACE <= a.left ||
    a.bottom + SPACE <= b.top ||
    b.bottom + SPACE <= a.top;
  return !isApart;
}
