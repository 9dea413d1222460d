/** Signs of the fonts Wingdings and Symbol that stand in lists and forms, by the low byte of their code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6d: '❍',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x74: '⧫',
    0x75: '◆',
    0x76: '❖',
    0x77: '⬥',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '◻',
    0xb2: '✧',
    0xd8: '➢',
    0xe8: '➔',
    0xf0: '⇨',
    0xfb: '✗',
    0xfc: '✔',
    0xfd: '☒',
    0xfe: '☑',
  },
  symbol: { 0x2d: '−', 0xb0: '°', 0xb1: '±', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xae: '→', 0xa5: '∞' },
};
const FALLBACK_FONT = 'wingdings';

/**
 * A text of a font whose letters are pictures, in characters that any font has. Word stores them from U+F000 on; null
 * where one is not known. Other texts come back as they are.
 */
export function signText(text: string, font: string | undefined): string | null {
  const name = font?.toLowerCase() ?? '';
  const signs = SIGNS[name];
  const printed = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const coded = code >= 0xf000 && code <= 0xf0ff;
    if (!coded && (signs === undefined || code > 0xff)) return character;
    return (signs ?? SIGNS[FALLBACK_FONT])?.[code & 0xff] ?? null;
  });
  return printed.includes(null) ? null : printed.join('');
}
