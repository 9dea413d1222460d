import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What each of the five originals is: municipality, department, fiscal year and form, by the number of its file. */
const ORIGINALS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  '000': ['yokote', 'somu-kikaku', '2020', 'hoshinsho'],
  '001': ['kikugawa', 'somu', '2019', 'unei-hoshin'],
  '002': ['kawachinagano', 'sogo-seisaku', '2020', 'unei-hoshin'],
  '003': ['mitaka', 'somu', '2017', 'unei-hoshin-mokuhyo'],
  '004': ['yokote', 'somu', '2018', 'goal-sheet'],
};

/**
 * Imports the full texts of the originals as content.
 *
 * @param folder where they lie.
 * @param contentDir a folder to be made for the content.
 * @throws with what the import said, when it refuses one.
 */
export function importOriginals(folder: string, contentDir: string): void {
  for (const [number, [municipality, department, year, form]] of Object.entries(ORIGINALS)) {
    const file = readdirSync(folder).find((name) => name.startsWith(`${number}_`)) ?? number;
    const options = { municipality, department, year, form, out: contentDir };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/import.ts', join(folder, file), ...args],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${file} was not imported.\n${stdout}${stderr}`);
  }
}
