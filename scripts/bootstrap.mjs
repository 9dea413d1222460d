/**
 * Runs one script of this project under the project's own Node, after installing the dependencies if they are
 * missing or older than the lock file:
 *
 *     node scripts/bootstrap.mjs scripts/build.ts [ARGUMENT…]
 *
 * Plain JavaScript and no packages, because on a fresh clone this is all there is. What it has to say goes to
 * stderr: the stdout of `npm run check -- --format json` belongs to the check.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locksManifest, matchesLock } from './installation.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binFolder = join(root, 'node_modules', '.bin');
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const OUR_FAULT = 70;
/** Where compiled code is kept: importing and checking take half as long the next time, building a quarter less. */
const codeCache = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled');
/** Not for tests: they build in folders of ever new names, whose code would pile up. */
const KEEPING = ['build', 'start', 'import', 'check', 'lineage'].map((name) => `scripts/${name}.ts`);

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(ownNode) || !existsSync(join(root, record))) return false;
  const lock = readJson('package-lock.json');
  return locksManifest(lock, readJson('package.json')) && matchesLock(lock, readJson(record));
}

/** The npm that started us, on the Node it runs on: the project's own Node is about to be replaced. */
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli !== undefined && basename(cli) === 'npm-cli.js') return [node ?? process.execPath, cli];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}

function install() {
  process.stderr.write(
    '依存パッケージを準備しています（初回は1〜2分かかります）… / Installing dependencies…\n',
  );
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== binFolder)
    .join(delimiter);
  const [command = 'npm', ...cli] = npmCommand();
  // npm itself may run on Node 20 while some packages ask for 22: they will run on the Node installed here, so
  // npm's warnings about it would mislead.
  const flags = ['ci', '--include=dev', '--loglevel=error', '--no-fund', '--no-audit'];
  const { status } = spawnSync(command, [...cli, ...flags], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0 || !existsSync(ownNode)) {
    process.stderr.write(
      '依存パッケージを準備できませんでした。上の表示とネットワークの接続を確かめ、もう一度実行してください。\n' +
        'Dependencies could not be installed: see the output above and check the network.\n',
    );
    process.exit(OUR_FAULT);
  }
}

/**
 * npm ends its shell on a signal, and the shell does not pass the signal on: without this a stopped `npm start`
 * would leave the server, and the port, behind.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}

/** @param {string[]} args */
function run(args) {
  const child = spawn(ownNode, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: [binFolder, process.env.PATH ?? ''].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(KEEPING.includes(args[0] ?? '') ? { NODE_COMPILE_CACHE: codeCache } : {}),
    },
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself, as it sits in the same process group; we only must not die before it.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(OUR_FAULT);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

if (!isInstalled()) install();
run(process.argv.slice(2));
