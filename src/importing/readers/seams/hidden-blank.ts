/** In ems: a blank is about so wide, and many programs print it at the end of a line where it fits. */
const BLANK_ROOM = 0.35;
/** Behind an opening bracket, a comma, the sign of an item or a particle nobody sets a blank. */
const NEVER_AFTER = /[（(「『【〈《〔、，・：:…①-⑳をにがはのでともへや]$/u;
const NEVER_BEFORE = /^[）)」』】〉》〕、。，．・…ぁ-ゖー々]/u;
/** A figure and what it counts. */
const COUNTED = /[\d０-９]\/[^\d０-９（(「『【]/u;
/** Between a noun and its figure: 「受講者 450人」. */
const BEFORE_FIGURE = /[\p{Script=Han}ァ-ヺー]\/[\dA-Z]/u;
const OPENING = /^[（(「『【〈《〔※◇◆■①-⑳]/u;
/** How far back and ahead words are looked at. */
const NEAR = 12;
/** Older browsers know no words: then each seam may be between two, which gives more doubts and never fewer. */
const WORDS = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : null;

/**
 * Whether a blank may be lost at the end of a line: some programs never print it there, others only where it fits. Before
 * a bracket or sign that is always possible; between words only where blanks stand between words around, never inside
 * one.
 */
export function mayHideBlank(
  before: string,
  after: string,
  { room, spaced, printsBlanks }: BlankSurroundings,
): boolean {
  if (printsBlanks && room >= BLANK_ROOM) return false;
  if (NEVER_AFTER.test(before) || NEVER_BEFORE.test(after)) return false;
  if (COUNTED.test(`${before.slice(-1)}/${after.slice(0, 1)}`)) return false;
  return (
    OPENING.test(after) ||
    BEFORE_FIGURE.test(`${before.slice(-1)}/${after.slice(0, 1)}`) ||
    (spaced && isBetweenWords(before.slice(-NEAR), after.slice(0, NEAR)))
  );
}

interface BlankSurroundings {
  /** In ems: what is left of the line. */
  readonly room: number;
  readonly spaced: boolean;
  readonly printsBlanks: boolean;
}

function isBetweenWords(before: string, after: string): boolean {
  return WORDS === null || [...WORDS.segment(before + after)].some(({ index }) => index === before.length);
}
