import type { BlockWeight } from '../../../views/search/record.ts';
import { type RecordText, WEIGHTS } from '../../bundle/record-table.ts';
import type { TextPiece } from '../engine.ts';
import { countHits, markHits } from './marked-text.ts';
import type { Phrase } from './phrase-places.ts';

/** Characters of an excerpt, and of what may stand before its first hit. */
const LENGTH = 110;
const BEFORE = 36;
/** A line shorter than this says too little where nothing in it was hit. */
const WORTH_READING = 15;
const SENTENCE_END = /[。！？]/;
/** In which order an excerpt is looked for. */
const READABLE: readonly BlockWeight[] = ['narrative', 'figure', 'form'];

export interface Excerpt {
  readonly label: string | null;
  readonly pieces: readonly TextPiece[];
}

interface Candidate {
  readonly label: string | null;
  readonly text: string;
  readonly weight: BlockWeight;
}

/**
 * The sentence of a record that has most of what was searched for, running text before figures, with the hits marked.
 * Where only the title was hit, the beginning of the running text.
 */
export function excerptOf({ blocks }: Pick<RecordText, 'blocks'>, phrases: readonly Phrase[]): Excerpt {
  const candidates = blocks.flatMap(candidatesOf);
  let best: Candidate | undefined;
  let most = 0;
  for (const one of READABLE.flatMap((weight) => candidates.filter((other) => other.weight === weight))) {
    const hits = countHits(one.text, phrases);
    if (hits > most) [best, most] = [one, hits];
    if (most === phrases.length) break;
  }
  best ??= opening(candidates);
  if (best === undefined) return { label: null, pieces: [] };
  return { label: best.label, pieces: cut(markHits(best.text, phrases)) };
}

/** Lines by themselves; the cells of a figure together. A label that was hit stands in the excerpt. */
function candidatesOf([place, label, text]: RecordText['blocks'][number]): readonly Candidate[] {
  const weight = WEIGHTS[place] ?? 'form';
  const lines = weight === 'figure' ? [text.replaceAll('\n', ' ')] : text.split('\n');
  const own = lines.map((line) => ({ label, text: line, weight }));
  if (label === null) return own;
  return [...own, { label: null, text: `${label}：${lines[0] ?? ''}`, weight: 'form' }];
}

function opening(candidates: readonly Candidate[]): Candidate | undefined {
  const narrative = candidates.filter(({ weight }) => weight === 'narrative');
  return narrative.find(({ text }) => text.length >= WORTH_READING) ?? narrative[0] ?? candidates[0];
}

/** The sentence around the first hit, shortened at both ends where it is long. */
function cut(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const text = pieces.map((one) => one.text).join('');
  if (text.length <= LENGTH) return pieces;
  const hit = Math.max(
    0,
    pieces.findIndex((one) => one.hit),
  );
  const at = pieces.slice(0, hit).reduce((sum, one) => sum + one.text.length, 0);
  const sentence = startOfSentence(text, at);
  const from = at - sentence <= BEFORE ? sentence : at - BEFORE;
  const to = Math.min(text.length, from + LENGTH);
  return [
    ...(from > 0 ? [{ text: '…', hit: false }] : []),
    ...slice(pieces, from, to),
    ...(to < text.length ? [{ text: '…', hit: false }] : []),
  ];
}

/** Where the sentence of a place begins. */
function startOfSentence(text: string, at: number): number {
  for (let index = at; index > 0; index -= 1) if (SENTENCE_END.test(text.charAt(index - 1))) return index;
  return 0;
}

function slice(pieces: readonly TextPiece[], from: number, to: number): readonly TextPiece[] {
  let start = 0;
  return pieces.flatMap(({ text, hit }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return part === '' ? [] : [{ text: part, hit }];
  });
}
