import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/all-rules.ts';
import { checkTexts } from './check-corpus.ts';
import { corpus } from './corpus.ts';

type Edit = (lines: readonly string[], index: number) => readonly string[];

/** What a hand that slips does to one line of a file. */
const EDITS: readonly Edit[] = [
  (lines, index) => lines.toSpliced(index, 1),
  (lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''),
  (lines, index) => lines.toSpliced(index, 1, lines[index]?.replace(/\d/, '9') ?? ''),
  (lines, index) => lines.toSpliced(index, 1, lines[index]?.replace(/(?<=: )[a-z].*/, 'betsu-no') ?? ''),
  (lines, index) => lines.toSpliced(index, 1, lines[index]?.replace(/(?<=: ).*/, '{ 空欄: 未公表 }') ?? ''),
  (lines, index) => lines.toSpliced(index, 1, lines[index]?.replace(/^ {2}/, '') ?? ''),
];

const RULE = fc.constantFrom(...RULES);
const SLIPS = fc.array(fc.record({ at: fc.nat(), file: fc.nat(), edit: fc.constantFrom(...EDITS) }), {
  minLength: 1,
  maxLength: 4,
});

describe('checking a corpus in which lines were lost, doubled or changed', () => {
  it('never throws, and points at lines that exist', () => {
    fc.assert(
      fc.property(RULE, SLIPS, ({ wrong, example }, slips) => {
        const texts = corpus({ [example.of]: wrong });
        for (const { at, file, edit } of slips) {
          const path = [...texts.keys()][file % texts.size] ?? '';
          const lines = (texts.get(path) ?? '').split('\n');
          texts.set(path, edit(lines, at % lines.length).join('\n'));
        }
        for (const one of checkTexts(texts)) {
          const lines = texts.get(one.file)?.split('\n') ?? [];
          expect(one.line).toBeLessThanOrEqual(Math.max(lines.length, 1));
          expect(one.message).toMatch(/[。）]$/);
        }
      }),
      { numRuns: 200 },
    );
  }, 20_000);
});
