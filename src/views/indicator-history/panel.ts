/** Where a value is stated: a field of a document's page, or the table of figures there. */
export interface StatementView {
  /** 令和7年度（2025年度） 市民環境部「年度末の結果」 */
  readonly label: string;
  readonly href: string;
  /** 実績値, 基準値 …, where one value is called by several names. */
  readonly role: string | null;
  readonly asWritten: string | null;
  readonly remarks: readonly string[];
}

/** One value as a row; a point of the chart when it is a figure. */
export interface ValueRow {
  readonly year: string;
  readonly period: string;
  readonly role: string;
  /** With its unit, or in words. */
  readonly value: string;
  readonly isFigure: boolean;
  /** What the point of the chart is called: role, year, period and value. */
  readonly title: string;
  /** 速報, 後に改められた値 …: what must be known about the value itself. */
  readonly cautions: readonly string[];
  readonly statements: readonly StatementView[];
}

/** The values of an indicator in one unit: what they say, drawn and as a table. */
export interface PanelView {
  /** Unique on the page. */
  readonly id: string;
  /** 単位「件」の値, where an indicator has values of several units; else null. */
  readonly heading: string | null;
  readonly unit: string;
  /** Facts in sentences: the latest value, what it differs from, its target. No verdict. */
  readonly message: readonly string[];
  /** SVG; null when there are values of fewer than two times. */
  readonly chart: string | null;
  /** Where the axis does not start at zero, a sentence that says so. */
  readonly axisNote: string | null;
  readonly legend: readonly { readonly svg: string; readonly label: string }[];
  /** Why neighbouring values are not joined, one sentence each. */
  readonly gaps: readonly string[];
  readonly rows: readonly ValueRow[];
}
