import { loadDefaultJapaneseParser } from 'budoux';
import { escapeHtml, renderText } from './render-markdown.ts';

const PARSER = loadDefaultJapaneseParser();

/** Places where a heading may always be broken: behind a middle dot, before an opening bracket. */
const ALWAYS = /(?<=・)(?!$)|(?<!^)(?=[（(「『【〔［])/;
/** What must not begin a line (JIS X 4051, 行頭禁則), and second halves of characters. */
const NEVER_FIRST = /^[）)」』】〕］、。，．・：；？！％%\u3099\u309A\uDB40\uDC00-\uDFFF]/;

/** A number and the counter behind it stay together: 13 and 13年度 are one word. */
const ENDS_WITH_DIGIT = /[0-9０-９.,．，]$/;
const BEGINS_WITH_DIGIT_OR_COUNTER = /^[0-9０-９.,．，年月日度人件回%％]/;

/** Headings of forms, years and periods come again on every page and every card. */
const KNOWN = new Map<string, readonly string[]>();
const RENDERED = new Map<string, string>();

/**
 * Cuts a short text into phrases (文節) at which a heading may be broken; joined they are the input. By the model of
 * BudouX, so that every build cuts alike.
 */
export function phrases(text: string): readonly string[] {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found = joinForbidden(PARSER.parse(text).flatMap((phrase) => phrase.split(ALWAYS)));
  KNOWN.set(text, found);
  return found;
}

/** A heading as HTML: `<wbr>` between its phrases, and the remarks on years that their era never had. */
export function renderPhrases(text: string): string {
  const known = RENDERED.get(text);
  if (known !== undefined) return known;
  const html = renderText(text, (run) => phrases(run).map(escapeHtml).join('<wbr>'));
  RENDERED.set(text, html);
  return html;
}

function joinForbidden(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(piece) || cutsNumber(last, piece)))
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

function cutsNumber(before: string, after: string): boolean {
  return ENDS_WITH_DIGIT.test(before) && BEGINS_WITH_DIGIT_OR_COUNTER.test(after);
}
