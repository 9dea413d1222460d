/**
 * Formats that a Japanese Excel means by their numbers alone (ECMA-376 part 1, 18.8.30, table for ja-jp); hucre knows
 * only the American ones, in which 14 is m/d/yyyy.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};

/** The styles part of a workbook with the Japanese formats written out that it only numbers. */
export function withJapaneseFormats(styles: string): string {
  const missing = Object.entries(BUILT_IN).filter(
    ([id]) => !new RegExp(`<(?:\\w+:)?numFmt\\s[^>]*numFmtId="${id}"`).test(styles),
  );
  const formats = missing
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  if (/<numFmts[\s>]/.test(styles)) {
    return styles.replace(
      /<numFmts(?:\s[^>]*)?\/>|(<numFmts(?:\s[^>]*)?>)/,
      (all, open: string | undefined) =>
        open === undefined ? `<numFmts>${formats}</numFmts>` : `${all}${formats}`,
    );
  }
  return styles.replace(/(<styleSheet(?:\s[^>]*)?>)/, `$1<numFmts>${formats}</numFmts>`);
}
