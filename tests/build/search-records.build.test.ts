import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../src/search/bundle/stretches.ts';
import { readDocuments, readMunicipalities, type SourceDocument } from './completeness/corpus.ts';
import { isMapping, keysOf, leavesOf, listOf, type Leaf } from './completeness/leaves.ts';
import { missingTexts } from './completeness/missing.ts';
import { namesOfDocument, namesOfMunicipality } from './completeness/names.ts';
import { shownTexts, textsOf, type Names } from './completeness/shown.ts';
import { attribute, elements, pageBody, textOf, type PageElement } from './page-text.ts';
import { type BundledRecord, bundledRecords } from './search-bundle.ts';

const documents = readDocuments();
const municipalities = readMunicipalities();
const recordsByPage = Map.groupBy(
  municipalities.flatMap(({ id }) => bundledRecords(id)),
  ({ page }) => page,
);
const pages = documents.map((one) => [one.page, one] as const);

function recordsOf({ page }: SourceDocument): readonly BundledRecord[] {
  return recordsByPage.get(page) ?? [];
}

/** All that can be found in a record, without white space. */
function stretches({ blocks }: BundledRecord): readonly string[] {
  return blocks.flatMap(([, label, text]) => stretchesOf({ label, text })).map(bare);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function namesFor(document: SourceDocument): Names {
  const municipality = municipalities.find(({ id }) => id === document.municipality);
  const shared = municipality === undefined ? new Map() : namesOfMunicipality(municipality, documents);
  return new Map([...shared, ...namesOfDocument(document)]);
}

/**
 * A reference to a field, a link on the page, is no text of the figure or doubt that has it; whether the page is a
 * digest is told by a sentence of the site.
 */
const NOT_SEARCHED = /^(?:欄 < (?:値|確認中)|収録 < 出典)/;

function wantedOf(leaves: readonly Leaf[], names: Names): readonly string[] {
  return leaves
    .filter((leaf) => !NOT_SEARCHED.test(keysOf(leaf).join(' < ')))
    .flatMap((leaf) => shownTexts(leaf, names));
}

describe('the records of a document', () => {
  it.each(pages)('%s: hold every text of the document itself', (_page, document) => {
    const own = recordsOf(document).filter(({ kind }) => kind !== 'initiative');
    const names = namesFor(document);
    const texts = document.sections.flatMap(({ heading, body }) => [
      ...(names.get(`field:${heading}`) ?? [heading]),
      ...textsOf(body),
    ]);
    const wanted = [...wantedOf(leavesOf(document.frontMatter), names), ...texts.map(bare)];
    expect(missingTexts(own.flatMap(stretches).join('\n'), wanted)).toEqual([]);
  });

  it.each(pages)('%s: hold every text of a promise in its own record', (_page, document) => {
    const names = namesFor(document);
    const records = new Map(recordsOf(document).map((one) => [one.anchor, one]));
    const promises = document.initiativeFiles.flatMap((file) => listOf(file['取組']));
    const missing = promises.map((promise) => {
      const record = records.get(String(promise['識別子']));
      const fields = isMapping(promise['記載']) ? Object.keys(promise['記載']) : [];
      const headings = fields.flatMap((field) => names.get(`field:${field}`) ?? [field]).map(bare);
      const wanted = [...wantedOf(leavesOf(promise, ['取組']), names), ...headings];
      return record === undefined ? ['no record'] : missingTexts(stretches(record).join('\n'), wanted);
    });
    expect(missing.flat()).toEqual([]);
  });

  it.each(pages)('%s: stand on the page, in the element that the result leads to', (page, document) => {
    const body = pageBody(page);
    const astray = recordsOf(document).flatMap((record) => {
      const text = textOf(placeOf(body, record), null);
      return stretches(record)
        .filter((one) => !text.includes(one))
        .map((one) => `${record.anchor ?? ''}: ${one}`);
    });
    expect(astray).toEqual([]);
  });

  it.each(pages)('%s: are one for each place', (_page, document) => {
    const anchors = recordsOf(document).map(({ anchor }) => anchor);
    expect(anchors.length).toBeGreaterThan(1);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

function placeOf(body: PageElement, { anchor }: BundledRecord): PageElement {
  const [place, ...others] = elements(body, (one) =>
    anchor === null ? one.tagName === 'main' : attribute(one, 'id') === anchor,
  );
  if (place === undefined || others.length > 0) throw new Error(`There is not one place ${String(anchor)}.`);
  return place;
}
