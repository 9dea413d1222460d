import { Catalog } from '../catalog.ts';
import { isPublic, type Instant } from './publication.ts';

/** The catalogue as the public may see it at `now`: documents before their 公開日時 are not in it at all. */
export function publicCatalog(catalog: Catalog, now: Instant): Catalog {
  const documents = catalog.documents.filter((document) => isPublic(document.publishAt, now));
  if (documents.length === catalog.documents.length) return catalog;
  return new Catalog({ site: catalog.site, municipalities: catalog.municipalities, documents });
}
