import { type Block, type Exclusion, type Notice, type Origin } from '../../source-tree.ts';
import { linesOf } from '../lines-of.ts';
import { addressOf, type Grid } from './grid.ts';
import { sheetRegions } from './sheet-regions.ts';
import { type ShapeText } from './sheet-drawings.ts';
import { type ShownCell, shownCells } from './shown-cells.ts';
import { tableBlock } from './table-block.ts';

/** Names that Excel and LibreOffice give by themselves. */
const NAMELESS = /^(?:Sheet|シート|工作表)\s*\d*$/i;

interface SheetParts {
  readonly blocks: readonly Block[];
  readonly excluded: readonly Exclusion[];
  readonly notices: readonly Notice[];
}

/** One sheet as blocks; `oneOfMany` where the workbook has several, so that the sheet's name tells them apart. */
export function sheetParts(grid: Grid, oneOfMany: boolean): SheetParts {
  const { cells, excluded, notices } = shownCells(grid);
  const blocks = [...regionBlocks(cells, grid), ...(grid.hidden ? [] : textBoxes(grid))];
  const title = oneOfMany && blocks.length > 0 ? sheetTitle(grid, cells) : [];
  return {
    blocks: [...title, ...blocks],
    excluded: [...excluded, ...margins(grid), ...(grid.hidden ? hiddenBoxes(grid) : [])],
    notices: [...notices, ...sheetNotices(grid, title.length > 0)],
  };
}

function regionBlocks(cells: readonly ShownCell[], grid: Grid): readonly Block[] {
  const byTop = Map.groupBy(cells, ({ top }) => top);
  return sheetRegions(cells).flatMap((region): readonly Block[] => {
    if (region.kind === 'table') return [tableBlock(byTop, region.rows, grid.name)];
    return region.cells.flatMap(({ lines, origin }) => lines.map((text) => paragraph(text, origin)));
  });
}

/** A name that no cell repeats, such as 人事課, would be lost. */
function sheetTitle(grid: Grid, cells: readonly ShownCell[]): readonly Block[] {
  const name = grid.name.trim();
  if (NAMELESS.test(name) || cells.some(({ lines }) => lines.some((line) => line.includes(name)))) return [];
  return [{ kind: 'heading', level: null, pieces: [{ text: name, origin: place(grid, 'シート見出し') }] }];
}

function shapesOf({ drawings }: Grid): readonly ShapeText[] {
  return drawings?.shapes ?? [];
}

function textBoxes(grid: Grid): readonly Block[] {
  return shapesOf(grid).flatMap(({ row, column, text }) =>
    linesOf(text).map((line) => paragraph(line, place(grid, addressOf(row, column)))),
  );
}

function hiddenBoxes(grid: Grid): readonly Exclusion[] {
  return shapesOf(grid).flatMap(({ row, column, text }) =>
    linesOf(text).map((line) => ({
      piece: { text: line, origin: place(grid, addressOf(row, column)) },
      reason: 'hidden' as const,
    })),
  );
}

/** What stands above and below each printed page; the signs of Excel for page, date and fonts are taken off. */
function margins(grid: Grid): readonly Exclusion[] {
  return grid.margins.flatMap((text) => {
    const counted = /&[PN]/.test(text);
    const parts = text
      .split(/&[LCR]/)
      .flatMap((part) => linesOf(part.replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|.)/g, '')));
    return parts.map((line) => ({
      piece: { text: line, origin: place(grid, counted ? 'フッター' : 'ヘッダー') },
      reason: counted ? ('page-number' as const) : ('repeated-header' as const),
    }));
  });
}

function sheetNotices(grid: Grid, titled: boolean): readonly Notice[] {
  if (grid.hidden) {
    return [
      note(
        '非表示のシートを取り込みませんでした。',
        '公開する内容であれば、シートを表示してから取り込んでください。',
        grid,
      ),
    ];
  }
  const rows = hiddenLines([...grid.hiddenRows], grid, ({ row }) => row).map((row) => `${row + 1}行目`);
  const columns = hiddenLines([...grid.hiddenColumns], grid, ({ column }) => column).map((column) => {
    return `${addressOf(0, column).replace('1', '')}列`;
  });
  const hidden = [...rows, ...columns].join('、');
  return [
    ...(hidden === ''
      ? []
      : [
          note(
            `非表示の${hidden}を取り込みませんでした。`,
            '公開する内容であれば、表示してから取り込んでください。',
            grid,
          ),
        ]),
    ...(titled
      ? [note('シートの名前を見出しとして取り込みました。', '見出しでなければ消してください。', grid)]
      : []),
    ...(shapesOf(grid).length > 0
      ? [
          doubt(
            'テキストボックスや図形の文字を、シートの終わりに取り込みました。',
            '正しい場所に移してください。',
            grid,
          ),
        ]
      : []),
    ...((grid.drawings?.pictures ?? 0) > 0
      ? [
          doubt(
            `図やグラフが${grid.drawings?.pictures ?? 0}個あり、その中の文字は読めません。`,
            '文字があれば書き写してください。',
            grid,
          ),
        ]
      : []),
  ];
}

/** Hidden rows or columns in which something stands. */
function hiddenLines(
  hidden: readonly number[],
  grid: Grid,
  line: (cell: { readonly row: number; readonly column: number }) => number,
): readonly number[] {
  const used = new Set(grid.cells.filter(({ runs }) => runs.length > 0).map(line));
  return hidden.filter((at) => used.has(at)).sort((a, b) => a - b);
}

function note(message: string, remedy: string, grid: Grid): Notice {
  return { severity: 'note', origin: place(grid, 'シート見出し'), message, remedy };
}

function doubt(message: string, remedy: string, grid: Grid): Notice {
  return { ...note(message, remedy, grid), severity: 'doubt' };
}

function paragraph(text: string, origin: Origin): Block {
  return { kind: 'paragraph', pieces: [{ text, origin }] };
}

function place(grid: Grid, address: string): Origin {
  return { kind: 'cell', sheet: grid.name, address };
}
