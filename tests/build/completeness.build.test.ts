import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';
import { readDocuments, readMunicipalities, readSite, type SourceDocument } from './completeness/corpus.ts';
import { isMapping, keysOf, leavesOf, listOf, type Leaf } from './completeness/leaves.ts';
import { missingTexts } from './completeness/missing.ts';
import { namesOfDocument, namesOfMunicipality } from './completeness/names.ts';
import { shownTexts, textsOf, type Names } from './completeness/shown.ts';
import { attribute, elements, pageBody, pageHtml, pageText, textOf, type PageElement } from './page-text.ts';

const documents = readDocuments();
const municipalities = readMunicipalities();

function leavesOfDocument({ frontMatter, initiativeFiles }: SourceDocument): readonly Leaf[] {
  return [...leavesOf(frontMatter), ...initiativeFiles.flatMap((file) => leavesOf(file))];
}

function namesFor(document: SourceDocument): Names {
  const municipality = municipalities.find(({ id }) => id === document.municipality);
  const shared = municipality === undefined ? new Map() : namesOfMunicipality(municipality, documents);
  return new Map([...shared, ...namesOfDocument(document)]);
}

/** Every text of a document's own files, as the page must show it. */
function wantedOf(document: SourceDocument): readonly string[] {
  const names = namesFor(document);
  const headings = (heading: string): readonly string[] => names.get(`field:${heading}`) ?? [heading];
  const promises = document.initiativeFiles.flatMap((file) => listOf(file['取組']));
  return [
    ...leavesOfDocument(document).flatMap((leaf) => shownTexts(leaf, names)),
    ...promises.flatMap((one) => Object.keys(isMapping(one['記載']) ? one['記載'] : {}).flatMap(headings)),
    ...document.sections.flatMap(({ heading, body }) => [...headings(heading), ...textsOf(body)]),
  ].map((text) => text.replace(/\s+/gu, ''));
}

describe('a document page', () => {
  it.each(documents.map((one) => [one.page, one] as const))(
    '%s holds every text of its files',
    (page, document) => {
      expect(missingTexts(pageText(page), wantedOf(document))).toEqual([]);
    },
  );

  it.each(documents.map((one) => [one.page, one] as const))('%s explains its form', (page, document) => {
    const wanted = new Set(leavesOf(document.form).flatMap((leaf) => shownTexts(leaf, namesFor(document))));
    expect(missingTexts(pageText(page), [...wanted])).toEqual([]);
  });

  it.each(documents.map((one) => [one.page, one] as const))(
    '%s has an anchor for every id',
    (page, document) => {
      const html = pageHtml(page);
      const ids = leavesOfDocument(document).filter((leaf) => keysOf(leaf)[0] === '識別子');
      expect(
        ids.filter(({ value }) => !html.includes(`id="${String(value)}"`)).map(({ value }) => value),
      ).toEqual([]);
    },
  );

  it.each(documents.map((one) => [one.page, one] as const))(
    '%s keeps the order of its files',
    (page, document) => {
      const html = pageHtml(page);
      for (const file of document.initiativeFiles) {
        const places = listOf(file['取組']).map((one) => html.indexOf(`id="${String(one['識別子'])}"`));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    },
  );
});

/** Every indicator of a document's files, its own and those of its promises. */
function indicatorsOf({
  frontMatter,
  initiativeFiles,
}: SourceDocument): readonly Readonly<Record<string, unknown>>[] {
  const promises = initiativeFiles.flatMap((file) => listOf(file['取組']));
  return [frontMatter, ...promises].flatMap((owner) => listOf(owner['指標']));
}

describe('an indicator on a document page', () => {
  it.each(documents.map((one) => [one.page, one] as const))(
    '%s: has a row for each of its values',
    (page, document) => {
      const body = pageBody(page);
      for (const indicator of indicatorsOf(document)) {
        const [table] = elements(body, (one) => attribute(one, 'id') === indicator['識別子']);
        const rows =
          table === undefined ? [] : elements(table, (one) => one.tagName === 'tr' && hasRowHeader(one));
        expect({ indicator: indicator['識別子'], rows: rows.length }).toEqual({
          indicator: indicator['識別子'],
          rows: listOf(indicator['値']).length,
        });
      }
    },
  );
});

function hasRowHeader(row: PageElement): boolean {
  return elements(row, (one) => attribute(one, 'scope') === 'row').length > 0;
}

/** The fields of promises: what a component could drop. */
function fieldsBelow(body: PageElement, ids: readonly string[]): readonly PageElement[] {
  return elements(body, (one) => ids.some((id) => attribute(one, 'id').startsWith(`${id}-`)));
}

describe('the proof itself', () => {
  it.each(documents.map((one) => [one.page, one] as const))(
    'notices every dropped field on %s',
    (page, document) => {
      const body = pageBody(page);
      const ids = leavesOfDocument(document).filter((leaf) => keysOf(leaf)[0] === '識別子');
      const parts = fieldsBelow(
        body,
        ids.map(({ value }) => String(value)),
      );
      const wanted = wantedOf(document);
      const unnoticed = parts.filter((part) => missingTexts(textOf(body, part), wanted).length === 0);
      expect(parts.length).toBeGreaterThan(5);
      expect(unnoticed.map((part) => textOf(part, null))).toEqual([]);
    },
  );
});

describe('the pages of a municipality', () => {
  it.each(municipalities.map((one) => [one.id, one] as const))(
    '%s: hold every text of its file',
    (id, municipality) => {
      const departments = (municipality.file['部'] ?? []) as { 識別子: string; 課?: { 識別子: string }[] }[];
      const ofDepartments = departments.flatMap((department) => [
        `/${id}/${department.識別子}/`,
        ...(department.課 ?? []).map((one) => `/${id}/${department.識別子}/sections/${one.識別子}/`),
      ]);
      const pages = [`/${id}/`, ...ofDepartments];
      const text = pages.map(pageText).join('');
      const names = namesOfMunicipality(municipality, documents);
      const wanted = new Set(leavesOf(municipality.file).flatMap((leaf) => shownTexts(leaf, names)));
      expect(missingTexts(text, [...wanted])).toEqual([]);
    },
  );
});

describe('the pages of the site', () => {
  it('hold every text of site.yaml', () => {
    const wanted = new Set(leavesOf(readSite()).flatMap((leaf) => shownTexts(leaf, new Map())));
    expect(missingTexts(pageText('/') + pageText('/about/'), [...wanted])).toEqual([]);
  });
});

describe('notes of the editors', () => {
  it('stand on no page', () => {
    const notes = [
      ...documents.flatMap(leavesOfDocument),
      ...municipalities.flatMap(({ file }) => leavesOf(file)),
    ]
      .filter((leaf) => keysOf(leaf)[0] === '内部メモ')
      .map(({ value }) => String(value));
    const pages = documents.map(({ page }) => pageHtml(page));
    expect(notes.filter((note) => pages.some((page) => page.includes(note)))).toEqual([]);
  });
});

describe('the built site', () => {
  it('has a page for every document', () => {
    expect(documents.filter(({ page }) => !existsSync(join(builtSite(), page, 'index.html')))).toEqual([]);
    expect(documents.length).toBeGreaterThanOrEqual(5);
  });
});
