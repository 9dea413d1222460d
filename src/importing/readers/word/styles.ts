import { type XmlElement } from '../archive/xml.ts';
import { child, childrenOf } from '../archive/xml-tree.ts';

/** What a style says that matters for text; its parents included. */
export interface Style {
  /** Its English name, in small letters: `heading 1`, `title`. */
  readonly name: string;
  /** 0 for the highest of nine levels; null for body text. */
  readonly outline: number | null;
  readonly numbering: XmlElement | null;
  readonly hidden: boolean;
  readonly struck: boolean;
}

export const PLAIN: Style = { name: '', outline: null, numbering: null, hidden: false, struck: false };

/** An on-off property (ECMA-376 part 1, 17.17.4): on when it stands there without a value; undefined when it is absent. */
export function onOff(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name);
  return element === undefined ? undefined : !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '');
}

/** The styles of a document by id. */
export function readStyles(part: XmlElement | undefined): ReadonlyMap<string, Style> {
  const raw = new Map(
    childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Style>();
  const resolve = (id: string, below: ReadonlySet<string>): Style => {
    const element = raw.get(id);
    if (element === undefined || below.has(id)) return PLAIN;
    const done = known.get(id);
    if (done !== undefined) return done;
    const base = child(element, 'w:basedOn')?.attributes['w:val'];
    const parent = base === undefined ? PLAIN : resolve(base, new Set([...below, id]));
    const style = styleOf(element, parent);
    known.set(id, style);
    return style;
  };
  for (const id of raw.keys()) resolve(id, new Set());
  return known;
}

function styleOf(element: XmlElement, parent: Style): Style {
  const paragraph = child(element, 'w:pPr');
  const run = child(element, 'w:rPr');
  return {
    name: child(element, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '',
    outline: outlineOf(paragraph) ?? parent.outline,
    numbering: child(paragraph, 'w:numPr') ?? parent.numbering,
    hidden: onOff(run, 'w:vanish') ?? parent.hidden,
    struck: onOff(run, 'w:strike') ?? onOff(run, 'w:dstrike') ?? parent.struck,
  };
}

/** The outline level a paragraph property names; null for none, and for 9, which is body text. */
export function outlineOf(properties: XmlElement | undefined): number | null {
  const value = Number(child(properties, 'w:outlineLvl')?.attributes['w:val'] ?? 9);
  return value >= 0 && value < 9 ? value : null;
}
