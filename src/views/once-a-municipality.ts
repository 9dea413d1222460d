import type { Catalog } from '../domain/catalog.ts';

/** A question about a whole municipality that every page asks: answered once a catalogue, which never changes. */
export function onceAMunicipality<T>(
  gather: (catalog: Catalog, municipality: string) => T,
): (catalog: Catalog, municipality: string) => T {
  const answers = new WeakMap<Catalog, Map<string, { readonly answer: T }>>();
  return (catalog, municipality) => {
    const known = answers.get(catalog) ?? new Map<string, { readonly answer: T }>();
    answers.set(catalog, known);
    const found = known.get(municipality) ?? { answer: gather(catalog, municipality) };
    known.set(municipality, found);
    return found.answer;
  };
}
