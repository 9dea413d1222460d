import { findChromium } from './chromium.ts';

/** Finds or installs Chromium once, before test files that run side by side would do it at the same time. */
export function setup(): void {
  process.env['CHROME_PATH'] = findChromium();
}
