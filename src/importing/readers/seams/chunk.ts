const CLOSING =
  '、。，．,.・：；:;）」』】〉》〕)\\]>”’！？!?％%ー〜～…‥々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ';
/**
 * What is never torn apart at the end of a line (JIS X 4051): a Latin word or figure, brackets with their neighbour, 。
 * with its word.
 */
const LEAST = new RegExp(`^[（「『【〈《〔(\\[<"“‘※→⇒]*(?:[!-~]+|.)[${CLOSING}]*`, 'u');
/** Programs set to another language keep a Latin word together with the sign before it, too. */
const MOST = new RegExp(`${LEAST.source}(?:(?<=[${CLOSING}])[!-~]+[${CLOSING}]*)?`, 'u');

/** How wide the beginning of a line is that cannot be torn apart, in ems: at least, and for some programs. */
export function chunkWidth(text: string): { readonly least: number; readonly most: number } {
  return { least: ems(LEAST.exec(text)?.[0] ?? ''), most: ems(MOST.exec(text)?.[0] ?? '') };
}

/** The width of a text, where Japanese characters are as wide as high and others half of it. */
function ems(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.5 : 1), 0);
}
