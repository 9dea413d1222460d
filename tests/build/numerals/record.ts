import { mkdirSync, writeFileSync } from 'node:fs';
import { readOriginals } from './originals.ts';

/** `node tests/build/numerals/record.ts FOLDER`: writes down which numerals the originals in a folder hold. */
const [folder = ''] = process.argv.slice(2);
mkdirSync('tests/fixtures/numerals', { recursive: true });
writeFileSync(
  'tests/fixtures/numerals/originals.json',
  `${JSON.stringify(readOriginals(folder), null, 1)}\n`,
);
