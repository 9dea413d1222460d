import { beginOf } from '../block-pieces.ts';
import { EXCLUSION_LABELS } from '../exclusion-labels.ts';
import type { ReadSource } from '../map/map-document.ts';
import type { Block, Exclusion, ListItem, Origin, Piece } from '../source-tree.ts';
import { escapeText, FORMAT_NAMES, SIGNS, TRANSCRIPT_TITLE } from './transcript-signs.ts';
import { tableLines } from './table-lines.ts';

const EXPLANATION = `${TRANSCRIPT_TITLE}取り込んだファイルから取り出した文字です。公開する内容と照らし合わせるために使うので、書き換えないでください。${SIGNS.goesOn}は前の行の続き、${SIGNS.nextParagraph}は欄の中の改行、${SIGNS.fromLeft}と${SIGNS.fromAbove}は結合された欄、${SIGNS.noCell}は欄のない所です。`;

/**
 * The files of a document as one text that a person can read and `readTranscript` reads back piece for piece. Of what
 * was left out only the number is written: hidden and deleted words must not come to light by it.
 */
export function writeTranscript(sources: readonly ReadSource[]): string {
  return `${[EXPLANATION, ...sources.flatMap(sourceLines)].join('\n')}\n`;
}

function sourceLines({ name, tree }: ReadSource): readonly string[] {
  let place = '';
  const blocks = tree.blocks.flatMap((block) => {
    const next = placeLine(beginOf(block)) ?? place;
    const lines = blockLines(block);
    const moved = next === place ? [] : ['', next];
    place = next;
    return [...moved, ...lines];
  });
  return [
    '',
    `〖ファイル ${FORMAT_NAMES[tree.format]}〗${escapeText(name)}`,
    ...exclusionLine(tree.excluded),
    ...blocks,
  ];
}

function exclusionLine(excluded: readonly Exclusion[]): readonly string[] {
  const counts = [...Map.groupBy(excluded, ({ reason }) => reason)].map(
    ([reason, all]) => `${EXCLUSION_LABELS[reason]} ${String(all.length)}`,
  );
  return counts.length === 0 ? [] : [`〖除いたもの〗${counts.join('、')}`];
}

/** The sheet or page that a block begins on, as a line of its own. */
function placeLine(origin: Origin | undefined): string | null {
  if (origin?.kind === 'cell') return `〖シート〗${escapeText(origin.sheet)}`;
  if (origin?.kind === 'position') return `〖ページ〗${String(origin.page)}`;
  return null;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [
        '',
        ...pieceLines(`〖見出し${block.level === null ? '' : String(block.level)}〗`, block.pieces),
      ];
    case 'paragraph':
      return pieceLines('', block.pieces);
    case 'list':
      return block.items.flatMap(itemLines);
    case 'table':
      return ['', ...tableLines(block)];
  }
}

function itemLines({ depth, marker, pieces }: ListItem): readonly string[] {
  const sign = marker === null ? '' : ` ${escapeText(marker)}`;
  return pieceLines(`〖項目${String(depth + 1)}${sign}〗`, pieces);
}

function pieceLines(tag: string, pieces: readonly Piece[]): readonly string[] {
  return pieces.map(({ text }, index) => `${index === 0 ? tag : SIGNS.goesOn}${escapeText(text)}`);
}
