import type { RecordText } from '../../bundle/record-table.ts';
import type { Query } from '../../query/query.ts';
import type { Hit } from '../engine.ts';
import { excerptOf } from './excerpt.ts';
import { markHits } from './marked-text.ts';
import type { Match } from '../matching/match-query.ts';
import type { Phrase } from './phrase-places.ts';

/** A match with its text, as a list of results shows it. */
export function hitOf({ entry, spellings }: Match, text: RecordText, query: Query): Hit {
  const phrases = phrasesOf(query, spellings);
  const { document, municipality } = entry;
  const { label, pieces } = excerptOf(text, phrases);
  return {
    kind: text.kind,
    municipality,
    path: text.anchor === null ? document.path : `${document.path}#${text.anchor}`,
    title: markHits(text.title, phrases),
    document: document.title,
    department: document.department,
    sections: text.sections,
    year: document.year,
    fiscalYear: document.fiscalYear,
    excerpt: pieces,
    label,
    found: [...new Set(spellings.flatMap((one) => (one === null ? [] : [one.sentence])))],
  };
}

/** Each term, and the spelling by which it was found instead. */
function phrasesOf(query: Query, spellings: Match['spellings']): readonly Phrase[] {
  return query.terms.map(({ text }, index) => {
    const spelling = spellings[index] ?? null;
    return spelling === null ? { text, whole: false } : { text: spelling.text, whole: spelling.whole };
  });
}
