import { conditionAsWritten } from './figures/condition-as-written.ts';
import { duplicateFigure } from './figures/duplicate-figure.ts';
import { figureInField } from './figures/figure-in-field.ts';
import { figuresAgree } from './figures/figures-agree.ts';
import { partsAddUp } from './figures/parts-add-up.ts';
import { unitAsWritten } from './figures/unit-as-written.ts';
import { unitIsAUnit } from './figures/unit-is-a-unit.ts';
import { valueAsWritten } from './figures/value-as-written.ts';
import { wordsAreANumber } from './figures/words-are-a-number.ts';
import { contradictoryRatings } from './form/contradictory-ratings.ts';
import { correctionKeepsBoth } from './form/correction-keeps-both.ts';
import { difficultyInLegend } from './form/difficulty-in-legend.ts';
import { noSuchField } from './form/no-such-field.ts';
import { sameTitle } from './form/same-title.ts';
import { slidRow } from './form/slid-row.ts';
import { stageHasContent } from './form/stage-has-content.ts';
import { stageIsPublished } from './form/stage-is-published.ts';
import { prefectureOfCode } from './lineage/prefecture-of-code.ts';
import { reading } from './lineage/reading.ts';
import { successionShape } from './lineage/succession-shape.ts';
import { successionYears } from './lineage/succession-years.ts';
import type { Rule } from './rule.ts';
import { accidentalCode } from './text/accidental-code.ts';
import { dateInText } from './text/date-in-text.ts';
import { headingInField } from './text/heading-in-field.ts';
import { linkTarget } from './text/link-target.ts';
import { lostText } from './text/lost-text.ts';
import { malformedNumber } from './text/malformed-number.ts';
import { markForNothing } from './text/mark-for-nothing.ts';
import { placeholder } from './text/placeholder.ts';
import { rawHtml } from './text/raw-html.ts';
import { datesInOrder } from './years/dates-in-order.ts';
import { deadlineAsWritten } from './years/deadline-as-written.ts';
import { existedInYear } from './years/existed-in-year.ts';
import { periodInYear } from './years/period-in-year.ts';
import { publishMoment } from './years/publish-moment.ts';
import { resultsNotAhead } from './years/results-not-ahead.ts';
import { targetYear } from './years/target-year.ts';
import { yearInTitle } from './years/year-in-title.ts';
import { yearMatchesFolder } from './years/year-matches-folder.ts';

/** Every editorial rule, in the order of the manual: years, figures, form and stages, lineage, text. */
export const RULES: readonly Rule[] = [
  yearMatchesFolder,
  yearInTitle,
  existedInYear,
  datesInOrder,
  publishMoment,
  periodInYear,
  resultsNotAhead,
  targetYear,
  deadlineAsWritten,
  partsAddUp,
  figuresAgree,
  valueAsWritten,
  conditionAsWritten,
  unitAsWritten,
  unitIsAUnit,
  wordsAreANumber,
  duplicateFigure,
  figureInField,
  stageHasContent,
  stageIsPublished,
  noSuchField,
  slidRow,
  difficultyInLegend,
  contradictoryRatings,
  correctionKeepsBoth,
  sameTitle,
  successionShape,
  successionYears,
  prefectureOfCode,
  reading,
  rawHtml,
  lostText,
  headingInField,
  accidentalCode,
  linkTarget,
  placeholder,
  malformedNumber,
  dateInText,
  markForNothing,
];
