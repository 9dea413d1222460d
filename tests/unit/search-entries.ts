import type { Entry } from '../../src/search/client/loading/corpus.ts';

const NO_VALUES: Entry['values'] = {
  municipality: ['mihon'],
  kind: [],
  year: [],
  department: [],
  section: [],
  measure: [],
  stage: [],
  rating: [],
  difficulty: [],
};

interface EntryFacts {
  readonly municipality?: Entry['municipality'];
  readonly document?: Partial<Entry['document']>;
  readonly values?: Partial<Entry['values']>;
}

/** A record as the engine knows it; a test names only what its claim is about. */
export function anEntry(number: number, own: EntryFacts = {}): Entry {
  return {
    number,
    rank: number,
    municipality: own.municipality ?? { id: 'mihon', name: '見本市' },
    document: {
      path: '/mihon/somu/2019/',
      title: '総務部 令和元年度（2019年度） 運営方針',
      department: '総務部',
      year: '令和元年度（2019年度）',
      fiscalYear: 2019,
      records: 1,
      ...own.document,
    },
    textPath: `mihon/texts/somu-2019-${number}.bin?v=1`,
    starts: [],
    values: { ...NO_VALUES, ...own.values },
  };
}
