import { type EraYear, eraOfDate } from '../../../domain/time/era.ts';
import { type FormatSection, type FormatToken } from './format-code.ts';

const MS_OF_DAY = 86_400_000;
/** Days of the Gregorian calendar in which the serial counts; Excel believes in 29 February 1900, as Lotus 1-2-3 did. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_SERIAL = 61;
const LAST_SERIAL = 2_958_466;

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const DAYS = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');
const KANJI_DAYS = [...'日月火水木金土'];
const INITIALS: Readonly<Record<string, string>> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' };

/** The moment of a serial number of a workbook as a UTC date; null outside the calendar of Excel. */
export function dateOfSerial(serial: number, from1904: boolean): Date | null {
  if (!(serial >= (from1904 ? 0 : FIRST_TRUE_SERIAL) && serial < LAST_SERIAL)) return null;
  const seconds = Math.round(serial * 86_400);
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + seconds * 1000);
}

/** A date as a section of a format prints it; null for a sign that is not reproduced. */
export function displayDate(date: Date, section: FormatSection): string | null {
  const { tokens } = section;
  const printed = tokens.map((token, index) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind === 'point') return '.';
    if (token.kind === 'comma') return ',';
    if (token.kind === 'elapsed') return null;
    if (token.kind !== 'date') return token.kind === 'text' ? '' : null;
    return isMinute(tokens, index)
      ? padded(date.getUTCMinutes(), token.text)
      : datePart(date, token.text, section);
  });
  return printed.includes(null) ? null : printed.join('');
}

/** `[h]:mm`: hours beyond the day, of a number of days. */
export function displayElapsed(days: number, section: FormatSection): string | null {
  const seconds = Math.round((days * MS_OF_DAY) / 1000);
  const amounts: Readonly<Record<string, readonly [number, number]>> = {
    h: [Math.floor(seconds / 3600), Math.floor(seconds / 3600) % 24],
    m: [Math.floor(seconds / 60), Math.floor(seconds / 60) % 60],
    s: [seconds, seconds % 60],
  };
  const printed = section.tokens.map((token) => {
    if (token.kind === 'literal') return token.text;
    if (token.kind !== 'elapsed' && token.kind !== 'date') return null;
    const [all, rest] = amounts[token.text.slice(0, 1)] ?? [];
    const amount = token.kind === 'elapsed' ? all : rest;
    return amount === undefined ? null : padded(amount, token.text);
  });
  return printed.includes(null) ? null : printed.join('');
}

/** What a letter stands for; its number of letters is how much of it is printed. */
const PARTS: Readonly<Record<string, (date: Date, text: string, section: FormatSection) => string | null>> = {
  y: (date, { length }) => {
    const year = date.getUTCFullYear();
    return length <= 2 ? String(year % 100).padStart(2, '0') : String(year);
  },
  m: (date, text) => named(text, MONTHS[date.getUTCMonth()]) ?? padded(date.getUTCMonth() + 1, text),
  d: (date, text) => named(text, DAYS[date.getUTCDay()]) ?? padded(date.getUTCDate(), text),
  a: (date, { length }) => `${KANJI_DAYS[date.getUTCDay()] ?? ''}${length === 4 ? '曜日' : ''}`,
  h: (date, text, { tokens }) => {
    const halved = tokens.some((token) => token.kind === 'date' && token.text.startsWith('A'));
    return padded(halved ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), text);
  },
  s: (date, text) => (text.includes('.') ? null : padded(date.getUTCSeconds(), text)),
  A: (date, text, { japanese }) =>
    (japanese ? ['午前', '午後'] : text.split('/'))[date.getUTCHours() < 12 ? 0 : 1] ?? null,
  g: (date, { length }) => {
    const { era } = eraYear(date);
    return length === 1 ? (INITIALS[era] ?? null) : length === 2 ? era.slice(0, 1) : era;
  },
  e: (date, text, { firstYearByName }) => {
    const { year } = eraYear(date);
    return firstYearByName && year === 1 ? '元' : padded(year, text);
  },
};

function datePart(date: Date, text: string, section: FormatSection): string | null {
  return PARTS[text.slice(0, 1)]?.(date, text, section) ?? null;
}

function eraYear(date: Date): EraYear {
  return eraOfDate({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** Names from three letters on: Jan, January, J. */
function named(text: string, name: string | undefined): string | null {
  if (name === undefined || text.length < 3) return null;
  return text.length === 3 ? name.slice(0, 3) : text.length === 4 ? name : name.slice(0, 1);
}

/** An `m` next to hours or seconds is minutes. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'date' || !/^mm?$/.test(token.text)) return false;
  const dates = tokens.filter(({ kind }) => kind === 'date' || kind === 'elapsed');
  const place = dates.indexOf(token);
  const neighbour = (at: number, letter: string): boolean => {
    const other = dates[at];
    return (other?.kind === 'date' || other?.kind === 'elapsed') && other.text.startsWith(letter);
  };
  return neighbour(place - 1, 'h') || neighbour(place + 1, 's');
}

function padded(value: number, text: string): string {
  return String(value).padStart(Math.min(text.length, 2), '0');
}
