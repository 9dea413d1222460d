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

function proofView({ pieces, excluded, sentences, differences }: SourceProof): ProvenanceView['proof'] {
  const count = (number: number): string => formatNumber(number, 0);
  const without = excluded === 0 ? '' : `ページ番号や空行など${count(excluded)}か所を除く`;
  return {
    sentence: `${without}原本の行と欄${count(pieces)}か所がすべてこのページにあること、原文として載せた${count(sentences)}文がすべて原本にあることを、機械で照らし合わせて確かめています。`,
    differences: differences.map(({ line, reason }) => `原本の${String(line)}行目：${reason}`),
  };
}
