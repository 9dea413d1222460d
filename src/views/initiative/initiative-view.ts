import { formatAmount, MONEY_KIND_LABELS, type MoneyLine } from '../../domain/measurement/money.ts';
import {
  SUCCESSION_CERTAINTY_LABELS,
  SUCCESSION_LABELS,
  type Succession,
} from '../../domain/organization/succession.ts';
import type { Initiative, MeasureReference } from '../../domain/policy/initiative.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';
import type { Rating } from '../../domain/policy/rating.ts';
import { STAGE_LABELS } from '../../domain/policy/stage.ts';
import { formatDate } from '../../domain/time/calendar-date.ts';
import { formatFiscalYear } from '../../domain/time/fiscal-year.ts';
import { paths, type ViewContext } from '../context.ts';
import { pastView } from '../indicator-history/past-view.ts';
import { indicatorView } from './indicator-view.ts';
import type { InitiativeView, MoneyTableView, RatingView } from './initiative.ts';
import { doubtView, fieldAnchors, fieldGroups, passageView } from '../text.ts';

/** One promise as a card of its document's page: every leaf of its content stands somewhere on it. */
export function initiativeView(
  context: ViewContext,
  document: PolicyDocument,
  initiative: Initiative,
): InitiativeView {
  const anchors = fieldAnchors(initiative.fields, `${initiative.id}-`);
  return {
    id: initiative.id,
    number: initiative.number,
    title: initiative.title,
    history: context.href(paths.initiative(document.municipality, initiative.id)),
    sections: initiative.sections.map((id) => ({
      label: context.catalog.section(document, id).name,
      href: context.href(paths.section(document.municipality, document.department, id)),
    })),
    difficulty: difficultyView(document, initiative),
    deadline: initiative.deadline === null ? null : formatDate(initiative.deadline),
    ratings: initiative.ratings.map(ratingView),
    groups: fieldGroups(initiative.fields, { anchors, doubts: initiative.doubts }),
    indicators: initiative.indicators.map((one) =>
      indicatorView(one, {
        title: initiative.title,
        fields: initiative.fields,
        anchors,
        pastOf: (indicator) => pastView(context, document, indicator),
      }),
    ),
    money: moneyTables(initiative.money),
    references: [
      { term: '総合計画の施策', entries: measureLabels(context, document.municipality, initiative.measures) },
      { term: '連携先', entries: initiative.partners },
      { term: '根拠法令', entries: initiative.legalBases },
      { term: '関連計画', entries: initiative.relatedPlans },
    ].filter(({ entries }) => entries.length > 0),
    successions: initiative.successions.map((one) => successionSentence(context, document.municipality, one)),
    doubts: initiative.doubts.map((one) => doubtView(one, anchors)),
    notes: initiative.notes,
    others: initiative.others.map(passageView),
  };
}

/** Measures as the plan names them: `施策 7-3 戦略的・計画的な人材育成（第2次総合計画）`. */
export function measureLabels(
  context: ViewContext,
  municipality: string,
  references: readonly MeasureReference[],
): readonly string[] {
  return references.map((reference) => {
    const { plan, measure } = context.catalog.measure(municipality, reference);
    return `${measure.number === null ? '' : `${measure.number} `}${measure.name}（${plan.name}）`;
  });
}

function difficultyView(document: PolicyDocument, initiative: Initiative): InitiativeView['difficulty'] {
  const legend = document.form.difficulty;
  if (legend === null || initiative.difficulty === null) return null;
  const marks = legend.marks.join('・');
  return {
    heading: legend.heading,
    mark: initiative.difficulty.mark,
    note: initiative.difficulty.outsideLegend ? `様式の凡例（${marks}）にない区分です。` : `区分は${marks}`,
  };
}

/** The printed word of a rating first, its mark behind it: 目標どおり達成（A）. */
export function ratingLabel({ level }: Rating): string {
  return level.code === null ? level.label : `${level.label}（${level.code}）`;
}

/** A rating in the words of its sheet. */
export function ratingView(rating: Rating): RatingView {
  return {
    label: ratingLabel(rating),
    scale: rating.scale.name,
    stage: STAGE_LABELS[rating.stage],
    evaluator: rating.evaluator,
    rule: rating.level.rule,
    comment: rating.comment,
  };
}

/** One table a unit, so that the unit can stand in the heading. */
function moneyTables(lines: readonly MoneyLine[]): readonly MoneyTableView[] {
  const units = [...new Set(lines.map((line) => line.unit))];
  return units.map((unit) =>
    moneyTable(
      unit,
      lines.filter((line) => line.unit === unit),
    ),
  );
}

function moneyTable(unit: string, lines: readonly MoneyLine[]): MoneyTableView {
  return {
    unit,
    rows: lines.map((line) => {
      const sources = line.sources.map((one) => `${one.name} ${formatAmount(one)}${unit}`);
      const remarks = [sources.length === 0 ? null : `財源内訳：${sources.join('、')}`, line.note];
      return {
        name: line.name,
        year: formatFiscalYear(line.fiscalYear),
        kind: MONEY_KIND_LABELS[line.kind],
        amount: formatAmount(line),
        remarks: remarks.filter((one) => one !== null),
      };
    }),
  };
}

/** Where a promise came from or went to, with the evidence; it names promises of other documents. */
export function successionSentence(context: ViewContext, municipality: string, edge: Succession): string {
  const title = (id: string): string => {
    const [latest] = context.catalog.appearancesOf(municipality, id);
    return latest === undefined ? '掲載していない取組' : `「${latest.initiative.title}」`;
  };
  const names = (ids: readonly string[]): string => ids.map(title).join('・');
  const certainty = SUCCESSION_CERTAINTY_LABELS[edge.certainty];
  const year = edge.year === null ? '' : `${formatFiscalYear(edge.year)}から、`;
  const from = edge.before.length === 0 ? '' : `前：${names(edge.before)}。`;
  const to = edge.after.length === 0 ? '' : `後：${names(edge.after)}。`;
  return `${year}${SUCCESSION_LABELS[edge.kind]}（${certainty}）。${from}${to}根拠：${edge.evidence}`;
}
