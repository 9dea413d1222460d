import { mainPart, relationsOf, xmlPart } from '../archive/office-package.ts';
import { type Archive } from '../archive/unzip.ts';
import { type XmlElement } from '../archive/xml.ts';
import { child, childrenOf, descendants, elements, ownText } from '../archive/xml-tree.ts';

/** A shape with text; row and column of the cell its upper left corner lies on, counted from 0. */
export interface ShapeText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What lies over a sheet. hucre knows only plain text boxes, not other shapes and not groups. */
export interface SheetDrawings {
  readonly shapes: readonly ShapeText[];
  /** Pictures and charts, whose text nobody reads. */
  readonly pictures: number;
}

const NONE: SheetDrawings = { shapes: [], pictures: 0 };
const PICTURES = new Set(['xdr:pic', 'xdr:graphicFrame']);

/** The drawings of a workbook by the names of their sheets. */
export function sheetDrawings(archive: Archive): ReadonlyMap<string, SheetDrawings> {
  const main = mainPart(archive);
  const related = relationsOf(archive, main);
  return new Map(
    childrenOf(child(xmlPart(archive, main), 'x:sheets'), 'x:sheet').map(({ attributes }) => {
      const sheet = related.get(attributes['r:id'] ?? '');
      const drawings = sheet === undefined ? [] : [...relationsOf(archive, sheet.target).values()];
      const found = drawings
        .filter(({ type, external }) => type === 'drawing' && !external)
        .map(({ target }) => drawingOf(xmlPart(archive, target)));
      return [attributes['name'] ?? '', found.reduce(together, NONE)] as const;
    }),
  );
}

function drawingOf(part: XmlElement | undefined): SheetDrawings {
  return (part === undefined ? [] : elements(part)).map(anchored).reduce(together, NONE);
}

function anchored(anchor: XmlElement): SheetDrawings {
  const from = child(anchor, 'xdr:from');
  const place = (name: string): number => {
    const element = child(from, name);
    return element === undefined ? 0 : Math.max(0, Math.trunc(Number(ownText(element)) || 0));
  };
  const text = shownParts(anchor)
    .flatMap((part) => descendants(part, 'a:p'))
    .map((paragraph) => descendants(paragraph, 'a:t').map(ownText).join(''))
    .join('\n');
  const pictures = shownParts(anchor).filter(({ name }) => PICTURES.has(name)).length;
  const shapes = text.trim() === '' ? [] : [{ row: place('xdr:row'), column: place('xdr:col'), text }];
  return { shapes, pictures };
}

/** Shapes and pictures at any depth of groups; of several versions of one shape the first that Excel understands. */
function shownParts(parent: XmlElement): readonly XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'xdr:grpSp' || element.name === 'mc:Choice') return shownParts(element);
    if (element.name === 'mc:AlternateContent')
      return shownParts({ ...element, children: elements(element).slice(0, 1) });
    return [element];
  });
}

function together(a: SheetDrawings, b: SheetDrawings): SheetDrawings {
  return { shapes: [...a.shapes, ...b.shapes], pictures: a.pictures + b.pictures };
}
