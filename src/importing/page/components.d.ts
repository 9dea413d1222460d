/** A component of the site, made for the worker by scripts/bundling/components-in-worker.ts. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export { component as default };
}
