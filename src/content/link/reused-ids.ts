import type { Place } from '../../domain/diagnostic.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { indicatorName, initiativeName } from '../places.ts';
import type { Linking } from './linking.ts';
import { reportDuplicateId } from './names.ts';

/** One use of an id in one document. */
interface Use {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly document: PolicyDocument;
}

/**
 * An id is the same promise, or the same measured quantity, over the years: it may return in other years of its
 * municipality, but not twice in one year, and not in another municipality.
 */
export function reportReusedIds(documents: readonly PolicyDocument[], linking: Linking): void {
  const earlier = new Map<string, Use[]>();
  const { places } = linking;
  for (const use of documents.flatMap(usesIn)) {
    const key = `${use.kind}:${use.id}`;
    const uses = earlier.get(key) ?? [];
    const rival = uses.find(({ document }) => isRival(document, use.document));
    if (rival !== undefined) {
      const place: Place = places.of(use.name);
      reportDuplicateId({ kind: use.kind, word: use.id, place, earlier: places.of(rival.name) }, linking);
    }
    earlier.set(key, [...uses, use]);
  }
}

/** Two uses in one document are told when its names are claimed. */
function isRival(a: PolicyDocument, b: PolicyDocument): boolean {
  return a !== b && (a.municipality !== b.municipality || a.fiscalYear === b.fiscalYear);
}

function usesIn(document: PolicyDocument): readonly Use[] {
  const indicators = [document, ...document.initiatives].flatMap((owner) => owner.indicators);
  return [
    ...document.initiatives.map(({ id }) => ({ kind: '取組', id, name: initiativeName(document, id), document })),
    ...indicators.map(({ id }) => ({ kind: '指標', id, name: indicatorName(document, id), document })),
  ];
}
