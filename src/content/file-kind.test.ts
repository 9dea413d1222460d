import { describe, expect, it } from 'vitest';
import { fileKind } from './file-kind.ts';

describe('fileKind', () => {
  it.each([
    ['site.yaml', { kind: 'site' }],
    ['mihon/municipality.yaml', { kind: 'municipality', municipality: 'mihon' }],
    ['mihon/search.yaml', { kind: 'search', municipality: 'mihon' }],
    ['mihon/forms/hoshin.yaml', { kind: 'form', municipality: 'mihon', form: 'hoshin' }],
    ['mihon/somu/2019/policy.md', { kind: 'policy', municipality: 'mihon', department: 'somu', year: 2019 }],
    ['mihon/somu/2019/initiatives.yaml', { kind: 'initiatives', municipality: 'mihon', department: 'somu', year: 2019 }],
    ['mihon/somu/2019/initiatives/a.yaml', { kind: 'initiatives', municipality: 'mihon', department: 'somu', year: 2019 }],
  ])('knows %s', (path, kind) => {
    expect(fileKind(path)).toEqual(kind);
  });

  it.each([
    ['another file', 'readme.md'],
    ['a file one folder too deep', 'mihon/somu/2019/x/policy.md'],
    ['a Japanese folder', '見本/municipality.yaml'],
    ['a capital letter', 'Mihon/municipality.yaml'],
    ['another ending', 'mihon/municipality.yml'],
    ['a year of three digits', 'mihon/somu/201/policy.md'],
    ['a year before there were fiscal years', 'mihon/somu/0001/policy.md'],
    ['a year too far ahead', 'mihon/somu/9999/policy.md'],
  ])('has no place for %s', (_, path) => {
    expect(fileKind(path)).toBeNull();
  });
});
