import { describe, expect, it } from 'vitest';
import { syntheticCorpus } from '../corpus/corpus.ts';
import { hugoFiles } from './site.ts';

const corpus = syntheticCorpus(25);
const files = new Map(hugoFiles(corpus).map(({ path, text }) => [path, text]));

describe('the site for Hugo', () => {
  it('has a page for each document, with all its facts and texts', () => {
    const documents = corpus.municipalities.flatMap((one) =>
      one.documents.map((document) => ({ municipality: one.id, document })),
    );
    for (const { municipality, document } of documents) {
      const text = files.get(`content/${municipality}/${document.department}/${document.year}.md`) ?? '';
      const end = text.indexOf('\n}\n') + 2;
      const { policy, initiatives } = JSON.parse(text.slice(0, end)) as Record<string, unknown>;
      expect(policy).toEqual(JSON.parse(JSON.stringify(document.policy)));
      expect(initiatives).toEqual(JSON.parse(JSON.stringify(document.initiatives)));
      for (const passage of Object.values(document.narrative))
        expect(text.slice(end)).toContain(passage.trim());
    }
  });
  it('can look up every name that its pages only refer to', () => {
    const titles = JSON.parse(files.get('data/titles.json') ?? '') as Record<string, string>;
    const referred = corpus.municipalities
      .flatMap((one) => one.documents.flatMap((document) => document.initiatives))
      .flatMap((initiative) => (initiative.承継 ?? []).flatMap((edge) => edge.前 ?? []));
    expect(referred.filter((id) => titles[id] === undefined)).toEqual([]);
    expect(referred.length).toBeGreaterThan(0);
  });
});
