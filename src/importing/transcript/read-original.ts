import type { ReadSource } from '../map/map-document.ts';
import { treeOfText } from '../readers/text/text.ts';
import { decodeBytes } from '../readers/text/text-bytes.ts';
import { isTranscript, readTranscript } from './read-transcript.ts';

/**
 * The files of a document by the `source.txt` beside it: the one text that it is, or those it is the transcript of.
 * Throws SourceFault.
 */
export function readOriginal(bytes: Uint8Array, name: string): readonly ReadSource[] {
  const text = decodeBytes(bytes, name);
  return isTranscript(text) ? readTranscript(text, name) : [{ name, tree: treeOfText(text, name) }];
}
