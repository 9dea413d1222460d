import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CORPUS, corpusWith, type ShortName } from '../tests/unit/mistakes/corpus.ts';

/** The small corpus on the disk, with some files replaced. Removed after the test. */
function contentFolder(replaced: Partial<Record<ShortName, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-check-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const { path, bytes } of corpusWith(replaced)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, 'content');
}

function check(args: readonly string[], content: string | null) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    env: { ...process.env, ...(content === null ? {} : { CONTENT_DIR: content }) },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const FAULTY = {
  policy: CORPUS.policy.replace('題名: ', '題名：'),
  site: CORPUS.site.replace('CC BY', 'CC-BY'),
};
const SECONDS = 60_000;

describe('npm run check', { timeout: SECONDS }, () => {
  it('ends with 0 and says how many files it read when nothing is wrong', () => {
    const { status, stdout, stderr } = check([], contentFolder());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('5個のファイルを調べました。誤り 0件');
  });

  it('ends with 1 and shows each mistake in its line, in Japanese', () => {
    const { status, stdout } = check([], contentFolder(FAULTY));
    expect(status).toBe(1);
    expect(stdout).toContain('policy.md:2:3 誤り yaml/full-width-colon\n');
    expect(stdout).toContain('> 2 | 題名：総務部の運営方針\n');
    expect(stdout).toContain('  書き方: 題名: 総務部の運営方針\n');
    expect(stdout).toContain('site.yaml:8:8 誤り schema/word\n');
    expect(stdout).toContain('誤り 2件、注意 0件。');
  });

  it('gives the findings as JSON, all fields of each, for other programs', () => {
    const { status, stdout, stderr } = check(['--format', 'json'], contentFolder(FAULTY));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const findings = JSON.parse(stdout) as Record<string, unknown>[];
    expect(findings).toHaveLength(2);
    for (const finding of findings) {
      expect(Object.keys(finding).toSorted()).toEqual(
        [
          'code',
          'column',
          'expected',
          'file',
          'line',
          'message',
          'related',
          'remedy',
          'severity',
          'url',
        ].toSorted(),
      );
    }
    expect(findings[0]).toMatchObject({
      code: 'yaml/full-width-colon',
      file: expect.stringMatching(/content\/mihon\/somu\/2019\/policy\.md$/) as string,
      line: 2,
      column: 3,
      severity: 'error',
      remedy: '題名: 総務部の運営方針',
      related: [],
      url: '/manual/diagnostics/#yaml-full-width-colon',
    });
  });

  it('ends with 0 when there are only warnings', () => {
    const { status, stdout } = check(
      ['--format', 'json'],
      contentFolder({ site: `# 確認済み\n${CORPUS.site}` }),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'yaml/comment', severity: 'warning' }]);
  });

  it.each([
    ['an unknown option', ['--fix']],
    ['an unknown format', ['--format', 'xml']],
    ['a place that is not in the content', ['content/nowhere']],
  ])('ends with 2 and tells the usage for %s', (_, args) => {
    const { status, stdout, stderr } = check(args, contentFolder());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('使い方: npm run check');
  });
});
