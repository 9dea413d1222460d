import type { Origin } from './source-tree.ts';

/** A place of the source as a person looks it up: 「4行目」, 「シート『総務課』のB12」, 「2ページ目（左から3.5cm、上から12.0cm）」. */
export function formatOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'line':
      return origin.column === undefined
        ? `${String(origin.line)}行目`
        : `${String(origin.line)}行目の${String(origin.column)}列目`;
    case 'cell':
      return `シート『${origin.sheet}』の${origin.address}`;
    case 'paragraph':
      return `${String(origin.number)}段落目`;
    case 'table':
      return `${String(origin.table)}番目の表の${String(origin.row)}行目${String(origin.column)}列目`;
    case 'position':
      return `${String(origin.page)}ページ目${placeOnPage(origin.x, origin.y)}`;
  }
}

/** Where on a page, as a person measures it with a ruler; nothing for the page as a whole. */
function placeOnPage(x: number, y: number): string {
  const centimetres = (points: number): string => ((points / 72) * 2.54).toFixed(1);
  return x === 0 && y === 0 ? '' : `（左から${centimetres(x)}cm、上から${centimetres(y)}cm）`;
}

/** The row a cell stands in, where the whole row is meant. */
export function formatRow(origin: Origin): string {
  switch (origin.kind) {
    case 'line':
      return `${String(origin.line)}行目`;
    case 'cell':
      return `シート『${origin.sheet}』の${/\d+$/.exec(origin.address)?.[0] ?? origin.address}行目`;
    case 'table':
      return `${String(origin.table)}番目の表の${String(origin.row)}行目`;
    case 'paragraph':
    case 'position':
      return formatOrigin(origin);
  }
}
