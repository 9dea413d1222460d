import { type Origin } from '../../source-tree.ts';
import { type XmlElement } from '../archive/xml.ts';
import { child } from '../archive/xml-tree.ts';
import { linesOf } from '../lines-of.ts';
import { inlineText } from './inline.ts';
import { doubts } from './notices.ts';
import { type Marker } from './numbering.ts';
import { outlineOf, PLAIN } from './styles.ts';
import { tell, type WordDocument } from './word-document.ts';

/** A paragraph as it is printed. */
export interface PrintedParagraph {
  readonly lines: readonly string[];
  readonly marker: Marker | null;
  /** 0 for the document's title, 1 to 9 for headings; null for body text. */
  readonly heading: number | null;
  readonly boxes: readonly XmlElement[];
}

const TITLES = new Set(['title', '表題']);

/** Reads a paragraph; what of it is not printed goes to the exclusions of the document. */
export function printedParagraph(
  paragraph: XmlElement,
  origin: Origin,
  document: WordDocument,
): PrintedParagraph {
  const properties = child(paragraph, 'w:pPr');
  const style = document.styles.get(child(properties, 'w:pStyle')?.attributes['w:val'] ?? '') ?? PLAIN;
  const { text, boxes } = inlineText(paragraph, style, { document, origin });
  const lines = linesOf(text);
  const marker = document.lists.next(child(properties, 'w:numPr') ?? style.numbering);
  // Word numbers an empty paragraph too, but nobody means the number.
  const printed = lines.length === 0 ? null : marker;
  if (printed?.known === false) tell(document, doubts.marker(origin));
  const outline = outlineOf(properties) ?? style.outline;
  const heading = TITLES.has(style.name) ? 0 : outline === null ? null : outline + 1;
  return { lines, marker: printed, heading, boxes };
}

/** A text behind its automatic sign: 「(1) 人材育成」「第1章 総則」「・公用車」. */
export function withMarker(marker: Marker | null, text: string): string {
  if (marker === null || marker.text === '') return text;
  return `${marker.text}${/[!-~\p{Letter}]$/u.test(marker.text) ? ' ' : ''}${text}`;
}
