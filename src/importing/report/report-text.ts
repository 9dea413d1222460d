import type { Account, AccountedPiece } from '../account/account.ts';
import { EXCLUSION_LABELS } from '../exclusion-labels.ts';
import type { FigureProposal } from '../figures/proposal.ts';
import type { ImportedDocument } from '../import-document.ts';
import type { Finding } from '../map/draft.ts';
import { formatOrigin, formatRow } from '../origin.ts';
import { CONFIDENCE_LABELS } from '../write/write-figures.ts';

const LONGEST_EXCERPT = 40;

/** What a report says besides the document itself. */
export interface ReportFacts {
  /** 「総務部 平成30年度（2018年度）」 */
  readonly title: string;
  readonly form: { readonly name: string; readonly learnt: boolean };
  /** Where the files were written, as a person reads it; null when nothing was written. */
  readonly written: readonly string[] | null;
  readonly sourceCount: number;
  /** The file of proposed figures; null when there are none. */
  readonly figures: string | null;
}

/** The report for people: what went where, what to look at and how to settle it, what is left over. */
export function reportText({ account, findings, figures }: ImportedDocument, facts: ReportFacts): string {
  const where = (file: string, place: string): string => (facts.sourceCount > 1 ? `${file} ${place}` : place);
  const doubts = findings.filter(({ severity }) => severity === 'doubt');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const others = account.pieces.filter(({ end }) => end.kind === 'other');
  const lost = account.pieces.filter(({ end }) => end.kind === 'lost');
  return [
    `${facts.title} 様式「${facts.form.name}」${facts.form.learnt ? '（この取り込みで作った下書き）' : ''}`,
    ...(facts.written ?? ['ファイルは書いていません。']).map((path) => `  ${path}`),
    '',
    counts(account),
    ...section(
      `行き先のないもの（${String(lost.length)}か所）`,
      lost.map((one) => `  ${where(one.file, formatOrigin(one.origin))}  「${excerpt(one.text)}」`),
    ),
    ...section(
      `確かめてください（${String(doubts.length)}件）`,
      doubts.map((one) => findingText(one, where)),
    ),
    ...section(
      `お知らせ（${String(notes.length)}件）`,
      notes.map((one) => findingText(one, where)),
    ),
    ...section(
      `「その他」に置いたもの（${String(others.length)}か所）`,
      others.map((one) => otherText(one, where)),
    ),
    ...(facts.figures === null ? [] : ['', figuresLine(figures), `  ${facts.figures}`]),
  ].join('\n');
}

function figuresLine(figures: readonly FigureProposal[]): string {
  const confidences = Map.groupBy(
    figures.flatMap(({ values }) => values),
    ({ confidence }) => confidence,
  );
  const words = (['high', 'medium', 'low'] as const)
    .map((one) => `${CONFIDENCE_LABELS[one]} ${String(confidences.get(one)?.length ?? 0)}`)
    .join('、');
  return `数値の候補 ${String(figures.length)}件（値の確からしさ：${words}）。公開はされません。原本と見比べて、正しいものだけを「指標」に写してください。`;
}

function counts({ counts: { total, placed, other, excluded, lost }, pieces, emptyCells }: Account): string {
  const reasons = Map.groupBy(
    pieces.flatMap(({ end }) => (end.kind === 'excluded' ? [end.reason] : [])),
    (reason) => reason,
  );
  const list = [...reasons]
    .map(([reason, all]) => `${EXCLUSION_LABELS[reason]} ${String(all.length)}`)
    .join('、');
  return `原本の行・段落・セル ${String(total)}：欄に置いたもの ${String(placed)}、「その他」 ${String(other)}、除いたもの ${String(excluded)}${list === '' ? '' : `（${list}）`}、行き先のないもの ${String(lost)}。ほかに空のセル ${String(emptyCells)}。`;
}

type Where = (file: string, place: string) => string;

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function findingText(finding: Finding, where: Where): string {
  const { file, message, remedy } = finding;
  return `  ${where(file, findingPlace(finding))}  ${message}\n      → ${remedy}`.replace(/^ {2} {2}/, '  ');
}

/** The place of a finding as a person looks it up; empty where it concerns the whole file. */
export function findingPlace({ origin, code }: Finding): string {
  if (origin === null) return '';
  return ROW_CODES.has(code) ? formatRow(origin) : formatOrigin(origin);
}

/** Findings that speak of a whole row. */
const ROW_CODES = new Set([
  'row-fused-with-header',
  'header-slid',
  'slid-row',
  'empty-at-end',
  'continued-row',
  'section-differs',
  'sheet-without-heading',
  'no-title',
]);

function otherText({ file, origin, text, end }: AccountedPiece, where: Where): string {
  const key = end.kind === 'other' ? ` → ${end.file.split('/').slice(3).join('/')} › ${end.key}` : '';
  return `  ${where(file, formatOrigin(origin))}  「${excerpt(text)}」${key}`;
}

/** The beginning of a text, long enough to find it in the source. */
export function excerpt(text: string): string {
  return text.length <= LONGEST_EXCERPT ? text : `${text.slice(0, LONGEST_EXCERPT)}…`;
}
