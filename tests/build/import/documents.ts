import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A document to import, and where its page must then stand. */
export interface ImportCase {
  readonly source: string;
  readonly municipality: string;
  readonly department: string;
  readonly year: number;
  readonly form: string;
}

/** Documents that belong together: the content they refer to and their folder. */
export interface ImportCorpus {
  readonly name: string;
  readonly content: string;
  readonly cases: readonly ImportCase[];
}

/** The originals are not part of the project; where they lie beside it, they are imported as well. */
const ORIGINALS = process.env['ORIGINALS_DIR'] ?? '../shared/documents';
const FIXTURES = 'tests/fixtures/import';

const MADE_UP: ImportCorpus = {
  name: 'documents of a made-up city',
  content: join(FIXTURES, 'content'),
  cases: [
    aCase(join(FIXTURES, 'originals/toshi-2023.txt'), 'aoba/toshi/2023', 'mokuhyo-sheet'),
    aCase(join(FIXTURES, 'originals/kenko-2023.txt'), 'aoba/kenko/2023', 'unei-hoshin'),
    // One document in three formats; its form is learnt of it.
    aCase('tests/fixtures/importing/invented.xlsx', 'aoba/toshi/2026', 'from-excel'),
    aCase('tests/fixtures/importing/invented.docx', 'aoba/toshi/2027', 'from-word'),
    aCase('tests/fixtures/importing/invented.pdf', 'aoba/toshi/2028', 'from-pdf'),
  ],
};

/** Begin of the file name, where the document belongs, its form. */
const REAL = [
  ['000', 'yokote/somu-kikaku/2020', 'hoshinsho'],
  ['001', 'kikugawa/somu/2019', 'unei-hoshin'],
  ['002', 'kawachinagano/sogo-seisaku/2020', 'unei-hoshin'],
  ['003', 'mitaka/somu/2017', 'unei-hoshin-mokuhyo'],
  ['004', 'yokote/somu/2018', 'goal-sheet'],
] as const;

/** The made-up documents, and the five originals where they are at hand. */
export function importCorpora(): readonly ImportCorpus[] {
  return existsSync(ORIGINALS) ? [MADE_UP, originals()] : [MADE_UP];
}

function originals(): ImportCorpus {
  const names = readdirSync(ORIGINALS);
  const cases = REAL.map(([begin, place, form]) => {
    const name = names.find((one) => one.startsWith(begin) && one.endsWith('.txt'));
    if (name === undefined) throw new Error(`${ORIGINALS} has no original ${begin}.`);
    return aCase(join(ORIGINALS, name), place, form);
  });
  return { name: 'the five originals', content: 'content', cases };
}

function aCase(source: string, place: string, form: string): ImportCase {
  const [municipality = '', department = '', year = ''] = place.split('/');
  return { source, municipality, department, year: Number(year), form };
}
