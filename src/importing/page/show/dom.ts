type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element. An attribute that is true stands without a value, one that is false not at all. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A piece of the site's own HTML: rendered from Markdown and cleaned as on every page. */
export function prose(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // Anchors belong to the page that will be; here they could name things twice, and lead to pages that are not there.
  for (const element of parsed.querySelectorAll('[id]')) element.removeAttribute('id');
  return make('div', { class: 'prose' }, [...parsed.body.childNodes]);
}

/** The element of the page with this id. Throws when the page and its script do not belong together. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The import page has no ${kind.name} #${id}.`);
  return element;
}
