import { make } from '../../../browser/dom.ts';

/** A piece of the site's own HTML: rendered from Markdown and cleaned as on every page. */
export function prose(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // Anchors belong to the page that will be; here they could name things twice, and lead to pages that are not there.
  for (const element of parsed.querySelectorAll('[id]')) element.removeAttribute('id');
  return make('div', { class: 'prose' }, [...parsed.body.childNodes]);
}
