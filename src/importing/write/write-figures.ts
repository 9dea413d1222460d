import { IMPROVEMENT_LABELS, OBSERVATION_ROLE_LABELS } from '../../domain/measurement/indicator.ts';
import { BOUND_LABELS } from '../../domain/measurement/quantity.ts';
import type { Confidence, FigureProposal, ValueProposal } from '../figures/proposal.ts';
import { formatOrigin } from '../origin.ts';
import { yamlText } from './yaml-text.ts';

export const CONFIDENCE_LABELS: Readonly<Record<Confidence, string>> = {
  high: '高い',
  medium: '中くらい',
  low: '低い',
};

const HOW_TO =
  'ここにあるのは、文章から読み取った指標の候補です。公開されません。原本と見比べて正しければ、「指標」の下の項目を取組（または policy.md）の「指標」に写してください。「年度」や「期間」のない値は、原本から読み取れなかったものです。';

/** The proposals as a file beside the content, in the very words that the content uses. */
export function figuresText(proposals: readonly FigureProposal[]): string {
  return yamlText({ 説明: HOW_TO, 候補: proposals.map(proposalOf) });
}

function proposalOf({
  initiative,
  id,
  name,
  unit,
  values,
  sentence,
  origin,
  field,
}: FigureProposal): unknown {
  return {
    取組: initiative === null ? undefined : { 識別子: initiative.id, 題名: initiative.title },
    場所: formatOrigin(origin),
    原文: sentence.replace(/\s+/gu, ' '),
    確からしさ: values.map(
      ({ confidence, quantity, reason }) =>
        `${quantity.asWritten}：${CONFIDENCE_LABELS[confidence]}（${reason}）`,
    ),
    指標: {
      識別子: id,
      名称: name === '' ? undefined : name,
      単位: unit,
      望ましい方向: IMPROVEMENT_LABELS.unstated,
      値: values.map((value) => valueOf(value, field)),
    },
  };
}

function valueOf({ role, year, period, quantity, parts }: ValueProposal, field: string): unknown {
  return {
    区分: OBSERVATION_ROLE_LABELS[role],
    年度: year ?? undefined,
    期間: period ?? undefined,
    値: quantity.value,
    条件: quantity.bound === 'exact' ? undefined : BOUND_LABELS[quantity.bound],
    延べ: quantity.cumulative ? true : undefined,
    原本の表記: quantity.asWritten,
    欄: field,
    内訳: parts.map((part) => ({
      名称: part.name,
      値: part.quantity.value,
      原本の表記: part.quantity.asWritten,
    })),
  };
}
