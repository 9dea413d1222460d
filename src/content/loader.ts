import type { AstroIntegration } from 'astro';

/**
 * Makes `npm run dev` follow the content folder: when a file there is saved, what was read is forgotten and the open
 * page is loaded again. A page whose content is at fault throws, and Astro shows its findings on the screen.
 */
export function contentReload(contentDir: string): AstroIntegration {
  return {
    name: 'hoshin-content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentDir)) return;
          Reflect.deleteProperty(globalThis, Symbol.for('hoshin.site'));
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
