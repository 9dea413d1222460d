import type { BlockWeight, SearchBlock, SearchRecord } from '../../views/search/record.ts';
import { WEIGHTS } from '../bundle/record-table.ts';
import { foldText } from '../text/canonical.ts';
import { encodeBlock, encodeCharacters, encodeYears } from '../text/encode.ts';

/** A record as words for the index. */
export interface RecordTokens {
  /** Tokens with spaces between, best weight first. */
  readonly content: string;
  /** How many of them are of each of WEIGHTS but the last one. */
  readonly counts: readonly number[];
}

/**
 * The tokens of a record, so that the position of a hit tells its weight. Each different character gets its token of
 * one character once, with the best weight in which it occurs, and so does each year.
 */
export function recordTokens({ blocks }: Pick<SearchRecord, 'blocks'>): RecordTokens {
  const known = new Set<string>();
  const tokens = WEIGHTS.map((weight) => {
    const texts = blocks.flatMap((block) => textsOfWeight(block, weight)).map(foldText);
    const characters = [...new Set(texts.join(''))].filter((one) => !known.has(one));
    const years = [...new Set(texts.flatMap(encodeYears))].filter((one) => !known.has(one));
    for (const one of [...characters, ...years]) known.add(one);
    return [...texts.map(encodeBlock), ...years, encodeCharacters(characters.join(''))]
      .flatMap((encoded) => encoded.split(' '))
      .filter((token) => token !== '');
  });
  return { content: tokens.flat().join(' '), counts: tokens.slice(0, -1).map(({ length }) => length) };
}

/** The stretches of a block that have a weight: its lines have the block's own, its label that of the form. */
function textsOfWeight({ weight, label, text }: SearchBlock, wanted: BlockWeight): readonly string[] {
  return [
    ...(label !== null && wanted === 'form' ? [label] : []),
    ...(weight === wanted ? text.split('\n') : []),
  ];
}
