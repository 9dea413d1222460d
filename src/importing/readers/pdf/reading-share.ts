import { type Block, type Notice, type Origin, type Piece } from '../../source-tree.ts';

/** How many cells and paragraphs there are, and how many of them a person has to look at. */
interface Share {
  readonly all: number;
  readonly doubtful: number;
}

/** More pages are not named one by one. */
const MOST_PAGES = 20;

/**
 * The doubt of a PDF as a whole: everything in it was read by its place, and this says how much of it is certain by its
 * geometry, and on which pages the rest is. On unsure pages nothing is certain.
 */
export function wholeNotice(
  blocks: readonly Block[],
  notices: readonly Notice[],
  unsurePages: ReadonlySet<number>,
): Notice {
  const named = new Set(notices.flatMap(({ pieces = [] }) => pieces));
  const isDoubted = (piece: Piece): boolean =>
    named.has(piece) || (piece.origin.kind === 'position' && unsurePages.has(piece.origin.page));
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
  const filled = cells.map(({ pieces }) => pieces).filter(({ length }) => length > 0);
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.pieces] : []));
  const doubtful = [...filled, ...texts].filter((pieces) => pieces.some(isDoubted));
  return {
    severity: 'doubt',
    origin: null,
    message: `PDFの文字の位置と罫線から読み取りました。${shareText('表のセル', shareOf(filled, isDoubted))}${shareText('文章', shareOf(texts, isDoubted))}`,
    remedy: `${pagesText(doubtful.map(([first]) => first?.origin ?? null))}WordやExcelの原本があれば、そちらを取り込んでください。`,
  };
}

function shareOf(all: readonly (readonly Piece[])[], isDoubted: (piece: Piece) => boolean): Share {
  return {
    all: all.length,
    doubtful: all.filter((pieces) => pieces.some(isDoubted)).length,
  };
}

function shareText(noun: string, { all, doubtful }: Share): string {
  if (all === 0) return '';
  if (doubtful === 0) return `${noun}${all}は、どれもそのまま読めました。`;
  return `${noun}${all}のうち、そのまま読めたものは${all - doubtful}、確認が要るものは${doubtful}です。`;
}

/** 「1ページ目に3か所、4ページ目に1か所」 */
function pagesText(origins: readonly (Origin | null)[]): string {
  const pages = Map.groupBy(
    origins.flatMap((origin) => (origin?.kind === 'position' ? [origin.page] : [])),
    (page) => page,
  );
  if (pages.size === 0) return 'すべての文章と表を、原本と見比べてください。';
  const listed = [...pages]
    .toSorted(([a], [b]) => a - b)
    .slice(0, MOST_PAGES)
    .map(([page, all]) => `${page}ページ目に${all.length}か所`);
  const rest = pages.size > MOST_PAGES ? 'など' : '';
  return `まず確認が要るところ（${listed.join('、')}${rest}）を、次にほかの文章と表を、原本と見比べてください。`;
}

/** Two dashes that fonts draw alike, so that programs note one for the other. */
export function dashNotices(blocks: readonly Block[]): readonly Notice[] {
  const pieces = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.cells.flatMap((cell) => cell.pieces)
      : block.kind === 'paragraph'
        ? block.pieces
        : [],
  );
  const count = pieces.filter(({ text }) => /[〜～]/u.test(text)).length;
  if (count === 0) return [];
  return [
    {
      severity: 'note',
      origin: null,
      message: `「〜」（波ダッシュ）と「～」（全角チルダ）は形が同じため、PDFでは入れ替わっていることがあります（${count}か所）。`,
      remedy: '表記をそろえたいときは、内容のファイルを直してください。',
    },
  ];
}
