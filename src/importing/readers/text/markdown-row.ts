/**
 * The cells of a table row of Markdown (`| a | b |`), `delimiter` for the line under its header, null for another line.
 * A row begins and ends with a bar: in running text a single bar is a bar.
 */
export function markdownRow(line: string): readonly string[] | 'delimiter' | null {
  const text = line.trim();
  if (!/^\|.*\|$/u.test(text) || text.length < 3) return null;
  if (/^\|(?:\s*:?-+:?\s*\|)+$/u.test(text)) return 'delimiter';
  return text
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
