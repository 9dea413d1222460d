import { ERA_NOTE_CLASS } from './era-notes.ts';

/** The site's own remark inside a text of the content. */
const ERA_NOTE = new RegExp(`<span class="${ERA_NOTE_CLASS}">[^<]*</span>`, 'g');
const LINE_BREAK = /<br\s*\/?>\s*/g;
/** Tags within a line of text; all others begin and end a line. */
const INLINE_TAG = /<\/?(?:a|abbr|b|code|del|em|i|ins|kbd|q|s|small|span|strong|sub|sup|wbr)(?:\s[^>]*)?>/g;
const ANY_TAG = /<[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(#x[\da-f]+|#\d+|\w+);/gi;

/**
 * The content's own text in HTML of this room, without the site's remarks: one line a paragraph, list item or cell. A
 * line break within a paragraph becomes a space.
 */
export function plainText(html: string): string {
  return html
    .replace(ERA_NOTE, '')
    .replace(LINE_BREAK, ' ')
    .replace(INLINE_TAG, '')
    .replace(ANY_TAG, '\n')
    .replace(ENTITY, decodeEntity)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function decodeEntity(whole: string, name: string): string {
  if (/^#x/i.test(name)) return String.fromCodePoint(parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(parseInt(name.slice(1), 10));
  return ENTITIES[name] ?? whole;
}
