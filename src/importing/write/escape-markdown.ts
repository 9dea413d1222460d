/** Characters that mean something to Markdown wherever they stand; a backslash makes them letters again. */
const ANYWHERE = /[\\*_`[\]<]|~(?=~)|&(?=#?\w+;)/gu;
/** What means something only at the begin of a line: headings, lists, quotations, rules. */
const AT_BEGIN = /^(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|={2,}\s*$|-{2,}\s*$|\|)/u;
const NUMBERED_AT_BEGIN = /^(\d{1,9})([.)])(?=\s|$)/u;

/** One line of text such that Markdown shows exactly these characters. Blanks at its ends are left out. */
export function escapeMarkdown(line: string): string {
  return line.trim().replace(ANYWHERE, '\\$&').replace(AT_BEGIN, '\\$1').replace(NUMBERED_AT_BEGIN, '$1\\$2');
}

/** The text behind escaped Markdown, for comparing: without backslashes before punctuation. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
