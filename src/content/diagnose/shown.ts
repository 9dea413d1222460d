/** Longer words are cut in messages. */
const MOST = 40;

/** A word of a content file as a message repeats it: its first line, cut when it is long. */
export function shown(word: string): string {
  const [line = ''] = word.split('\n', 1);
  const characters = Array.from(line.slice(0, MOST * 2));
  const isWhole = line === word && characters.length <= MOST;
  return isWhole ? word : `${characters.slice(0, MOST).join('')}…`;
}
