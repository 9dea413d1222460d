import fc from 'fast-check';

/** Strings of the given characters, and of whole words between them: what a parser's tests must not break on. */
export function textOf(characters: string, ...words: readonly string[]): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from(characters), ...words) });
}
