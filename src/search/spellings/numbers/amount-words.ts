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
const UNIT = [
  '円|人|名|件|回|世帯|戸|軒|か所|箇所|個所|台|棟|冊|部|枚|校|個|点|票|本|団体|社|店|組|匹|頭|室|床|区画|倍|項目|事業|業務',
  '平方メートル|平米|立方メートル|立米|キロメートル|メートル|ヘクタール|キログラム|キロ|グラム|トン|パーセント',
  'km|ha|m2|m3|kg|g|t|m|%',
].join('|');
/** Ordinals, days and spans of time, of which also 一次, 四月 and 三か年 are numbers. */
const ORDINAL = [
  'か年|か月|年間|日間|週間|時間|分間|学期|年目|年生|丁目|次|期|号|条|位|歳|才|割|月|日|つ|周年|段階|章|級|種|世代',
  'か国語|か国|回目|番目|番|波|強|弱|類|編|節|項|泊|層|色|文字|桁|本柱|人目',
].join('|');
const AMOUNT = new RegExp(
  `(?<![0-9.〇一二三四五六七八九十百千万億兆])(?<number>${NUMBER}(?:[兆億万](?:${NUMBER})?)*)(?<scale>百万|千)?(?<unit>${ORDINAL}|${UNIT})?`,
  'gu',
);
const SCALES: Readonly<Record<string, number>> = { 百万: 1_000_000, 千: 1000 };
/** Words rather than counts: 一部の市民, 一本化, 市内一円. */
const NO_COUNT = /^(?:一(?:部|本|点|円|校|室|店|社|組|頭|個|床|倍|棟|番|類|編|節|項|泊|層|色|強|弱)|〇.*)$/u;
/** A number in kanji of which nothing says what it counts: the 十一 of 十一の取組. */
const KANJI_NUMBER = /^[一二三四五六七八九十百千]{2,}$/;
const MYRIAD = 10_000;

/** 12000千円: the 千 after a plain number belongs to its unit; in 1万2千円 it belongs to the number. */
function readNumber(written: string, scale: string): number | null {
  const together = parseNumberText(`${written}${scale}`);
  if (together !== null) return together.value;
  const match = /^([0-9.]+)(百万|千)?$/.exec(`${written}${scale}`);
  const plain = parseNumberText((match?.[1] ?? '').replace(/^0+(?=\d)/, ''));
  return plain === null ? null : rounded(plain.value * (SCALES[match?.[2] ?? ''] ?? 1));
}

/** The amounts and counts in a canonical text: 1200万円, 12000千円, 1億2000万円, 3万人, 三十人. */
export function amountWords(text: string): readonly AmountWord[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): readonly AmountWord[] => {
    const { number = '', scale = '', unit = '' } = match.groups ?? {};
    const value = readNumber(number, scale);
    const isCounted = unit !== '' || /[万億兆]/.test(number) || KANJI_NUMBER.test(number);
    if (value === null || NO_COUNT.test(`${number}${unit}`) || !isCounted) return [];
    return [{ from: match.index, to: match.index + match[0].length, text: match[0], value, unit }];
  });
}

/** Units that say the same, and how many of the first ones each is. */
const SAME_UNITS: readonly Readonly<Record<string, number>>[] = [
  { 人: 1, 名: 1 },
  { か所: 1, 箇所: 1, 個所: 1 },
  { 戸: 1, 軒: 1 },
  { '%': 1, パーセント: 1 },
  { 歳: 1, 才: 1 },
  { m: 1, メートル: 1, km: 1000, キロメートル: 1000, キロ: 1000 },
  { m2: 1, 平方メートル: 1, 平米: 1, ha: 10_000, ヘクタール: 10_000 },
  { m3: 1, 立方メートル: 1, 立米: 1 },
  { g: 1, グラム: 1, kg: 1000, キログラム: 1000, キロ: 1000, t: 1_000_000, トン: 1_000_000 },
];

/** The amount in every unit that measures the same: 40人 and 40名, 7.5t and 7500kg. Its own unit first. */
export function inSameUnits({
  value,
  unit,
}: Pick<AmountWord, 'value' | 'unit'>): readonly Pick<AmountWord, 'value' | 'unit'>[] {
  const others = SAME_UNITS.filter((same) => unit in same).flatMap((same) =>
    Object.entries(same)
      .filter(([other]) => other !== unit)
      .map(([other, size]) => ({ value: rounded((value * (same[unit] ?? 1)) / size), unit: other })),
  );
  return [{ value, unit }, ...others];
}

/** To the places that `plainAmount` writes. */
function rounded(value: number): number {
  return Math.round(value * MYRIAD) / MYRIAD;
}

/** The amount in plain digits: 12000000円. */
export function plainAmount({ value, unit }: Pick<AmountWord, 'value' | 'unit'>): string {
  const digits = Number.isInteger(value) ? formatNumber(value, 0) : formatNumber(value, 4).replace(/0+$/, '');
  return `${digits.replaceAll(',', '')}${unit}`;
}

/** The amount with commas, for people: 12,000千円. */
export function amountShown(text: string): string {
  return text.replace(/(?<![0-9.])[0-9]{4,}/g, (digits) => formatNumber(Number(digits), 0));
}
