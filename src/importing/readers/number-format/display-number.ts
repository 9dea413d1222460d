import { roundedDigits } from './decimal.ts';
import { type FormatSection, type FormatToken } from './format-code.ts';

/** A cell without a format shows at most eleven characters, the point included. */
const GENERAL_WIDTH = 11;
const DECIMALS_OF_GENERAL = 9;

/** A number in the format `General`; null where Excel would write it with an exponent. */
export function displayGeneral(value: number): string | null {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return null;
  const whole = roundedDigits(size, 0, 0).whole.length;
  const decimals = Math.min(DECIMALS_OF_GENERAL, Math.max(0, GENERAL_WIDTH - 1 - whole));
  const { whole: left, fraction } = roundedDigits(size, 0, decimals);
  const right = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`;
}

/**
 * A number as a section of a format prints it. `size` is not negative; the sign is the section's or the caller's.
 * Null for what is not reproduced: fractions, exponents, Chinese numerals.
 */
export function displayDigits(size: number, section: FormatSection): string | null {
  const { tokens } = section;
  if (tokens.some(({ kind }) => kind === 'unknown')) return null;
  if (tokens.some(({ kind }) => kind === 'general')) {
    const general = displayGeneral(size);
    return general === null ? null : print(tokens, (token) => (token.kind === 'general' ? general : ''));
  }
  const last = tokens.findLastIndex(({ kind }) => kind === 'digit');
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const wholeEnd = point === -1 ? last + 1 : point;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  // Behind the last digit each comma divides by a thousand; between digits it groups them.
  const thousands = tokens.filter(({ kind }, index) => kind === 'comma' && index > last).length;
  const grouped = tokens.some(({ kind }, index) => kind === 'comma' && index < wholeEnd && index < last);
  const decimals = tokens.filter(({ kind }, index) => kind === 'digit' && index > wholeEnd).length;
  const { whole, fraction } = roundedDigits(size, percents * 2 - thousands * 3, decimals);
  const before = printWhole(tokens.slice(0, wholeEnd), whole === '0' ? '' : whole, grouped);
  return before + printFraction(tokens.slice(wholeEnd), fraction);
}

/** From the right, a digit for each place; the leftmost place takes what is left. */
function printWhole(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  let left = digits;
  let printed = '';
  let count = 0;
  const put = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0) printed = `,${printed}`;
    printed = digit + printed;
    count += 1;
  };
  for (const [index, token] of [...tokens.entries()].reverse()) {
    if (token.kind === 'literal') printed = token.text + printed;
    else if (token.kind === 'percent') printed = `%${printed}`;
    else if (token.kind === 'digit') {
      if (left !== '') put(left.slice(-1));
      else if (token.sign === '0') put('0');
      left = left.slice(0, -1);
      while (index === first && left !== '') {
        put(left.slice(-1));
        left = left.slice(0, -1);
      }
    }
  }
  return printed;
}

/** From the left, a digit for each place; `#` leaves out noughts at the end, and Excel keeps the point. */
function printFraction(tokens: readonly FormatToken[], digits: string): string {
  let at = 0;
  return print(tokens, (token) => {
    if (token.kind === 'point') return '.';
    if (token.kind === 'percent') return '%';
    if (token.kind !== 'digit') return '';
    const rest = digits.slice(at);
    at += 1;
    return token.sign !== '0' && /^0*$/.test(rest) ? '' : rest.slice(0, 1);
  });
}

function print(tokens: readonly FormatToken[], put: (token: FormatToken) => string): string {
  return tokens.map((token) => (token.kind === 'literal' ? token.text : put(token))).join('');
}
