const AIUEO = [
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
];
const IROHA = [
  ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
];
const KANJI = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壱弐参四伍六七八九'];
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;
/** Beyond it no list of a document counts. */
const LAST = 9999;

const halfWidth: Readonly<Record<string, string>> = Object.fromEntries(
  [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンヰヱ'].map(
    (kana, index) => [kana, [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝヰヱ'][index] ?? kana],
  ),
);

const FORMATS: Readonly<Record<string, (value: number) => string | null>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => (value <= 20 ? String.fromCodePoint(0x2474 + value - 1) : null),
  decimalEnclosedFullstop: (value) => (value <= 20 ? String.fromCodePoint(0x2488 + value - 1) : null),
  aiueoFullWidth: (value) => AIUEO[value - 1] ?? null,
  aiueo: (value) => halfWidth[AIUEO[value - 1] ?? ''] ?? null,
  irohaFullWidth: (value) => IROHA[value - 1] ?? null,
  iroha: (value) => halfWidth[IROHA[value - 1] ?? ''] ?? null,
  japaneseCounting: (value) => counted(value, KANJI, ['', '十', '百', '千']),
  japaneseLegal: (value) => counted(value, LEGAL, ['', '拾', '百', '阡']),
  japaneseDigitalTenThousand: digitByDigit,
  ideographDigital: digitByDigit,
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
};

/** A number of a list in a numbering format of Word (ECMA-376 part 1, 17.18.59); null for one that is not known. */
export function numberInWords(value: number, format: string): string | null {
  if (!(value >= 1 && value <= LAST))
    return value === 0 && format.startsWith('decimal') ? String(value) : null;
  return FORMATS[format]?.(value) ?? null;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string | null {
  if (value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : null;
}

function digitByDigit(value: number): string {
  return String(value).replace(/\d/g, (digit) => KANJI[Number(digit)] ?? digit);
}

/** 十二, 二百三; a one before 十, 百 and 千 is not written, in legal figures it is. */
function counted(value: number, digits: readonly string[], units: readonly string[]): string {
  return [...String(value)]
    .reverse()
    .map((digit, place) => {
      if (digit === '0') return '';
      const one = digit === '1' && place > 0 && digits === KANJI;
      return `${one ? '' : (digits[Number(digit)] ?? '')}${units[place] ?? ''}`;
    })
    .reverse()
    .join('');
}

/** A … Z, then AA, BB …, as Word counts. */
function letters(value: number, first: string): string {
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([amount, sign]) => {
    const times = Math.floor(rest / amount);
    rest -= times * amount;
    return sign.repeat(times);
  }).join('');
}
