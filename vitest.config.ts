import { defineConfig } from 'vitest/config';

const SITE_SETUP = 'tests/build/site-setup.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.build.test.ts'],
          // Builds write into the same .astro folder: one after the other.
          fileParallelism: false,
          globalSetup: [SITE_SETUP],
          // Some make three builds one after another, on a machine that may have other work as well.
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          globalSetup: [SITE_SETUP, 'tests/browser/chromium-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One Chromium at a time, with two pages: one for each of two cores.
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
