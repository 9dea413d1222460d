import { describe, expect, it } from 'vitest';
import { markTexts } from './diff-html.ts';

const OWN_WORDS = /<span class="diff-word[^"]*">[^<]*<\/span>/g;
const ERA_NOTES = /<span class="era-note">[^<]*<\/span>/g;

function source(html: string): string {
  return html
    .replace(OWN_WORDS, '')
    .replace(ERA_NOTES, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('marks in a compared text', () => {
  it('stand on the side of their text, with words that are read aloud', () => {
    const { before, after } = markTexts('研修を年80回行います。', '研修を年90回行います。');
    expect(before).toContain(
      '<del><span class="diff-word visually-hidden">【削除ここから】</span>80<span class="diff-word visually-hidden">【削除ここまで】</span></del>',
    );
    expect(after).toContain(
      '<ins><span class="diff-word visually-hidden">【追加ここから】</span>90<span class="diff-word visually-hidden">【追加ここまで】</span></ins>',
    );
    expect(`${before.includes('<ins>')} ${after.includes('<del>')}`).toBe('false false');
  });

  it('give a moved sentence the same visible number on both sides', () => {
    const [first, second] = ['人材を育てます。', '窓口の待ち時間を短くします。'];
    const { before, after } = markTexts(`${first}${second}`, `${second}${first}`);
    for (const side of [before, after]) {
      expect(side).toContain('<span class="diff-word diff-move">移動1</span>');
      expect(side).not.toMatch(/<(?:del|ins)>/);
    }
  });

  it('are left out where most of the text is new', () => {
    const marked = markTexts('研修を年80回実施します。', '窓口の混雑を減らし、待ち時間を縮めます。');
    expect(marked).toEqual({
      kind: 'rewritten',
      before: '研修を年80回実施します。',
      after: '窓口の混雑を減らし、待ち時間を縮めます。',
    });
  });

  it.each([
    ['a list', '- 一つ目\n- 二つ目です。\n', '- 一つ目\n- 三つ目です。\n- 二つ目です。\n'],
    ['signs of HTML', 'A<B & C>D とします。', 'A<B & C>E とします。'],
    ['a year that its era never had', '平成32年度に80回行います。', '令和2年度に90回行います。'],
    ['nothing on one side', '', '新しい文です。'],
  ])('leave both sources as they are: %s', (_, old, own) => {
    const { before, after } = markTexts(old, own);
    expect([source(before), source(after)]).toEqual([old, own]);
  });
});
