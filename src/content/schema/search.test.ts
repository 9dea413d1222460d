import { describe, expect, it } from 'vitest';
import { contentFiles, corpus, ROOT } from '../../../tests/unit/corpus.ts';
import { readContent } from '../read.ts';

const PATH = `${ROOT}/mihon/search.yaml`;

function reading(text: string) {
  return readContent(contentFiles(corpus().set(PATH, text)), ROOT);
}

describe('the words for the search', () => {
  it('belong to their municipality', () => {
    const { catalog } = reading('言い換え:\n  - [HP, 公式サイト]\n読み:\n  - { 語: 協働, 読み: きょうどう }\n内部メモ: 秘密\n');
    expect(catalog?.municipality('mihon').searchWords).toEqual({
      synonyms: [['HP', '公式サイト']],
      readings: [{ text: '協働', reading: 'きょうどう' }],
    });
  });

  it('are none without the file', () => {
    const { catalog } = readContent(contentFiles(corpus()), ROOT);
    expect(catalog?.municipality('mihon').searchWords).toEqual({ synonyms: [], readings: [] });
  });

  it.each([
    ['a group of one word', '言い換え:\n  - [HP]\n', 2, '2件以上書いてください'],
    ['a word twice in a group', '言い換え:\n  - [HP, HP]\n', 2, '一組の中に同じ語が二度あります。'],
    ['a word that is no list', '言い換え:\n  - HP\n', 2, ''],
    ['a reading in katakana', '読み:\n  - 語: 協働\n    読み: キョウドウ\n', 3, 'ひらがなで書いてください'],
    ['a reading with a space', '読み:\n  - 語: 協働\n    読み: きょう どう\n', 3, 'ひらがなで書いてください'],
    ['a reading without its word', '読み:\n  - 読み: きょうどう\n', 2, '語'],
    ['an unknown key', '同義語:\n  - [HP, ウェブ]\n', 1, '同義語'],
  ])('are refused with %s, on its line', (_claim, text, line, message) => {
    const { catalog, diagnostics } = reading(text);
    expect(catalog).toBeNull();
    expect(diagnostics).toMatchObject([{ file: PATH, line }]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('need a municipality', () => {
    const texts = corpus().set(`${ROOT}/betsu/search.yaml`, '言い換え: []\n');
    const { diagnostics } = readContent(contentFiles(texts), ROOT);
    expect(diagnostics).toMatchObject([{ code: 'link/no-municipality', file: `${ROOT}/betsu/search.yaml` }]);
  });
});
