import { type Notice } from '../../source-tree.ts';
import { type PageFlow } from '../page/page-flow.ts';
import { type PageInk } from '../page/page-ink.ts';

const COMPARE = '原本と見比べてください。';
const FILL_IN = '原本を見て書き足してください。';

/** What makes a whole page doubtful, each with what a person can do about it. */
export function pageNotices(ink: PageInk, flow: PageFlow): readonly Notice[] {
  const origin = { kind: 'position', page: ink.number, x: 0, y: 0 } as const;
  return [...unclear(ink), ...unsettled(ink, flow), ...unseen(ink)].flatMap(([isSo, message, remedy]) =>
    isSo ? [{ severity: 'doubt' as const, origin, message, remedy }] : [],
  );
}

/** Whether nothing of a page is certain, wherever it stands. */
export function isUnsure({ invisible, turned, unmapped, missing }: PageInk): boolean {
  return invisible > 0 || turned > 0 || unmapped > 0 || missing > 0;
}

type Case = readonly [boolean, string, string];

/** Characters that do not come out as they are printed. */
function unclear({ unreadable, unmapped, missing, invisible }: PageInk): readonly Case[] {
  return [
    [unreadable > 0, `意味の分からない文字が${unreadable}字あります。`, FILL_IN],
    [
      unmapped > 0,
      `どの文字かという情報がないフォントの文字が${unmapped}字あり、違う文字になっています。`,
      '原本を見て書き直してください。',
    ],
    [missing > 0, `フォントが埋め込まれていないため読めない文字が${missing}か所あります。`, FILL_IN],
    [
      invisible > 0,
      '画像に重ねた見えない文字（文字認識の結果）を読み取りました。',
      '一字ずつ原本と見比べてください。',
    ],
  ];
}

/** Characters of which the order is not certain. */
function unsettled({ sideways, turned, glyphs }: PageInk, { furigana, drawing }: PageFlow): readonly Case[] {
  return [
    [
      sideways,
      '横向きに印刷されたページを、文字の向きに合わせて起こして読みました。',
      '場所（左から、上から）は、起こした向きで数えています。原本と見比べてください。',
    ],
    [turned > 0, `回転した文字が${turned}字あり、順序が正しくないことがあります。`, COMPARE],
    [
      glyphs.some(({ vertical }) => vertical),
      '縦書きの文字があり、行の順序が正しくないことがあります。',
      COMPARE,
    ],
    [furigana.length > 0, '文字の上の小さな仮名を、ふりがなとして取り込みませんでした。', COMPARE],
    [drawing, '線が多く、図と表を区別できません。', '表があれば、原本を見て作り直してください。'],
  ];
}

/** What cannot be read at all. */
function unseen({ glyphs, pictures }: PageInk): readonly Case[] {
  const isEmpty = glyphs.length === 0;
  return [
    [isEmpty, 'このページには文字がありません。', '画像のページであれば、文字を書き起こしてください。'],
    [
      !isEmpty && pictures > 0,
      `画像が${pictures}個あり、その中の文字は読めません。`,
      '文字があれば書き写してください。',
    ],
  ];
}
