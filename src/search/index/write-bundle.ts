import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SearchRecord } from '../../views/search/record.ts';
import { partFolder, SIEVE_FILE, SPELLING_FILE, TABLE_FILE, textFile } from '../bundle/record-table.ts';
import { makeSieve } from '../bundle/token-sieve.ts';
import { packGroups } from '../bundle/packed-groups.ts';
import { stretchesOf } from '../bundle/stretches.ts';
import { loadAnalyser } from '../readings/analyser.ts';
import { collectSpellings } from '../readings/collect-spellings.ts';
import type { MunicipalityNames } from '../readings/names.ts';
import type { LoadedSpellings } from '../spellings/spelling-file.ts';
import { AMOUNTS_FILE, shardFile } from '../spellings/shards/shard-files.ts';
import { writePagefindBundle } from './pagefind-bundle.ts';
import { partsOf } from './parts.ts';
import { pageOf, recordTable, recordText } from './record-table.ts';
import { recordTokens } from './record-tokens.ts';

/** All that the search of one municipality is made of. */
export interface BundleInput {
  readonly municipality: { readonly id: string; readonly name: string };
  /** A fingerprint of the rest: it goes into the addresses of the files. */
  readonly digest: string;
  readonly names: MunicipalityNames;
  readonly records: readonly SearchRecord[];
}

/**
 * Writes the bundle of one municipality: Pagefind's index of the records, the table of them, a text for each, and the
 * spellings that occur. The folder is emptied before. Equal input gives equal bytes.
 */
export async function writeBundle(input: BundleInput, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await writeIndex(input, folder);
  writeTexts(input, folder);
  writeSpellings(input, folder);
}

async function writeIndex(input: BundleInput, folder: string): Promise<void> {
  const tokens = input.records.map(recordTokens);
  const parts = partsOf(tokens);
  for (const [part, own] of parts.entries()) {
    const contents = own.map(({ content }) => content);
    await writePagefindBundle(contents, { folder: join(folder, partFolder(part)), hasProgram: part === 0 });
  }
  const distinct = new Set(tokens.flatMap(({ content }) => [...new Set(content.split(' '))]));
  const sieve = makeSieve(distinct);
  writeBytes(join(folder, SIEVE_FILE), pack(sieve));
  const { municipality, digest, records } = input;
  const sizes = { parts: parts.map(({ length }) => length), sieveBytes: sieve.byteLength };
  const table = recordTable({ municipality, digest, records, tokens, ...sizes });
  writePacked(join(folder, TABLE_FILE), table);
}

function writeTexts({ records }: BundleInput, folder: string): void {
  for (const [path, own] of Map.groupBy(records, pageOf)) {
    for (const [place, record] of own.entries()) {
      writePacked(join(folder, textFile({ path }, place)), recordText(record));
    }
  }
}

function writeSpellings({ names, records }: BundleInput, folder: string): void {
  const texts = records.map(({ fiscalYear, blocks }) => ({ fiscalYear, texts: blocks.flatMap(stretchesOf) }));
  const { spelling, lexicon, shards } = collectSpellings({ names, records: texts, analyse: loadAnalyser() });
  const loaded: LoadedSpellings = { ...spelling, groups: packGroups(spelling.groups) };
  writePacked(join(folder, SPELLING_FILE), loaded);
  writePacked(join(folder, AMOUNTS_FILE), lexicon.amounts);
  for (const [index, shard] of shards.entries()) writePacked(join(folder, shardFile(index)), shard);
}

/** JSON in the encoding in which it packs smaller: Japanese in UTF-16, with its byte order mark. */
function writePacked(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  const [utf8, utf16] = [pack(Buffer.from(json)), pack(Buffer.from(`\ufeff${json}`, 'utf16le'))];
  writeBytes(path, utf16.length < utf8.length ? utf16 : utf8);
}

/** In gzip: small whatever the server does, and unpacked by the browser itself. */
function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9 });
}

function writeBytes(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
