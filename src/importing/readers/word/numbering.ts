import { type XmlElement } from '../archive/xml.ts';
import { child, childrenOf } from '../archive/xml-tree.ts';
import { numberInWords } from '../signs/number-words.ts';
import { signText } from '../signs/symbols.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly font: string | undefined;
  /** Another level before which this one starts anew; 0 for never. */
  readonly restart: number | null;
  readonly legal: boolean;
}

/** The sign of a list paragraph; `known` is false where Word prints one that is not reproduced. */
export interface Marker {
  readonly text: string;
  readonly depth: number;
  readonly known: boolean;
}

/** Counts the lists of a document while it is read from beginning to end. */
export interface ListCounter {
  /** The sign of the next paragraph with these properties (`w:numPr`); null for one without a list. */
  next(properties: XmlElement | null): Marker | null;
}

const DEPTHS = 9;

/** A counter over the numbering part of a document (ECMA-376 part 1, 17.9). */
export function listCounter(part: XmlElement | undefined): ListCounter {
  const abstracts = new Map(
    childrenOf(part, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const instances = new Map(childrenOf(part, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]));
  /** Lists of one abstract numbering count on together; an override begins anew. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(properties) {
      const id = child(properties ?? undefined, 'w:numId')?.attributes['w:val'];
      const instance = id === undefined ? undefined : instances.get(id);
      if (instance === undefined || id === undefined) return null;
      const abstractId = child(instance, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const depth = Math.min(
        DEPTHS - 1,
        Number(child(properties ?? undefined, 'w:ilvl')?.attributes['w:val'] ?? 0),
      );
      const levels = levelsOf(abstracts.get(abstractId), instance);
      const state = counts.get(abstractId) ?? [];
      counts.set(abstractId, state);
      if (!begun.has(`${id},${depth}`)) applyOverride(instance, depth, state);
      begun.add(`${id},${depth}`);
      return count(levels, depth, state);
    },
  };
}

function count(
  levels: readonly (Level | undefined)[],
  depth: number,
  state: (number | undefined)[],
): Marker | null {
  const level = levels[depth];
  if (level === undefined) return null;
  state[depth] = (state[depth] ?? level.start - 1) + 1;
  for (let deeper = depth + 1; deeper < DEPTHS; deeper += 1) {
    const restart = levels[deeper]?.restart ?? null;
    if (restart === null || depth < restart) state[deeper] = undefined;
  }
  return markerOf(levels, depth, state);
}

function markerOf(
  levels: readonly (Level | undefined)[],
  depth: number,
  state: readonly (number | undefined)[],
): Marker {
  const level = levels[depth];
  let known = true;
  const resolved = (text: string | null): string => {
    known &&= text !== null;
    return text ?? '';
  };
  const pattern = level?.text ?? '';
  if (level?.format === 'bullet') return { text: resolved(signText(pattern, level.font)), depth, known };
  const text = pattern.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const other = levels[at];
    const format = level?.legal === true && at !== depth ? 'decimal' : (other?.format ?? 'decimal');
    return resolved(numberInWords(state[at] ?? other?.start ?? 1, format));
  });
  return { text: text.trim(), depth, known };
}

function applyOverride(instance: XmlElement, depth: number, state: (number | undefined)[]): void {
  const override = overrideOf(instance, depth);
  const start = child(override, 'w:startOverride')?.attributes['w:val'];
  if (start !== undefined) state[depth] = Number(start) - 1;
}

function levelsOf(abstract: XmlElement | undefined, instance: XmlElement): readonly (Level | undefined)[] {
  const levels = childrenOf(abstract, 'w:lvl');
  return Array.from({ length: DEPTHS }, (_, depth) => {
    const own = child(overrideOf(instance, depth), 'w:lvl');
    const level = own ?? levels.find(({ attributes }) => attributes['w:ilvl'] === String(depth));
    return level === undefined ? undefined : levelOf(level);
  });
}

function overrideOf(instance: XmlElement, depth: number): XmlElement | undefined {
  return childrenOf(instance, 'w:lvlOverride').find(
    ({ attributes }) => attributes['w:ilvl'] === String(depth),
  );
}

function levelOf(level: XmlElement): Level {
  const value = (name: string): string | undefined => child(level, name)?.attributes['w:val'];
  const fonts = child(child(level, 'w:rPr'), 'w:rFonts')?.attributes;
  const restart = value('w:lvlRestart');
  return {
    start: Number(value('w:start') ?? 0),
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    restart: restart === undefined ? null : Number(restart),
    legal: child(level, 'w:isLgl') !== undefined,
  };
}
