import { NO_RESULT_LABELS } from '../../domain/measurement/no-result.ts';
import type { Initiative } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import { STAGE_LABELS, type Stage, STAGES } from '../../domain/policy/stage.ts';
import { formatDate } from '../../domain/time/calendar-date.ts';

/** The last stage of the year that is published; null when none is. */
export function stageReached({ stages }: PolicyDocument): Stage | null {
  return STAGES.findLast((stage) => stages[stage].kind === 'published') ?? null;
}

/** 上期レビューまで公表. */
export function stageSentence(stage: Stage | null): string {
  return stage === null ? '公表された段階はありません' : `${STAGE_LABELS[stage]}まで公表`;
}

/** What comes next for a promise: its deadline as the source has it, then the stage to come or why none will. */
export function milestones(document: PolicyDocument, { deadline }: Initiative): readonly string[] {
  return [...(deadline === null ? [] : [`期限 ${formatDate(deadline)}`]), stageToCome(document)];
}

function stageToCome(document: PolicyDocument): string {
  const reached = stageReached(document);
  const later = STAGES.slice(reached === null ? 0 : STAGES.indexOf(reached) + 1);
  const [next] = later.flatMap((stage) => {
    const state = document.stages[stage];
    return state.kind === 'absent' && state.reason !== 'no-such-field'
      ? [`${STAGE_LABELS[stage]}（${NO_RESULT_LABELS[state.reason]}）`]
      : [];
  });
  return (
    next ?? (reached === 'year-end' ? 'この年度の公表は済んでいます' : 'この様式に、後の段階の欄はありません')
  );
}
