import { type Notice, type Origin } from '../../source-tree.ts';

type Say = (origin: Origin | null) => Notice;

const say =
  (severity: Notice['severity'], message: string, remedy: string): Say =>
  (origin) => ({ severity, origin, message, remedy });

/** What a person should know of a Word document. */
export const notes = {
  inserted: say(
    'doubt',
    '変更履歴で挿入された文字を、承諾されたものとして取り込みました。',
    'Wordで変更履歴を承諾または元に戻してから取り込むと、この指摘は出ません。',
  ),
  deleted: say(
    'doubt',
    '変更履歴や取消線で消された文字を取り込みませんでした。',
    '消した文字でよいか確かめ、載せる場合は原本を直してください。',
  ),
  hidden: say(
    'note',
    '隠し文字を取り込みませんでした。',
    '公開する内容であれば、隠し文字を解除してください。',
  ),
  comment: say('note', 'コメントを取り込みませんでした。', '公開する内容であれば、本文に書いてください。'),
} as const;

/** What a person should look at. */
export const doubts = {
  sign: say('doubt', '読み取れない記号を「〓」としました。', '原本を見て、正しい文字に直してください。'),
  picture: say('doubt', '図や写真があり、その中の文字は読めません。', '文字があれば書き写してください。'),
  box: say(
    'doubt',
    'テキストボックスの文字を、置かれた段落のあとに取り込みました。',
    '正しい場所か確かめてください。',
  ),
  formula: say('doubt', '数式を一行の文字として取り込みました。', '原本と比べ、書き直してください。'),
  marker: say('doubt', '自動の番号を再現できませんでした。', '原本を見て、番号を書き足してください。'),
  nested: say(
    'doubt',
    '表の中の表を、一つのセルの文字として取り込みました。',
    '原本と比べ、書き直してください。',
  ),
  embedded: say('doubt', '差し込まれた別の文書は読めません。', 'その文書を別に取り込んでください。'),
} as const;
