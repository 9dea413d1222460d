import { dateOfSerial, displayDate, displayElapsed } from './display-date.ts';
import { displayDigits, displayGeneral } from './display-number.ts';
import { type FormatSection, parseFormatCode } from './format-code.ts';

const GENERAL = /^(?:General)?$/i;
/** The longest format that Excel lets a person write. */
const LONGEST_CODE = 255;

/**
 * A number or date as the cell shows it. `from1904` is the calendar of the workbook. Null where the format is one that is
 * not reproduced: the caller says so and shows the plain number.
 */
export function displayNumber(value: number, code: string, from1904 = false): string | null {
  if (GENERAL.test(code)) return displayGeneral(value);
  if (code.length > LONGEST_CODE) return null;
  const chosen = chooseSection(parseFormatCode(code), value);
  if (chosen === null) return null;
  const { section, signed } = chosen;
  const has = (kind: string): boolean => section.tokens.some((token) => token.kind === kind);
  if (has('elapsed')) return value < 0 ? null : displayElapsed(value, section);
  if (has('date')) {
    const date = dateOfSerial(value, from1904);
    return date === null ? null : displayDate(date, section);
  }
  if (has('text')) return displayGeneral(value);
  const digits = displayDigits(Math.abs(value), section);
  if (digits === null) return null;
  return signed && value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** A text as the cell shows it: mostly itself, with what the format puts around it, or nothing at all (`;;;`). */
export function displayText(value: string, code: string): string {
  if (GENERAL.test(code) || code.length > LONGEST_CODE) return value;
  const sections = parseFormatCode(code);
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (section === undefined) return value;
  return section.tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? value : ''))
    .join('');
}

/** `signed`: the section does not write the sign of a negative number itself. */
function chooseSection(
  sections: readonly FormatSection[],
  value: number,
): { readonly section: FormatSection; readonly signed: boolean } | null {
  const numeric = sections.slice(0, 3).filter((one, index) => index === 0 || one.tokens[0]?.kind !== 'text');
  const [first, second, third] = numeric;
  if (first === undefined) return null;
  if (numeric.some(({ condition }) => condition !== null)) {
    const met = numeric.find(({ condition }) => condition === null || holds(value, condition));
    return met === undefined ? null : { section: met, signed: true };
  }
  if (second === undefined) return { section: first, signed: true };
  if (value < 0) return { section: second, signed: false };
  return { section: value === 0 && third !== undefined ? third : first, signed: false };
}

function holds(value: number, { operator, value: bound }: { operator: string; value: number }): boolean {
  if (value === bound) return operator.includes('=');
  return operator.includes(value < bound ? '<' : '>');
}
