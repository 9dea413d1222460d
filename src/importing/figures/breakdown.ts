import { indicatorName } from './indicator-name.ts';
import type { ValueProposal } from './proposal.ts';
import { sentencesOf } from './sentences.ts';
import { figuresIn } from './written-figures.ts';

/** The parts that a text lists behind 内訳. */
export interface Breakdown {
  /** Where the list begins. */
  readonly index: number;
  readonly parts: ValueProposal['parts'];
}

const BEGIN = /【内訳】|[(（]内訳[)）：:]?|内訳[:：]/u;

/** Reads 「【内訳】 ◆新任研修 10回・延170人 ◆…」; points in brackets at the end are no parts. Null without such a list. */
export function breakdownOf(text: string): Breakdown | null {
  const match = BEGIN.exec(text);
  if (match === null) return null;
  const start = match.index + match[0].length;
  const points = sentencesOf(text.slice(start)).map((point) =>
    point.text.replace(/[(（][^()（）]*[)）]\s*$/u, ''),
  );
  const parts = points.flatMap((point) => {
    const figures = figuresIn(point);
    const name = indicatorName(point.slice(0, figures[0]?.index ?? 0));
    return name === '' ? [] : figures.map(({ quantity }) => ({ name, quantity }));
  });
  return parts.length === 0 ? null : { index: match.index, parts };
}
