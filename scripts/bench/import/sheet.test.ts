import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../../src/content/disk.ts';
import { readForms } from '../../../src/content/read-forms.ts';
import { readContent } from '../../../src/content/read.ts';
import { chooseForm } from '../../../src/importing/forms/choose-form.ts';
import { importDocument } from '../../../src/importing/import-document.ts';
import { readSource } from '../../../src/importing/read-source.ts';
import { goalSheet } from './sheet.ts';

describe('the sheet that importing is measured with', () => {
  it('is a promise a row in the form that the content knows, without a doubt', async () => {
    const files = readContentFolder('tests/fixtures/import/content', 'content');
    const [municipality] = readContent(files, 'content').linked.municipalities;
    const department = municipality?.departments.find(({ id }) => id === 'toshi');
    const source = { name: 'a.xlsx', tree: await readSource(await goalSheet(30), 'a.xlsx') };
    const form = chooseForm([source], readForms(files, 'content', 'aoba'));
    if (municipality === undefined || department === undefined || form === null)
      throw new Error('No form fits.');
    const request = { municipality, department, fiscalYear: 2023, form, takenIds: [] };
    const { findings, account, files: written } = importDocument([source], request);
    expect(findings).toEqual([]);
    expect(account.counts.lost).toBe(0);
    // Thirty promises, and the document itself.
    expect(written.flatMap(({ text }) => text.match(/題名:/gu) ?? [])).toHaveLength(31);
  });
});
