import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const RULE = '@typescript-eslint/no-restricted-imports';
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === RULE });

/** Whether the house rules forbid a file of this path to have this first line. */
async function forbids(filePath: string, line: string): Promise<boolean> {
  const text = filePath.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const results = await eslint.lintText(text, { filePath });
  const messages = results.flatMap((one) => one.messages);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.some(({ ruleId }) => ruleId === RULE);
}

// The first file makes ESLint read the types of the whole project.
describe('the import table', { timeout: 120_000 }, () => {
  it.each([
    ['src/domain/time/era.ts', "import { z } from 'zod';"],
    ['src/domain/time/era.ts', "import { readFileSync } from 'node:fs';"],
    ['src/domain/catalog.ts', "import { readContent } from '../content/read.ts';"],
    ['src/content/read.ts', "import { readFileSync } from 'node:fs';"],
    ['src/content/read.ts', "import { documentView } from '../views/document/document-view.ts';"],
    ['src/content/link/names.ts', "import type { AstroIntegration } from 'astro';"],
    ['src/views/context.ts', "import { readFileSync } from 'node:fs';"],
    ['src/views/context.ts', "import { readContent } from '../content/read.ts';"],
    ['src/charts/line-chart.ts', "import { select } from 'd3-selection';"],
    ['src/charts/line-chart.ts', "import { compareValues } from '../comparison/guard/compare-values.ts';"],
    ['src/components/frame/Page.astro', "import { Catalog } from '../../domain/catalog.ts';"],
    ['src/components/frame/Page.astro', "import { frameOf } from '../../views/context.ts';"],
    ['src/pages/index.astro', "import { Catalog } from '../domain/catalog.ts';"],
    ['src/pages/index.astro', "import { readContent } from '../content/read.ts';"],
    ['src/importing/write/placement.ts', "import { readContent } from '../../content/read.ts';"],
    ['src/importing/page/start.ts', "import { loadContent } from '../../load-content.ts';"],
    ['src/importing/page/show/dom.ts', "import { readFileSync } from 'node:fs';"],
    ['src/importing/page/start.ts', "import Page from '../../layouts/Page.astro';"],
  ])('forbids in %s: %s', async (file, line) => {
    expect(await forbids(file, line)).toBe(true);
  });

  it.each([
    ['src/domain/catalog.ts', "import { byPlace } from './diagnostic.ts';"],
    ['src/content/read.ts', "import { Catalog } from '../domain/catalog.ts';"],
    ['src/content/disk.ts', "import { readFileSync } from 'node:fs';"],
    ['src/charts/line-chart.ts', "import { scaleLinear } from 'd3-scale';"],
    ['src/views/context.ts', "import { Catalog } from '../domain/catalog.ts';"],
    ['src/components/frame/Page.astro', "import type { Frame } from '../../views/frame.ts';"],
    ['src/pages/index.astro', "import { site } from '../site.ts';"],
    ['src/importing/page/import-files.ts', "import { checkContent } from '../../check-content.ts';"],
    ['src/importing/page/start.ts', "import { SourceFault } from '../source-tree.ts';"],
    ['src/importing/page/render-document.ts', "import DocumentPage from '../../layouts/DocumentPage.astro';"],
    [
      'src/importing/page/show/show-report.ts',
      "import type { Diagnostic } from '../../../domain/diagnostic.ts';",
    ],
  ])('allows in %s: %s', async (file, line) => {
    expect(await forbids(file, line)).toBe(false);
  });
});
