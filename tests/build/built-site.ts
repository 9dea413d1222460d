/**
 * The folder of the site under test, built by `site-setup.ts`.
 *
 * @throws outside the Vitest projects `build` and `browser`.
 */
export function builtSite(): string {
  const folder = process.env['HOSHIN_TEST_DIST'];
  if (folder === undefined)
    throw new Error('HOSHIN_TEST_DIST is not set: use the Vitest project build or browser.');
  return folder;
}
