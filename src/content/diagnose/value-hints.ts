import { parseNumberText } from '../../domain/measurement/number-text.ts';
import { parseQuantity } from '../../domain/measurement/quantity.ts';
import { parseIsoDate, toIso } from '../../domain/time/calendar-date.ts';
import { eraFromLabel, eraYearToGregorian, parseEraYearNumber } from '../../domain/time/era.ts';
import { toHalfWidth } from '../../domain/text-width.ts';
import { shown } from './shown.ts';

/** What is wrong with a value, and the value to write instead; null when it cannot be told. */
export interface ValueHint {
  readonly message: string;
  readonly remedy: string | null;
}

/** No date and no number is longer than this. */
const MOST_CHARACTERS = 60;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const GREGORIAN = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?$/;
const BY_ERA = /^(明治|大正|昭和|平成|令和|[MTSHR]) ?(元|\d{1,2}) ?[年.] ?(\d{1,2}) ?[月.] ?(\d{1,2}) ?日?$/;

/** Explains why a text is not a date of the form 2019-04-01, and gives the date in that form where it can be read. */
export function dateIssue(text: string): ValueHint {
  const half = text.length > MOST_CHARACTERS ? '' : toHalfWidth(text).trim();
  const parts = gregorianParts(half) ?? eraParts(half);
  if (parts === null) {
    return { message: `「${shown(text)}」は日付として読めません。「2019-04-01」の形で書いてください。`, remedy: null };
  }
  const iso = toIso(parts);
  if (parseIsoDate(iso) === null) {
    return { message: `「${shown(text)}」という日は暦にありません。日付を確かめてください。`, remedy: null };
  }
  return { message: `日付は「2019-04-01」の形で書いてください。「${shown(text)}」は ${iso} と書きます。`, remedy: iso };
}

function gregorianParts(text: string) {
  const match = GREGORIAN.exec(text) ?? DIGITS.exec(text);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

function eraParts(text: string) {
  const [, label = '', number = '', month = '', day = ''] = BY_ERA.exec(text) ?? [];
  const era = eraFromLabel(label);
  const year = parseEraYearNumber(number);
  if (era === null || year === null) return null;
  return { year: eraYearToGregorian(era, year), month: Number(month), day: Number(day) };
}

/** Explains why a text is not a plain number, and gives the number where it can be read: ４５０件, 1,450, 約5.6%. */
export function numberIssue(text: string): ValueHint {
  const readable = text.length > MOST_CHARACTERS ? '' : text;
  const quantity = parseQuantity(readable);
  const value = quantity?.value ?? parseNumberText(readable)?.value ?? null;
  if (value === null) {
    return {
      message: `「${shown(text)}」は数値として読めません。半角数字だけで書いてください。`,
      remedy: null,
    };
  }
  const unit = quantity !== null && quantity.unit !== '' ? `単位「${quantity.unit}」は「単位」に書きます。` : '';
  return {
    message: `数値は半角数字だけで、カンマも単位も引用符も付けずに書いてください。${unit}`,
    remedy: String(value),
  };
}
