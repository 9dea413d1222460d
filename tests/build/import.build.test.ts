import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCorpora, type ImportCase, type ImportCorpus } from './import/documents.ts';
import { type ImportOutcome, type ImportReport, runCheck, runImport } from './import/run-import.ts';
import { elements, textOf } from './page-text.ts';
import { runBuild } from './run-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoshin-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Marks of the source that the pages set otherwise: the note of a heading stands beside it without its brackets. */
const HEADING_BRACKETS = /[()（）]/gu;
const LABELS = ['No.', '部名', '課室 所名', '課名', '部 名', '部長名'];

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function pageOf(site: string, place: string): string {
  const html = readFileSync(join(site, place, 'index.html'), 'utf8');
  const [body] = elements(parse(html), ({ tagName }) => tagName === 'body');
  if (body === undefined) throw new Error(`${place} has no body.`);
  return textOf(body, null);
}

/** Pieces of the source whose words do not stand on the page. */
function missingOn(page: string, { pieces }: ImportReport): readonly string[] {
  const pageWithoutBrackets = page.replace(HEADING_BRACKETS, '');
  return pieces
    .filter(({ end }) => end.kind !== 'excluded')
    .flatMap(({ parts, end }) =>
      parts.map((part) => ({ part: bare(part), isHeading: 'key' in end && end.key === '見出し' })),
    )
    .filter(({ part, isHeading }) =>
      isHeading ? !pageWithoutBrackets.includes(part.replace(HEADING_BRACKETS, '')) : !page.includes(part),
    )
    .map(({ part }) => part);
}

/** What importing a corpus gave: by the address of each document its report, and the outcome of check and build. */
interface ImportedCorpus {
  readonly reports: ReadonlyMap<string, ImportOutcome>;
  readonly check: ReturnType<typeof runCheck>;
  readonly build: ReturnType<typeof runBuild>;
  readonly site: string;
}

function address({ municipality, department, year }: ImportCase): string {
  return `${municipality}/${department}/${String(year)}`;
}

function importAll({ name, content, cases }: ImportCorpus): ImportedCorpus {
  const own = join(folder, name.replaceAll(' ', '-'));
  const [out, site] = [join(own, 'content'), join(own, 'dist')];
  const reports = new Map(cases.map((one) => [address(one), runImport(one, { content, out })]));
  return { reports, check: runCheck(out), build: runBuild({ CONTENT_DIR: out, OUT_DIR: site }), site };
}

describe.each(importCorpora().map((corpus) => [corpus.name, corpus] as const))(
  'importing %s',
  (_name, corpus) => {
    let imported: ImportedCorpus;
    beforeAll(() => {
      imported = importAll(corpus);
    });
    const places = corpus.cases.map(address);
    const outcomeOf = (place: string): ImportOutcome => {
      const outcome = imported.reports.get(place);
      if (outcome === undefined) throw new Error(`${place} was not imported.`);
      return outcome;
    };

    it.each(places)('accounts for every line and cell of %s', (place) => {
      const { status, report } = outcomeOf(place);
      expect(report.pieces.filter(({ end }) => end.kind === 'lost')).toEqual([]);
      expect(report.counts.total).toBeGreaterThan(50);
      expect(status).toBe(0);
    });

    it('writes content that has no error', () => {
      expect(imported.check.output).toContain('誤り 0件');
      expect(imported.check.status).toBe(0);
    });

    it('writes content that builds', () => {
      expect(imported.build.status, imported.build.output).toBe(0);
    });

    it.each(places)('shows every sentence and cell on the page %s', (place) => {
      expect(missingOn(pageOf(imported.site, place), outcomeOf(place).report)).toEqual([]);
    });

    it.each(places)('says on the page %s how much was compared with the original', (place) => {
      const { counts } = outcomeOf(place).report;
      const compared = (counts.total - counts.excluded).toLocaleString('en');
      expect(pageOf(imported.site, place)).toMatch(
        new RegExp(`原本(?:（[A-Za-z]+）)?の行と欄${compared}か所がすべてこのページにあること`, 'u'),
      );
    });

    it.each(places)('leaves out of %s only what has a reason', (place) => {
      const { pieces } = outcomeOf(place).report;
      const excluded = (reason: string) =>
        pieces.filter(({ end }) => end.kind === 'excluded' && end.reason === reason);
      const labels = excluded('column-header').map(({ text }) => text);
      expect(labels.filter((text) => !LABELS.includes(text))).toEqual([]);
      const wordless = ['blank', 'mark', 'separator'].flatMap(excluded).map(({ text }) => text);
      expect(wordless.filter((text) => /[\p{Letter}\p{Number}]/u.test(text))).toEqual([]);
    });

    it.each(places)('would notice a sentence missing on %s', (place) => {
      const { report } = outcomeOf(place);
      const last = report.pieces.findLast(
        ({ end, parts }) => end.kind === 'placed' && (parts[0]?.length ?? 0) > 15,
      );
      const sentence = bare(last?.parts[0] ?? '');
      const page = pageOf(imported.site, place).replaceAll(sentence, '');
      expect(sentence).not.toBe('');
      expect(missingOn(page, report)).toContain(sentence);
    });
  },
);

const FLAWS = 'tests/fixtures/import/originals/toshi-2023.txt';

describe('the flaws of a sheet that was turned into text', () => {
  const doubts = (): readonly (readonly [string, string | null])[] => {
    const { report } = runImport(
      { source: FLAWS, municipality: 'aoba', department: 'toshi', year: 2023, form: 'mokuhyo-sheet' },
      { content: 'tests/fixtures/import/content', out: join(folder, 'flaws') },
    );
    return report.findings.flatMap(({ severity, code, origin }) =>
      severity === 'doubt' ? [[code, origin?.kind === 'line' ? String(origin.line) : null] as const] : [],
    );
  };

  it('are all reported with their line, and nothing else is', () => {
    expect(doubts()).toEqual([
      ['row-fused-with-header', '9'],
      ['difficulty-outside-legend', '11'],
      ['slid-row', '22'],
      ['sheet-without-heading', '25'],
      ['unknown-section', '28'],
    ]);
  });
});
