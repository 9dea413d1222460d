import { type Exclusion, type Notice, SourceFault, type SourceTree } from '../../source-tree.ts';
import { expectFormat } from '../file-format.ts';
import { flowBlocks } from '../page/flow-blocks.ts';
import { originOf, withoutFurniture } from '../page/furniture.ts';
import { type FlowItem, type PageFlow, pageFlow } from '../page/page-flow.ts';
import { type PageInk } from '../page/page-ink.ts';
import { lineText } from '../page/text-lines.ts';
import { paintedInk } from './paint.ts';
import { pdfPages } from './pdf-file.ts';

const CHECK: Notice = {
  severity: 'doubt',
  origin: null,
  message: 'PDFの文字の位置と罫線から、文章と表を読み取りました。',
  remedy:
    'すべての文章と表を、原本と見比べてください。WordやExcelの原本があれば、そちらを取り込んでください。',
};

/**
 * Reads a PDF by where its characters and lines stand. It knows no paragraphs and no cells, so that everything read from
 * it is a doubt until a person has looked. Throws SourceFault for a damaged or protected file, for one that is too large,
 * and for scanned pictures without text.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<SourceTree> {
  expectFormat(bytes, name, 'pdf');
  const items: FlowItem[] = [];
  const notices: Notice[] = [CHECK];
  const heights = new Map<number, number>();
  const excluded: Exclusion[] = [];
  let missing = 0;
  for await (const page of pdfPages(bytes)) {
    const ink = paintedInk(page);
    const flow = pageFlow(ink);
    heights.set(ink.number, ink.height);
    missing += ink.missing;
    items.push(...flow.items);
    notices.push(...pageNotices(ink, flow));
    for (const line of flow.furigana) {
      excluded.push({
        piece: { text: lineText(line), origin: originOf(ink.number, line) },
        reason: 'furigana',
      });
    }
  }
  if (items.length === 0 && missing > 0) {
    throw new SourceFault(
      'PDFに文字の形（フォント）が埋め込まれていないため読めません。フォントを埋め込んで書き出し直すか、WordやExcelの原本を取り込んでください。',
    );
  }
  if (items.length === 0) {
    throw new SourceFault(
      'PDFに文字がありません（紙を写した画像と思われます）。WordやExcelの原本を取り込むか、文字を書き起こしてください。',
    );
  }
  const cleared = withoutFurniture(items, heights);
  const { blocks, ...beside } = flowBlocks(cleared.items);
  return {
    format: 'pdf',
    blocks,
    excluded: [...excluded, ...cleared.excluded, ...beside.excluded],
    notices: [...notices, ...beside.notices],
  };
}

function pageNotices(ink: PageInk, { drawing, furigana }: PageFlow): readonly Notice[] {
  const doubt = (message: string, remedy: string): Notice => ({
    severity: 'doubt',
    origin: { kind: 'position', page: ink.number, x: 0, y: 0 },
    message,
    remedy,
  });
  const upright = ink.glyphs.some(({ vertical }) => vertical);
  return [
    ...(ink.unreadable > 0
      ? [doubt(`意味の分からない文字が${ink.unreadable}字あります。`, '原本を見て書き足してください。')]
      : []),
    ...(ink.missing > 0
      ? [
          doubt(
            `フォントが埋め込まれていないため読めない文字が${ink.missing}か所あります。`,
            '原本を見て書き足してください。',
          ),
        ]
      : []),
    ...(ink.turned > 0
      ? [
          doubt(
            `回転した文字が${ink.turned}字あり、順序が正しくないことがあります。`,
            '原本と見比べてください。',
          ),
        ]
      : []),
    ...(ink.invisible > 0
      ? [
          doubt(
            '画像に重ねた見えない文字（文字認識の結果）を読み取りました。',
            '一字ずつ原本と見比べてください。',
          ),
        ]
      : []),
    ...(upright
      ? [doubt('縦書きの文字があり、行の順序が正しくないことがあります。', '原本と見比べてください。')]
      : []),
    ...(furigana.length > 0
      ? [doubt('文字の上の小さな仮名を、ふりがなとして取り込みませんでした。', '原本と見比べてください。')]
      : []),
    ...(drawing
      ? [doubt('線が多く、図と表を区別できません。', '表があれば、原本を見て作り直してください。')]
      : []),
    ...(ink.glyphs.length === 0
      ? [doubt('このページには文字がありません。', '画像のページであれば、文字を書き起こしてください。')]
      : ink.pictures > 0
        ? [
            doubt(
              `画像が${ink.pictures}個あり、その中の文字は読めません。`,
              '文字があれば書き写してください。',
            ),
          ]
        : []),
  ];
}
