import { readFileSync } from 'node:fs';
import { type BundleInput, writeBundle } from '../src/search/index/write-bundle.ts';

const WRONG_USE = 2;

/**
 * Makes the search bundle of one municipality from a file with its records (BundleInput as JSON). A process of its own,
 * so that all memory goes back to the system before the next municipality.
 */
const [input, folder] = process.argv.slice(2);
if (input === undefined || folder === undefined) {
  console.error('Usage: node scripts/index-search.ts INPUT.json FOLDER');
  process.exitCode = WRONG_USE;
} else {
  await writeBundle(JSON.parse(readFileSync(input, 'utf8')) as BundleInput, folder);
}
