/**
 * What sheets call the columns and labels that are no field of a form. Compared folded: numbers, brackets and blanks do
 * not matter. Data, not code: a new word of a city is a new entry.
 */
export const COLUMN_WORDS = {
  number: [
    ...['No.', 'No', 'NO', '№', '番号', '項番', '通番', '連番', '順位', '優先順位', '#'],
    ...['事業番号', '取組番号', '目標番号', '整理番号', '管理番号', '施策番号', 'カードNo.', 'カード番号'],
  ],
  title: [
    '題名',
    '件名',
    '名称',
    '項目',
    '項目名',
    '目標項目',
    '取組',
    '取組項目',
    '取組名',
    '取組事項',
    '重点取組',
    '重点取組項目',
    '重点施策',
    '重点施策・事業',
    '重点事業',
    '重点目標',
    '重点課題',
    '施策',
    '施策名',
    '事業',
    '事業名',
    '事務事業名',
    '個別事業',
    '主な取組',
    '主要事業',
    '主要施策',
    '目標',
    '組織目標',
    '実施項目',
    '具体的取組',
  ],
  section: [
    '課',
    '課名',
    '課室名',
    '課室所名',
    '課・室名',
    '課等名',
    '担当課',
    '担当',
    '所管課',
    '所管',
    '主管課',
    '担当部署',
    '担当課名',
    '所属',
    '所属課',
    '実施課',
    '関係課',
    '担当課・室',
  ],
  difficulty: ['難易度', '困難度'],
  rating: [
    '評価',
    '達成度',
    '進捗',
    '進捗度',
    '進捗状況',
    '達成状況',
    '自己評価',
    '判定',
    '評価区分',
    '総合評価',
  ],
} as const;
export type ColumnKind = keyof typeof COLUMN_WORDS;

/** Labels beside a value at the head of a sheet. */
export const LABEL_WORDS = {
  department: ['部名', '部局名', '部', '部局', '所属名', '組織名'],
  head: ['部長名', '部局長名', '部長', '局長名', '部局長', '責任者'],
  year: ['年度', '対象年度'],
} as const;
export type LabelKind = keyof typeof LABEL_WORDS;

/** Words short lines consist of when a city rates something; a rating that a form does not know is a doubt. */
export const RATING_LIKE =
  /^(?:[SABCDE◎○△×]|(?:ほぼ|概ね|おおむね|一部|全て|すべて)?(?:目標(?:を|どおり|通り|以上に)?)?(?:達成|未達成|上回って達成|下回った)(?:した|できた|できず|済み?)?|(?:極めて|概ね|おおむね|やや)?(?:順調|遅れ|遅延)(?:である|ている)?|完了|未着手|実施(?:済み?|中)|中止|継続|拡充|改善|縮小|廃止)$/u;
