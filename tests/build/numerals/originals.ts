import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numeralsOf } from './extract.ts';

/** The numerals of an original, or of one section's sheet in it, and where the built site must show them. */
export interface OriginalNumerals {
  /** Begin of the original's file name. */
  readonly original: string;
  readonly page: string;
  /** Id of the element that must hold them; null for the whole page. */
  readonly part: string | null;
  readonly numerals: readonly string[];
}

const PAGES: Readonly<Record<string, string>> = {
  '000': '/yokote/somu-kikaku/2020/',
  '001': '/kikugawa/somu/2019/',
  '002': '/kawachinagano/sogo-seisaku/2020/',
  '003': '/mitaka/somu/2017/',
  '004': '/yokote/somu/2018/',
};

/** The one original with six sections names the section in the second cell of each row. */
const DIVIDED = '004';
const SECTIONS: Readonly<Record<string, string>> = {
  総務課: 'section-soumu-ka',
  秘書広報課: 'section-hisho-koho-ka',
  人事課: 'section-jinji-ka',
  危機管理課: 'section-kiki-kanri-ka',
  契約検査課: 'section-keiyaku-kensa-ka',
  人材育成推進室: 'section-jinzai-ikusei-suishinshitsu',
};

/** Reads the numerals from the originals themselves, each once a part, sorted. */
export function readOriginals(folder: string): readonly OriginalNumerals[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => {
    const original = name.slice(0, 3);
    const page = PAGES[original] ?? '';
    const parts = new Map<string | null, string[]>();
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const part = original === DIVIDED ? partOf(line) : null;
      parts.set(part, [...(parts.get(part) ?? []), line]);
    }
    return [...parts].map(([part, lines]) => ({
      original,
      page,
      part,
      numerals: [...new Set(numeralsOf(lines.join('\n')))].sort(),
    }));
  });
}

function partOf(line: string): string | null {
  const cells = line.split('\t').map((cell) => cell.replace(/\s/g, ''));
  return cells.map((cell) => SECTIONS[cell]).find((part) => part !== undefined) ?? null;
}
