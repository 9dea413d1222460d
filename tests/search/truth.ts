import type { SearchRecord } from '../../src/views/search/record.ts';
import { canonicalForm } from './canonical-form.ts';
import type { Term, TestQuery } from './queries.ts';

/** A record as truth sees it: texts in canonical form, each by itself. */
export interface KnownRecord {
  readonly path: string;
  /** Slug. */
  readonly municipality: string;
  readonly texts: readonly string[];
  /** Names of what surrounds it: municipality, department, year, document. */
  readonly context: readonly string[];
}

/**
 * The texts of records: a label and each line of a block stand alone, so that nothing is found across them.
 *
 * @param names name of each municipality by its slug.
 */
export function knownRecords(
  records: readonly SearchRecord[],
  names: ReadonlyMap<string, string>,
): readonly KnownRecord[] {
  return records.map(({ path, blocks, filters, department, year, document }) => {
    const municipality = filters.municipality[0] ?? '';
    const texts = blocks.flatMap(({ label, text }) => [label ?? '', ...text.split('\n')]);
    const context = [names.get(municipality) ?? '', department, year, document];
    return { path, municipality, texts: canonicalTexts(texts), context: canonicalTexts(context) };
  });
}

/**
 * Paths of the records that answer a query, by comparing characters alone. Of several terms, some may stand in what
 * surrounds the record (総務部 駐車場), but not all.
 */
export function trueAnswers(query: TestQuery, records: readonly KnownRecord[]): ReadonlySet<string> {
  const terms = query.terms.map(matcher);
  const without = query.without.map((typed) => matcher({ typed, spellings: [] }));
  const answers = records.filter((record) => {
    const surroundings =
      terms.length === 1 ? record : { ...record, texts: [...record.texts, ...record.context] };
    return (
      terms.some((stands) => stands(record)) &&
      terms.every((stands) => stands(surroundings)) &&
      !without.some((stands) => stands(record))
    );
  });
  return new Set(answers.map(({ path }) => path));
}

/** Paths of the records in which these characters stand. */
export function recordsWith(text: string, records: readonly KnownRecord[]): ReadonlySet<string> {
  const stands = matcher({ typed: text, spellings: [] });
  return new Set(records.filter(stands).map(({ path }) => path));
}

function canonicalTexts(texts: readonly string[]): readonly string[] {
  return texts.map(canonicalForm).filter((text) => text !== '');
}

function matcher({ typed, spellings }: Term): (record: KnownRecord) => boolean {
  const own = canonicalForm(typed);
  const others = spellings.map((one) => ({ ...one, text: canonicalForm(one.text) }));
  return ({ texts, municipality }) => {
    const counting = others.filter((one) => one.in === null || one.in === municipality);
    return texts.some((text) => text.includes(own) || counting.some((one) => includesWhole(text, one.text)));
  };
}

/** Whether a stated spelling stands in a text; one that begins with a digit not as the tail of a longer number. */
function includesWhole(text: string, spelling: string): boolean {
  if (!/^\d/.test(spelling)) return text.includes(spelling);
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    if (!/[\d.]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}
