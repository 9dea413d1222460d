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

/**
 * Gives a parent exactly these children in this order. Those that stay are not taken out and put back, because that
 * would cost a field its focus and a fold its state.
 */
export function keepChildren(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) {
    if (!children.includes(child)) child.remove();
  }
  children.forEach((child, index) => {
    const there = parent.children[index] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}

/** The element of the page with this id. Throws when the page and its script do not belong together. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The search page has no #${id}.`);
  return element;
}
