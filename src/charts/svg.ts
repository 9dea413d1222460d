/**
 * An SVG element as text. Attributes are escaped; children are markup, made by this function or by `text`. There is no
 * `style`: a class says what a thing is, the style sheet how it looks.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(String(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

const MARKUP = /[&<>"]/;

/** Plain text as the content of an element or an attribute. */
export function text(plain: string): string {
  if (!MARKUP.test(plain)) return plain;
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A place between the edges, 0 to 1, as SVG writes it; two decimals are finer than any screen. */
export function percent(share: number): string {
  return `${String(Math.round(share * 10_000) / 100)}%`;
}
