import { type Block, type ListItem, type Origin, SourceFault, type SourceTree } from '../../source-tree.ts';
import { brokenFile } from '../archive/faults.ts';
import { mainPart, relationsOf, xmlPart } from '../archive/office-package.ts';
import { type Archive, openArchive } from '../archive/unzip.ts';
import { type XmlElement } from '../archive/xml.ts';
import { child, descendants, elements, ownText } from '../archive/xml-tree.ts';
import { expectFormat } from '../file-format.ts';
import { linesOf } from '../lines-of.ts';
import { bodyBlocks } from './body.ts';
import { inlineText, raised } from './inline.ts';
import { notes } from './notices.ts';
import { listCounter } from './numbering.ts';
import { PLAIN, readStyles } from './styles.ts';
import { exclude, tell, type WordDocument } from './word-document.ts';

/**
 * Reads a Word document (.docx) as it is printed: automatic numbers written out, ruby behind its word, text boxes behind
 * their paragraph; hidden and deleted text, comments, page headers and footers apart. It reads the XML itself: mammoth
 * makes HTML, which has neither the numbers nor the places, and nothing of what is left out.
 * Throws SourceFault for a damaged or protected file and for one that is too large.
 */
export async function readWord(bytes: Uint8Array, name: string): Promise<SourceTree> {
  expectFormat(bytes, name, 'word');
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  const related = new Map<string, readonly XmlElement[]>();
  for (const { type, target, external } of relationsOf(archive, main).values()) {
    const part = external || !RELATED.has(type) ? undefined : xmlPart(archive, target);
    if (part !== undefined) related.set(type, [...(related.get(type) ?? []), part]);
  }
  return Promise.resolve(treeOf(archive, main, related));
}

const RELATED = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer']);

function treeOf(
  archive: Archive,
  main: string,
  related: ReadonlyMap<string, readonly XmlElement[]>,
): SourceTree {
  const body = child(xmlPart(archive, main), 'w:body');
  if (body === undefined) throw brokenFile();
  const document: WordDocument = {
    styles: readStyles(related.get('styles')?.[0]),
    lists: listCounter(related.get('numbering')?.[0]),
    notes: [],
    excluded: [],
    notices: [],
    count: { paragraphs: 0, tables: 0 },
  };
  const blocks = [...bodyBlocks(body, document), ...noteBlocks(document, related)];
  leaveOutMargins(document, related);
  leaveOutComments(document, related.get('comments')?.[0]);
  if (blocks.length === 0) {
    throw new SourceFault(
      '文書に文字がありません。正しいファイルか、文字が図になっていないか確かめてください。',
    );
  }
  return { format: 'word', blocks: titled(blocks), excluded: document.excluded, notices: document.notices };
}

/** Where the document has a title of its own, headings stand below it. */
function titled(blocks: readonly Block[]): readonly Block[] {
  const shift = blocks.some((block) => block.kind === 'heading' && block.level === 0) ? 1 : 0;
  return blocks.map((block) =>
    block.kind === 'heading' && block.level !== null ? { ...block, level: block.level + shift } : block,
  );
}

/** Notes at the foot of pages stand at the end, behind the raised numbers by which the text refers to them. */
function noteBlocks(
  document: WordDocument,
  related: ReadonlyMap<string, readonly XmlElement[]>,
): readonly Block[] {
  const items = document.notes.flatMap((reference, index): readonly ListItem[] => {
    const [kind = '', id = ''] = reference.split(' ');
    const note = descendants(related.get(`${kind}s`)?.[0] ?? EMPTY, `w:${kind}`).find(
      ({ attributes }) => attributes['w:id'] === id,
    );
    const origin: Origin = { kind: 'paragraph', number: document.count.paragraphs };
    const pieces =
      note === undefined ? [] : paragraphLines(note, origin, document).map((text) => ({ text, origin }));
    const [first, ...rest] = pieces;
    const numbered = first && { ...first, text: `${raised(index + 1)} ${first.text}` };
    return numbered === undefined ? [] : [{ marker: null, depth: 0, pieces: [numbered, ...rest] }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

function leaveOutMargins(document: WordDocument, related: ReadonlyMap<string, readonly XmlElement[]>): void {
  const origin: Origin = { kind: 'paragraph', number: 1 };
  for (const part of [...(related.get('header') ?? []), ...(related.get('footer') ?? [])]) {
    const instructions = [
      ...descendants(part, 'w:instrText').map(ownText),
      ...descendants(part, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
    ];
    const reason = instructions.some((text) => /\bPAGE\b/.test(text)) ? 'page-number' : 'repeated-header';
    exclude(document, paragraphLines(part, origin, document).join('\n'), { origin, reason });
  }
}

function leaveOutComments(document: WordDocument, part: XmlElement | undefined): void {
  const origin: Origin = { kind: 'paragraph', number: 1 };
  for (const comment of part === undefined ? [] : elements(part)) {
    exclude(document, paragraphLines(comment, origin, document).join('\n'), { origin, reason: 'hidden' });
    tell(document, notes.comment(null));
  }
}

function paragraphLines(part: XmlElement, origin: Origin, document: WordDocument): readonly string[] {
  return descendants(part, 'w:p').flatMap((paragraph) =>
    linesOf(inlineText(paragraph, PLAIN, { document, origin }).text),
  );
}
