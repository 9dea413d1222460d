import { type Block, type ListItem, type Origin, type Piece } from '../../source-tree.ts';
import { type XmlElement } from '../archive/xml.ts';
import { elements } from '../archive/xml-tree.ts';
import { doubts } from './notices.ts';
import { type PrintedParagraph, printedParagraph, withMarker } from './paragraph.ts';
import { frameContent, tableBlock } from './table.ts';
import { tell, type WordDocument } from './word-document.ts';

const SAYS_SOMETHING = /[\p{Letter}\p{Number}※]/u;
const THROUGH = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The blocks of a body, a text box or a cell that is only a frame. `place` overrides where its pieces stand. */
export function bodyBlocks(parent: XmlElement, document: WordDocument, place?: Origin): readonly Block[] {
  return joinLists(elements(parent).flatMap((element) => elementBlocks(element, document, place)));
}

function elementBlocks(element: XmlElement, document: WordDocument, place?: Origin): readonly Block[] {
  if (THROUGH.has(element.name)) {
    return elements(element).flatMap((one) => elementBlocks(one, document, place));
  }
  switch (element.name) {
    case 'w:p': {
      document.count.paragraphs += 1;
      const origin = place ?? { kind: 'paragraph', number: document.count.paragraphs };
      return paragraphBlocks(printedParagraph(element, origin, document), origin, document);
    }
    case 'w:tbl': {
      // A table of one cell is a frame around text.
      const framed = frameContent(element);
      if (framed !== null) return bodyBlocks(framed, document, place);
      document.count.tables += 1;
      return [tableBlock(element, document, place)];
    }
    case 'w:altChunk':
      tell(document, doubts.embedded(place ?? null));
      return [];
    default:
      return [];
  }
}

function paragraphBlocks(
  paragraph: PrintedParagraph,
  origin: Origin,
  document: WordDocument,
): readonly Block[] {
  const boxes = paragraph.boxes.flatMap((box) => {
    tell(document, doubts.box(origin));
    return bodyBlocks(box, document, origin);
  });
  return [...ownBlocks(paragraph, origin), ...boxes];
}

function ownBlocks({ lines, marker, heading }: PrintedParagraph, origin: Origin): readonly Block[] {
  const pieces = lines.map((text): Piece => ({ text, origin }));
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  if (heading !== null) {
    const numbered = { text: withMarker(marker, first.text), origin };
    return [{ kind: 'heading', level: heading, pieces: [numbered, ...rest] }];
  }
  if (marker !== null) {
    const { text: sign, depth } = marker;
    // A number is said, in speech and in references; a dot only shows that an item begins.
    const item = SAYS_SOMETHING.test(sign)
      ? { marker: null, depth, pieces: [{ text: withMarker(marker, first.text), origin }, ...rest] }
      : { marker: sign, depth, pieces };
    return [{ kind: 'list', items: [item] }];
  }
  // A line break is meant, unlike the end of a line on the page: each line stands for itself.
  return pieces.map((piece) => ({ kind: 'paragraph', pieces: [piece] }));
}

/** List paragraphs one after the other are one list. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let items: ListItem[] = [];
  for (const block of blocks) {
    if (block.kind === 'list' && items.length > 0) items.push(...block.items);
    else {
      items = block.kind === 'list' ? [...block.items] : [];
      joined.push(block.kind === 'list' ? { kind: 'list', items } : block);
    }
  }
  return joined;
}
