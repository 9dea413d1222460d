import { spawnSync } from 'node:child_process';
import { readSettings, SettingFault } from '../src/settings.ts';
import { serveFolder } from './serve.ts';

const WRONG_USE = 2;

/** `npm start`: builds the site, then serves it until the process is stopped. */
async function start(): Promise<void> {
  const port = Number(process.env['PORT'] ?? '4321');
  const { outDir: folder, basePath } = readSettings(process.env, Date.now());
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    refuse(
      'PORT には 0 から 65535 までの整数を指定してください。 / PORT must be an integer from 0 to 65535.',
    );
  }
  // A taken port is told before the build, not after it.
  (await listen(folder, port, basePath)).close();
  const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 70);

  const server = await listen(folder, port, basePath);
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  const url = `http://127.0.0.1:${String(actualPort)}${basePath}`;
  process.stdout.write(
    `\n公開しました。ブラウザーで開いてください: ${url}\nServing ${folder}. Stop with Ctrl+C.\n`,
  );
}

async function listen(folder: string, port: number, basePath: string) {
  try {
    return await serveFolder({ folder, port, basePath });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return refuse(
      `ポート ${String(port)} は使えません。ほかで使われているときは PORT=4322 npm start のように別の番号を指定してください。` +
        ` / Port ${String(port)} is not available: choose another one with PORT.`,
    );
  }
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(WRONG_USE);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SettingFault)) throw error;
  refuse(error.message);
}
