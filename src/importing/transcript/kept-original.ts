import { flowOf } from '../map/flow.ts';
import type { ReadSource } from '../map/map-document.ts';
import { decodeBytes } from '../readers/text/text-bytes.ts';
import { SourceFault } from '../source-tree.ts';
import { readTranscript } from './read-transcript.ts';
import { writeTranscript } from './write-transcript.ts';

/** A transcript with more places of tables would be larger than any text that is read. */
const MOST_PLACES = 2_000_000;
const NAME = 'source.txt';

/**
 * The text that is kept beside a document as `source.txt`: a single text file as it is, everything else as a
 * transcript; null where it would be too large to be read back. `bytesOfFirst` gives the bytes of the first file.
 *
 * @throws when the transcript does not say what the files say.
 */
export function keptOriginal(sources: readonly ReadSource[], bytesOfFirst: () => Uint8Array): string | null {
  const [source, ...more] = sources;
  if (source?.tree.format === 'text' && more.length === 0) return decodeBytes(bytesOfFirst(), source.name);
  if (placesOf(sources) > MOST_PLACES) return null;
  const text = writeTranscript(sources);
  const back = readBack(text);
  if (back !== null && wordsOf(back) !== wordsOf(sources)) {
    throw new Error(`The transcript of ${sources.map(({ name }) => name).join(', ')} does not read back.`);
  }
  return back === null ? null : text;
}

function readBack(text: string): readonly ReadSource[] | null {
  try {
    return readTranscript(decodeBytes(new TextEncoder().encode(text), NAME), NAME);
  } catch (error) {
    if (error instanceof SourceFault) return null;
    throw error;
  }
}

/** All that mapping sees of the files but their places: texts, headings, depths, cells and how far they reach. */
export function wordsOf(sources: readonly ReadSource[]): string {
  return JSON.stringify(
    sources.map(({ name, tree }) => [name, tree.format, tree.excluded.length, flowOf(tree.blocks, name)]),
    (key, value: unknown) => (key === 'origin' ? undefined : value),
  );
}

function placesOf(sources: readonly ReadSource[]): number {
  const tables = sources.flatMap(({ tree }) => tree.blocks).filter((block) => block.kind === 'table');
  return tables.reduce(
    (sum, { cells }) => cells.reduce((more, one) => more + one.rowSpan * one.columnSpan, sum),
    0,
  );
}
