import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aForm } from '../../tests/unit/catalogue.ts';
import { checkImported, importText, requestFor, sourceOf } from '../../tests/unit/importing.ts';
import { textOf } from '../../tests/unit/texts.ts';
import { SourceFault } from './source-tree.ts';
import { keptOriginal } from './transcript/kept-original.ts';

describe('any text', () => {
  const words = [
    '令和5年度',
    '都市部の運営方針',
    '1 基本方針',
    '重点施策',
    '【実績】',
    '(1)',
    '達成',
    '\t',
    '\n',
    '。',
    '－',
    '<b>',
    '- ',
    '# ',
    '都市部 道路課',
  ];
  const texts = textOf('市の方針・①*_[]<&|"\'\\:#-1 \n\t　', ...words).filter((text) => text.trim() !== '');

  it('is accounted for to its last character', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const document = await importText(text).catch((error: unknown) => {
          if (error instanceof SourceFault) return null;
          throw error;
        });
        expect(document?.account.counts.lost ?? 0).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('becomes content that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const source = await sourceOf(text);
        const { form } = requestFor(source);
        const errors = checkImported(await importText(text, { form }), form).filter(
          ({ severity }) => severity === 'error',
        );
        expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  /** Sentences get a number each: which of two equal ones is meant, nobody can tell. */
  const numbered = (lines: readonly (readonly string[])[]): string =>
    lines.map((parts, index) => parts.join('').replace(/[。*_<]/u, `${String(index)}$&`)).join('');

  it('stands the comparison with its original', { timeout: 30_000 }, async () => {
    const line = fc.constantFrom(
      ...[
        '市の方針を進めます。',
        '・公園*を直す',
        '①[道路]_橋',
        '令和5年度 都市部の方針',
        '1 基本方針',
        '重点施策',
        '1 橋を直す',
      ],
      ...[
        '2 公園を開く（道路課）',
        '【実績】',
        '都市部 道路課',
        'A&B <上期>',
        '- 12件',
        '達成',
        '',
        '－',
        '# 見出しだけ',
        '1. 研修 # 2',
      ],
    );
    const documents = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\t')), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(
        documents.map(numbered).filter((one) => one.trim() !== ''),
        fc.constantFrom('a.txt', 'a.md', 'a.csv'),
        async (text, name) => {
          const source = await sourceOf(text, name);
          const { form } = requestFor(source);
          const original = keptOriginal([source], () => new TextEncoder().encode(text));
          const findings = checkImported(await importText(text, { form, original }, name), form);
          expect(
            findings.filter(({ code }) => code.startsWith('source/')).map(({ message }) => message),
          ).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('goes to その他 when the form has none of its headings', async () => {
    const form = aForm({ documentFields: [], initiativeFields: [], initiativesHeading: '取組の一覧' });
    const document = await importText('題名\n\n一つ目の文章です。\n\n二つ目の文章です。', { form });
    expect(document.findings.map(({ code }) => code)).toEqual(['year-not-stated', 'no-heading-found']);
    expect(document.account.counts.other).toBe(2);
  });
});
