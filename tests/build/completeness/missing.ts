/**
 * Which of the wanted texts a page lacks. A text that is wanted three times must stand there three times: a value that
 * is dropped in one place cannot hide behind the same value in another.
 *
 * @param page text without white space.
 */
export function missingTexts(page: string, wanted: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of wanted) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([text, times]) => {
    const found = page.split(text).length - 1;
    return found >= times ? [] : [`「${text}」: wanted ${times} times, found ${found}`];
  });
}
