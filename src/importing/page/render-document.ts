import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import DocumentPage from '../../layouts/DocumentPage.astro';
import type { DocumentView } from '../../views/document/document.ts';

/** The page of a document in HTML, made by the components that make the site, its head without style sheets. */
export async function renderDocument(view: DocumentView): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(DocumentPage, { props: { view }, partial: false });
}
