const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * Whether a six-digit 全国地方公共団体コード carries the right check digit: the five digits weighted 6, 5, 4, 3, 2,
 * 11 minus the remainder of their sum by 11, last digit (Ministry of Internal Affairs, 検査数字の算出方法).
 */
export function hasValidCheckDigit(code: string): boolean {
  if (!/^\d{6}$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return String(11 - (sum % 11)).slice(-1) === code[5];
}
