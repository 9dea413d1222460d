import { figureOf, type FigureCheck } from '../../domain/measurement/figure-relation.ts';
import { formatQuantity } from '../../domain/measurement/quantity.ts';
import type { PolicyDocument } from '../../domain/policy/policy-document.ts';

const SIGNS = { share: ' ÷ ', difference: ' − ', sum: ' ＋ ' } as const;

/** The relations between a document's figures, one sentence each; the rule figures-add-up has proved that they hold. */
export function figureCheckSentences(document: PolicyDocument): readonly string[] {
  return document.figureChecks.map((check) => figureCheckSentence(document, check));
}

function figureCheckSentence(document: PolicyDocument, check: FigureCheck): string {
  const operands = check.operands.map((id) => namedFigure(document, id)).join(SIGNS[check.kind]);
  const percent = check.kind === 'share' ? ' × 100' : '';
  return `${namedFigure(document, check.result)} ＝ ${operands}${percent}`;
}

/** 総務部の職員数（55人） */
function namedFigure(document: PolicyDocument, id: string): string {
  const indicators = [...document.indicators, ...document.initiatives.flatMap((one) => one.indicators)];
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`The document has no indicator ${id}.`);
  const figure = figureOf(indicator, document.fiscalYear);
  return figure === null ? indicator.name : `${indicator.name}（${formatQuantity(figure)}）`;
}
