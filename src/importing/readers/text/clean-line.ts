/** Elements that end a line of text, and those that only dress it: what conversions of web pages leave behind. */
const BLOCK = 'p|br|ul|ol|li|div|dl|dt|dd|table|tbody|thead|tr|td|th|h[1-6]|hr|section|article|blockquote';
const INLINE = 'span|b|strong|i|em|u|font|a|sup|sub|small|center|s|del|ins|img|ruby|rb|rt|rp';
const TAG = new RegExp(`</?(?:${BLOCK}|${INLINE})(?:\\s[^<>]*)?/?>|<!--.*?-->`, 'gi');
const BLOCK_TAG = new RegExp(`^</?(?:${BLOCK})\\b`, 'i');
const ENTITY = /&(nbsp|amp|lt|gt|quot|apos|ensp|emsp|hellip|middot|#\d{1,7}|#x[\da-f]{1,6});/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  hellip: '…',
  middot: '·',
};
/** Characters nobody sees; content files refuse them. */
const INVISIBLE =
  /[\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u007F-\u009F\u001b]+/gu;
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F]/gu;
const SEPARATE_MARK = /[か-とは-ほカ-トハ-ホうウゝヽ][\u3099\u309A]/gu;

/** A line without left-overs. `texts` has one entry a part that a block element set apart. */
export interface CleanLine {
  readonly texts: readonly string[];
  /** The tags that were taken out, as they stood. */
  readonly markup: readonly string[];
  /** What else was changed, in words for the report. */
  readonly changes: readonly string[];
}

/** Takes HTML left-overs and invisible characters out of a line (or the cell of a line) and says which. */
export function cleanLine(line: string): CleanLine {
  const changes: string[] = [];
  const markup = [...line.matchAll(TAG)].map(([tag]) => tag);
  const marked = line.replace(TAG, (tag) => (BLOCK_TAG.test(tag) ? '\n' : ''));
  const texts = marked.split('\n').map((text) => plain(text, changes));
  const filled = texts.filter((text) => text !== '');
  return { texts: filled, markup, changes: [...new Set(changes)] };
}

function plain(text: string, changes: string[]): string {
  const note = (change: string, value: string): string => {
    changes.push(change);
    return value;
  };
  return text
    .replace(ENTITY, (entity, name: string) =>
      note(`「${entity}」を文字に戻しました`, characterOf(entity, name)),
    )
    .replace(INVISIBLE, () => note('目に見えない文字を除きました', ''))
    .replace(ODD_SPACE, () => note('特殊な空白を普通の空白にしました', ' '))
    .replace(SEPARATE_MARK, (pair) => note('離れた濁点・半濁点を一つの文字にしました', pair.normalize('NFC')))
    .replace(/^[\s　]+|[\s　]+$/gu, '');
}

function characterOf(entity: string, name: string): string {
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return known;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}
