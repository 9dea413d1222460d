import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

const FILES = [
  { path: 'content/mihon/somu/2023/policy.md', text: '# 方針\r\n𠮷\n' },
  { path: 'content.report/mihon-somu-2023.figures.yaml', text: '' },
];

describe('the archive of imported files', () => {
  it('holds every file as it is', () => {
    const entries = Object.entries(unzipSync(zipFiles(FILES)));
    expect(entries.map(([path, bytes]) => ({ path, text: strFromU8(bytes) }))).toEqual(FILES);
  });

  it('is the same for the same files', () => {
    expect(zipFiles(FILES)).toEqual(zipFiles(FILES));
  });
});
