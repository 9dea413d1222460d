/**
 * What a file may ask of the machine. A policy document has some hundred rows; these bounds are a hundred times that,
 * and keep the worst file within ten seconds and a gigabyte.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 50 * 1024 * 1024,
  /** Bytes of one unpacked part, and of all unpacked parts together. */
  part: 32 * 1024 * 1024,
  parts: 64 * 1024 * 1024,
  /** Entries of an archive. */
  entries: 10_000,
  /** Elements of one XML part, and how deep they may stand in each other. */
  elements: 1_000_000,
  depth: 200,
  attributes: 200,
  /** Rows and cells of all sheets of a workbook together. */
  rows: 100_000,
  cells: 200_000,
  merges: 20_000,
  /** The rectangle from A1 to the last cell used: readers keep a place for each of its cells. */
  rectangle: 2_000_000,
  /** Places of one table, and how often a place may be looked at because areas lie over each other. */
  places: 500_000,
  looks: 5_000_000,
  /** Pages of a PDF, characters and lines of one page. */
  pages: 300,
  glyphs: 50_000,
  rules: 20_000,
} as const;
