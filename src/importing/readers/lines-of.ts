/** The lines of a text without blanks around them; empty ones are left out. Blanks inside stay as they are. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029\v\f]/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
}
