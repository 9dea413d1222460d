import { formatNumber, parseNumberText } from '../../../domain/measurement/number-text.ts';

/** An amount or count in a canonical text. */
export interface AmountWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** In yen for money, otherwise in single things. */
  readonly value: number;
  /** 円, 人 …; empty where only the number was typed. */
  readonly unit: string;
}

const NUMBER = '(?:[0-9]+(?:\\.[0-9]+)?|[〇一二三四五六七八九十百千])+';
const UNIT =
  '円|人|名|件|回|世帯|戸|か所|箇所|個所|台|棟|冊|部|枚|校|個|点|票|本|団体|社|店|組|匹|頭|室|床|区画|km|ha|m2|m3|kg|トン|t|m';
/** Ordinals, days and spans of time, of which also 一次, 四月 and 三か年 are numbers. */
const ORDINAL =
  'か年|か月|年間|日間|週間|時間|学期|年目|年生|丁目|次|期|号|条|位|歳|割|月|日|つ|周年|段階|章|級|種|世代';
const ORDINAL_UNIT = new RegExp(`^(?:${ORDINAL})$`, 'u');
const AMOUNT = new RegExp(
  `(?<![0-9.〇一二三四五六七八九十百千万億兆])(?<number>${NUMBER}(?:[兆億万](?:${NUMBER})?)*)(?<scale>百万|千)?(?<unit>${ORDINAL}|${UNIT})?`,
  'gu',
);
const SCALES: Readonly<Record<string, number>> = { 百万: 1_000_000, 千: 1000 };
/** 一部, 一人, 一本化: words rather than counts. */
const ONE_KANJI = /^[〇一二三四五六七八九]$/;
const MYRIAD = 10_000;

/** 12000千円: the 千 after a plain number belongs to its unit; in 1万2千円 it belongs to the number. */
function readNumber(written: string, scale: string): number | null {
  const together = parseNumberText(`${written}${scale}`);
  if (together !== null) return together.value;
  const match = /^([0-9.]+)(百万|千)?$/.exec(`${written}${scale}`);
  const plain = parseNumberText((match?.[1] ?? '').replace(/^0+(?=\d)/, ''));
  return plain === null ? null : Math.round(plain.value * (SCALES[match?.[2] ?? ''] ?? 1) * MYRIAD) / MYRIAD;
}

/** The amounts and counts in a canonical text: 1200万円, 12000千円, 1億2000万円, 3万人, 三十人. */
export function amountWords(text: string): readonly AmountWord[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): readonly AmountWord[] => {
    const { number = '', scale = '', unit = '' } = match.groups ?? {};
    const value = readNumber(number, scale);
    const isWord = ONE_KANJI.test(number) && !ORDINAL_UNIT.test(unit);
    if (value === null || isWord || (unit === '' && !/[万億兆]/.test(number))) return [];
    return [{ from: match.index, to: match.index + match[0].length, text: match[0], value, unit }];
  });
}

/** Units that say the same. */
const SAME_UNITS = [
  ['人', '名'],
  ['か所', '箇所', '個所'],
];

/** The units that count the same things: 人 and 名. The unit itself first. */
export function sameUnits(unit: string): readonly string[] {
  const others = SAME_UNITS.find((units) => units.includes(unit)) ?? [];
  return [unit, ...others.filter((other) => other !== unit)];
}

/** The amount in plain digits: 12000000円. */
export function plainAmount({ value, unit }: Pick<AmountWord, 'value' | 'unit'>): string {
  const decimals = Number.isInteger(value) ? 0 : 4;
  return `${formatNumber(value, decimals).replaceAll(',', '')}${unit}`;
}

/** The amount with commas, for people: 12,000千円. */
export function amountShown(text: string): string {
  return text.replace(/(?<![0-9.])[0-9]{4,}/g, (digits) => formatNumber(Number(digits), 0));
}
