import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check-content.ts';
import { contentFiles } from './content-files.ts';
import { corpusOfYears, syntheticCorpus } from './corpus.ts';

const DOCUMENTS = 120;
const files = contentFiles(syntheticCorpus(DOCUMENTS), 'content');
const { catalog, diagnostics } = checkContent(files, 'content');

describe('synthetic content', () => {
  it('has nothing that the checks find wrong or doubtful', () => {
    expect(diagnostics.map(({ code, file, message }) => `${file} ${code} ${message}`)).toEqual([]);
  });
  it('has as many documents as were asked for, of about ten promises each', () => {
    const documents = catalog?.documents ?? [];
    const promises = documents.reduce((sum, one) => sum + one.initiatives.length, 0);
    expect(documents.length).toBe(DOCUMENTS);
    expect(promises / DOCUMENTS).toBeCloseTo(10, 0);
  });
  it('is the same for the same seed, and another for another', () => {
    const again = contentFiles(syntheticCorpus(DOCUMENTS), 'content');
    expect(again).toEqual(files);
    expect(contentFiles(syntheticCorpus(DOCUMENTS, 2), 'content')).not.toEqual(files);
  });
  it('is readable without a single document', () => {
    const empty = checkContent(contentFiles(syntheticCorpus(0), 'content'), 'content');
    expect(empty.catalog?.documents).toEqual([]);
    expect(empty.diagnostics).toEqual([]);
  });
});

describe('content of so many years', () => {
  const [ten, eleven] = [10, 11].map((years) => contentFiles(corpusOfYears(years, 11), 'content'));

  it('has nothing that the checks find wrong or doubtful', () => {
    expect(checkContent(eleven ?? [], 'content').diagnostics).toEqual([]);
  });
  it('is the same in the years that two corpora have in common', () => {
    const others = (eleven ?? []).filter(({ path }) => !path.includes('/2026/'));
    expect(others).toEqual(ten);
    expect((eleven ?? []).length - others.length).toBeGreaterThanOrEqual(10 * 2);
  });
});
