import { type XmlElement } from './xml.ts';

/** The child elements, texts between them left out. */
export function elements(parent: XmlElement): readonly XmlElement[] {
  return parent.children.filter((node) => typeof node !== 'string');
}

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** All children of that name. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent === undefined ? [] : elements(parent).filter((element) => element.name === name);
}

/** The text right inside an element. */
export function ownText(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}

/** All elements of that name at any depth, in the order of the document. */
export function descendants(root: XmlElement, name: string): readonly XmlElement[] {
  return elements(root).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);
}
