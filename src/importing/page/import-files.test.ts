import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles } from './import-files.ts';
import type { ImportWork } from './work.ts';

const CONTENT = 'tests/fixtures/import/content';
const PATHS = [
  'site.yaml',
  'aoba/municipality.yaml',
  'aoba/forms/mokuhyo-sheet.yaml',
  'aoba/forms/unei-hoshin.yaml',
];
const WORK: ImportWork = {
  files: [{ name: 'toshi.txt', bytes: readFileSync('tests/fixtures/import/originals/toshi-2023.txt') }],
  basis: {
    root: 'content',
    base: '/',
    files: PATHS.map((path) => ({
      path: `content/${path}`,
      text: readFileSync(`${CONTENT}/${path}`, 'utf8'),
    })),
  },
  target: { id: 'aoba', takenIds: [], documents: ['toshi/2019'] },
  department: 'toshi',
  year: '令和5年度',
  form: null,
};

describe('importing without a disk', () => {
  it('chooses the form, writes below the content folder and shows the page', async () => {
    const { form, files, view, diagnostics } = await importFiles(WORK);
    expect(form.learnt).toBe(false);
    expect(files.map(({ path }) => path)).toContain('content/aoba/toshi/2023/policy.md');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(view?.department.label).toBe('都市部');
    expect(view?.count).toBeGreaterThan(0);
  });

  it('leads to the published years around the new one', async () => {
    const documents = ['toshi/2019', 'toshi/2025', 'kenko/2024'];
    const { view } = await importFiles({ ...WORK, target: { ...WORK.target, documents } });
    expect(view?.earlier).toEqual({ label: '令和元年度（2019年度）', href: '/aoba/toshi/2019/' });
    expect(view?.later).toEqual({ label: '令和7年度（2025年度）', href: '/aoba/toshi/2025/' });
    expect(view?.comparisons.map(({ href }) => href)).toEqual([
      '/aoba/toshi/compare/2019-2023/',
      '/aoba/toshi/compare/2023-2025/',
    ]);
  });

  it('keeps the text of the original beside the content', async () => {
    const { files } = await importFiles(WORK);
    const source = files.find(({ path }) => path.endsWith('/source.txt'));
    expect(source?.text).toBe(readFileSync('tests/fixtures/import/originals/toshi-2023.txt', 'utf8'));
  });

  it('keeps the transcript of a workbook and a Word file beside their content', async () => {
    const names = ['invented.xlsx', 'invented.docx'];
    const given = names.map((name) => ({ name, bytes: readFileSync(`tests/fixtures/importing/${name}`) }));
    const { files, diagnostics } = await importFiles({ ...WORK, files: given });
    const source = files.find(({ path }) => path.endsWith('/source.txt'));
    expect(source?.text.match(/^〖ファイル .*$/gmu)).toEqual([
      '〖ファイル Excel〗invented.xlsx',
      '〖ファイル Word〗invented.docx',
    ]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells of errors in what was written, and shows no page then', async () => {
    const site = { path: 'content/site.yaml', text: 'サイト名: 方針\n' };
    const faulty = { ...WORK.basis, files: [site, ...WORK.basis.files.slice(1)] };
    const { view } = await importFiles({ ...WORK, basis: faulty });
    expect(view).toBeNull();
  });

  it.each([
    ['来年', '年度を「2025」か「令和7年度」の形で書いてください。'],
    [
      '2019',
      'この部の令和元年度（2019年度）の文書は、このサイトにもう載っています。部と年度を確かめてください。',
    ],
  ])('does not take %s for a year', async (year, sentence) => {
    await expect(importFiles({ ...WORK, year })).rejects.toThrow(sentence);
  });
});
