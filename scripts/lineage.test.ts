import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { corpus, PATHS } from '../tests/unit/corpus.ts';

const COMMENT = '# 総務課が記入\n';
const NAME = 'mihon/tori01-tori02';
const NEW = PATHS.initiatives.replace('2019', '2020');

/** Two years of 見本市 on the disk, with one promise each that are alike but for their ids. */
function contentFolder(replaced: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-lineage-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const year = corpus({ policy: '年度の根拠: { 原本の表記: 令和2年度 }', initiative: '識別子: tori02' });
  const texts = corpus();
  texts.set(PATHS.policy.replace('2019', '2020'), year.get(PATHS.policy) ?? '');
  texts.set(NEW, `${COMMENT}${year.get(PATHS.initiatives) ?? ''}`);
  for (const [path, text] of [...texts, ...Object.entries(replaced)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function lineage(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/lineage.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: join(folder, 'content') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const SECONDS = 60_000;

describe('npm run lineage', { timeout: SECONDS }, () => {
  it('names each suggestion, explains its score, and writes nothing', () => {
    const folder = contentFolder();
    const before = textsIn(folder);
    const { status, stdout, stderr } = lineage(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`候補: ${NAME}\n`);
    expect(stdout).toContain('＝ 1.00（基準 0.35 以上');
    expect(stdout).toContain('候補 1件（近さ 0.35 以上）。ファイルには何も書いていません。');
    expect(textsIn(folder)).toEqual(before);
  });

  it('writes what a person chose as 推定 with evidence, and no other character; a second time nothing', () => {
    const folder = contentFolder();
    const before = textsIn(folder);
    expect(lineage(folder, '--write', NAME)).toMatchObject({ status: 0, stderr: '' });
    const after = textsIn(folder);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const edge = `    承継:
      - 種別: 継続
        前: [tori01]
        後: [tori02]
        年度: 2020
        確度: 推定
        根拠: 題名と本文が似ている（近さ 1.00）ことから、つながりがあると判断しました。
`;
    expect(after).toEqual({ ...before, [NEW]: `${before[NEW] ?? ''}${edge}` });
    const second = lineage(folder, '--write', NAME);
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(second.stdout).toContain(
      `${NAME}: すでに書かれています。\nつながり 0件を、0個のファイルに書きました。`,
    );
    expect(textsIn(folder)).toEqual(after);
    expect(lineage(folder).stdout).toContain('候補 0件');
  });

  it('writes the evidence that a person gives', () => {
    const folder = contentFolder();
    lineage(folder, '--write', NAME, '--evidence', '担当課に確かめました。');
    expect(textsIn(folder)[NEW]).toContain('        根拠: 担当課に確かめました。\n');
  });

  it('writes nothing that would make the content faulty', () => {
    const folder = contentFolder();
    const before = textsIn(folder);
    const { status, stderr } = lineage(folder, '--write', NAME, '--evidence', '一行目\n二行目');
    expect(status).toBe(1);
    expect(stderr).toContain('何も書いていません');
    expect(textsIn(folder)).toEqual(before);
  });

  it('refuses a content folder with a mistake in it', () => {
    const folder = contentFolder({ [PATHS.form]: '名称：方針書\n' });
    const before = textsIn(folder);
    const { status, stderr } = lineage(folder, '--write', NAME);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: '内容に誤りがあります。npm run check で調べてください。\n',
    });
    expect(textsIn(folder)).toEqual(before);
  });

  it.each([
    ['a suggestion that there is not', ['--write', 'mihon/tori02-tori01']],
    ['no suggestion', ['--write']],
    ['an evidence for nothing', ['--evidence', '資料']],
    ['an unknown municipality', ['kakuu']],
    ['an unknown option', ['--all']],
  ])('ends with 2 and tells the usage for %s', (_, args) => {
    const { status, stdout, stderr } = lineage(contentFolder(), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('使い方: npm run lineage');
  });
});
