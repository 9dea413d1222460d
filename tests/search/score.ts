/** What an engine found for a query, and what it should have found: paths of records. */
export interface Answer {
  readonly query: string;
  readonly class: string;
  readonly found: ReadonlySet<string>;
  readonly truth: ReadonlySet<string>;
}

/** Quality over a list of answers, each query counted alike; 1 is perfect. */
export interface Score {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  /** Share of the queries whose results are exactly the true ones. */
  readonly exact: number;
  /** Queries that found nothing although there was something. */
  readonly falseZero: number;
}

/** The mean recall and precision, the share of exact sets, and the false "nothing found" of some answers. */
export function scoreOf(answers: readonly Answer[]): Score {
  return {
    queries: answers.length,
    recall: mean(answers.map(({ found, truth }) => share(common(found, truth).length, truth.size))),
    precision: mean(answers.map(({ found, truth }) => share(common(found, truth).length, found.size))),
    exact: mean(answers.map((answer) => (isExact(answer) ? 1 : 0))),
    falseZero: answers.filter(({ found, truth }) => found.size === 0 && truth.size > 0).length,
  };
}

/** Whether an answer is the true one, no record more and none less. */
export function isExact({ found, truth }: Answer): boolean {
  return found.size === truth.size && common(found, truth).length === truth.size;
}

/** One line about an answer that is not the true one: what is missing and what is too much. */
export function describeMiss({ query, class: name, found, truth }: Answer): string {
  const missing = [...truth].filter((path) => !found.has(path));
  const extra = [...found].filter((path) => !truth.has(path));
  return `${query} (${name}): ${truth.size} true; ${few('missing', missing)}${few('too much', extra)}`;
}

function few(label: string, paths: readonly string[]): string {
  return paths.length === 0 ? '' : `${label} ${paths.length}: ${paths.slice(0, 3).join(' ')}; `;
}

function common(some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...some].filter((path) => others.has(path));
}

/** Of nothing, all was found. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
