import { unescapeMarkdown } from '../write/escape-markdown.ts';

/** Text without blanks and without the signs of Markdown. `lines[i]` is the line of character `i`, from 0. */
export interface BareText {
  readonly text: string;
  readonly lines: readonly number[];
}

const LIST_SIGN = /^\s*(?:[-*+]\s+|#{1,6}\s+|>\s?)/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/u;
/** Signs that are not behind a backslash: emphasis, code and the borders of table cells. */
const SIGN = /(?<!\\)(?:\*{1,3}|`|\|)/gu;

/** What Markdown shows, character for character, blanks aside: for comparing with a source. */
export function bareText(markdown: string): BareText {
  const shown = markdown
    .split('\n')
    .map((line) =>
      TABLE_RULE.test(line)
        ? ''
        : unescapeMarkdown(line.replace(LIST_SIGN, '').replace(SIGN, '')).replace(/\s+/gu, ''),
    );
  return {
    text: shown.join(''),
    lines: shown.flatMap((text, index) => Array.from({ length: text.length }, () => index)),
  };
}

/** A text that is no Markdown, such as a title: its characters, blanks aside. */
export function bareLine(line: string): BareText {
  const text = line.replace(/\s+/gu, '');
  return { text, lines: text.split('').map(() => 0) };
}
