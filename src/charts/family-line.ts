import { element, percent, text } from './svg.ts';

/** A unit in the drawing. Rows are times: the earliest on top. */
export interface FamilyUnit {
  readonly id: string;
  readonly name: string;
  readonly years: string;
  readonly isCurrent: boolean;
}

export interface FamilyLineData {
  /** Unique on the page; title and description of the drawing are named after it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly (readonly FamilyUnit[])[];
  readonly edges: readonly {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly label: string;
    readonly isInferred: boolean;
  }[];
}

/** In pixels: a box holds two lines of text, a gap the word on an edge. */
const BOX = 58;
const GAP = 64;
/** Space between neighbours, as a share of the width. */
const MARGIN = 0.02;

interface Placed extends FamilyUnit {
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

/** Units from top to bottom in time, joined by edges with their names; inferred ones are dashed and say so. */
export function familyLine({ id, title, description, rows, edges }: FamilyLineData): string {
  const units = rows.flatMap(placeRow);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const placesOf = (ids: readonly string[]): readonly Placed[] =>
    ids.map((one) => byId.get(one)).filter((one) => one !== undefined);
  const height = rows.length * BOX + (rows.length - 1) * GAP + 4;
  return element(
    'svg',
    {
      class: 'family-line',
      width: '100%',
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
    },
    element('title', { id: `${id}-title` }, text(title)),
    element('desc', { id: `${id}-description` }, text(description)),
    ...edges.map(({ before, after, label, isInferred }) =>
      edgeMarks(placesOf(before), placesOf(after), { label, isInferred }),
    ),
    ...units.map(unitMarks),
  );
}

function placeRow(row: readonly FamilyUnit[], index: number): readonly Placed[] {
  const share = 1 / row.length;
  return row.map((unit, place) => ({
    ...unit,
    left: place * share + MARGIN,
    width: share - 2 * MARGIN,
    top: index * (BOX + GAP) + 2,
  }));
}

function middle({ left, width }: Placed): number {
  return left + width / 2;
}

function unitMarks(unit: Placed): string {
  const { name, years, left, width, top, isCurrent } = unit;
  const x = percent(middle(unit));
  return element(
    'g',
    { class: isCurrent ? 'family-unit family-current' : 'family-unit' },
    element('rect', { x: percent(left), y: top, width: percent(width), height: BOX, rx: 4 }),
    element('text', { x, y: top + 24, 'text-anchor': 'middle', class: 'family-name' }, text(name)),
    element('text', { x, y: top + 46, 'text-anchor': 'middle' }, text(years)),
  );
}

/** Every unit before is joined with every unit after by way of one point, where the word stands. */
function edgeMarks(
  before: readonly Placed[],
  after: readonly Placed[],
  { label, isInferred }: { readonly label: string; readonly isInferred: boolean },
): string {
  if (before.length === 0 || after.length === 0) return '';
  const knot = mean([...before, ...after].map(middle));
  const y = (Math.max(...before.map(({ top }) => top + BOX)) + Math.min(...after.map(({ top }) => top))) / 2;
  const name = isInferred ? 'family-edge family-inferred' : 'family-edge';
  const line = (unit: Placed, end: number): string =>
    element('line', { class: name, x1: percent(middle(unit)), y1: end, x2: percent(knot), y2: y });
  return [
    ...before.map((unit) => line(unit, unit.top + BOX)),
    ...after.map((unit) => line(unit, unit.top)),
    element(
      'text',
      { x: percent(knot), y: y + 6, 'text-anchor': 'middle', class: 'family-label' },
      text(label),
    ),
  ].join('');
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
