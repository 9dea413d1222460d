import type { Appearance } from '../../domain/catalog.ts';
import { formatNumber } from '../../domain/measurement/number-text.ts';
import { type Bigrams, bigramsOf, dice } from '../text/bigrams.ts';
import { wordingKey } from '../text/words.ts';
import { alignInitiatives, type DocumentsOfTwoYears } from './align-initiatives.ts';
import type { InitiativeLineage } from './initiative-lineage.ts';

/** A likeness for a person to judge. It links nothing. */
export interface Suggestion {
  readonly before: Appearance;
  readonly after: Appearance;
  /** 0 to 1: the weighted mean of the two likenesses. */
  readonly score: number;
  readonly titleLikeness: number;
  readonly bodyLikeness: number;
  /** How the score came about, with the threshold it had to reach. */
  readonly explanation: string;
}

/** A title says what a promise is, its text changes every year: the title weighs more. Together 1. */
const WEIGHTS = { title: 0.6, body: 0.4 } as const;
/** A suggestion needs this score. */
export const SUGGESTION_THRESHOLD = 0.35;
/** Marks and list signs are alike in all texts and say nothing. */
const UNTELLING = /[\s\p{P}\p{S}]/gu;

/**
 * Which promises of two years may continue each other: pairs that the lineage does not connect yet, of which at least one
 * has no counterpart, from the likest to the least like, down to the threshold.
 */
export function suggestContinuations(
  lineage: InitiativeLineage,
  documents: DocumentsOfTwoYears,
): readonly Suggestion[] {
  const candidates = alignInitiatives(lineage, documents).map(({ fate, before, after }) => ({
    isOpen: fate === 'not-mentioned' || fate === 'first-mentioned',
    before: before.map(traitsOf),
    after: after.map(traitsOf),
  }));
  return candidates
    .flatMap((old) =>
      candidates.filter((own) => own.isOpen || old.isOpen).map((own) => [old.before, own.after] as const),
    )
    .flatMap(([olds, owns]) => olds.flatMap((old) => owns.map((own) => suggestion(old, own))))
    .filter(({ score }) => score >= SUGGESTION_THRESHOLD)
    .sort((a, b) => b.score - a.score);
}

interface Traits {
  readonly appearance: Appearance;
  readonly title: Bigrams;
  readonly body: Bigrams;
}

function traitsOf(appearance: Appearance): Traits {
  return {
    appearance,
    title: bigramsOf(tellingText(appearance.initiative.title)),
    body: bigramsOf(tellingText(bodyOf(appearance))),
  };
}

/** What was promised, not what became of it: only the first stage exists in every year. */
function bodyOf({ initiative }: Appearance): string {
  return initiative.fields
    .flatMap(({ field, content }) =>
      field.stage === 'plan' && content.kind === 'text' ? [content.markdown] : [],
    )
    .join('\n');
}

function tellingText(text: string): string {
  return wordingKey(text).replace(UNTELLING, '');
}

function suggestion(old: Traits, own: Traits): Suggestion {
  const titleLikeness = dice(old.title, own.title);
  const bodyLikeness = dice(old.body, own.body);
  const score = WEIGHTS.title * titleLikeness + WEIGHTS.body * bodyLikeness;
  const [title, body, total] = [titleLikeness, bodyLikeness, score].map((one) => formatNumber(one, 2));
  return {
    before: old.appearance,
    after: own.appearance,
    score,
    titleLikeness,
    bodyLikeness,
    explanation:
      `題名の近さ ${title} × ${WEIGHTS.title} ＋ 本文の近さ ${body} × ${WEIGHTS.body} ＝ ${total}` +
      `（基準 ${SUGGESTION_THRESHOLD} 以上。近さは、続く2文字の組が重なる割合です）`,
  };
}
