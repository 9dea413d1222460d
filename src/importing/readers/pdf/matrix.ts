/** A transformation of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** In quarters of a turn: what stands more askew is written in no direction. */
const ASKEW = 0.03;

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The place of a point. */
export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A direction of writing: to the right, downwards, to the left, upwards. */
export type Direction = 0 | 1 | 2 | 3;

/** The direction in which a matrix writes; null for one that stands askew. */
export function directionOf([a, b]: Matrix): Direction | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const direction = Math.round(quarters);
  return Math.abs(quarters - direction) > ASKEW ? null : (((direction + 4) % 4) as Direction);
}

/** Turns a page of this size so that what is written in a direction is written to the right. */
export function turned(direction: Direction, width: number, height: number): Matrix {
  const turns: readonly Matrix[] = [
    IDENTITY,
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
  return turns[direction] ?? IDENTITY;
}
