import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'hoshin-serve-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  mkdirSync(join(folder, 'yokote'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, 'yokote', 'index.html'), '横手市');
  writeFileSync(join(folder, 'site.css'), 'body {}');
  server = await serveFolder({ folder, port: 0, basePath: '/hoshin/' });
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${origin}${path}`, { redirect: 'manual', ...init });

describe('the server of a built site', () => {
  it.each([
    ['/hoshin/', 200, 'home'],
    ['/hoshin/yokote/', 200, '横手市'],
    ['/hoshin/site.css', 200, 'body {}'],
    ['/hoshin/nowhere/', 404, 'not here'],
    ['/hoshin/site.css/', 404, 'not here'],
    ['/other/', 404, 'not here'],
    ['/hoshin/%2e%2e/%2e%2e/etc/passwd', 404, 'not here'],
    ['/hoshin/%ZZ', 400, 'Bad Request\n'],
  ])('answers %s with %i', async (path, status, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  it.each([
    ['/hoshin', '/hoshin/'],
    ['/hoshin/yokote?a=1', '/hoshin/yokote/?a=1'],
  ])('leads from %s to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  it('says that pages are UTF-8', async () => {
    expect((await get('/hoshin/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('compresses texts for who takes them so', async () => {
    const [plain, packed] = await Promise.all(
      ['identity', 'gzip'].map((encoding) => get('/hoshin/', { headers: { 'Accept-Encoding': encoding } })),
    );
    expect([plain, packed].map((one) => one?.headers.get('content-encoding'))).toEqual([null, 'gzip']);
    expect(await packed?.text()).toBe('home');
  });

  it('takes no other method than GET and HEAD', async () => {
    expect((await get('/hoshin/', { method: 'POST' })).status).toBe(405);
  });

  it('refuses a port that is taken', async () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(serveFolder({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
