import { formatNumber } from '../../domain/measurement/number-text.ts';
import type { Provenance } from '../../domain/policy/provenance.ts';
import type { SourceProof } from '../../domain/policy/source-proof.ts';
import { formatDate } from '../../domain/time/calendar-date.ts';
import type { ProvenanceView } from './document.ts';

/** Where a document came from, how it was taken over, and what comparing it with its original has shown. */
export function provenanceView(provenance: Provenance, proof: SourceProof | null): ProvenanceView {
  const { title, publisher } = provenance;
  const source = `${publisher}「${title}」`;
  return {
    title,
    publisher,
    href: provenance.url,
    obtained: provenance.obtained === null ? null : formatDate(provenance.obtained),
    fidelity:
      provenance.fidelity === 'digest'
        ? `このページは、${source}の要約です。数値・日付・名称・評価は原本のとおりで、文章は短く書き直しています。`
        : `このページは、${source}の原文を掲載しています。`,
    flaws: provenance.flaws,
    proof: proof === null ? null : proofView(proof),
  };
}

function proofView(proof: SourceProof): ProvenanceView['proof'] {
  const { pieces, sentences, differences, formats } = proof;
  const isText = formats.every((format) => format === 'テキスト') && formats.length === 1;
  const original = isText ? '原本' : `原本（${counted(formats)}）`;
  return {
    sentence: `${leftOut(proof)}${original}の行と欄${count(pieces)}か所がすべてこのページにあること、原文として載せた${count(sentences)}文がすべて原本にあることを、機械で照らし合わせて確かめています。`,
    differences: differences.map(
      ({ line, reason }) => `${isText ? '原本' : '原本から取り出した文字'}の${String(line)}行目：${reason}`,
    ),
  };
}

/** What of the original is not on the page, and why that is right. */
function leftOut({ excluded, withheld, otherDepartment }: SourceProof): string {
  const reasons = [
    ...(excluded === 0 ? [] : [`ページ番号や空行など${count(excluded)}か所`]),
    ...(withheld === 0 ? [] : [`原本で非表示や取り消しになっている${count(withheld)}か所`]),
    ...(otherDepartment === 0 ? [] : [`別の部のシートの${count(otherDepartment)}か所`]),
  ];
  return reasons.length === 0 ? '' : `${reasons.join('と、')}を除く、`;
}

/** 「Excel」, 「Excel 2ファイル、Word」 */
function counted(formats: readonly string[]): string {
  return [...Map.groupBy(formats, (format) => format)]
    .map(([format, all]) => (all.length === 1 ? format : `${format} ${count(all.length)}ファイル`))
    .join('、');
}

function count(number: number): string {
  return formatNumber(number, 0);
}
