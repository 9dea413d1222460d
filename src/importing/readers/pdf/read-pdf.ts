import { type Exclusion, type Notice, type SourceTree } from '../../source-tree.ts';
import { expectFormat } from '../file-format.ts';
import { flowBlocks } from '../page/flow-blocks.ts';
import { originOf, withoutFurniture } from '../page/furniture.ts';
import { type FlowItem, pageFlow } from '../page/page-flow.ts';
import { type PageInk } from '../page/page-ink.ts';
import { lineText, type TextLine } from '../page/text-lines.ts';
import { isUnsure, pageNotices } from './page-notices.ts';
import { paintedInk } from './paint.ts';
import { pdfPages } from './pdf-file.ts';
import { expectReadable } from './readable.ts';
import { dashNotices, wholeNotice } from './reading-share.ts';

/**
 * Reads a PDF by where its characters and lines stand. It knows no paragraphs and no cells, so that everything read from
 * it is a doubt until a person has looked. Throws SourceFault for a damaged or protected file, for one that is too large,
 * and for scanned pictures without text.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<SourceTree> {
  expectFormat(bytes, name, 'pdf');
  const items: FlowItem[] = [];
  const notices: Notice[] = [];
  const pages: PageInk[] = [];
  const excluded: Exclusion[] = [];
  for await (const page of pdfPages(bytes)) {
    const ink = paintedInk(page);
    const flow = pageFlow(ink);
    pages.push({ ...ink, glyphs: [], rules: [] });
    items.push(...flow.items);
    notices.push(...pageNotices(ink, flow));
    excluded.push(...flow.furigana.map((line) => furiganaOf(line, ink.number)));
  }
  expectReadable(pages, items.length);
  const cleared = withoutFurniture(items, new Map(pages.map(({ number, height }) => [number, height])));
  const { blocks, ...beside } = flowBlocks(cleared.items);
  const unsure = new Set(pages.filter(isUnsure).map(({ number }) => number));
  return {
    format: 'pdf',
    blocks,
    excluded: [...excluded, ...cleared.excluded, ...beside.excluded],
    notices: [
      wholeNotice(blocks, beside.notices, unsure),
      ...notices,
      ...beside.notices,
      ...dashNotices(blocks),
    ],
  };
}

function furiganaOf(line: TextLine, page: number): Exclusion {
  return { piece: { text: lineText(line), origin: originOf(page, line) }, reason: 'furigana' };
}
