import type { AccountedPiece } from '../account/account.ts';
import { OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { formatQuantity } from '../../domain/measurement/quantity.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { EXCLUSION_LABELS } from '../exclusion-labels.ts';
import type { FigureProposal, ValueProposal } from '../figures/proposal.ts';
import type { ImportedDocument } from '../import-document.ts';
import type { Finding } from '../map/draft.ts';
import { formatOrigin } from '../origin.ts';
import { CONFIDENCE_LABELS } from '../write/write-figures.ts';
import { excerpt, findingPlace } from './report-text.ts';

/** One line of a report: where in the source, what, and what to do about it. */
export interface ReportEntry {
  /** Empty where it concerns the whole document. */
  readonly place: string;
  readonly text: string;
  readonly remedy: string | null;
}

export interface ReportPart {
  readonly kind: 'lost' | 'doubts' | 'notes' | 'others' | 'excluded' | 'figures';
  readonly title: string;
  /** A sentence above the entries; null where the title says it all. */
  readonly lead: string | null;
  readonly entries: readonly ReportEntry[];
}

/** The report as parts that a page can lay out; a part without entries is left out. */
export interface ReportParts {
  readonly counts: readonly { readonly term: string; readonly count: number }[];
  readonly parts: readonly ReportPart[];
}

/** What went where, what to look at and how to settle it. The file is named where there are several. */
export function reportParts(
  { account, findings, figures }: ImportedDocument,
  sourceCount: number,
): ReportParts {
  const at = (file: string, place: string): string => (sourceCount > 1 ? `${file} ${place}`.trim() : place);
  const pieces = (kind: AccountedPiece['end']['kind']) =>
    account.pieces.filter(({ end }) => end.kind === kind);
  const found = (severity: Finding['severity']): readonly ReportEntry[] =>
    findings
      .filter((one) => one.severity === severity)
      .map((one) => ({ place: at(one.file, findingPlace(one)), text: one.message, remedy: one.remedy }));
  const listed = (kind: AccountedPiece['end']['kind']): readonly ReportEntry[] =>
    pieces(kind).flatMap((one) => {
      const entry = pieceEntry(one);
      return entry === null ? [] : [{ ...entry, place: at(one.file, entry.place) }];
    });
  const proposed = figures.map((one) => ({
    ...figureEntry(one),
    place: at(one.file, formatOrigin(one.origin)),
  }));
  const all: readonly ReportPart[] = [
    { kind: 'lost', title: '行き先のないもの', lead: null, entries: listed('lost') },
    { kind: 'doubts', title: '確かめてください', lead: null, entries: found('doubt') },
    { kind: 'notes', title: 'お知らせ', lead: null, entries: found('note') },
    {
      kind: 'others',
      title: '「その他」に置いたもの',
      lead: '様式に合う欄がないため、原本の見出しのまま残しました。',
      entries: listed('other'),
    },
    {
      kind: 'excluded',
      title: '除いたもの',
      lead: '内容のファイルには書いていません。空行は数だけを数えています。',
      entries: listed('excluded'),
    },
    {
      kind: 'figures',
      title: '数値の候補',
      lead: '公開はされません。原本と見比べて、正しいものだけを「指標」に写してください。',
      entries: proposed,
    },
  ];
  return { counts: counts({ account, figures }), parts: all.filter(({ entries }) => entries.length > 0) };
}

function counts({ account, figures }: Pick<ImportedDocument, 'account' | 'figures'>): ReportParts['counts'] {
  const { total, placed, other, excluded, lost } = account.counts;
  return [
    { term: '原本の行・段落・セル', count: total },
    { term: '欄に置いたもの', count: placed },
    { term: '「その他」に置いたもの', count: other },
    { term: '除いたもの', count: excluded },
    { term: '行き先のないもの', count: lost },
    { term: '空のセル（上の数の外）', count: account.emptyCells },
    { term: '数値の候補', count: figures.length },
  ];
}

/** A blank line has nothing to show. */
function pieceEntry({ origin, text, end }: AccountedPiece): ReportEntry | null {
  const entry = { place: formatOrigin(origin), text: `「${excerpt(text)}」` };
  switch (end.kind) {
    case 'other':
    case 'placed':
      return { ...entry, remedy: `${end.file.split('/').slice(3).join('/')} の ${end.key}` };
    case 'excluded':
      return end.reason === 'blank' ? null : { ...entry, remedy: EXCLUSION_LABELS[end.reason] };
    case 'lost':
      return { ...entry, remedy: null };
  }
}

function figureEntry({ initiative, name, values, sentence }: FigureProposal): Omit<ReportEntry, 'place'> {
  const owner = initiative === null ? '文書全体' : initiative.title;
  const listed = values.map(valueText).join('、');
  return { text: `${owner}：${name}　${listed}`, remedy: `もとの文「${sentence}」` };
}

function valueText({ role, year, quantity, confidence }: ValueProposal): string {
  const when = year === null ? '' : `${formatFiscalYear(year)} `;
  const label = OBSERVATION_ROLE_LABELS[role];
  return `${when}${label} ${formatQuantity(quantity)}（確からしさ：${CONFIDENCE_LABELS[confidence]}）`;
}
