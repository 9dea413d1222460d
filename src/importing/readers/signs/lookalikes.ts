/** Radicals that look like a whole character (Unicode, EquivalentUnifiedIdeograph.txt), each followed by it. */
const RADICALS = new Map(
  '⺎兀⺐尢⺒巳⺓幺⺕彐⺛旡⺟母⺠民⺬示⺻聿⺽臼⻁虎⻄西⻆角⻑長⻘青⻝食⻡首⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻱龜⻲亀'
    .match(/../gsu)
    ?.map(([radical = '', character = '']) => [radical, character]),
);

/**
 * A stretch of text as it is written. Fonts share a drawing between characters that look the same, and some programs
 * note the wrong one of them: a radical (⽅ U+2F45 for 方, ⻑ U+2ED1 for 長), a hyphenation point for ・, a ligature for
 * its letters. No search would find them. Blanks around are left out; everything else stays.
 */
export function readable(text: string): string {
  return text
    .replace(/[\u2f00-\u2fdf\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/\u2027/g, '・')
    .replace(/ {2,}/g, ' ')
    .trim();
}
