import type { CheckedContent } from '../../check-content.ts';
import { documentName } from '../../content/places.ts';
import { Catalog, type DocumentKey } from '../../domain/catalog.ts';
import { documentView } from '../../views/document/document-view.ts';
import type { DocumentView } from '../../views/document/document.ts';
import type { ImportWork } from './work.ts';

/** What the page of an imported document will show, in the site that this page is part of; null while there are errors. */
export function pageFacts(
  { catalog, proofs }: CheckedContent,
  { basis, target }: Pick<ImportWork, 'basis' | 'target'>,
  key: DocumentKey,
): DocumentView | null {
  if (catalog === null) return null;
  const context = {
    catalog: amongPublished(catalog, key, target.documents),
    href: (path: string) => `${basis.base}${path.slice(1)}`,
    canonical: () => null,
    digest: (text: string) => text,
    sourceProof: (document: DocumentKey) => proofs.get(documentName(document)) ?? null,
    codes: [],
  };
  return documentView(context, key);
}

/**
 * The document among the published ones of its municipality (`department/2018`), so that its page leads to the years
 * before and after. Department and year are all that is known of those here, and all that these ways ask; they have no
 * promises and no figures, with which the new ids of an import have nothing in common.
 */
function amongPublished(catalog: Catalog, key: DocumentKey, published: readonly string[]): Catalog {
  const own = catalog.document(key);
  const others = published.map((place) => {
    const [department = '', year] = place.split('/');
    return { ...own, department, fiscalYear: Number(year), initiatives: [], indicators: [] };
  });
  return new Catalog({
    site: catalog.site,
    municipalities: catalog.municipalities,
    documents: [...catalog.documents, ...others],
  });
}
