import type { Browser } from 'playwright-core';
import type { Corpus } from '../../../tests/search/corpus.ts';
import type { RankedQuery, TestQuery } from '../../../tests/search/queries.ts';
import { amountOf, type BenchServer } from './bench-server.ts';
import { engineInBrowser, type EngineName } from './drive.ts';
import { answersTo, answersToPieces, placesOf } from './quality.ts';
import type { EngineResult } from './report.ts';

/** What every engine is asked. */
export interface Questions {
  /** By the heading they are reported under. */
  readonly queries: Readonly<Record<string, readonly TestQuery[]>>;
  readonly pieces: readonly string[];
  readonly ranked: readonly RankedQuery[];
}

/** Where an engine is measured. */
export interface Place {
  readonly browser: Browser;
  readonly server: BenchServer;
}

/** Asks one engine everything, in a browser context of its own. */
export async function measureEngine(
  name: EngineName,
  { queries, pieces, ranked }: Questions,
  { known, municipalities, browser, server }: Pick<Corpus, 'known' | 'municipalities'> & Place,
): Promise<EngineResult> {
  const engine = await engineInBrowser(name, browser, { origin: server.origin, municipalities });
  try {
    const [one = '', other = '', ...rest] = Object.values(queries).flatMap((list) =>
      list.map(({ query }) => query),
    );
    server.takeTransfers();
    const firstMilliseconds = await engine.open(one);
    const first = amountOf(server.takeTransfers());
    await engine.times([other]);
    const next = amountOf(server.takeTransfers());
    const answers: EngineResult['answers'] = {
      ...(await answersByHeading(queries, known, engine.found)),
      'random substrings': await answersToPieces(pieces, known, engine.found),
    };
    const places = await placesOf(ranked, engine.found);
    const warmMilliseconds = await engine.times([one, other, ...rest]);
    return { name, answers, places, first, next, firstMilliseconds, warmMilliseconds };
  } finally {
    await engine.close();
  }
}

async function answersByHeading(
  queries: Questions['queries'],
  known: Corpus['known'],
  find: Parameters<typeof answersTo>[2],
): Promise<EngineResult['answers']> {
  const answers: Record<string, EngineResult['answers'][string]> = {};
  for (const [heading, list] of Object.entries(queries))
    answers[heading] = await answersTo(list, known, find);
  return answers;
}
