import { documentName } from '../../content/places.ts';
import { toHalfWidth } from '../../domain/text-width.ts';
import type { Rule, RuleFinding, RuleInput } from '../rule.ts';

const HIRAGANA = /^[ぁ-ゖー・ ]+$/;

export const reading: Rule = {
  code: 'rule/reading',
  title: '「読み」がひらがなでない',
  why: '読みは検索と並び順に使われます。片仮名や漢字が混じると、五十音順に並びません。',
  example: { of: 'municipality', at: '読み: ミホンシ' },
  wrong: `
読み: ミホンシ
`,
  right: `
読み: みほんし
`,
  check: (input) =>
    readingsIn(input).flatMap(({ text, owner, path }): readonly RuleFinding[] => {
      if (text === null || HIRAGANA.test(toHalfWidth(text))) return [];
      const hiragana = text
        .normalize('NFKC')
        .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
      return [
        {
          place: input.places.of(owner, [...path, '読み']),
          message: `読み「${text}」に、ひらがなでない文字があります。ひらがなで書いてください。`,
          ...(HIRAGANA.test(hiragana) ? { remedy: `読み: ${hiragana}` } : {}),
          severity: 'warning',
        },
      ];
    }),
};

interface Reading {
  readonly text: string | null;
  readonly owner: string;
  readonly path: readonly (string | number)[];
}

function readingsIn({ catalog }: RuleInput): readonly Reading[] {
  const units = catalog.municipalities.flatMap((municipality): readonly Reading[] => {
    const owner = `municipality:${municipality.id}`;
    const departments = municipality.departments.flatMap((department, index) => [
      { text: department.reading, owner, path: ['部', index] },
      ...department.sections.map((section, position) => ({
        text: section.reading,
        owner,
        path: ['部', index, '課', position],
      })),
    ]);
    return [{ text: municipality.reading, owner, path: [] }, ...departments];
  });
  const heads = catalog.documents.flatMap((document) =>
    document.heads.map((head, index) => ({
      text: head.reading,
      owner: documentName(document),
      path: ['部長', index],
    })),
  );
  return [...units, ...heads];
}
