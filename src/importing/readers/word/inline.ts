import { type ExclusionReason, type Origin } from '../../source-tree.ts';
import { type XmlElement } from '../archive/xml.ts';
import { child, childrenOf, descendants, elements, ownText } from '../archive/xml-tree.ts';
import { doubts, notes } from './notices.ts';
import { onOff, PLAIN, type Style } from './styles.ts';
import { signText } from '../signs/symbols.ts';
import { exclude, tell, type WordDocument } from './word-document.ts';

/** What a paragraph shows, and the text boxes that hang on it. */
export interface Inline {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
}

interface Walk {
  readonly document: WordDocument;
  readonly origin: Origin;
  readonly style: Style;
  readonly boxes: XmlElement[];
  /** Why the text is left out; null while it is shown. */
  readonly leftOut: ExclusionReason | null;
}

const THROUGH = new Set(
  'w:hyperlink,w:smartTag,w:sdt,w:sdtContent,w:fldSimple,w:customXml,w:bdo,w:dir,w:rubyBase,w:rt,m:oMath,m:oMathPara,m:r'.split(
    ',',
  ),
);
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The text of a paragraph, with what is hidden, deleted or struck out kept apart. */
export function inlineText(
  paragraph: XmlElement,
  style: Style,
  at: { readonly document: WordDocument; readonly origin: Origin },
): Inline {
  const boxes: XmlElement[] = [];
  const walk = { ...at, style, boxes, leftOut: style.hidden ? ('hidden' as const) : null };
  const text = textInside(paragraph, walk);
  return { text, boxes };
}

function textInside(element: XmlElement, walk: Walk): string {
  return elements(element)
    .map((one) => textOf(one, walk))
    .join('');
}

function textOf(element: XmlElement, walk: Walk): string {
  const { name } = element;
  const character = CHARACTERS[name];
  if (character !== undefined) return character;
  if (THROUGH.has(name)) return textInside(element, walk);
  switch (name) {
    case 'w:r':
      return runText(element, walk);
    case 'w:t':
    case 'm:t':
      return shown(ownText(element), walk);
    case 'w:delText':
      return shown(ownText(element), { ...walk, leftOut: 'deleted' });
    case 'w:ins':
    case 'w:moveTo':
      tell(walk.document, notes.inserted(walk.origin));
      return textInside(element, walk);
    case 'w:del':
    case 'w:moveFrom':
      tell(walk.document, notes.deleted(walk.origin));
      return textInside(element, { ...walk, leftOut: 'deleted' });
    case 'w:ruby':
      return rubyText(element, walk);
    case 'w:sym':
      return symbolText(element, walk);
    default:
      return otherText(element, walk);
  }
}

function runText(run: XmlElement, walk: Walk): string {
  const properties = child(run, 'w:rPr');
  const named = walk.document.styles.get(child(properties, 'w:rStyle')?.attributes['w:val'] ?? '') ?? PLAIN;
  const hidden = onOff(properties, 'w:vanish') ?? (named.hidden || walk.style.hidden);
  const struck =
    onOff(properties, 'w:strike') ?? onOff(properties, 'w:dstrike') ?? (named.struck || walk.style.struck);
  if (walk.leftOut === 'deleted') return textInside(run, walk);
  if (hidden) return textInside(run, { ...walk, leftOut: 'hidden' });
  return textInside(run, { ...walk, leftOut: struck ? 'deleted' : null });
}

/** Text that is left out goes to the exclusions, with a word about it. */
function shown(text: string, walk: Walk): string {
  const { document, origin, leftOut } = walk;
  if (leftOut === null || text.trim() === '') return leftOut === null ? text : '';
  exclude(document, text, { origin, reason: leftOut });
  tell(document, leftOut === 'hidden' ? notes.hidden(origin) : notes.deleted(origin));
  return '';
}

/** 蕨 with わらび above it is 蕨（わらび）. */
function rubyText(ruby: XmlElement, walk: Walk): string {
  const part = (name: string): string =>
    childrenOf(ruby, name)
      .map((one) => textInside(one, walk))
      .join('');
  const base = part('w:rubyBase');
  const reading = part('w:rt');
  return reading.trim() === '' ? base : `${base}（${reading}）`;
}

function symbolText({ attributes }: XmlElement, walk: Walk): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const text = Number.isNaN(code)
    ? null
    : signText(String.fromCodePoint(code & 0xffff), attributes['w:font']);
  if (text === null) tell(walk.document, doubts.sign(walk.origin));
  return shown(text ?? '〓', walk);
}

/** Pictures, text boxes, notes and what else may stand in a run. */
function otherText(element: XmlElement, walk: Walk): string {
  switch (element.name) {
    case 'mc:AlternateContent':
      return alternativeText(element, walk);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      const boxes = outerBoxes(element);
      walk.boxes.push(...boxes);
      if (boxes.length === 0) tell(walk.document, doubts.picture(walk.origin));
      return '';
    }
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return noteSign(element, walk);
    case 'm:f':
    case 'm:sSup':
    case 'm:sSub':
    case 'm:nary':
      tell(walk.document, doubts.formula(walk.origin));
      return shown(descendants(element, 'm:t').map(ownText).join(''), walk);
    default:
      return '';
  }
}

/** Word shows the first of several versions that it understands; what is empty for us is not. */
function alternativeText(element: XmlElement, walk: Walk): string {
  for (const version of elements(element)) {
    const before = walk.boxes.length;
    const text = textInside(version, walk);
    if (text !== '' || walk.boxes.length > before) return text;
  }
  return '';
}

/** Boxes inside a box come with it. */
function outerBoxes(element: XmlElement): readonly XmlElement[] {
  return elements(element).flatMap((one) => (one.name === 'w:txbxContent' ? [one] : outerBoxes(one)));
}

/** The raised number by which Word prints a note, counted in the order of the references. */
function noteSign({ name, attributes }: XmlElement, walk: Walk): string {
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  walk.document.notes.push(`${kind} ${attributes['w:id'] ?? ''}`);
  return raised(walk.document.notes.length);
}

/** ¹²³ for 123. */
export function raised(value: number): string {
  return String(value).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
